import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NumberInput, type NumberInputProps, TextInput, useNotify, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';

interface AmountDialogProps {
  /** What is changed. */
  readonly name: string;
  readonly amount: number;
  /** As the mutation calls it: so what is wrong with it is told beside it. */
  readonly field?: string;
  readonly label: string;
  readonly limits: Pick<NumberInputProps, 'min' | 'max' | 'step'>;
  /** The key of the query that shows the setting. */
  readonly shownBy: string;
  readonly onSave: (amount: number, reason: string) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A setting that is one number, with the reason of its change. */
export function AmountDialog({
  name,
  amount,
  field = 'amount',
  label,
  limits,
  shownBy,
  onSave,
  onClose,
  children,
}: AmountDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={translate('settings.changeOf', { what: name })}
      defaultValues={{ [field]: amount }}
      onClose={onClose}
      onSubmit={async values => {
        await onSave(Number(values[field]), String(values['reason']));
        onClose();
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: [shownBy] });
      }}
    >
      {children}
      <NumberInput source={field} label={label} {...limits} validate={needed} helperText={false} />
      <TextInput source="reason" label="field.reason" multiline minRows={2} validate={needed} helperText={false} />
    </FormDialog>
  );
}
