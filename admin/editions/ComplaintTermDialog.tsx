import { useQueryClient } from '@tanstack/react-query';
import { NumberInput, TextInput, useNotify, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { NotFromOrders } from '../law/NotFromOrders.tsx';
import { FormDialog } from '../layout/FormDialog.tsx';
import { type ComplaintTerm, setComplaintTerm } from './complaintTerm.ts';

interface ComplaintTermDialogProps {
  readonly term: ComplaintTerm;
  readonly name: string;
  readonly onClose: () => void;
}

export function ComplaintTermDialog({ term, name, onClose }: ComplaintTermDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={translate('settings.changeOf', { what: name })}
      defaultValues={{ amount: term.amount }}
      onClose={onClose}
      onSubmit={async ({ amount, reason }) => {
        await setComplaintTerm(term.bodyKind, Number(amount), String(reason));
        onClose();
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['complaintTerms'] });
      }}
    >
      <div>
        <NotFromOrders />
      </div>
      <NumberInput
        source="amount"
        label="complaintTerms.days"
        min={1}
        max={60}
        step={1}
        validate={needed}
        helperText={false}
      />
      <TextInput source="reason" label="field.reason" multiline minRows={2} validate={needed} helperText={false} />
    </FormDialog>
  );
}
