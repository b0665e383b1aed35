import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import type { PreliminaryDecision } from './hearing.ts';
import { Part } from './Part.tsx';

const outcomeColors: Readonly<Record<string, 'error' | 'success'>> = { refusal: 'error', apostille: 'success' };

/** What became of a preliminary decision, and when. */
export function Outcome({ decision: { outcome, endedAt } }: { decision: PreliminaryDecision }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
      <Chip
        size="small"
        color={outcome ? (outcomeColors[outcome] ?? 'default') : 'info'}
        variant="outlined"
        label={translate(`deskOutcome.${outcome ?? 'open'}`, { _: outcome ?? '' })}
      />
      {endedAt ? (
        <Typography variant="body2" color="text.secondary">
          <Moment at={endedAt} />
        </Typography>
      ) : null}
    </Box>
  );
}

/** Those withdrawn before, in a line each. */
export function EarlierDecisions({ decisions }: { decisions: readonly PreliminaryDecision[] }) {
  const translate = useTranslate();
  return decisions.length === 0 ? null : (
    <Part title={translate('desk.earlierDecisions')}>
      {decisions.map(({ id, draftedAt, endedAt, outcome }) => (
        <Typography key={id} variant="body2" color="text.secondary">
          <Moment at={draftedAt} /> – <Moment at={endedAt} />:{' '}
          {translate(`deskOutcome.${outcome ?? 'open'}`, { _: outcome ?? '' })}
        </Typography>
      ))}
    </Part>
  );
}
