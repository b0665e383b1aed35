import { Stack } from '@mui/material';
import { Show, Title, useShowContext, useTranslate } from 'react-admin';
import { Day } from '../dates/Day.tsx';
import { Facts } from '../layout/Facts.tsx';
import { RecordGone, stayOnError } from '../layout/RecordGone.tsx';
import { Section } from '../layout/Section.tsx';
import type { Provider } from './provider.ts';
import { Units } from './Units.tsx';

/** Its own query key: the list's smaller record knows neither units nor address. */
const wholeProvider = { meta: { whole: true }, ...stayOnError };

export const ProviderShow = () => (
  <Show queryOptions={wholeProvider} error={<RecordGone />} component="div" actions={false} title={<></>}>
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
    <Stack gap={2} sx={{ mt: 1, maxWidth: '60rem' }}>
      <Title title={record.name} />
      <Section title={record.name}>
        <Facts
          facts={[
            [translate('field.service'), translate(`serviceLong.${record.service}`)],
            [translate('field.region'), record.regionName],
            [translate('field.address'), record.address],
            [translate('field.phone'), record.phone],
            [translate('field.zone'), record.zone],
            [translate('field.code'), record.code],
            [translate('field.since'), record.since ? <Day on={record.since} weekday={false} /> : null],
          ]}
        />
      </Section>
      <Units providerId={record.id} units={record.units} />
    </Stack>
  );
}
