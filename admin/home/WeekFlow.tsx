import { Skeleton } from '@mui/material';
import { lazy } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { gql } from '../data/gql.ts';
import { formatDay } from '../dates/format.ts';
import { Nothing, Section } from '../layout/Section.tsx';
import { ChartOrTable, chartHeight } from './ChartOrTable.tsx';
import { type Place, useDeskPart } from './desk.ts';
import { Figures } from './Figures.tsx';
import type { FlowWeek } from './FlowChart.tsx';
import { PartProblem } from './PartProblem.tsx';

const FlowChart = lazy(async () => ({ default: (await import('./FlowChart.tsx')).FlowChart }));

const flowQuery = gql`
  query CaseFlow($providerId: RecordId) {
    data: caseFlow(providerId: $providerId) {
      weekStart
      in
      out
      open
    }
  }
`;

/** What came, what was closed and what was left, week by week. */
export function WeekFlow({ place }: { place: Place }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data, error, refetch } = useDeskPart<readonly FlowWeek[]>('flow', flowQuery, place);
  const title = translate('home.flow');
  if (!data || data.every(week => week.in === 0 && week.out === 0)) {
    return (
      <Section title={title}>
        {error ? <PartProblem error={error} onAgain={refetch} /> : null}
        {data ? <Nothing>{translate('home.noFlow')}</Nothing> : null}
        {data || error ? null : <Skeleton variant="rounded" height={chartHeight} />}
      </Section>
    );
  }
  const columns = [
    { key: 'week', name: translate('home.week') },
    { key: 'in', name: translate('home.came'), isNumber: true },
    { key: 'out', name: translate('home.went'), isNumber: true },
    { key: 'open', name: translate('home.openAtEnd'), isNumber: true },
  ];
  const rows = data.map(week => ({
    key: week.weekStart,
    cells: [
      formatDay(week.weekStart, locale),
      ...[week.in, week.out, week.open].map(count => count.toLocaleString(locale)),
    ],
  }));
  return (
    <ChartOrTable
      title={title}
      chart={<FlowChart weeks={data} />}
      table={<Figures label={title} columns={columns} rows={rows} />}
    >
      <Nothing>{translate('home.flowHint')}</Nothing>
    </ChartOrTable>
  );
}
