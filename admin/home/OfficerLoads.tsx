import EventBusy from '@mui/icons-material/EventBusyOutlined';
import { Box, Chip, Skeleton } from '@mui/material';
import { lazy } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatShortDay } from '../dates/format.ts';
import { Nothing, Section } from '../layout/Section.tsx';
import { loadsQuery, type OfficerLoad } from '../workload/officerLoad.ts';
import { ChartOrTable, chartHeight } from './ChartOrTable.tsx';
import { type Place, useDeskPart } from './desk.ts';
import { Figures } from './Figures.tsx';
import { PartProblem } from './PartProblem.tsx';

const LoadChart = lazy(async () => ({ default: (await import('./LoadChart.tsx')).LoadChart }));

/** Who carries what, beside what each can carry and who is away. */
export function OfficerLoads({ place }: { place: Place }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data, error, refetch } = useDeskPart<readonly OfficerLoad[]>('loads', loadsQuery, place);
  const title = translate('home.load');
  if (!data || data.length === 0) {
    return (
      <Section title={title}>
        {error ? <PartProblem error={error} onAgain={refetch} /> : null}
        {data ? <Nothing>{translate('home.noLoad')}</Nothing> : null}
        {data || error ? null : <Skeleton variant="rounded" height={chartHeight} />}
      </Section>
    );
  }
  const number = (value: number) => value.toLocaleString(locale);
  const columns = [
    { key: 'officer', name: translate('home.officer') },
    { key: 'cases', name: translate('home.cases'), isNumber: true },
    { key: 'units', name: translate('home.units'), isNumber: true },
    { key: 'capacity', name: translate('home.capacity'), isNumber: true },
    { key: 'late', name: translate('home.lateCases'), isNumber: true },
    { key: 'today', name: translate('home.todayCases'), isNumber: true },
    { key: 'away', name: translate('home.away') },
  ];
  const rows = data.map(({ officer, cases, units, capacity, late, dueToday, absentUntil }) => ({
    key: officer?.id ?? '',
    cells: [
      officer?.name ?? '–',
      number(cases),
      number(units),
      capacity === null ? translate('home.noCapacity') : number(capacity),
      number(late),
      number(dueToday),
      absentUntil ? formatShortDay(absentUntil, locale) : '–',
    ],
  }));
  const bars = data.map(({ officer, units, capacity }) => ({
    id: officer?.id ?? '',
    label: officer?.name ?? '–',
    units,
    capacity,
  }));
  return (
    <ChartOrTable
      title={title}
      chart={<LoadChart bars={bars} />}
      table={<Figures label={title} columns={columns} rows={rows} />}
    >
      <Nothing>{translate('home.loadHint')}</Nothing>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, my: 1 }}>
        {data.map(({ officer, absentUntil }) =>
          officer && absentUntil ? (
            <Chip
              key={officer.id}
              size="small"
              color="warning"
              variant="outlined"
              icon={<EventBusy />}
              sx={{ height: 'auto', '& .MuiChip-label': { whiteSpace: 'normal', py: 0.25 } }}
              label={translate('home.awayUntil', { name: officer.name, day: formatShortDay(absentUntil, locale) })}
            />
          ) : null,
        )}
      </Box>
    </ChartOrTable>
  );
}
