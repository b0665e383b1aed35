import { useTranslate } from 'react-admin';
import { formatTime } from '../dates/format.ts';
import { Facts } from '../layout/Facts.tsx';
import { Section } from '../layout/Section.tsx';
import type { Counter } from './application.ts';

/** The wait and the service at the counter against their limits, as the server judges them. */
export function CounterTimes({ counter, homeVisitCall }: { counter: Counter | null; homeVisitCall: string | null }) {
  const translate = useTranslate();
  if (!counter && !homeVisitCall) {
    return null;
  }
  const spent = (minutes: number, over: boolean) =>
    `${translate('unit.minutes', { smart_count: minutes, count: minutes })}, ${translate(over ? 'counter.over' : 'counter.within')}`;
  return (
    <Section title={translate('counter.title')}>
      <Facts
        facts={[
          [translate('intake.homeVisitCall'), homeVisitCall],
          [translate('counter.joinedAt'), counter ? formatTime(counter.joinedAt) : null],
          [translate('counter.wait'), counter ? spent(counter.waitMinutes, counter.waitOverLimit) : null],
          [translate('counter.service'), counter ? spent(counter.serviceMinutes, counter.serviceOverLimit) : null],
        ]}
      />
    </Section>
  );
}
