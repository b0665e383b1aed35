import { Box } from '@mui/material';
import { Day } from '../dates/Day.tsx';
import { DeadlineState } from '../deadlines/DeadlineState.tsx';
import type { ApplicationRow } from './application.ts';

export const NextDue = ({ row }: { row: ApplicationRow }) => (
  <Box component="span" sx={{ display: 'inline-flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
    <Day on={row.nextDueOn} />
    {row.late ? <DeadlineState state="late" /> : null}
  </Box>
);
