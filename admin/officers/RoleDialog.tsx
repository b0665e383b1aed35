import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { FormDialog } from '../layout/FormDialog.tsx';
import { giveRole, type Person } from './person.ts';
import { RoleInputs } from './RoleInputs.tsx';

export function RoleDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={translate('people.giveTo', { name: person.name })}
      defaultValues={{}}
      submit="people.give"
      onClose={onClose}
      onSubmit={async values => {
        await giveRole(person.id, values);
        onClose();
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['Officer'] });
      }}
    >
      <RoleInputs />
    </FormDialog>
  );
}
