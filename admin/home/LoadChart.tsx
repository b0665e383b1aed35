import { type Theme, useMediaQuery } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { useLocale, useTranslate } from 'react-admin';
import { ChartFrame } from './ChartFrame.tsx';
import { useChartTexts } from './useChartTexts.ts';

export interface LoadBar {
  readonly id: string;
  readonly label: string;
  readonly units: number;
  readonly capacity: number | null;
}

const barHeight = 44;

/** Two bars an officer, one below the other: what they hold and what they can carry. */
export function LoadChart({ bars }: { bars: readonly LoadBar[] }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { localeText, colours } = useChartTexts();
  const isNarrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const labels = new Map(bars.map(({ id, label }) => [id, label]));
  const inLanguage = (value: number | null) =>
    value === null ? translate('home.noCapacity') : value.toLocaleString(locale);
  return (
    <ChartFrame title={translate('home.load')}>
      <BarChart
        layout="horizontal"
        height={bars.length * barHeight + 90}
        localeText={localeText}
        colors={colours}
        enableKeyboardNavigation
        margin={{ left: 0, right: 16, top: 8, bottom: 0 }}
        yAxis={[
          {
            data: bars.map(({ id }) => id),
            scaleType: 'band',
            width: isNarrow ? 110 : 220,
            valueFormatter: (id: string) => labels.get(id) ?? id,
            tickLabelStyle: { fontSize: 12 },
          },
        ]}
        xAxis={[{ min: 0, tickMinStep: 1, valueFormatter: (value: number) => value.toLocaleString(locale) }]}
        series={[
          { data: bars.map(({ units }) => units), label: translate('home.units'), valueFormatter: inLanguage },
          { data: bars.map(({ capacity }) => capacity), label: translate('home.capacity'), valueFormatter: inLanguage },
        ]}
        grid={{ vertical: true }}
      />
    </ChartFrame>
  );
}
