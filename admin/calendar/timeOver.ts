import { useTranslate } from 'react-admin';
import { dayOf, momentNow } from '../dates/format.ts';
import { useWorkingDays } from './timeLeft.ts';

/** By how many working days of the provider a moment was missed, until what was due was done, or until now. */
export function useTimeOver(missedAt: string, doneAt: string | null): string {
  const translate = useTranslate();
  const from = dayOf(missedAt);
  const to = dayOf(doneAt ?? momentNow());
  const count = useWorkingDays(from, to)?.filter(day => day > from && day <= to).length;
  if (count === undefined) {
    return '';
  }
  return count === 0 ? translate('escalations.underDay') : translate('escalations.over', { smart_count: count, count });
}
