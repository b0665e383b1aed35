import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { CalendarDay } from './calendarYear.ts';
import { Month } from './Month.tsx';

interface MonthsProps<Of extends CalendarDay> {
  /** Every day of the year. */
  readonly days: readonly Of[];
  readonly renderDay?: (day: Of) => ReactNode;
}

/** A year at a glance. */
export function Months<Of extends CalendarDay>({ days, renderDay }: MonthsProps<Of>) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: 'repeat(2, minmax(0, 1fr))',
          md: 'repeat(3, minmax(0, 1fr))',
          xl: 'repeat(4, minmax(0, 1fr))',
        },
      }}
    >
      {[...Map.groupBy(days, day => day.date.slice(0, 7))].map(([month, ofMonth]) => (
        <Month key={month} month={month} days={ofMonth} {...(renderDay ? { renderDay } : {})} />
      ))}
    </Box>
  );
}
