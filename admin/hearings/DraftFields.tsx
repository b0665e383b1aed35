import { Divider } from '@mui/material';
import { ArrayInput, SimpleFormIterator, TextInput, useShowContext, useTranslate } from 'react-admin';
import { useCaseChoices } from '../acts/caseChoices.ts';
import { ChoiceInput } from '../acts/ChoiceInput.tsx';
import { needed } from '../acts/needed.ts';
import { Problem } from '../acts/Problem.tsx';
import type { Application } from '../applications/application.ts';
import { toRequestError } from '../data/errors.ts';
import { ReasonInput } from './ReasonInput.tsx';
import { useHearingGrounds } from './refusalReason.ts';

/** Grounds one below the other, each with its document, its reason of the catalogue and a note. */
export function DraftFields() {
  const translate = useTranslate();
  const { documents = [] } = useCaseChoices();
  const { record } = useShowContext<Application>();
  const { data: grounds, error } = useHearingGrounds(record?.edition);
  const label = (name: string) => translate(`field.${name}`);
  return error && !grounds ? (
    <Problem error={toRequestError(error)} />
  ) : (
    <ArrayInput source="grounds" label={translate('desk.grounds')} helperText={false} validate={needed}>
      <SimpleFormIterator disableReordering disableClear fullWidth>
        <ChoiceInput
          source="documentId"
          label={label('documentId')}
          helperText={false}
          list={false}
          choices={documents}
          validate={needed}
        />
        <ChoiceInput
          source="ground"
          label={label('ground')}
          helperText={false}
          list={false}
          choices={(grounds ?? []).map(id => ({ id, name: translate(`groundId.${id}`, { _: id }) }))}
          validate={needed}
        />
        <ReasonInput source="reason" label={translate('desk.reason')} helperText={false} validate={needed} />
        <TextInput source="note" label={label('note')} helperText={false} multiline minRows={2} />
        <Divider flexItem sx={{ mb: 2, width: '100%' }} />
      </SimpleFormIterator>
    </ArrayInput>
  );
}

/** A row for each document that was denied, or one to begin with. */
export function useDraftDefaults() {
  const { record } = useShowContext<Application>();
  const documents = record?.documents ?? [];
  const denied = documents.filter(({ confirmation }) => confirmation === 'denied');
  const about = denied.length > 0 ? denied : documents.length === 1 ? documents : [];
  return { grounds: about.length > 0 ? about.map(({ id }) => ({ documentId: id })) : [{}] };
}
