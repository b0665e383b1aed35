import { type Theme, useMediaQuery } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { useLocale } from 'react-admin';
import { ChartFrame } from '../home/ChartFrame.tsx';
import { useChartTexts } from '../home/useChartTexts.ts';
import type { ChartData } from './chartData.ts';
import { useSeriesColours } from './useSeriesColours.ts';
import { written } from './written.ts';

interface ReportChartProps {
  readonly title: string;
  readonly data: ChartData;
}

/** Upright bars along time; of all else lying ones, whose names have room. */
export function ReportChart({ title, data: { categories, series, unit, isTime, isStacked } }: ReportChartProps) {
  const locale = useLocale() ?? 'kk';
  const { localeText } = useChartTexts();
  const colours = useSeriesColours();
  const isNarrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const labels = new Map(categories.map(({ id, label }) => [id, label]));
  const say = (value: number) => written(value, unit, locale);
  const things = {
    data: categories.map(({ id }) => id),
    scaleType: 'band' as const,
    // What is beside a bar is short; what is told of it is not.
    valueFormatter: (id: string, { location }: { readonly location: string }) =>
      location === 'tick' && !isTime ? shortened(labels.get(id) ?? id, isNarrow ? 16 : 38) : (labels.get(id) ?? id),
    tickLabelStyle: { fontSize: 12 },
  };
  // With nothing but noughts the axis would put its only one in the middle.
  const isFlat = series.every(({ data }) => data.every(value => !value));
  const amounts = { min: 0, ...(isFlat && { max: 1 }), tickMinStep: unit === 'count' ? 1 : 0.01, valueFormatter: say };
  const bars = series.map(({ id, label, data }) => ({
    id,
    label,
    data: [...data],
    valueFormatter: (value: number | null) => (value === null ? '–' : say(value)),
    ...(isStacked && { stack: 'whole' }),
  }));
  const common = {
    series: bars,
    localeText,
    colors: colours,
    enableKeyboardNavigation: true,
    margin: { left: 0, right: 16, top: 8, bottom: 0 },
  };
  return (
    <ChartFrame title={title}>
      {isTime ? (
        <BarChart
          {...common}
          height={320}
          xAxis={[things]}
          yAxis={[{ ...amounts, width: unit === 'tenge' ? 88 : 52 }]}
          grid={{ horizontal: true }}
        />
      ) : (
        <BarChart
          {...common}
          layout="horizontal"
          height={categories.length * (isStacked ? 28 : 16 + 11 * series.length) + 90}
          yAxis={[{ ...things, width: isNarrow ? 120 : 300 }]}
          xAxis={[amounts]}
          grid={{ vertical: true }}
        />
      )}
    </ChartFrame>
  );
}

/** By its beginning and its end: names of departments are told apart by the one or by the other. */
function shortened(name: string, most: number): string {
  const half = Math.floor(most / 2);
  return name.length <= most ? name : `${name.slice(0, half).trimEnd()}…${name.slice(-half).trimStart()}`;
}
