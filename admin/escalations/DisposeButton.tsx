import AssignmentTurnedIn from '@mui/icons-material/AssignmentTurnedInOutlined';
import { Button } from '@mui/material';
import { useEffect } from 'react';
import { useListContext, useTranslate } from 'react-admin';
import { useDisposal } from './DisposalDialog.tsx';
import type { EscalationRow } from './escalation.ts';

/** Answers for all that are chosen on the page; those it is not recorded for stay chosen. */
export function DisposeButton() {
  const translate = useTranslate();
  const { isOpen, open } = useDisposal();
  const { data, selectedIds, onSelect } = useListContext<EscalationRow>();
  const chosen = data?.filter(({ id, mayAnswer }) => mayAnswer && selectedIds.includes(id)) ?? [];

  // What was chosen on another page or in another list is out of sight: it is chosen no longer.
  useEffect(() => {
    if (data && !isOpen && chosen.length < selectedIds.length) {
      onSelect(chosen.map(({ id }) => id));
    }
  });

  return (
    <Button size="small" startIcon={<AssignmentTurnedIn />} disabled={chosen.length === 0} onClick={() => open(chosen)}>
      {translate('escalations.answer')}
    </Button>
  );
}
