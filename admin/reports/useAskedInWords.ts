import { useLocale, useTranslate } from 'react-admin';
import { formatDay } from '../dates/format.ts';
import { useReportFilters } from './FilterFields.tsx';
import { comparedPeriod, type Period } from './period.ts';
import { type Asked, filterFields } from './reportAddress.ts';

/** What was asked for, fact by fact, as it stands over the figures and on paper. */
export function useAskedInWords(): (asked: Asked) => readonly (readonly [name: string, value: string])[] {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const optionsOf = useReportFilters();
  const days = ({ from, to }: Period) => `${formatDay(from, locale)} – ${formatDay(to, locale)}`;
  return ({ period, filter, groupBy, asOf, compare }) => [
    [translate('reports.period'), days(period)],
    ...(compare ? [[translate('reports.compared'), days(comparedPeriod(period, compare))] as const] : []),
    ...filterFields.flatMap(field => {
      const value = filter[field];
      const name = value && (optionsOf[field].find(({ id }) => id === value)?.name ?? value);
      return name ? [[translate(`reportKey.${field === 'providerId' ? 'provider' : field}`), name] as const] : [];
    }),
    ...(groupBy.length > 0
      ? [[translate('reports.rowsBy'), groupBy.map(group => translate(`reportKey.${group}`)).join(', ')] as const]
      : []),
    ...(asOf ? [[translate('reports.asOf'), formatDay(asOf, locale)] as const] : []),
  ];
}
