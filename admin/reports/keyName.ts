import { useLocale } from 'react-admin';
import { formatMonth } from '../dates/format.ts';
import type { ReportKey } from './report.ts';

/** What a row is of, in the reader's words: as the server says it; the year of a month keeps its word. */
export const keyName = ({ name }: ReportKey): string => name.replace(/(\d{4}) (?=[гж]\.)/u, '$1\u00a0');

/** In a chart twelve months stand beside one another. */
export function useShortKeyName(): (key: ReportKey) => string {
  const locale = useLocale() ?? 'kk';
  return key =>
    key.group === 'month' && /^\d{4}-\d\d$/u.test(key.value)
      ? `${formatMonth(key.value, locale).slice(0, 3)} ${key.value.slice(0, 4)}`
      : key.name;
}
