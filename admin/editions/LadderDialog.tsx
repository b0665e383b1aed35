import { useQueryClient } from '@tanstack/react-query';
import { TextInput, useNotify, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { isRecord, RequestError, toRequestError } from '../data/errors.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { type Ladder, setLadder, type StepValues, toStep, toValues } from './ladder.ts';
import { StepInputs } from './StepInputs.tsx';

interface LadderDialogProps {
  readonly ladder: Ladder;
  readonly name: string;
  readonly onClose: () => void;
}

/** The steps as rows; what overlaps or is never reached, the server refuses. */
export function LadderDialog({ ladder: { kind, steps }, name, onClose }: LadderDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      wide
      title={translate('settings.changeOf', { what: name })}
      defaultValues={{ steps: steps.map(toValues) }}
      onClose={onClose}
      onSubmit={async values => {
        const rows: readonly StepValues[] = Array.isArray(values['steps']) ? values['steps'] : [];
        await setLadder(kind, rows.map(toStep), String(values['reason'])).catch((error: unknown) => {
          throw markedWhereShown(toRequestError(error), rows);
        });
        onClose();
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['ladders'] });
      }}
    >
      <StepInputs />
      <TextInput source="reason" label="field.reason" multiline minRows={2} validate={needed} helperText={false} />
    </FormDialog>
  );
}

/** A step at the date itself shows no amount: what is wrong with it is marked at its time. A mark out of sight would stay. */
function markedWhereShown({ message, status, refusal }: RequestError, rows: readonly StepValues[]): RequestError {
  const steps = refusal.errors?.['steps'];
  if (!isRecord(steps)) {
    return new RequestError(message, status, refusal);
  }
  const marked = Object.entries(steps).map(([at, marks]) => [
    at,
    rows[Number(at)]?.when === 'at' && isRecord(marks) && 'amount' in marks ? { when: marks['amount'] } : marks,
  ]);
  return new RequestError(message, status, { ...refusal, errors: { steps: Object.fromEntries(marked) } });
}
