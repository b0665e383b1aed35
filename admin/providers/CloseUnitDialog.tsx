import { Typography } from '@mui/material';
import { TextInput, useNotify, useRefresh, useTranslate } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { closeUnit, type Unit } from './unit.ts';

export function CloseUnitDialog({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const refresh = useRefresh();
  return (
    <FormDialog
      title={translate('units.closeOf', { name: unit.name })}
      defaultValues={{}}
      submit={translate('units.close')}
      onClose={onClose}
      onSubmit={async values => {
        await closeUnit(unit.id, String(values['reason']));
        onClose();
        notify('settings.saved', { type: 'success' });
        refresh();
      }}
    >
      <Typography sx={{ mb: 1 }}>{translate('units.closeSure')}</Typography>
      <TextInput source="reason" label="field.reason" validate={needed} helperText={false} multiline />
    </FormDialog>
  );
}
