import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { formatDay, formatMoment } from '../dates/format.ts';

/** What an act wrote down about itself: named plainly where the dashboard knows the name. */
export function EventFacts({ facts }: { facts: Readonly<Record<string, unknown>> | null }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const shown = Object.entries(facts ?? {}).filter(([, value]) => value !== null && value !== '');
  if (shown.length === 0) {
    return null;
  }
  const say = (value: unknown): string => {
    if (typeof value === 'boolean') {
      return translate(`ra.boolean.${String(value)}`);
    }
    if (Array.isArray(value)) {
      return value.map(say).join(', ');
    }
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) {
      return formatDay(value, locale);
    }
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*Z$/.test(value)) {
      return formatMoment(value, locale);
    }
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return (
    <Typography variant="body2" component="p">
      {shown.map(([name, value]) => `${translate(`field.${name}`, { _: name })}: ${say(value)}`).join('; ')}
    </Typography>
  );
}
