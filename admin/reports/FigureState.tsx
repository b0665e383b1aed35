import { Alert, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { formatMoment } from '../dates/format.ts';
import { Section } from '../layout/Section.tsx';
import { askFigureState } from './figureState.ts';

/** How far the figures are counted, and what their nightly check found; for administrators. */
export function FigureState() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const { data, error } = useQuery({
    queryKey: ['figureState'],
    queryFn: ({ signal }) => askFigureState(signal),
  });
  return (
    <Section title={translate('reports.state')}>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('reports.stateHint')}
      </Typography>
      {data || error ? null : <LinearProgress />}
      {error ? <Problem error={toRequestError(error)} /> : null}
      {data ? (
        <Typography variant="body2">
          {data.countedUntil
            ? translate('reports.stateCounted', { at: formatMoment(data.countedUntil, locale) })
            : translate('reports.stateFilling')}
        </Typography>
      ) : null}
      {data && data.checkedAt === null ? (
        <Typography variant="body2">{translate('reports.stateUnchecked')}</Typography>
      ) : null}
      {data?.checkedAt ? (
        <Alert severity={data.differences === 0 ? 'success' : 'error'} sx={{ mt: 1 }}>
          {translate(data.differences === 0 ? 'reports.stateAgrees' : 'reports.stateDiffers', {
            at: formatMoment(data.checkedAt, locale),
            differences: data.differences ?? 0,
          })}
        </Alert>
      ) : null}
    </Section>
  );
}
