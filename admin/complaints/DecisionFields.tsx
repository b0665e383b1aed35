import { Alert } from '@mui/material';
import { RadioButtonGroupInput, TextInput, useShowContext, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { AllowedAct } from '../acts/act.ts';
import { ActInput } from '../acts/ActInput.tsx';
import { needed } from '../acts/needed.ts';
import type { Complaint } from './complaint.ts';
import { ProvisionsInput } from './ProvisionsInput.tsx';

/** The decisions its subject admits, what each does to the case, then the provisions and the reasons. */
export function DecisionFields({ act }: { act: AllowedAct }) {
  const translate = useTranslate();
  const { record } = useShowContext<Complaint>();
  const decision: unknown = useWatch({ name: 'decision' });
  const ground = act.fields.find(({ name }) => name === 'unexaminedGround');
  return (
    <>
      <RadioButtonGroupInput
        source="decision"
        label="field.decision"
        choices={(record?.decisionChoices ?? []).map(id => ({ id, name: `complaintDecision.${id}` }))}
        row={false}
        validate={needed}
        helperText={false}
      />
      {typeof decision === 'string' && decision ? (
        <Alert severity={decision.startsWith('annul') ? 'warning' : 'info'} sx={{ mb: 1 }}>
          {translate(`decisionEffect.${decision}`)}
        </Alert>
      ) : null}
      {decision === 'leaveUnexamined' && ground ? <ActInput field={{ ...ground, required: true }} /> : null}
      {record ? <ProvisionsInput source="provisions" complaint={record} /> : null}
      <TextInput source="reason" label="field.reasons" multiline minRows={5} validate={needed} helperText={false} />
    </>
  );
}

type Values = Readonly<Record<string, unknown>>;

/** A ground chosen before the decision became another one stays in the form and is not sent. */
export const decisionToSend = (values: Values): Values =>
  values['decision'] === 'leaveUnexamined' ? values : { ...values, unexaminedGround: null };
