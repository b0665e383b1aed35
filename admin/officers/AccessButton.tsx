import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { ConfirmedButton } from '../layout/ConfirmedButton.tsx';
import { type Person, setActive } from './person.ts';

/** Ends the access of somebody who has left, or gives it back. */
export function AccessButton({ person: { id, name, active } }: { person: Person }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const act = active ? 'deactivate' : 'reactivate';
  return (
    <ConfirmedButton
      label={translate(`people.${act}`)}
      what={`${translate(`people.${act}`)}: ${name}`}
      question={translate(`people.${act}Sure`, { name })}
      color={active ? 'error' : 'primary'}
      onConfirm={async () => {
        await setActive(id, !active);
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['Officer'] });
      }}
    />
  );
}
