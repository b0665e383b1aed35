import { Alert, AlertTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Complaint } from './complaint.ts';

/** Told before anything is read or written: this reader may not decide, and why. */
export function ConflictNotice({ complaint: { myConflict } }: { complaint: Complaint }) {
  const translate = useTranslate();
  return myConflict ? (
    <Alert severity="error" variant="outlined" sx={{ bgcolor: 'background.paper' }}>
      <AlertTitle component="h2">{translate('complaints.conflictTitle')}</AlertTitle>
      {myConflict.text}
    </Alert>
  ) : null;
}
