import MoveUp from '@mui/icons-material/MoveUpOutlined';
import { useState } from 'react';
import { Button, useListContext } from 'react-admin';
import { useListedCases } from '../applications/useListedCases.ts';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { MoveDialog } from './MoveDialog.tsx';

/** Moves every open case that the filters of the work list match, on whichever page of it. */
export function MoveFilteredButton() {
  const { total, data } = useListContext();
  const { filter } = useListedCases();
  const [open, setOpen] = useState(false);
  if (!mayOpen('moveCases', rolesNow()) || filter['open'] === false) {
    return null;
  }
  return (
    <>
      <Button
        label="reassignments.allFiltered"
        disabled={total === 0 || data?.length === 0}
        onClick={() => setOpen(true)}
      >
        <MoveUp />
      </Button>
      {open ? <MoveDialog of={{ by: 'filter', filter }} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
