import { Box } from '@mui/material';
import { Day } from '../dates/Day.tsx';
import { DeadlineState } from '../deadlines/DeadlineState.tsx';

interface Due {
  readonly nextDueOn: string | null;
  readonly late: boolean;
}

/** The next date of a case or a complaint, and whether one has passed. */
export const NextDue = ({ row }: { row: Due }) => (
  <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
    <Day on={row.nextDueOn} />
    {row.late ? <DeadlineState state="late" /> : null}
  </Box>
);
