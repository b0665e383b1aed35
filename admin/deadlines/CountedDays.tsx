import { Box, Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDay, formatWeekday } from '../dates/format.ts';
import type { ExplainedDay, Explanation } from './deadline.ts';

/** Each day on the way, in order: its number if it counts, else why it does not and by which decree. */
export function CountedDays({ explanation }: { explanation: Explanation }) {
  const translate = useTranslate();
  if (explanation.days.length === 0) {
    return null;
  }
  return (
    <Box component="section" aria-label={translate('why.days')}>
      <Typography variant="subtitle2" component="h3" gutterBottom>
        {translate('why.days')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {explanation.days.map(day => (
          <OneDay key={day.date} day={day} />
        ))}
      </Box>
    </Box>
  );
}

function OneDay({ day }: { day: ExplainedDay }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const counted = day.counted !== null;
  const why = [
    translate(`dayReason.${day.reason}`, { _: day.reason }),
    day.name ?? '',
    day.decree ? translate('why.decree', { decree: day.decree }) : '',
  ].filter(Boolean);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '1.5rem 10.5rem 1fr',
        alignItems: 'baseline',
        gap: 1,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        color: counted ? 'text.primary' : 'text.secondary',
      }}
    >
      <Typography component="span" variant="body2" sx={{ fontWeight: 700, textAlign: 'right' }}>
        {counted ? day.counted : '–'}
      </Typography>
      <Typography component="span" variant="body2">
        {formatWeekday(day.date, locale)}, {formatDay(day.date, locale)}
      </Typography>
      <Typography component="span" variant="body2">
        {why.join(' · ')}
      </Typography>
    </Box>
  );
}
