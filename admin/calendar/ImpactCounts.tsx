import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import type { Impact } from './impact.ts';

const telling = ['later', 'earlier', 'newlyOverdue', 'backInTime', 'provisionalSettled'] as const;

const urgent: readonly string[] = ['newlyOverdue'];

type Counted = Pick<Impact, (typeof telling)[number]> & Partial<Pick<Impact, 'openDeadlines'>>;

/** How many dates a change moves, and how: each number beside what it counts. */
export function ImpactCounts({ impact }: { impact: Partial<Counted> }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const numbers = new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'ru');
  const { openDeadlines } = impact;
  return (
    <>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))' }}
      >
        {telling.flatMap(what => {
          const count = impact[what];
          return count === undefined
            ? []
            : [<Count key={what} what={what} count={count} said={numbers.format(count)} />];
        })}
      </Box>
      {openDeadlines === undefined ? null : (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('planning.looked', { count: numbers.format(openDeadlines) })}
        </Typography>
      )}
    </>
  );
}

function Count({ what, count, said }: { what: string; count: number; said: string }) {
  const translate = useTranslate();
  const isUrgent = count > 0 && urgent.includes(what);
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column-reverse', justifyContent: 'flex-end' }}>
      <Typography component="dt" variant="body2" color="text.secondary">
        {translate(`planning.count.${what}`)}
      </Typography>
      <Typography component="dd" variant="h5" sx={{ m: 0, color: isUrgent ? 'error.main' : 'text.primary' }}>
        {said}
      </Typography>
    </Box>
  );
}
