import { Show, Title, useShowContext, useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { RecordGone, stayOnError } from '../layout/RecordGone.tsx';
import { Section } from '../layout/Section.tsx';
import type { Provider } from './provider.ts';

export const ProviderShow = () => (
  <Show queryOptions={stayOnError} error={<RecordGone />} component="div" actions={false} title={<></>}>
    <OneProvider />
  </Show>
);

function OneProvider() {
  const translate = useTranslate();
  const { record } = useShowContext<Provider>();
  if (!record) {
    return null;
  }
  return (
    <Section title={record.name}>
      <Title title={record.name} />
      <Facts
        facts={[
          [translate('field.service'), translate(`serviceLong.${record.service}`)],
          [translate('field.region'), record.regionName],
          [translate('field.units'), record.units.map(unit => unit.name).join(', ')],
          [translate('field.address'), record.address],
          [translate('field.phone'), record.phone],
          [translate('field.zone'), record.zone],
          [translate('field.code'), record.code],
          [translate('field.since'), record.since ? <Day on={record.since} weekday={false} /> : null],
        ]}
      />
    </Section>
  );
}
