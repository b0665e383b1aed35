import MoveUp from '@mui/icons-material/MoveUpOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { BulkActionsToolbar, useListContext, useTranslate } from 'react-admin';
import { MoveDialog } from './MoveDialog.tsx';

/** Moves the cases chosen in the work list. */
export function MoveSelectedButton() {
  const translate = useTranslate();
  const { selectedIds, onUnselectItems } = useListContext();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<MoveUp />} onClick={() => setOpen(true)}>
        {translate('reassignments.button')}
      </Button>
      {open ? (
        <MoveDialog
          of={{ by: 'cases', ids: selectedIds.map(String) }}
          onPlanned={onUnselectItems}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

/** What can be done with chosen rows of the work list. Only rows that were seen are chosen; for the rest there is the filter. */
export const chosenCasesTools = (
  <BulkActionsToolbar selectAllButton={false}>
    <MoveSelectedButton />
  </BulkActionsToolbar>
);
