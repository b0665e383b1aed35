import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { daysFromToday, formatShortDay, formatWeekday } from '../dates/format.ts';
import { HearingLink } from './HearingLink.tsx';
import type { Week } from './week.ts';

/** The week on a phone: one day below the other. */
export function WeekDays({ week }: { week: Week }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const today = daysFromToday(0);
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      {week.days.map(day => (
        <Box key={day} component="section" aria-current={day === today ? 'date' : undefined}>
          <Typography
            variant="subtitle2"
            component="h3"
            sx={{
              borderBottom: day === today ? 3 : 1,
              borderColor: day === today ? 'primary.main' : 'divider',
              mb: 0.5,
            }}
          >
            {formatWeekday(day, locale, 'long')}, {formatShortDay(day, locale)}
            {day === today ? ` · ${translate('hearings.today')}` : ''}
          </Typography>
          {week.of(day).map(hearing => (
            <HearingLink key={hearing.id} hearing={hearing} />
          ))}
          {week.of(day).length === 0 ? (
            <Typography variant="body2" color="text.secondary">
              {translate('hearings.noneOnDay')}
            </Typography>
          ) : null}
        </Box>
      ))}
    </Box>
  );
}
