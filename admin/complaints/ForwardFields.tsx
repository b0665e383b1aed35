import { Alert } from '@mui/material';
import { useShowContext, useTranslate } from 'react-admin';
import type { AllowedAct } from '../acts/act.ts';
import { ActInput } from '../acts/ActInput.tsx';
import type { Complaint } from './complaint.ts';

/** To which body, and that the file is sealed as it stands. */
export function ForwardFields({ act }: { act: AllowedAct }) {
  const translate = useTranslate();
  const { record } = useShowContext<Complaint>();
  return (
    <>
      {record?.application ? <Alert severity="info">{translate('complaints.willSeal')}</Alert> : null}
      {act.fields.map(field => (
        <ActInput key={field.name} field={field} />
      ))}
    </>
  );
}

export function useForwardDefaults() {
  const { record } = useShowContext<Complaint>();
  return record ? { bodyId: record.body.id } : {};
}
