import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, Button, IconButton, LinearProgress, type Theme, Typography, useMediaQuery } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { formatDay, formatShortDay, plusDays } from '../dates/format.ts';
import { askHearingsBetween, type Part } from './agenda.ts';
import { beginningOf, weekOf } from './week.ts';
import { WeekDays } from './WeekDays.tsx';
import { WeekGrid } from './WeekGrid.tsx';

interface HearingWeekProps {
  readonly monday: string;
  readonly part: Part;
  /** To the week of a day; null for this week. */
  readonly onWeek: (day: string | null) => void;
}

const ofKey: Readonly<Record<string, number>> = { PageUp: -7, PageDown: 7 };

/** One week, by days and hours; Page Up and Page Down turn the weeks, Home comes back to this one. */
export function HearingWeek({ monday, part, onWeek }: HearingWeekProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const { data, error, isFetching } = useQuery({
    queryKey: ['hearings', 'week', monday, part],
    queryFn: ({ signal }) => askHearingsBetween(beginningOf(monday), beginningOf(plusDays(monday, 7)), part, signal),
    placeholderData: keepPreviousData,
  });
  const turn = (event: KeyboardEvent) => {
    const days = ofKey[event.key];
    if (days !== undefined || event.key === 'Home') {
      event.preventDefault();
      onWeek(days === undefined ? null : plusDays(monday, days));
    }
  };
  const week = weekOf(monday, data ?? []);
  const title = `${formatShortDay(monday, locale)} – ${formatDay(week.days.at(-1) ?? monday, locale)}`;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys on their way up from the buttons and links inside
    <Box onKeyDown={turn} sx={{ p: { xs: 1, sm: 2 }, display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <IconButton
          edge="start"
          aria-label={translate('hearings.previous')}
          onClick={() => onWeek(plusDays(monday, -7))}
        >
          <ChevronLeft />
        </IconButton>
        <Typography variant="h6" component="h2" aria-live="polite">
          {title}
        </Typography>
        <IconButton aria-label={translate('hearings.next')} onClick={() => onWeek(plusDays(monday, 7))}>
          <ChevronRight />
        </IconButton>
        <Button size="small" onClick={() => onWeek(null)}>
          {translate('hearings.thisWeek')}
        </Button>
        <Typography variant="caption" color="text.secondary" sx={{ display: { xs: 'none', md: 'block' } }}>
          {translate('hearings.keys')}
        </Typography>
      </Box>
      <Box sx={{ height: 4 }}>{isFetching ? <LinearProgress /> : null}</Box>
      {error ? <Problem error={toRequestError(error)} /> : null}
      {data?.length === 0 ? <Typography color="text.secondary">{translate('hearings.noneInWeek')}</Typography> : null}
      {data && phone ? <WeekDays week={week} /> : null}
      {data && !phone ? <WeekGrid week={week} label={title} /> : null}
    </Box>
  );
}
