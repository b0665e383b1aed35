import { AutocompleteInput, BooleanInput, ReferenceInput, SelectInput } from 'react-admin';
import { serviceChoices } from '../applications/choices.ts';
import { WordsSearch } from '../layout/WordsSearch.tsx';
import { BodyInput } from './BodyInput.tsx';

const byText = (text: string) => (text ? { text } : {});

export const complaintFilters = [
  <WordsSearch key="words" source="words" hint="complaints.search" alwaysOn />,
  <BodyInput key="bodyId" source="bodyId" label="complaints.bodyShort" />,
  <ReferenceInput key="providerId" source="providerId" reference="Provider" label="field.provider">
    <AutocompleteInput label="field.provider" optionText="name" filterToQuery={byText} />
  </ReferenceInput>,
  <SelectInput key="service" source="service" label="field.service" choices={serviceChoices} />,
  <BooleanInput key="mine" source="mine" label="complaints.mine" defaultValue />,
];
