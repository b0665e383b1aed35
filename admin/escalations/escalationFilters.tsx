import { AutocompleteInput, BooleanInput, ReferenceInput, SelectInput } from 'react-admin';
import { WordsSearch } from '../layout/WordsSearch.tsx';
import { audienceChoices, causeChoices, missedKindChoices } from './choices.ts';

/** The hint is longer than the usual field. */
const wide = { minWidth: '18rem' };

const byText = (text: string) => (text ? { text } : {});

export const escalationFilters = [
  <WordsSearch key="words" source="words" hint="escalations.search" alwaysOn sx={wide} />,
  <SelectInput key="kind" source="kind" label="escalations.missed" choices={missedKindChoices} />,
  <SelectInput key="answers" source="answers" label="escalations.answers" choices={audienceChoices} />,
  <SelectInput key="cause" source="cause" label="escalations.cause" choices={causeChoices} />,
  <ReferenceInput key="assigneeId" source="assigneeId" reference="Officer" label="field.assignee">
    <AutocompleteInput label="field.assignee" optionText="name" filterToQuery={byText} />
  </ReferenceInput>,
  <ReferenceInput key="providerId" source="providerId" reference="Provider" label="field.provider">
    <AutocompleteInput label="field.provider" optionText="name" filterToQuery={byText} />
  </ReferenceInput>,
  <BooleanInput key="complaints" source="complaints" label="escalations.complaintsOnly" defaultValue={true} />,
];
