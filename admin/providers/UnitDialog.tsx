import { TextInput, useNotify, useRefresh, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { localeNames, locales } from '../i18n/locale.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { createUnit, renameUnit, type Unit, type UnitNames } from './unit.ts';

interface UnitDialogProps {
  readonly providerId: string;
  /** The one that gets another name; a new one, if absent. */
  readonly unit?: Unit;
  readonly onClose: () => void;
}

export function UnitDialog({ providerId, unit, onClose }: UnitDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  return (
    <FormDialog
      title={unit ? translate('units.renameOf', { name: unit.name }) : translate('units.add')}
      defaultValues={unit ? { name: unit.names } : {}}
      onClose={onClose}
      onSubmit={async values => {
        const name = values['name'] as UnitNames;
        const reason = String(values['reason']);
        await (unit ? renameUnit(unit.id, name, reason) : createUnit(providerId, name, reason));
        onClose();
        notify('settings.saved', { type: 'success' });
        refresh();
      }}
    >
      {locales.map(locale => (
        <TextInput
          key={locale}
          source={`name.${locale}`}
          label={translate('units.nameIn', { language: localeNames[locale] })}
          validate={needed}
          helperText={false}
        />
      ))}
      <TextInput source="reason" label="field.reason" validate={needed} helperText={false} multiline />
    </FormDialog>
  );
}
