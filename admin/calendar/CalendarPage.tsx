import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Alert, Box, IconButton, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Loading, Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { askCalendarYear } from './calendarYear.ts';
import { CalendarWarning } from './CalendarWarning.tsx';
import { ChangeYear } from './ChangeYear.tsx';
import { DaysOff } from './DaysOff.tsx';
import { Drafts } from './Drafts.tsx';
import { Legend } from './Legend.tsx';
import { Months } from './Months.tsx';
import { Versions } from './Versions.tsx';

const kinds = ['provider', 'corporation'] as const;

/** A year at a glance; which one, and whose, stands in the address. */
export function CalendarPage() {
  const translate = useTranslate();
  const [address, setAddress] = useSearchParams();
  const kind = kinds.find(each => each === address.get('kind')) ?? 'provider';
  const year = Number(address.get('year')) || undefined;
  const { data, error } = useQuery({
    queryKey: ['calendarYear', kind, year],
    queryFn: ({ signal }) => askCalendarYear(kind, year, signal),
    placeholderData: keepPreviousData,
    // A year nobody has entered stays missing however often it is asked for.
    retry: false,
  });
  const shown = year ?? data?.year;
  const mayChange = mayOpen('settings', rolesNow());
  const show = (to: { readonly kind?: string; readonly year?: number }) =>
    setAddress({ kind: to.kind ?? kind, ...(shown && { year: String(to.year ?? shown) }) });
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 1 }}>
      <Title title={translate('calendarYear.menu')} />
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <Box sx={{ display: 'flex', alignItems: 'center' }}>
          <IconButton
            aria-label={translate('calendarYear.previous')}
            disabled={!shown}
            onClick={() => shown && show({ year: shown - 1 })}
          >
            <ChevronLeft />
          </IconButton>
          <Typography variant="h5" component="h1" aria-live="polite">
            {shown ?? ''}
          </Typography>
          <IconButton
            aria-label={translate('calendarYear.next')}
            disabled={!shown}
            onClick={() => shown && show({ year: shown + 1 })}
          >
            <ChevronRight />
          </IconButton>
        </Box>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={kind}
          aria-label={translate('calendarYear.which')}
          onChange={(_event, chosen: string | null) => chosen && show({ kind: chosen })}
        >
          {kinds.map(each => (
            <ToggleButton key={each} value={each}>
              {translate(`calendar.${each}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {mayChange && shown ? <ChangeYear kind={kind} year={shown} /> : null}
      </Box>
      <CalendarWarning />
      {error ? <Problem error={toRequestError(error)} /> : null}
      {data?.provisional ? (
        <Alert severity="warning">{translate('calendarYear.provisional', { year: data.year })}</Alert>
      ) : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <>
          <Legend />
          <Typography variant="body2" color="text.secondary">
            {[isDecree(data.decree) && translate('why.decree', { decree: data.decree }), data.note]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
          <Months days={data.days} />
          <DaysOff days={data.days} />
          {mayChange ? <Drafts kind={kind} /> : null}
          <Versions kind={kind} />
        </>
      ) : null}
    </Box>
  );
}

/** A number in the register of acts; a year without one says so in its note. */
const isDecree = (decree: string) => /\d/.test(decree);
