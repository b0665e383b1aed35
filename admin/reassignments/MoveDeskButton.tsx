import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { MoveDialog } from './MoveDialog.tsx';

interface MoveDeskButtonProps extends Pick<ButtonProps, 'variant' | 'size'> {
  /** Whose desk; chosen in the form where nobody is named. */
  readonly officer?: { readonly id: string; readonly name: string };
}

/** Moves every open case of one officer. */
export function MoveDeskButton({ officer, ...look }: MoveDeskButtonProps) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!mayOpen('moveCases', rolesNow())) {
    return null;
  }
  return (
    <>
      <Button
        size="small"
        {...look}
        {...(officer ? { 'aria-label': translate('reassignments.deskOf', { name: officer.name }) } : {})}
        onClick={() => setOpen(true)}
      >
        {translate(officer ? 'reassignments.wholeDesk' : 'reassignments.newDesk')}
      </Button>
      {open ? (
        <MoveDialog of={officer ? { by: 'desk', officer } : { by: 'anyDesk' }} onClose={() => setOpen(false)} />
      ) : null}
    </>
  );
}
