import { useQueryClient } from '@tanstack/react-query';
import { PasswordInput, SelectInput, TextInput, useLocale, useNotify, useRedirect, useTranslate } from 'react-admin';
import { Typography } from '@mui/material';
import { needed } from '../acts/needed.ts';
import { localeNames, locales } from '../i18n/locale.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { createPerson } from './person.ts';
import { RoleInputs } from './RoleInputs.tsx';

const languages = locales.map(id => ({ id, name: localeNames[id] }));

/** Somebody new, with a first role; further roles are given on their page. */
export function PersonDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'kk';
  const notify = useNotify();
  const redirect = useRedirect();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={translate('people.add')}
      defaultValues={{ language: locale }}
      onClose={onClose}
      onSubmit={async values => {
        const { id } = await createPerson(values);
        onClose();
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['Officer'] });
        redirect('show', 'Officer', id);
      }}
    >
      <TextInput source="name" label="people.fullName" validate={needed} helperText={false} />
      <TextInput source="email" label="field.email" type="email" validate={needed} helperText={false} />
      <SelectInput
        source="language"
        label="people.language"
        choices={languages}
        translateChoice={false}
        validate={needed}
        helperText={false}
      />
      <PasswordInput
        source="password"
        label="people.password"
        autoComplete="new-password"
        helperText="people.passwordHint"
      />
      <Typography variant="subtitle2" component="h3">
        {translate('people.firstRole')}
      </Typography>
      <RoleInputs />
    </FormDialog>
  );
}
