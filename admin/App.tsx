import { lazy, useState } from 'react';
import { Admin, CustomRoutes, type I18nProvider, Resource } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import { applications } from './applications/index.ts';
import { complaints } from './complaints/index.ts';
import { dataProvider } from './data/dataProvider.ts';
import { escalations } from './escalations/index.ts';
import { AppLayout } from './layout/AppLayout.tsx';
import { AppName } from './layout/AppName.tsx';
import { store } from './layout/store.ts';
import { darkTheme, lightTheme } from './layout/theme.ts';
import { notices } from './notices/index.ts';
import { officers } from './officers/index.ts';
import { providers } from './providers/index.ts';
import { registerEntries } from './register/index.ts';
import { authProvider } from './signin/authProvider.ts';
import { SignInPage } from './signin/SignInPage.tsx';

const IntakePage = lazy(async () => ({ default: (await import('./intake/IntakePage.tsx')).IntakePage }));
const SettingsPage = lazy(async () => ({ default: (await import('./editions/SettingsPage.tsx')).SettingsPage }));
const HearingsPage = lazy(async () => ({ default: (await import('./hearings/HearingsPage.tsx')).HearingsPage }));
const CountriesPage = lazy(async () => ({ default: (await import('./countries/CountriesPage.tsx')).CountriesPage }));
const KeysPage = lazy(async () => ({ default: (await import('./keys/KeysPage.tsx')).KeysPage }));
const ReceiptPage = lazy(async () => ({ default: (await import('./receipts/ReceiptPage.tsx')).ReceiptPage }));
const CalendarPage = lazy(async () => ({ default: (await import('./calendar/CalendarPage.tsx')).CalendarPage }));

const Dashboard = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <Admin
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    layout={AppLayout}
    title={<AppName />}
    loginPage={SignInPage}
    store={store}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
    requireAuth
    disableTelemetry
  >
    <Resource name="Application" {...applications} />
    <Resource name="Escalation" {...escalations} />
    <Resource name="Complaint" {...complaints} />
    <Resource name="RegisterEntry" {...registerEntries} />
    <Resource name="Notice" {...notices} />
    <Resource name="Provider" {...providers} />
    <Resource name="Unit" recordRepresentation="name" />
    <Resource name="Office" recordRepresentation="name" />
    <Resource name="Organisation" recordRepresentation="name" />
    <Resource name="Officer" {...officers} />
    <CustomRoutes>
      <Route path="/intake" element={<IntakePage />} />
      <Route path="/hearings" element={<HearingsPage />} />
      <Route path="/calendar" element={<CalendarPage />} />
      <Route path="/settings" element={<SettingsPage />} />
      <Route path="/countries" element={<CountriesPage />} />
      <Route path="/keys" element={<KeysPage />} />
      <Route path="/receipt" element={<ReceiptPage />} />
    </CustomRoutes>
  </Admin>
);

/** One router for the life of the page: react-admin inside it finds its routes at the root of the site. */
export function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  const [router] = useState(() =>
    createBrowserRouter([{ path: '*', element: <Dashboard i18nProvider={i18nProvider} /> }]),
  );
  return <RouterProvider router={router} />;
}
