import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { NumberInput, required, TextInput, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { type IssuedKey, issueKey, issueOwnKey } from './apiKey.ts';
import { KeyInputs } from './KeyInputs.tsx';
import { NewKey } from './NewKey.tsx';

interface IssueKeyDialogProps {
  /** The grant it carries; absent: one's own, as an analyst. */
  readonly grantId?: string;
  /** The role in words, and whether it only reads. */
  readonly role: string;
  readonly mayAct: boolean;
  readonly onClose: () => void;
}

const ownDays = { usual: 90, most: 366 } as const;
const daysNeeded = [required()];

/** For what and how long; then the key itself, this once. */
export function IssueKeyDialog({ grantId, role, mayAct, onClose }: IssueKeyDialogProps) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [issued, setIssued] = useState<IssuedKey>();
  if (issued) {
    return <NewKey issued={issued} onClose={onClose} />;
  }
  const isOwn = grantId === undefined;
  return (
    <FormDialog
      title={translate('apiKeys.issueFor', { role })}
      defaultValues={{
        covers: mayAct ? 'everything' : 'figures',
        readOnly: !mayAct,
        ...(isOwn ? { days: ownDays.usual } : {}),
      }}
      submit="apiKeys.issue"
      onClose={onClose}
      onSubmit={async ({ name, days, covers, readOnly }) => {
        const wanted = { name: String(name), days, covers, readOnly };
        setIssued(await (isOwn ? issueOwnKey(wanted) : issueKey(grantId, wanted)));
        await queryClient.invalidateQueries({ queryKey: ['apiKeys'] });
      }}
    >
      <TextInput source="name" label="apiKeys.name" validate={needed} helperText={false} />
      <KeyInputs mayAct={mayAct} />
      <NumberInput
        source="days"
        label={isOwn ? 'tools.ownDays' : 'apiKeys.days'}
        min={1}
        max={isOwn ? ownDays.most : 3650}
        step={1}
        helperText={false}
        {...(isOwn ? { validate: daysNeeded } : {})}
      />
    </FormDialog>
  );
}
