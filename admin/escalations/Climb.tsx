import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { dayOf, formatMoment, formatShortDay } from '../dates/format.ts';
import type { EscalationRow } from './escalation.ts';
import { useAudience } from './useAudience.ts';

/** How far a missed deadline has climbed: each step a rung, the last one marked. */
export function Climb({ row: { steps, kind } }: { row: Pick<EscalationRow, 'steps' | 'kind'> }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const audience = useAudience();
  if (steps.length === 0) {
    return (
      <Typography variant="caption" component="span" color="text.secondary">
        {translate('escalations.nobodyYet')}
      </Typography>
    );
  }
  return (
    <Box component="ol" aria-label={translate('escalations.climbed')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {steps.map(({ tells, stepAt, isBreach }, at) => (
        <Box
          component="li"
          key={stepAt}
          sx={{
            ml: at * 0.75,
            pl: 0.75,
            borderLeft: 3,
            borderColor: isBreach ? 'error.main' : 'divider',
            lineHeight: 1.3,
            whiteSpace: { sm: 'nowrap' },
          }}
        >
          <Typography
            variant="caption"
            component="span"
            sx={{ fontWeight: at === steps.length - 1 ? 700 : 400, lineHeight: 1.3 }}
          >
            {audience(tells, kind, 'short')},{' '}
            <time dateTime={stepAt} title={formatMoment(stepAt, locale)}>
              {formatShortDay(dayOf(stepAt), locale)}
            </time>
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
