import { Typography } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Day, Moment } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Row, Rows } from '../layout/Rows.tsx';
import { Nothing, Section } from '../layout/Section.tsx';
import { formatMoney } from './money.ts';
import type { Duty, Payment } from './payment.ts';

export function Payments({ duty, payments }: { duty: Duty; payments: readonly Payment[] }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  return (
    <Section title={translate('case.payments')}>
      <DutyFacts duty={duty} />
      {payments.length === 0 ? (
        <Nothing>{translate('case.noPayments')}</Nothing>
      ) : (
        <Rows>
          {payments.map(payment => (
            <Row key={payment.id}>
              <Typography variant="body2">
                <strong>{formatMoney(payment.amountTenge, locale)}</strong>
                {' · '}
                {[translate(`paymentMethod.${payment.method}`, { _: payment.method }), payment.reference]
                  .filter(Boolean)
                  .join(' · ')}
                {' · '}
                <Day on={payment.paidOn} />
              </Typography>
            </Row>
          ))}
        </Rows>
      )}
    </Section>
  );
}

function DutyFacts({ duty }: { duty: Duty }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  return (
    <Facts
      facts={[
        [
          translate('duty.perDocument'),
          `${formatMoney(duty.perDocumentTenge, locale)} (${translate('duty.rate', { mci: formatMoney(duty.mci, locale) })})`,
        ],
        [translate('duty.total'), <strong key="total">{formatMoney(duty.totalTenge, locale)}</strong>],
        [translate('duty.paid'), formatMoney(duty.paidTenge, locale)],
        [translate('duty.quotedOn'), duty.paid ? null : <Day on={duty.quotedOn} />],
        ...duty.reminders.map(
          ({ remindedAt, channel }) =>
            [
              translate('duty.reminder'),
              <span key={remindedAt}>
                <Moment at={remindedAt} />, {translate(`reminderChannel.${channel}`, { _: channel })}
              </span>,
            ] as const,
        ),
      ]}
    />
  );
}
