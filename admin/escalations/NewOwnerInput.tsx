import { AutocompleteInput, useTranslate } from 'react-admin';
import type { NewOwner } from './newOwners.ts';

/** To whom the matter may go, with what each has in hand where that is known. */
export function NewOwnerInput({ owners }: { owners: readonly NewOwner[] }) {
  const translate = useTranslate();
  return (
    <AutocompleteInput
      source="newOwnerId"
      label="escalations.newOwnerId"
      choices={owners.map(({ id, name, openCases }) => ({
        id,
        name: typeof openCases === 'number' ? translate('officer.withLoad', { name, count: openCases }) : name,
      }))}
      translateChoice={false}
      helperText="escalations.newOwnerHint"
    />
  );
}
