import { useTranslate } from 'react-admin';
import { Moment } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { Section } from '../layout/Section.tsx';
import type { HandOver } from './parcel.ts';

export function HandOverFacts({ handOver }: { handOver: HandOver | null }) {
  const translate = useTranslate();
  if (!handOver) {
    return null;
  }
  return (
    <Section title={translate('case.handOver')}>
      <Facts
        facts={[
          [translate('handOver.at'), <Moment key="at" at={handOver.handedAt} />],
          [translate('handOver.toWhom'), translate(`receiver.${handOver.toWhom}`, { _: handOver.toWhom })],
          [translate('handOver.identity'), handOver.identityDocument],
          [translate('case.power'), handOver.powerNumber],
        ]}
      />
    </Section>
  );
}
