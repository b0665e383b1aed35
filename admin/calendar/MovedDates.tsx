import { Typography } from '@mui/material';
import { Day } from '../dates/Day.tsx';
import { useDeadlineLabel } from '../deadlines/useDeadlineLabel.ts';
import { Row, Rows } from '../layout/Rows.tsx';
import { CaseOfDate } from './CaseOfDate.tsx';
import type { MovedDate } from './impact.ts';

/** Dates a change moves: of what, from which day to which. */
export function MovedDates({ dates }: { dates: readonly MovedDate[] }) {
  const label = useDeadlineLabel();
  return (
    <Rows>
      {dates.map((date, at) => (
        <Row key={`${at} ${date.kind} ${date.dueBefore}`}>
          <Typography variant="body2">
            <CaseOfDate {...date} />
            {` · ${label(date)}`}
          </Typography>
          <Typography variant="body2">
            <Day on={date.dueBefore} />
            {' → '}
            <strong>
              <Day on={date.dueAfter} />
            </strong>
          </Typography>
        </Row>
      ))}
    </Rows>
  );
}
