import { Box } from '@mui/material';
import { Fragment } from 'react';
import { daysFromToday, plusDays, weekdayOf } from '../dates/format.ts';
import type { AbsenceRow } from './absence.ts';
import { daysBetween, firstOf, lastOf } from './month.ts';

/** The month at a glance: a line a person, a stretch an absence. The list below says the same, so it is for the eye alone. */
export function MonthStrip({ month, absences }: { month: string; absences: readonly AbsenceRow[] }) {
  const first = firstOf(month);
  const last = lastOf(month);
  const count = daysBetween(first, last);
  const days = Array.from({ length: count }, (_, at) => plusDays(first, at));
  const people = Map.groupBy(absences, ({ officer }) => officer.id);
  const today = daysFromToday(0);
  const placeOf = ({ startsOn, endsOn }: AbsenceRow) => {
    const from = startsOn < first ? first : startsOn;
    const to = endsOn > last ? last : endsOn;
    return `${daysBetween(first, from) + 1} / span ${daysBetween(from, to)}`;
  };
  return (
    <Box
      aria-hidden
      sx={{
        display: { xs: 'none', md: people.size > 0 ? 'grid' : 'none' },
        gridTemplateColumns: `minmax(6rem, 12rem) repeat(${count}, minmax(0, 1fr))`,
        alignItems: 'center',
        rowGap: 0.5,
        mb: 2,
        fontSize: '0.75rem',
      }}
    >
      {days.map((day, at) => (
        <Box
          key={day}
          sx={{
            gridRow: 1,
            gridColumn: at + 2,
            textAlign: 'center',
            fontWeight: day === today ? 700 : 400,
            color: day === today ? 'primary.main' : 'text.secondary',
          }}
        >
          {Number(day.slice(8))}
        </Box>
      ))}
      {days.map((day, at) =>
        weekdayOf(day) > 5 ? (
          <Box
            key={day}
            sx={{
              gridRow: `2 / ${people.size + 2}`,
              gridColumn: at + 2,
              bgcolor: 'action.hover',
              alignSelf: 'stretch',
            }}
          />
        ) : null,
      )}
      {[...people.values()].map((ofOne, at) => (
        <Fragment key={ofOne[0]?.officer.id}>
          <Box sx={{ gridRow: at + 2, gridColumn: 1, pr: 1, overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {ofOne[0]?.officer.name}
          </Box>
          {ofOne.map(absence => (
            <Box
              key={absence.id}
              sx={{
                gridRow: at + 2,
                gridColumn: placeOf(absence),
                height: 14,
                borderRadius: 1,
                zIndex: 1,
                bgcolor: absence.uncoveredOn && absence.state !== 'over' ? 'warning.main' : 'primary.main',
                opacity: absence.state === 'over' ? 0.45 : 1,
              }}
            />
          ))}
        </Fragment>
      ))}
    </Box>
  );
}
