import type { ReactElement } from 'react';
import { DataTable, Link } from 'react-admin';
import { AccessState } from './AccessState.tsx';
import { GrantNames } from './GrantNames.tsx';
import type { PersonRow } from './person.ts';

const Column = DataTable.Col<PersonRow>;

export const PersonTable = ({ empty }: { empty: ReactElement }) => (
  <DataTable<PersonRow> rowClick="show" bulkActionButtons={false} empty={empty}>
    <Column
      source="name"
      label="people.search"
      disableSort
      render={person => <Link to={`/Officer/${person.id}/show`}>{person.name}</Link>}
    />
    <Column source="grants" label="people.roles" disableSort render={person => <GrantNames person={person} />} />
    <Column
      source="active"
      label="people.access"
      disableSort
      render={person => <AccessState active={person.active} />}
    />
  </DataTable>
);
