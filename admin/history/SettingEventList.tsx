import { Typography } from '@mui/material';
import {
  AutocompleteInput,
  DateInput,
  FilterButton,
  List,
  ReferenceInput,
  SelectInput,
  TopToolbar,
  useListContext,
  useTranslate,
} from 'react-admin';
import { KeysetPagination } from '../layout/KeysetPagination.tsx';
import { Rows } from '../layout/Rows.tsx';
import { type SettingEvent, settingKinds } from './settingEvent.ts';
import { SettingEventRow } from './SettingEventRow.tsx';

const kinds = settingKinds.map(id => ({ id, name: `settingKind.${id}` }));

const filters = [
  <SelectInput key="what" source="what" label="settingHistory.what" choices={kinds} alwaysOn />,
  <DateInput key="from" source="from" label="settingHistory.from" alwaysOn />,
  <DateInput key="to" source="to" label="settingHistory.to" alwaysOn />,
  <ReferenceInput key="byId" source="byId" reference="Officer" label="settingHistory.by">
    <AutocompleteInput label="settingHistory.by" optionText="name" filterToQuery={text => (text ? { text } : {})} />
  </ReferenceInput>,
];

const actions = (
  <TopToolbar>
    <FilterButton disableSaveQuery />
  </TopToolbar>
);

/** Every change of what administrators keep: people, units, terms, rates, calendars; newest first. */
export const SettingEventList = () => (
  <List
    actions={actions}
    filters={filters}
    perPage={25}
    pagination={<KeysetPagination />}
    exporter={false}
    empty={false}
    sx={{ '& .RaList-content': { px: 2, py: 1 } }}
  >
    <Events />
  </List>
);

function Events() {
  const translate = useTranslate();
  const { data, isPending } = useListContext<SettingEvent>();
  if (isPending || !data) {
    return null;
  }
  return data.length === 0 ? (
    <Typography sx={{ py: 2 }}>{translate('settingHistory.none')}</Typography>
  ) : (
    <Rows>
      {data.map(event => (
        <SettingEventRow key={event.id} event={event} />
      ))}
    </Rows>
  );
}
