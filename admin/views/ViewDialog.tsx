import { useState } from 'react';
import { maxLength, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { newIdempotencyKey } from '../acts/performAct.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { mayOpen } from '../signin/permissions.ts';
import { rolesNow } from '../signin/session.ts';
import { saveView, type SavedView, type ViewShare, type ViewState } from './savedView.ts';

interface ViewDialogProps {
  /** The one to rename or to share otherwise; left out: a new one. */
  readonly view?: SavedView;
  readonly state: ViewState;
  readonly onSaved: (view: SavedView) => Promise<void>;
  readonly onClose: () => void;
}

const name = [required(), maxLength(100)];

/** What the view is called, and who sees it. */
export function ViewDialog({ view, state, onSaved, onClose }: ViewDialogProps) {
  const translate = useTranslate();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const shares = sharesOf(rolesNow(), view?.share);
  const save = async ({ name: given, share }: Readonly<Record<string, unknown>>) => {
    const saved = await saveView({
      idempotencyKey,
      ...(view ? { id: view.id, expectedVersion: view.version } : {}),
      name: typeof given === 'string' ? given : '',
      share: shares.find(({ id }) => id === share)?.id ?? 'none',
      state: view ? view.state : state,
    });
    await onSaved(saved);
  };
  return (
    <FormDialog
      title={view ? translate('lists.viewChange', { name: view.name }) : translate('lists.viewNew')}
      defaultValues={{ name: view?.name ?? '', share: view?.share ?? 'none' }}
      submit={translate('lists.save')}
      onSubmit={save}
      onClose={onClose}
    >
      <TextInput source="name" label="lists.viewName" validate={name} autoFocus />
      {shares.length > 1 ? (
        <SelectInput source="share" label="lists.shareWith" choices={shares} validate={required()} />
      ) : null}
    </FormDialog>
  );
}

function sharesOf(roles: readonly string[], now: ViewShare = 'none') {
  const allowed: readonly ViewShare[] = [
    'none',
    ...(mayOpen('shareInUnit', roles) ? (['unit'] as const) : []),
    ...(mayOpen('shareInProvider', roles) ? (['provider'] as const) : []),
  ];
  return [...new Set([...allowed, now])].map(id => ({ id, name: `lists.share.${id}` }));
}
