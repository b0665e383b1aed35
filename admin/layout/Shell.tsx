import { CssBaseline } from '@mui/material';
import { type ComponentProps, lazy, type ReactNode, Suspense } from 'react';
import {
  AdminContext,
  CoreAdminUI,
  type CoreAdminUIProps,
  type I18nProvider,
  LoadingPage,
  Notification,
} from 'react-admin';
import { lateDataProvider } from '../data/lateDataProvider.ts';
import { authProvider } from '../signin/authProvider.ts';
import { SignInPage } from '../signin/SignInPage.tsx';
import { AppName } from './AppName.tsx';
import { store } from './store.ts';
import { darkTheme, lightTheme } from './theme.ts';

const AppLayout = lazy(async () => ({ default: (await import('./AppLayout.tsx')).AppLayout }));
const ErrorPage = lazy(async () => ({ default: (await import('./ErrorPage.tsx')).ErrorPage }));
const NoAccess = lazy(async () => ({ default: (await import('./NoAccess.tsx')).NoAccess }));
const NoSuchPage = lazy(async () => ({ default: (await import('./NoSuchPage.tsx')).NoSuchPage }));

const SignedInLayout = ({ children }: { children?: ReactNode }) => (
  <Suspense fallback={<LoadingPage />}>
    <AppLayout>{children}</AppLayout>
  </Suspense>
);

const Failure = (props: ComponentProps<typeof ErrorPage>) => (
  <Suspense fallback={null}>
    <ErrorPage {...props} />
  </Suspense>
);

interface ShellProps extends Pick<CoreAdminUIProps, 'dashboard' | 'children'> {
  readonly i18nProvider: I18nProvider;
}

/** What react-admin's `Admin` does, but whoever only signs in does not load the frame of the pages behind it. */
export const Shell = ({ i18nProvider, dashboard, children }: ShellProps) => (
  <AdminContext
    authProvider={authProvider}
    dataProvider={lateDataProvider}
    i18nProvider={i18nProvider}
    store={store}
    lightTheme={lightTheme}
    darkTheme={darkTheme}
  >
    <CssBaseline enableColorScheme />
    <CoreAdminUI
      layout={SignedInLayout}
      dashboard={dashboard}
      title={<AppName />}
      loginPage={SignInPage}
      loading={LoadingPage}
      error={Failure}
      catchAll={NoSuchPage}
      accessDenied={NoAccess}
      authenticationError={NoAccess}
      requireAuth
      disableTelemetry
    >
      {children}
    </CoreAdminUI>
    <Notification />
  </AdminContext>
);
