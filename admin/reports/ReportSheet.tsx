import { Box, Skeleton, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { PartProblem } from '../home/PartProblem.tsx';
import { Section } from '../layout/Section.tsx';
import { ChartPanel } from './ChartPanel.tsx';
import { comparedPeriod } from './period.ts';
import { type Report, type ReportPart, useReport } from './report.ts';
import type { Asked } from './reportAddress.ts';
import { ReportFacts } from './ReportFacts.tsx';
import { ReportTable } from './ReportTable.tsx';
import { ReportTools } from './ReportTools.tsx';
import { tableOf } from './tableOf.ts';
import { useAskedInWords } from './useAskedInWords.ts';

const CasesDialog = lazy(async () => ({ default: (await import('./CasesDialog.tsx')).CasesDialog }));

interface ReportSheetProps {
  readonly asked: Asked;
  /** Whoever reads no cases is offered none. */
  readonly mayReadCases: boolean;
}

/** One report: what it says, as a chart and as a table, and beside what it said before. */
export function ReportSheet({ asked, mayReadCases }: ReportSheetProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const earlierPeriod = asked.compare && comparedPeriod(asked.period, asked.compare);
  const now = useReport(asked, asked.period, locale);
  const earlier = useReport(asked, earlierPeriod, locale);
  const name = translate(`report.${asked.report}`);
  if (now.error ?? earlier.error) {
    return (
      <Section title={name}>
        <PartProblem error={now.error ?? earlier.error} onAgain={now.error ? now.refetch : earlier.refetch} />
      </Section>
    );
  }
  const report = now.data;
  const isComparing = earlierPeriod !== null && (!earlier.data || earlier.isPlaceholderData);
  if (!report || report.id !== asked.report) {
    return (
      <Section title={name}>
        <Typography aria-live="polite" color="text.secondary">
          {translate('reports.counting')}
        </Typography>
        <Skeleton variant="rounded" height={320} />
      </Section>
    );
  }
  const isStale = now.isPlaceholderData || isComparing;
  return (
    <Box
      sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)', ...(isStale && { opacity: 0.6 }) }}
      aria-busy={isStale}
    >
      <Section title={name} tools={<ReportTools asked={asked} />}>
        <ReportFacts asked={asked} head={report.head} />
      </Section>
      {report.parts.map((part, at) => (
        <Part
          key={part.spec.field}
          asked={asked}
          report={report}
          part={part}
          earlier={isComparing ? undefined : earlier.data?.parts[at]}
          mayReadCases={mayReadCases}
        />
      ))}
    </Box>
  );
}

interface PartProps extends ReportSheetProps {
  readonly report: Report;
  readonly part: ReportPart;
  readonly earlier: ReportPart | undefined;
}

function Part({ asked, report, part, earlier, mayReadCases }: PartProps) {
  const translate = useTranslate();
  const inWords = useAskedInWords();
  const [opened, setOpened] = useState<{ readonly cell: string; readonly label: string }>();
  const { field } = part.spec;
  const title = translate(field === 'rows' ? 'reports.figures' : `reports.part.${field}`);
  const name = translate(`report.${asked.report}`);
  const compared =
    asked.compare && earlier ? { part: earlier, period: comparedPeriod(asked.period, asked.compare) } : undefined;
  const rows = tableOf(part, asked.period, compared);
  return (
    <Section title={title}>
      {isEmpty(part) ? (
        <Nothing />
      ) : (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <ChartPanel
            title={name}
            part={part}
            about={inWords(asked)
              .map(([fact, value]) => `${fact}: ${value}`)
              .join('; ')}
            fileName={`${asked.report}-${asked.period.from}-${asked.period.to}.png`}
          />
          <ReportTable
            label={`${name}: ${title}`}
            part={part}
            rows={rows}
            threshold={report.head.threshold}
            onCases={mayReadCases ? (cell, label) => setOpened({ cell, label }) : undefined}
          />
        </Box>
      )}
      {opened ? (
        <Suspense fallback={null}>
          <CasesDialog {...opened} onClose={() => setOpened(undefined)} />
        </Suspense>
      ) : null}
    </Section>
  );
}

const isEmpty = ({ rows, total }: ReportPart) =>
  rows.length === 0 && Object.values(total?.figures ?? {}).every(({ value, hidden }) => !hidden && !value);

function Nothing() {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 3, textAlign: 'center' }}>
      <Typography variant="h6" component="p">
        {translate('reports.nothing')}
      </Typography>
      <Typography color="text.secondary">{translate('reports.nothingHint')}</Typography>
    </Box>
  );
}
