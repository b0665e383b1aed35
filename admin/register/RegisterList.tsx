import { type Theme, useMediaQuery } from '@mui/material';
import {
  AutocompleteInput,
  FilterButton,
  List,
  NumberInput,
  ReferenceInput,
  SelectInput,
  TopToolbar,
} from 'react-admin';
import { KeysetPagination } from '../layout/KeysetPagination.tsx';
import { RegisterCards } from './RegisterCards.tsx';
import { RegisterTable } from './RegisterTable.tsx';

const states = ['reserved', 'entered', 'void', 'annulled'].map(id => ({ id, name: `registerState.${id}` }));

const filters = [
  <NumberInput key="number" source="number" label="register.search" alwaysOn min={1} step={1} />,
  <NumberInput key="year" source="year" label="field.year" min={2000} max={2100} step={1} />,
  <SelectInput key="state" source="state" label="field.state" choices={states} />,
  <ReferenceInput key="providerId" source="providerId" reference="Provider" label="field.provider">
    <AutocompleteInput label="field.provider" optionText="name" filterToQuery={text => (text ? { text } : {})} />
  </ReferenceInput>,
];

const actions = (
  <TopToolbar>
    <FilterButton disableSaveQuery />
  </TopToolbar>
);

export function RegisterList() {
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  return (
    <List
      actions={actions}
      filters={filters}
      perPage={25}
      pagination={<KeysetPagination />}
      exporter={false}
      empty={false}
    >
      {phone ? <RegisterCards /> : <RegisterTable />}
    </List>
  );
}
