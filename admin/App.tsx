import { lazy, useState } from 'react';
import { CustomRoutes, type I18nProvider, Resource } from 'react-admin';
import { createBrowserRouter, Route, RouterProvider } from 'react-router-dom';
import { applications } from './applications/index.ts';
import { complaints } from './complaints/index.ts';
import { escalations } from './escalations/index.ts';
import { settingEvents } from './history/index.ts';
import { Shell } from './layout/Shell.tsx';
import { notices } from './notices/index.ts';
import { officers } from './officers/index.ts';
import { providers } from './providers/index.ts';
import { registerEntries } from './register/index.ts';

const HomePage = lazy(async () => ({ default: (await import('./home/HomePage.tsx')).HomePage }));
const IntakePage = lazy(async () => ({ default: (await import('./intake/IntakePage.tsx')).IntakePage }));
const SettingsPage = lazy(async () => ({ default: (await import('./editions/SettingsPage.tsx')).SettingsPage }));
const HearingsPage = lazy(async () => ({ default: (await import('./hearings/HearingsPage.tsx')).HearingsPage }));
const ReassignmentsPage = lazy(async () => ({
  default: (await import('./reassignments/ReassignmentsPage.tsx')).ReassignmentsPage,
}));
const ReassignmentPage = lazy(async () => ({
  default: (await import('./reassignments/ReassignmentPage.tsx')).ReassignmentPage,
}));
const CountriesPage = lazy(async () => ({ default: (await import('./countries/CountriesPage.tsx')).CountriesPage }));
const ExplorerPage = lazy(async () => ({ default: (await import('./explorer/ExplorerPage.tsx')).ExplorerPage }));
const KeysPage = lazy(async () => ({ default: (await import('./keys/KeysPage.tsx')).KeysPage }));
const ReceiptPage = lazy(async () => ({ default: (await import('./receipts/ReceiptPage.tsx')).ReceiptPage }));
const CalendarPage = lazy(async () => ({ default: (await import('./calendar/CalendarPage.tsx')).CalendarPage }));
const AbsencesPage = lazy(async () => ({ default: (await import('./absences/AbsencesPage.tsx')).AbsencesPage }));
const WorkloadPage = lazy(async () => ({ default: (await import('./workload/WorkloadPage.tsx')).WorkloadPage }));
const ReportsPage = lazy(async () => ({ default: (await import('./reports/ReportsPage.tsx')).ReportsPage }));
const DraftPage = lazy(async () => ({ default: (await import('./calendar/DraftPage.tsx')).DraftPage }));
const RecountPage = lazy(async () => ({ default: (await import('./calendar/RecountPage.tsx')).RecountPage }));

const Dashboard = ({ i18nProvider }: { i18nProvider: I18nProvider }) => (
  <Shell i18nProvider={i18nProvider} dashboard={HomePage}>
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
    <Resource name="SettingEvent" {...settingEvents} />
    <CustomRoutes>
      <Route path="/intake" element={<IntakePage />} />
      <Route path="/hearings" element={<HearingsPage />} />
      <Route path="/reassignments" element={<ReassignmentsPage />} />
      <Route path="/reassignments/:id" element={<ReassignmentPage />} />
      <Route path="/calendar" element={<CalendarPage />} />
      <Route path="/absences" element={<AbsencesPage />} />
      <Route path="/workload" element={<WorkloadPage />} />
      <Route path="/reports" element={<ReportsPage />} />
      <Route path="/calendar/draft/:id" element={<DraftPage />} />
      <Route path="/calendar/recount/:id" element={<RecountPage />} />
      <Route path="/settings" element={<SettingsPage />} />
      <Route path="/countries" element={<CountriesPage />} />
      <Route path="/keys" element={<KeysPage />} />
      <Route path="/explorer" element={<ExplorerPage />} />
      <Route path="/receipt" element={<ReceiptPage />} />
    </CustomRoutes>
  </Shell>
);

/** One router for the life of the page: react-admin inside it finds its routes at the root of the site. */
export function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  const [router] = useState(() =>
    createBrowserRouter([{ path: '*', element: <Dashboard i18nProvider={i18nProvider} /> }]),
  );
  return <RouterProvider router={router} />;
}
