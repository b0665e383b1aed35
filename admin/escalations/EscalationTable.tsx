import type { ReactElement } from 'react';
import { BulkActionsToolbar, DataTable } from 'react-admin';
import { Climb } from './Climb.tsx';
import { DisposeButton } from './DisposeButton.tsx';
import type { EscalationRow } from './escalation.ts';
import { EscalationName } from './EscalationName.tsx';
import { Missed } from './Missed.tsx';
import { WhoAnswers } from './WhoAnswers.tsx';

const Column = DataTable.Col<EscalationRow>;

/** Only what is on the page can be chosen: nobody answers for what they have not seen. */
const chosenTools = (
  <BulkActionsToolbar selectAllButton={false}>
    <DisposeButton />
  </BulkActionsToolbar>
);

interface EscalationTableProps {
  readonly empty: ReactElement;
  /** The reader answers for some of them. */
  readonly answering: boolean;
}

export function EscalationTable({ empty, answering }: EscalationTableProps) {
  return (
    <DataTable<EscalationRow>
      rowClick="show"
      empty={empty}
      {...(answering ? { bulkActionsToolbar: chosenTools } : { bulkActionButtons: false })}
      isRowSelectable={({ mayAnswer }) => mayAnswer}
      hiddenColumns={['provider']}
      sx={{ '& .column-application': { minWidth: '8.5rem' }, '& .column-deadline': { minWidth: '12rem' } }}
    >
      <Column
        source="application"
        label="escalations.subject"
        disableSort
        render={row => <EscalationName row={row} />}
      />
      <Column source="deadline" label="escalations.missed" disableSort render={row => <Missed row={row} />} />
      <Column source="assignee" label="field.assignee" disableSort render={row => row.assignee?.name ?? '–'} />
      <Column source="steps" label="escalations.climbed" disableSort render={row => <Climb row={row} />} />
      <Column source="state" label="escalations.answers" disableSort render={row => <WhoAnswers row={row} />} />
      <Column source="provider" label="field.provider" disableSort render={row => row.provider.name} />
    </DataTable>
  );
}
