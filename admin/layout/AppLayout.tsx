import { Box } from '@mui/material';
import { lazy, type ReactNode, Suspense } from 'react';
import { AppBar, Layout, LoadingIndicator, TitlePortal } from 'react-admin';
import { OfficerNotes } from '../reassignments/OfficerNotes.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MainMenu } from './MainMenu.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const tools = (
  <>
    <SearchBox />
    <OfficerNotes />
    <LanguageSwitch />
    <ThemeSwitch />
    <LoadingIndicator sx={{ display: { xs: 'none', sm: 'block' } }} />
  </>
);

/** Without it everything works but the hearing of others: what cannot be loaded is left out. */
const LiveUpdates = lazy(async () => {
  const loaded = await import('../live/LiveUpdates.tsx').catch(() => undefined);
  return { default: loaded?.LiveUpdates ?? (() => null) };
});

const DashboardBar = ({ alwaysOn = true }: { alwaysOn?: boolean }) => (
  <AppBar color="primary" alwaysOn={alwaysOn} toolbar={tools} userMenu={<PersonMenu />}>
    {/* A title that stands as a block would be cut off without an ellipsis. */}
    <TitlePortal variant="h6" sx={{ '& .RaConfigurable-root': { display: 'inline' } }} />
    <Box sx={{ flex: '0 0 auto' }} />
  </AppBar>
);

export const AppLayout = ({ children }: { children: ReactNode }) => (
  <Layout
    appBarAlwaysOn
    appBar={DashboardBar}
    menu={MainMenu}
    sx={{
      minWidth: 0,
      '& .RaLayout-content': { minWidth: 0, pb: 4 },
    }}
  >
    {children}
    <Suspense fallback={null}>
      <LiveUpdates />
    </Suspense>
  </Layout>
);
