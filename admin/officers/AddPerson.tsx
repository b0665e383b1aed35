import PersonAdd from '@mui/icons-material/PersonAddOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { PersonDialog } from './PersonDialog.tsx';

export function AddPerson() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" startIcon={<PersonAdd />} onClick={() => setOpen(true)}>
        {translate('people.add')}
      </Button>
      {open ? <PersonDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
}
