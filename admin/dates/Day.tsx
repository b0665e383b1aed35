import { useLocale } from 'react-admin';
import { formatDay, formatMoment, formatWeekday } from './format.ts';

/** A legal day with its weekday, since weekdays are what the terms are counted in. */
export function Day({ on, weekday = true }: { on: string | null | undefined; weekday?: boolean }) {
  const locale = useLocale() ?? 'kk';
  if (!on) {
    return <>–</>;
  }
  return (
    <time dateTime={on}>
      {weekday ? `${formatWeekday(on, locale)},\u00a0` : ''}
      {formatDay(on, locale)}
    </time>
  );
}

export function Moment({ at }: { at: string | null | undefined }) {
  const locale = useLocale() ?? 'kk';
  return at ? <time dateTime={at}>{formatMoment(at, locale)}</time> : <>–</>;
}
