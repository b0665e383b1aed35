import { BarChart } from '@mui/x-charts/BarChart';
import { useLocale, useTranslate } from 'react-admin';
import { formatShortDay } from '../dates/format.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { chartHeight } from './ChartOrTable.tsx';
import { useChartTexts } from './useChartTexts.ts';

export interface FlowWeek {
  readonly weekStart: string;
  readonly in: number;
  readonly out: number;
  readonly open: number;
}

/** Two bars a week: what came and what was closed. */
export function FlowChart({ weeks }: { weeks: readonly FlowWeek[] }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { localeText, colours } = useChartTexts();
  const inLanguage = (value: number | null) => (value ?? 0).toLocaleString(locale);
  return (
    <ChartFrame title={translate('home.flow')}>
      <BarChart
        height={chartHeight}
        localeText={localeText}
        colors={colours}
        enableKeyboardNavigation
        margin={{ left: 0, right: 8, top: 8, bottom: 0 }}
        xAxis={[
          {
            data: weeks.map(({ weekStart }) => weekStart),
            scaleType: 'band',
            valueFormatter: (week: string) => formatShortDay(week, locale),
            tickLabelStyle: { fontSize: 12 },
          },
        ]}
        yAxis={[{ tickMinStep: 1, width: 44, valueFormatter: (value: number) => value.toLocaleString(locale) }]}
        series={[
          { data: weeks.map(week => week.in), label: translate('home.came'), valueFormatter: inLanguage },
          { data: weeks.map(week => week.out), label: translate('home.went'), valueFormatter: inLanguage },
        ]}
        grid={{ horizontal: true }}
      />
    </ChartFrame>
  );
}
