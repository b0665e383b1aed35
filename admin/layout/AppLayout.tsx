import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { AppBar, Layout, LoadingIndicator, TitlePortal } from 'react-admin';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MainMenu } from './MainMenu.tsx';
import { PersonMenu } from './PersonMenu.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const tools = (
  <>
    <LanguageSwitch />
    <ThemeSwitch />
    <LoadingIndicator sx={{ display: { xs: 'none', sm: 'block' } }} />
  </>
);

const DashboardBar = ({ alwaysOn = true }: { alwaysOn?: boolean }) => (
  <AppBar color="primary" alwaysOn={alwaysOn} toolbar={tools} userMenu={<PersonMenu />}>
    <TitlePortal variant="h6" />
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
  </Layout>
);
