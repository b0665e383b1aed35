import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { RecordAbsenceDialog } from './RecordAbsenceDialog.tsx';

export function RecordAbsenceButton() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {translate('staffing.add')}
      </Button>
      {open ? <RecordAbsenceDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
