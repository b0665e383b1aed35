import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useTimeOver } from '../calendar/timeOver.ts';
import { Day } from '../dates/Day.tsx';
import { useDeadlineLabel } from '../deadlines/useDeadlineLabel.ts';
import type { EscalationRow } from './escalation.ts';

/** Which date was missed, and by how much. */
export function Missed({ row }: { row: EscalationRow }) {
  const label = useDeadlineLabel();
  return (
    <Box component="span" sx={{ display: 'block' }}>
      {label(row.deadline)}
      <Typography variant="caption" component="span" sx={{ display: 'block' }} color="text.secondary">
        <Day on={row.deadline.dueOn} /> · <Over row={row} />
      </Typography>
    </Box>
  );
}

function Over({ row: { breachedAt, deadline } }: { row: Pick<EscalationRow, 'breachedAt' | 'deadline'> }) {
  const translate = useTranslate();
  const over = useTimeOver(breachedAt, deadline.endedAt);
  return <>{deadline.endedAt ? translate('escalations.doneLate', { over }) : over}</>;
}
