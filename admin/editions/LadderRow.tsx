import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { formatMoment } from '../dates/format.ts';
import { Row } from '../layout/Rows.tsx';
import type { Ladder } from './ladder.ts';
import { LadderDialog } from './LadderDialog.tsx';

export function LadderRow({ ladder }: { ladder: Ladder }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [open, setOpen] = useState(false);
  const { kind, isShipped, since, setBy, reason, steps } = ladder;
  const name = translate(`deadline.${kind}`, { _: kind });
  return (
    <Row>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography component="h3" variant="subtitle2" sx={{ flex: '1 1 14rem' }}>
          {name}
        </Typography>
        {isShipped ? <Chip size="small" variant="outlined" label={translate('ladders.shipped')} /> : null}
        <Button
          size="small"
          variant="outlined"
          onClick={() => setOpen(true)}
          aria-label={`${translate('settings.change')} ${name}`}
        >
          {translate('settings.change')}
        </Button>
      </Box>
      {steps.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {translate('ladders.none')}
        </Typography>
      ) : (
        <Box component="ol" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.25 }}>
          {steps.map(({ amount, unit, text }) => (
            <Typography component="li" variant="body2" key={`${amount} ${unit}`}>
              {text}
            </Typography>
          ))}
        </Box>
      )}
      {since ? (
        <Typography variant="body2" color="text.secondary">
          {translate('ladders.history', {
            at: formatMoment(since, locale),
            by: setBy?.name ?? translate('settings.delivery'),
            reason: reason ?? '',
          })}
        </Typography>
      ) : null}
      {open ? <LadderDialog ladder={ladder} name={name} onClose={() => setOpen(false)} /> : null}
    </Row>
  );
}
