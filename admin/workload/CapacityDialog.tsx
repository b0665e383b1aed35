import { useQueryClient } from '@tanstack/react-query';
import { NumberInput, TextInput, useNotify, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { type OfficerLoad, setCapacity } from './officerLoad.ts';

interface CapacityDialogProps {
  readonly load: OfficerLoad;
  readonly onClose: () => void;
}

export function CapacityDialog({ load: { officer, capacity }, onClose }: CapacityDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={translate('staffing.capacityOf', { name: officer.name })}
      defaultValues={{ units: capacity }}
      onClose={onClose}
      onSubmit={async ({ units, reason }) => {
        await setCapacity(officer.id, Number(units), String(reason));
        onClose();
        notify('staffing.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['officerLoads'] });
      }}
    >
      <NumberInput
        source="units"
        label="staffing.units"
        min={0}
        max={1000}
        validate={needed}
        helperText="staffing.capacityHint"
      />
      <TextInput source="reason" label="field.reason" multiline minRows={2} validate={needed} helperText={false} />
    </FormDialog>
  );
}
