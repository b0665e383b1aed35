import { Box, Card, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { LanguageSwitch } from '../layout/LanguageSwitch.tsx';
import { ThemeSwitch } from '../layout/ThemeSwitch.tsx';
import { DemoPeople } from './DemoPeople.tsx';
import { SignInForm } from './SignInForm.tsx';
import { useSignIn } from './useSignIn.ts';

export function SignInPage() {
  const translate = useTranslate();
  const signIn = useSignIn();
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', gridTemplateRows: 'auto 1fr', bgcolor: 'background.default' }}
    >
      <title>{`${translate('signin.title')} · ${translate('app.name')}`}</title>
      <Box sx={{ display: 'flex', justifyContent: 'flex-end', p: 1, gap: 0.5, color: 'text.primary' }}>
        <LanguageSwitch />
        <ThemeSwitch />
      </Box>
      <Box sx={{ display: 'grid', justifyItems: 'center', alignContent: 'start', gap: 2, px: 2, pt: { xs: 1, sm: 6 } }}>
        <Box component="img" src={icon} alt="" width={56} height={56} />
        <Box sx={{ textAlign: 'center', maxWidth: '32rem' }}>
          <Typography variant="h5" component="h1">
            {translate('app.name')}
          </Typography>
          <Typography color="text.secondary">{translate('app.what')}</Typography>
        </Box>
        <Card sx={{ width: '100%', maxWidth: '26rem' }}>
          <CardContent>
            <SignInForm signIn={signIn} />
          </CardContent>
        </Card>
        <DemoPeople signIn={signIn} />
      </Box>
    </Box>
  );
}

const icon = new URL('../icon.svg', import.meta.url).href;
