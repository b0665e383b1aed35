import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import { AmountDialog } from '../editions/AmountDialog.tsx';
import { Row } from '../layout/Rows.tsx';
import { formatUnits } from './formatUnits.ts';
import { setWorkWeight, type WorkWeight } from './workWeight.ts';

export function WorkWeightRow({ weight }: { weight: WorkWeight }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [open, setOpen] = useState(false);
  const { stage, units, isShipped, since, setBy, reason } = weight;
  const name = translate(`stage.${stage}`, { _: stage });
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h3" variant="body1" sx={{ flex: '1 1 14rem' }}>
          {name}
        </Typography>
        {isShipped ? <Chip size="small" variant="outlined" label={translate('ladders.shipped')} /> : null}
        <Typography sx={{ fontWeight: 600, minWidth: '3rem', textAlign: 'right', fontVariantNumeric: 'tabular-nums' }}>
          {formatUnits(units, locale)}
        </Typography>
        <Button
          size="small"
          variant="outlined"
          onClick={() => setOpen(true)}
          aria-label={`${translate('settings.change')} ${translate('staffing.weight')}: ${name}`}
        >
          {translate('settings.change')}
        </Button>
      </Box>
      {since ? (
        <Typography variant="body2" color="text.secondary">
          {translate('staffing.weightHistory', {
            at: formatMoment(since, locale),
            by: setBy?.name ?? translate('settings.delivery'),
            reason: reason ?? '',
          })}
        </Typography>
      ) : null}
      {open ? (
        <AmountDialog
          name={name}
          amount={units}
          field="units"
          label="staffing.weight"
          limits={{ min: 0, max: 100 }}
          shownBy="workWeights"
          onSave={(amount, why) => setWorkWeight(stage, amount, why)}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Row>
  );
}
