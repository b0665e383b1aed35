import { useQueryClient } from '@tanstack/react-query';
import { SelectInput, TextInput, useNotify, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { apostilleValues, type Country, setCountry } from './country.ts';

const valueChoices = apostilleValues.map(id => ({ id, name: `apostilleValue.${id}` }));

/** Of a country on the list its code stays as it is. */
export function CountryDialog({ country, onClose }: { country?: Country; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  return (
    <FormDialog
      title={country ? translate('settings.changeOf', { what: country.name }) : translate('countries.add')}
      defaultValues={country ? { apostille: country.apostille, note: country.note ?? '' } : {}}
      onClose={onClose}
      onSubmit={async values => {
        await setCountry({ ...values, code: country?.code ?? values['code'] });
        onClose();
        notify('settings.saved', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['countries'] });
      }}
    >
      {country ? null : <TextInput source="code" label="countries.code" validate={needed} helperText={false} />}
      <SelectInput
        source="apostille"
        label="countries.value"
        choices={valueChoices}
        validate={needed}
        helperText={false}
      />
      <TextInput source="note" label="countries.note" multiline minRows={2} helperText={false} />
    </FormDialog>
  );
}
