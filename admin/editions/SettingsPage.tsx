import { Box, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Loading, Title, useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { Rates } from '../payments/Rates.tsx';
import { askEditions } from './stageTerm.ts';
import { Terms } from './Terms.tsx';

const channels = ['corporation', 'portal'] as const;

/** What the orders leave to the authority, and the rate that changes by the year; for administrators. */
export function SettingsPage() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data, error } = useQuery({
    queryKey: ['editions', locale],
    queryFn: ({ signal }) => askEditions(signal),
  });
  const settable = data?.filter(edition => edition.termsAreSettings && edition.inForceTo === null);
  return (
    <Box sx={{ mt: 1, maxWidth: '70rem' }}>
      <Title title={translate('settings.menu')} />
      <Typography variant="h5" component="h1">
        {translate('settings.menu')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('settings.hint')}
      </Typography>
      {error ? <Problem error={toRequestError(error)} /> : null}
      {!data && !error ? <Loading /> : null}
      <Stack gap={2}>
        {settable?.flatMap(edition =>
          channels.map(channel => <Terms key={`${edition.id} ${channel}`} edition={edition} channel={channel} />),
        )}
        <Rates />
      </Stack>
    </Box>
  );
}
