import { Dialog, type Theme, useMediaQuery } from '@mui/material';
import { useId } from 'react';
import type { ActSubject, AllowedAct } from './act.ts';
import { useActAid } from './actAids.ts';
import { ActForm } from './ActForm.tsx';

interface ActDialogProps {
  readonly act: AllowedAct;
  readonly subject: ActSubject;
  readonly onClose: () => void;
}

/** The form of an act over the page; wider where the act has a form of its own. */
export function ActDialog({ act, subject, onClose }: ActDialogProps) {
  const heading = useId();
  const phone = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const { Fields } = useActAid(act.act);
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth={Fields ? 'md' : 'sm'}
      fullScreen={phone}
      aria-labelledby={heading}
    >
      <ActForm act={act} subject={subject} heading={heading} onClose={onClose} />
    </Dialog>
  );
}
