import { Box, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Row } from '../layout/Rows.tsx';
import { type ReassignmentRow, stayOf } from './reassignment.ts';
import { ReassignmentState } from './ReassignmentState.tsx';

/** One reassignment of the list: how far it is, who made it and why, what came of it. */
export function ReassignmentLine({ line }: { line: ReassignmentRow }) {
  const translate = useTranslate();
  const { id, state, source, reason, note, plannedAt, plannedBy, counts } = line;
  const words = { moved: counts.moved, toMove: counts.toMove, stay: stayOf(counts) };
  return (
    <Row>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Link to={`/reassignments/${id}`} sx={{ fontWeight: 600 }}>
          {translate('reassignments.title', { id })}
        </Link>
        <ReassignmentState state={state} />
        <Typography variant="body2" component="span">
          {translate(state === 'planned' ? 'reassignments.plannedLine' : 'reassignments.counted', words)}
        </Typography>
      </Box>
      <Typography variant="body2" color="text.secondary">
        <Moment at={plannedAt} /> · {plannedBy?.name} · {translate(`moveSource.${source}`)} ·{' '}
        {translate(`moveReason.${reason}`)}
      </Typography>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {note}
      </Typography>
    </Row>
  );
}
