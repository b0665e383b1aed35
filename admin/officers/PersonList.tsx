import { type Theme, useMediaQuery } from '@mui/material';
import {
  AutocompleteInput,
  FilterButton,
  NullableBooleanInput,
  ReferenceInput,
  SelectInput,
  TopToolbar,
} from 'react-admin';
import { KeysetPagination } from '../layout/KeysetPagination.tsx';
import { SearchedList } from '../layout/SearchedList.tsx';
import { WordsSearch } from '../layout/WordsSearch.tsx';
import { AddPerson } from './AddPerson.tsx';
import { NoPeople } from './NoPeople.tsx';
import { PersonCards } from './PersonCards.tsx';
import { PersonTable } from './PersonTable.tsx';
import { scopesOf } from './scopes.ts';

const roleChoices = Object.keys(scopesOf).map(id => ({ id, name: `role.${id}` }));
const byText = (text: string) => (text ? { text } : {});

const filters = [
  <WordsSearch key="words" source="words" hint="people.search" alwaysOn />,
  <SelectInput key="role" source="role" label="people.role" choices={roleChoices} />,
  <ReferenceInput key="providerId" source="providerId" reference="Provider" label="field.provider">
    <AutocompleteInput label="field.provider" optionText="name" filterToQuery={byText} />
  </ReferenceInput>,
  <NullableBooleanInput
    key="active"
    source="active"
    label="people.access"
    nullLabel="countries.all"
    trueLabel="people.active"
    falseLabel="people.left"
  />,
];

const actions = (
  <TopToolbar>
    <FilterButton disableSaveQuery />
    <AddPerson />
  </TopToolbar>
);

const whoWorksHere = { active: true };

/** People and systems, each with what they are; for administrators. */
export function PersonList() {
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  return (
    <SearchedList
      actions={actions}
      filters={filters}
      filterDefaultValues={whoWorksHere}
      perPage={25}
      pagination={<KeysetPagination />}
      exporter={false}
      empty={false}
    >
      {phone ? <PersonCards empty={<NoPeople />} /> : <PersonTable empty={<NoPeople />} />}
    </SearchedList>
  );
}
