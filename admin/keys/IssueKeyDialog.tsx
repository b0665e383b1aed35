import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { NumberInput, TextInput, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { type IssuedKey, issueKey } from './apiKey.ts';
import { NewKey } from './NewKey.tsx';

interface IssueKeyDialogProps {
  readonly grantId: string;
  readonly role: string;
  readonly onClose: () => void;
}

/** For what and how long; then the key itself, this once. */
export function IssueKeyDialog({ grantId, role, onClose }: IssueKeyDialogProps) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [issued, setIssued] = useState<IssuedKey>();
  if (issued) {
    return <NewKey issued={issued} onClose={onClose} />;
  }
  return (
    <FormDialog
      title={translate('apiKeys.issueFor', { role })}
      defaultValues={{}}
      submit="apiKeys.issue"
      onClose={onClose}
      onSubmit={async ({ name, days }) => {
        setIssued(await issueKey(grantId, String(name), typeof days === 'number' ? days : undefined));
        await queryClient.invalidateQueries({ queryKey: ['apiKeys'] });
      }}
    >
      <TextInput source="name" label="apiKeys.name" validate={needed} helperText={false} />
      <NumberInput source="days" label="apiKeys.days" min={1} max={3650} step={1} helperText={false} />
    </FormDialog>
  );
}
