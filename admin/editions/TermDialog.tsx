import { useQueryClient } from '@tanstack/react-query';
import { NumberInput, required, TextInput, useNotify, useTranslate } from 'react-admin';
import { FormDialog } from '../layout/FormDialog.tsx';
import { setStageTerm, type StageTerm } from './stageTerm.ts';

export function TermDialog({ term, name, onClose }: { term: StageTerm; name: string; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={translate('settings.changeOf', { what: name })}
      defaultValues={{ amount: term.amount }}
      onClose={onClose}
      onSubmit={async ({ amount, reason }) => {
        await setStageTerm(term, Number(amount), String(reason));
        onClose();
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['stageTerms'] });
      }}
    >
      <NumberInput
        source="amount"
        label="field.amount"
        min={1}
        max={60}
        step={1}
        validate={required()}
        helperText={false}
      />
      <TextInput source="reason" label="field.reason" multiline minRows={2} validate={required()} helperText={false} />
    </FormDialog>
  );
}
