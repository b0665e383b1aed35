import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useOnce } from '../reassignments/useOnce.ts';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { type AbsenceRow, planAbsenceMoves } from './absence.ts';

/** To the plan of where the cases due in the absence would go; for whoever moves cases. */
export function ProposeMovesButton({ absence: { id, officer, substitute, dueCases } }: { absence: AbsenceRow }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const once = useOnce();
  const [open, setOpen] = useState(false);
  if (dueCases === 0 || !mayOpen('moveCases', rolesNow())) {
    return null;
  }
  const name = translate('staffing.proposeOf', { name: officer.name });
  return (
    <>
      <Button size="small" variant="contained" aria-label={name} onClick={() => setOpen(true)}>
        {translate('staffing.propose')}
      </Button>
      {open ? (
        <FormDialog
          title={name}
          submit="staffing.showPlan"
          defaultValues={{ note: translate('staffing.proposeNote', { name: officer.name }) }}
          onClose={() => setOpen(false)}
          onSubmit={async ({ note }) => {
            const plan = await once(key => planAbsenceMoves(id, String(note), key));
            void navigate(`/reassignments/${plan.id}`);
          }}
        >
          <Typography variant="body2">
            {translate(`staffing.proposeHint.${substitute ? 'substitute' : 'load'}`)}
          </Typography>
          <TextInput
            source="note"
            label="reassignments.note"
            multiline
            minRows={2}
            validate={needed}
            helperText="reassignments.noteHint"
          />
        </FormDialog>
      ) : null}
    </>
  );
}
