import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import { NotFromOrders } from '../law/NotFromOrders.tsx';
import { ProvisionNote } from '../law/ProvisionNote.tsx';
import { Row } from '../layout/Rows.tsx';
import { AmountDialog } from './AmountDialog.tsx';
import { type ComplaintTerm, setComplaintTerm } from './complaintTerm.ts';

export function ComplaintTermRow({ term }: { term: ComplaintTerm }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [open, setOpen] = useState(false);
  const { bodyKind, amount, settable, since, setBy, reason, provision } = term;
  const name = translate(`bodyKind.${bodyKind}`, { _: bodyKind });
  const units = translate('unit.workingDays', { smart_count: amount, count: amount });
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ flex: '1 1 14rem', '&::first-letter': { textTransform: 'uppercase' } }}>{name}</Typography>
        <Typography sx={{ fontWeight: 600 }}>{units}</Typography>
        {settable ? (
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
      <ProvisionNote provision={provision} />
      {since ? (
        <Typography variant="body2" color="text.secondary">
          {translate('settings.history', {
            amount: units,
            at: formatMoment(since, locale),
            by: setBy?.name ?? translate('settings.delivery'),
            reason: reason ?? '',
          })}
        </Typography>
      ) : null}
      {open ? (
        <AmountDialog
          name={name}
          amount={amount}
          label="complaintTerms.days"
          limits={{ min: 1, max: 60, step: 1 }}
          shownBy="complaintTerms"
          onSave={(days, why) => setComplaintTerm(bodyKind, days, why)}
          onClose={() => setOpen(false)}
        >
          <div>
            <NotFromOrders />
          </div>
        </AmountDialog>
      ) : null}
    </Row>
  );
}
