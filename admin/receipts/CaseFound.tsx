import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Facts } from '../layout/Facts.tsx';
import { Section } from '../layout/Section.tsx';
import { OriginalsDialog } from './OriginalsDialog.tsx';
import type { FoundCase } from './receipt.ts';

export function CaseFound({ found }: { found: FoundCase }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { receiptNumber, service, channel, stage, documentCount } = found;
  return (
    <Section title={receiptNumber}>
      <Facts
        facts={[
          [translate('field.service'), translate(`serviceLong.${service}`)],
          [translate('field.channel'), translate(`channel.${channel}`)],
          [translate('field.stage'), translate(`stage.${stage}`, { _: stage })],
          [translate('receipt.documents'), documentCount],
        ]}
      />
      {stage === 'originals' ? (
        <Button variant="contained" sx={{ mt: 2 }} onClick={() => setOpen(true)}>
          {translate('act.acceptOriginals')}
        </Button>
      ) : (
        <Typography color="text.secondary" sx={{ mt: 2 }}>
          {translate('receipt.notNow', { stage: translate(`stage.${stage}`, { _: stage }) })}
        </Typography>
      )}
      {open ? <OriginalsDialog found={found} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
