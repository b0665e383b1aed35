import type { ReactElement } from 'react';
import { DataTable, useListContext } from 'react-admin';
import { chosenCasesTools } from '../reassignments/MoveSelectedButton.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import type { ApplicationRow } from './application.ts';
import { CaseCell } from './CaseCell.tsx';
import { isSortable } from './columns.ts';
import { useColumns } from './useColumns.ts';

const Column = DataTable.Col<ApplicationRow>;

/** The columns chosen, in their order. */
export function ApplicationTable({ empty }: { empty: ReactElement }) {
  const { columns } = useColumns();
  const { filterValues } = useListContext();
  const closed = filterValues?.['preset'] === 'closed';
  return (
    <DataTable<ApplicationRow>
      key={columns.join()}
      rowClick="show"
      {...(mayOpen('moveCases', rolesNow()) ? { bulkActionsToolbar: chosenCasesTools } : { bulkActionButtons: false })}
      empty={empty}
      storeKey="work.table"
      sx={{ '& .RaDataTable-tableWrapper': { overflowX: 'auto' } }}
    >
      {columns.map(id => (
        <Column
          key={id}
          source={id}
          label={`lists.column.${id}`}
          disableSort={!isSortable(id, closed)}
          render={row => <CaseCell id={id} row={row} columns={columns} />}
        />
      ))}
    </DataTable>
  );
}
