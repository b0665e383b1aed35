import { Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TextInput, useNotify, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useOnce } from '../reassignments/useOnce.ts';
import { type AbsenceRow, cancelAbsence } from './absence.ts';

export function CancelAbsenceButton({ absence: { id, officer } }: { absence: AbsenceRow }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const once = useOnce();
  const [open, setOpen] = useState(false);
  const name = translate('staffing.cancelOf', { name: officer.name });
  return (
    <>
      <Button size="small" variant="outlined" aria-label={name} onClick={() => setOpen(true)}>
        {translate('staffing.cancel')}
      </Button>
      {open ? (
        <FormDialog
          title={name}
          submit="staffing.cancel"
          defaultValues={{}}
          onClose={() => setOpen(false)}
          onSubmit={async ({ note }) => {
            await once(key => cancelAbsence(id, String(note), key));
            setOpen(false);
            notify('staffing.cancelled', { type: 'success' });
            await queryClient.invalidateQueries({ queryKey: ['absences'] });
          }}
        >
          <Typography variant="body2">{translate('staffing.cancelHint')}</Typography>
          <TextInput source="note" label="staffing.why" multiline validate={needed} helperText={false} />
        </FormDialog>
      ) : null}
    </>
  );
}
