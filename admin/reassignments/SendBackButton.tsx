import Undo from '@mui/icons-material/UndoOutlined';
import { Button, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { TextInput, useRedirect, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { reverseReassignment } from './moveCases.ts';
import { useOnce } from './useOnce.ts';

/** The way back is a reassignment of its own, with a note of its own: its page opens. */
export function SendBackButton({ id }: { id: string }) {
  const translate = useTranslate();
  const redirect = useRedirect();
  const queryClient = useQueryClient();
  const once = useOnce();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" variant="outlined" startIcon={<Undo />} onClick={() => setOpen(true)}>
        {translate('reassignments.sendBack')}
      </Button>
      {open ? (
        <FormDialog
          title={translate('reassignments.sendBackTitle')}
          submit="reassignments.sendBack"
          defaultValues={nothing}
          onClose={() => setOpen(false)}
          onSubmit={async ({ note }) => {
            const back = await once(key => reverseReassignment(id, String(note), key));
            setOpen(false);
            redirect(`/reassignments/${back.id}`);
            await queryClient.invalidateQueries({ queryKey: ['reassignment', id] });
          }}
        >
          <Typography sx={{ pb: 1 }}>{translate('reassignments.sendBackHint')}</Typography>
          <TextInput
            source="note"
            label="reassignments.note"
            helperText="reassignments.noteHint"
            multiline
            minRows={2}
            validate={needed}
          />
        </FormDialog>
      ) : null}
    </>
  );
}

const nothing = {};
