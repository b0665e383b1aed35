import { useQueryClient } from '@tanstack/react-query';
import { NumberInput, TextInput, useNotify, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { setWorkWeight, type WorkWeight } from './workWeight.ts';

interface WorkWeightDialogProps {
  readonly weight: WorkWeight;
  readonly name: string;
  readonly onClose: () => void;
}

export function WorkWeightDialog({ weight, name, onClose }: WorkWeightDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={translate('settings.changeOf', { what: name })}
      defaultValues={{ units: weight.units }}
      onClose={onClose}
      onSubmit={async ({ units, reason }) => {
        await setWorkWeight(weight.stage, Number(units), String(reason));
        onClose();
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['workWeights'] });
      }}
    >
      <NumberInput source="units" label="staffing.weight" min={0} max={100} validate={needed} helperText={false} />
      <TextInput source="reason" label="field.reason" multiline minRows={2} validate={needed} helperText={false} />
    </FormDialog>
  );
}
