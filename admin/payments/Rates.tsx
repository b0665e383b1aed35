import { Button, Chip, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { HistoryLink } from '../history/HistoryLink.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Section } from '../layout/Section.tsx';
import { formatMoney } from './money.ts';
import { askRates } from './rate.ts';
import { RateDialog } from './RateDialog.tsx';

/** The index the state duty is half of, by the day of payment. */
export function Rates() {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const [open, setOpen] = useState(false);
  const { data = [] } = useQuery({ queryKey: ['mciRates'], queryFn: ({ signal }) => askRates(signal) });
  return (
    <Section
      title={translate('settings.rates')}
      tools={
        <>
          <HistoryLink what="mciRate" />
          <Button onClick={() => setOpen(true)}>{translate('settings.addRate')}</Button>
        </>
      }
    >
      <Rows>
        {data.map(rate => (
          <Row key={rate.since}>
            <Typography variant="body2">
              <strong>{formatMoney(rate.mci, locale)}</strong> · <Day on={rate.since} weekday={false} />{' '}
              {rate.current ? (
                <Chip size="small" color="success" variant="outlined" label={translate('settings.current')} />
              ) : null}
              {rate.note ? ` · ${rate.note}` : ''}
            </Typography>
          </Row>
        ))}
      </Rows>
      {open ? <RateDialog onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
