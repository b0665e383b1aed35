import { Box, Button, Skeleton } from '@mui/material';
import { lazy, Suspense, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Choices } from '../layout/Choices.tsx';
import { Nothing } from '../layout/Section.tsx';
import { chartData, chartsOf, distributionData } from './chartData.ts';
import type { ReportPart } from './report.ts';
import { SelectField } from './SelectField.tsx';
import { keyName, useShortKeyName } from './keyName.ts';
import { useSeriesColours } from './useSeriesColours.ts';

const ReportChart = lazy(async () => ({ default: (await import('./ReportChart.tsx')).ReportChart }));

interface ChartPanelProps {
  readonly title: string;
  readonly part: ReportPart;
  /** What a picture of it is called and says of itself. */
  readonly about: string;
  readonly fileName: string;
}

const ofDistribution = 'distribution';

/** The figures of a part as bars, and the picture of them as a file. */
export function ChartPanel({ title, part, about, fileName }: ChartPanelProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const shortKey = useShortKeyName();
  const colours = useSeriesColours();
  const frame = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('');
  const [rowAt, setRowAt] = useState('0');
  const figure = (name: string) => translate(`figure.${name}`);
  const charts = chartsOf(part).map(names => ({ id: names.join(), names, name: names.map(figure).join(', ') }));
  const choices = [
    ...charts.filter(({ names }) => chartData(part, names, { key: shortKey, figure })),
    ...(part.spec.hasDistribution ? [{ id: ofDistribution, names: [], name: translate('reports.distribution') }] : []),
  ];
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  if (!choice) {
    return null;
  }
  const isDistribution = choice.id === ofDistribution;
  const row = part.rows[Number(rowAt)] ?? part.rows[0];
  const names = { key: shortKey, figure };
  const asked = isDistribution ? row && distributionData(row, names) : chartData(part, choice.names, names);
  const data = asked?.series.some(series => series.data.some(value => value !== null)) ? asked : undefined;
  const save = async () => {
    const svg = frame.current?.querySelector<SVGSVGElement>('svg.MuiChartsSurface-root');
    if (svg && data) {
      const { savePicture } = await import('./savePicture.ts');
      const legend = data.series.map(({ label }, at) => ({ label, colour: colours[at % colours.length] ?? '#000' }));
      await savePicture(svg, { title, about, legend, fileName }).catch(() =>
        notify('reports.pictureFailed', { type: 'error' }),
      );
    }
  };
  return (
    <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'minmax(0, 1fr)', breakInside: 'avoid' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', displayPrint: 'none' }}>
        {choices.length > 1 ? (
          <Choices label={translate('reports.chartOf')} options={choices} chosen={choice.id} onChoose={setChosen} />
        ) : null}
        {isDistribution && part.rows.length > 1 ? (
          <Box sx={{ minWidth: '16rem' }}>
            <SelectField
              label={translate('reports.row')}
              value={rowAt}
              options={part.rows.map(({ keys }, at) => ({ id: String(at), name: keys.map(keyName).join(' · ') }))}
              onChoose={setRowAt}
            />
          </Box>
        ) : null}
        <Box sx={{ flex: 1 }} />
        {data ? (
          <Button size="small" onClick={() => void save()}>
            {translate('reports.savePicture')}
          </Button>
        ) : null}
      </Box>
      <Box ref={frame} sx={{ minWidth: 0 }}>
        {data ? (
          <Suspense fallback={<Skeleton variant="rounded" height={320} />}>
            <ReportChart title={`${title}: ${choice.name}`} data={data} />
          </Suspense>
        ) : (
          <Nothing>{translate(asked ? 'reports.allHidden' : 'reports.noChart')}</Nothing>
        )}
      </Box>
      {data && part.rows.some(({ figures }) => Object.values(figures).some(({ hidden }) => hidden)) ? (
        <Nothing>{translate('reports.gaps')}</Nothing>
      ) : null}
      {data && data.leftOut > 0 ? <Nothing>{translate('reports.leftOut', { count: data.leftOut })}</Nothing> : null}
    </Box>
  );
}
