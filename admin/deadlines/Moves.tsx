import { Alert, AlertTitle, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Day, Moment } from '../dates/Day.tsx';
import type { DeadlineMove } from './deadline.ts';

/** What it was before the calendar changed, what it is, and by which version and act. */
export function Moves({ moves }: { moves: readonly DeadlineMove[] }) {
  const translate = useTranslate();
  return moves.length === 0 ? null : (
    <Alert severity="info">
      <AlertTitle>{translate('planning.movedTitle')}</AlertTitle>
      {moves.map(({ dueBefore, dueAfter, calendarVersion, decree, at }) => (
        <Typography variant="body2" key={calendarVersion}>
          <Day on={dueBefore} /> →{' '}
          <strong>
            <Day on={dueAfter} />
          </strong>
          {`: ${translate('planning.movedBy', { version: calendarVersion, decree })}, `}
          <Moment at={at} />
        </Typography>
      ))}
    </Alert>
  );
}
