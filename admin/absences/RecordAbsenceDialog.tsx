import { Box } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { AutocompleteInput, DateInput, SelectInput, TextInput, useNotify, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { FormDialog } from '../layout/FormDialog.tsx';
import { useOnce } from '../reassignments/useOnce.ts';
import { askAbsentees, askSubstitutes, recordAbsence } from './absence.ts';

const reasons = ['leave', 'illness', 'trip', 'training', 'other'];

/** Whoever may record only their own is not asked whose. */
export function RecordAbsenceDialog({ onClose }: { onClose: () => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const once = useOnce();
  const { data: people } = useQuery({ queryKey: ['absentees'], queryFn: ({ signal }) => askAbsentees(signal) });
  if (!people) {
    return null;
  }
  const [only, another] = people;
  return (
    <FormDialog
      title={translate('staffing.recordAbsence')}
      submit="staffing.record"
      defaultValues={{ reason: 'leave', ...(only && !another ? { officerId: only.id } : {}) }}
      onClose={onClose}
      onSubmit={async values => {
        await once(key => recordAbsence(values, key));
        onClose();
        notify('staffing.recorded', { type: 'success' });
        await queryClient.invalidateQueries({ queryKey: ['absences'] });
      }}
    >
      {another ? (
        <AutocompleteInput
          source="officerId"
          label="staffing.who"
          choices={[...people]}
          translateChoice={false}
          validate={needed}
          helperText={false}
        />
      ) : null}
      <Box sx={{ display: 'grid', gap: { xs: 0, sm: 2 }, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        <DateInput source="startsOn" label="staffing.firstDay" validate={needed} helperText={false} />
        <DateInput source="endsOn" label="staffing.lastDay" validate={needed} helperText={false} />
      </Box>
      <SelectInput
        source="reason"
        label="staffing.reason"
        choices={reasons.map(id => ({ id, name: `absenceReason.${id}` }))}
        validate={needed}
        helperText={false}
      />
      <SubstituteInput />
      <TextInput source="note" label="staffing.note" multiline helperText={false} />
    </FormDialog>
  );
}

/** Only whoever may hold all cases of the one who is away. */
function SubstituteInput() {
  const officerId: unknown = useWatch({ name: 'officerId' });
  const { data = [] } = useQuery({
    queryKey: ['substitutesFor', officerId],
    queryFn: ({ signal }) => askSubstitutes(String(officerId), signal),
    enabled: Boolean(officerId),
  });
  return (
    <AutocompleteInput
      source="substituteId"
      label="staffing.substitute"
      choices={[...data]}
      translateChoice={false}
      helperText="staffing.substituteHint"
    />
  );
}
