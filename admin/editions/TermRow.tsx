import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import { NotFromOrders } from '../law/NotFromOrders.tsx';
import { Row } from '../layout/Rows.tsx';
import { AmountDialog } from './AmountDialog.tsx';
import { setStageTerm, type StageTerm } from './stageTerm.ts';

export function TermRow({ term }: { term: StageTerm }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [open, setOpen] = useState(false);
  const name = term.stage ? translate(`stage.${term.stage}`) : translate('settings.whole');
  const units = (count: number) => translate(`unit.${term.unit}`, { smart_count: count, count });
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ flex: '1 1 14rem' }}>{name}</Typography>
        {term.settable ? <NotFromOrders /> : null}
        <Typography sx={{ fontWeight: 600 }}>{units(term.amount)}</Typography>
        {term.settable ? (
          <Button
            size="small"
            variant="outlined"
            onClick={() => setOpen(true)}
            aria-label={`${translate('settings.change')} ${name}`}
          >
            {translate('settings.change')}
          </Button>
        ) : null}
      </Box>
      {term.settable && term.changes.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('settings.toBeSet')}; {translate('settings.default', { amount: units(term.defaultAmount) })}
        </Typography>
      ) : null}
      {term.changes.map(change => (
        <Typography key={change.since} variant="body2" color="text.secondary">
          {translate('settings.history', {
            amount: units(change.amount),
            at: formatMoment(change.since, locale),
            by: change.setBy?.name ?? translate('settings.delivery'),
            reason: change.reason,
          })}
        </Typography>
      ))}
      {open ? (
        <AmountDialog
          name={name}
          amount={term.amount}
          label="field.amount"
          limits={{ min: 1, max: 60, step: 1 }}
          shownBy="stageTerms"
          onSave={(amount, reason) => setStageTerm(term, amount, reason)}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </Row>
  );
}
