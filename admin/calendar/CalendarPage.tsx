import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Alert, Box, IconButton, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Loading, Title, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { askCalendarYear } from './calendarYear.ts';
import { CalendarWarning } from './CalendarWarning.tsx';
import { DaysOff } from './DaysOff.tsx';
import { Legend } from './Legend.tsx';
import { Month } from './Month.tsx';

const kinds = ['provider', 'corporation'] as const;

export function CalendarPage() {
  const translate = useTranslate();
  const [kind, setKind] = useState<string>('provider');
  const [year, setYear] = useState<number>();
  const { data, error } = useQuery({
    queryKey: ['calendarYear', kind, year],
    queryFn: ({ signal }) => askCalendarYear(kind, year, signal),
    placeholderData: keepPreviousData,
  });
  const months = data ? Map.groupBy(data.days, day => day.date.slice(0, 7)) : undefined;
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1 }}>
      <Title title={translate('calendarYear.menu')} />
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ display: 'flex', alignItems: 'center' }}>
          <IconButton
            aria-label={translate('calendarYear.previous')}
            disabled={!data}
            onClick={() => data && setYear(data.year - 1)}
          >
            <ChevronLeft />
          </IconButton>
          <Typography variant="h5" component="h1" aria-live="polite">
            {data?.year ?? ''}
          </Typography>
          <IconButton
            aria-label={translate('calendarYear.next')}
            disabled={!data}
            onClick={() => data && setYear(data.year + 1)}
          >
            <ChevronRight />
          </IconButton>
        </Box>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={kind}
          aria-label={translate('calendarYear.which')}
          onChange={(_event, chosen: string | null) => chosen && setKind(chosen)}
        >
          {kinds.map(each => (
            <ToggleButton key={each} value={each}>
              {translate(`calendar.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      <CalendarWarning />
      {error ? <Problem error={toRequestError(error)} /> : null}
      {data?.provisional ? (
        <Alert severity="warning">{translate('calendarYear.provisional', { year: data.year })}</Alert>
      ) : null}
      {!data && !error ? <Loading /> : null}
      {data && months ? (
        <>
          <Legend />
          <Typography variant="body2" color="text.secondary">
            {[isDecree(data.decree) && translate('why.decree', { decree: data.decree }), data.note]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
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
            {[...months].map(([month, days]) => (
              <Month key={month} month={month} days={days} />
            ))}
          </Box>
          <DaysOff days={data.days} />
        </>
      ) : null}
    </Box>
  );
}

/** A number in the register of acts; a year without one says so in its note. */
const isDecree = (decree: string) => /\d/.test(decree);
