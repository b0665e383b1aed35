import { Box, Button, Chip, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Problem } from '../acts/Problem.tsx';
import { toRequestError } from '../data/errors.ts';
import { formatMoment } from '../dates/format.ts';
import { AmountDialog } from '../editions/AmountDialog.tsx';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { NotFromOrders } from '../law/NotFromOrders.tsx';
import { Section } from '../layout/Section.tsx';
import { askThreshold, setThreshold } from './figureThreshold.ts';

/** From how many cases on a figure is shown to whoever may see nothing personal; for administrators. */
export function Threshold() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['figureThreshold'],
    queryFn: ({ signal }) => askThreshold(signal),
  });
  const name = translate('reports.threshold');
  return (
    <Section
      title={name}
      tools={
        <>
          <NotFromOrders />
          <HistoryLink what="figureThreshold" />
        </>
      }
    >
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {translate('reports.thresholdHint')}
      </Typography>
      {data || error ? null : <LinearProgress />}
      {error ? <Problem error={toRequestError(error)} /> : null}
      {data ? (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography>{translate('reports.thresholdNow')}</Typography>
          <Typography sx={{ fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>{data.amount}</Typography>
          {data.isShipped ? <Chip size="small" variant="outlined" label={translate('ladders.shipped')} /> : null}
          <Button
            size="small"
            variant="outlined"
            onClick={() => setOpen(true)}
            aria-label={`${translate('settings.change')} ${name}`}
          >
            {translate('settings.change')}
          </Button>
        </Box>
      ) : null}
      {data?.since ? (
        <Typography variant="body2" color="text.secondary">
          {translate('reports.thresholdHistory', {
            at: formatMoment(data.since, locale),
            by: data.setBy?.name ?? translate('settings.delivery'),
            reason: data.reason ?? '',
          })}
        </Typography>
      ) : null}
      {open && data ? (
        <AmountDialog
          name={name}
          amount={data.amount}
          label="reports.thresholdCases"
          limits={{ min: 1, max: 100, step: 1 }}
          shownBy="figureThreshold"
          onSave={setThreshold}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Section>
  );
}
