import { useQueryClient } from '@tanstack/react-query';
import { DateInput, NumberInput, required, TextInput, useNotify, useTranslate } from 'react-admin';
import { FormDialog } from '../layout/FormDialog.tsx';
import { addRate } from './rate.ts';

export function RateDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={translate('settings.addRate')}
      defaultValues={{}}
      onClose={onClose}
      onSubmit={async ({ since, mci, note }) => {
        await addRate(String(since), Number(mci), typeof note === 'string' ? note : undefined);
        onClose();
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['mciRates'] });
      }}
    >
      <DateInput source="since" label="field.since" validate={required()} helperText={false} />
      <NumberInput source="mci" label="field.mci" min={1} step={1} validate={required()} helperText={false} />
      <TextInput source="note" label="field.note" helperText={false} />
    </FormDialog>
  );
}
