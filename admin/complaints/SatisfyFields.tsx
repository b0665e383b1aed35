import { Alert } from '@mui/material';
import { useShowContext, useTranslate } from 'react-admin';
import type { AllowedAct } from '../acts/act.ts';
import { ActInput } from '../acts/ActInput.tsx';
import { Day } from '../dates/Day.tsx';
import type { Complaint } from './complaint.ts';

/** Until when only full satisfaction releases from forwarding. */
export function SatisfyFields({ act }: { act: AllowedAct }) {
  const translate = useTranslate();
  const { record } = useShowContext<Complaint>();
  const forward = record?.deadlines.find(({ kind, state }) => kind === 'complaintForward' && state !== 'void');
  return (
    <>
      {forward ? (
        <Alert severity="info">
          {translate('complaints.onlyFully')} <Day on={forward.dueOn} />
        </Alert>
      ) : null}
      {act.fields.map(field => (
        <ActInput key={field.name} field={field} />
      ))}
    </>
  );
}
