import { Card } from '@mui/material';
import { useId } from 'react';
import type { ActSubject, AllowedAct } from '../acts/act.ts';
import { ActForm } from '../acts/ActForm.tsx';

/** The decision is written beside the file, not over it. */
export function DecisionDesk({ act, subject }: { act: AllowedAct; subject: ActSubject }) {
  const heading = useId();
  return (
    <Card component="section" aria-labelledby={heading} sx={asSection}>
      <ActForm act={act} subject={subject} heading={heading} />
    </Card>
  );
}

/** As wide as the cards around it. */
const asSection = { '& .MuiDialogTitle-root, & .MuiDialogContent-root, & .MuiDialogActions-root': { px: 2 } };
