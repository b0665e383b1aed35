import { AutocompleteInput, ReferenceInput, SelectInput } from 'react-admin';
import { TextSearch } from '../layout/TextSearch.tsx';
import { channelChoices, serviceChoices, stageChoices } from './choices.ts';

const byText = (text: string) => (text ? { text } : {});

export const applicationFilters = [
  <TextSearch key="text" source="text" hint="work.search" alwaysOn />,
  <SelectInput key="stage" source="stage" label="field.stage" choices={stageChoices} />,
  <SelectInput key="service" source="service" label="field.service" choices={serviceChoices} />,
  <SelectInput key="channel" source="channel" label="field.channel" choices={channelChoices} />,
  <ReferenceInput key="assigneeId" source="assigneeId" reference="Officer" label="field.assignee">
    <AutocompleteInput label="field.assignee" optionText="name" filterToQuery={byText} />
  </ReferenceInput>,
  <ReferenceInput key="providerId" source="providerId" reference="Provider" label="field.provider">
    <AutocompleteInput label="field.provider" optionText="name" filterToQuery={byText} />
  </ReferenceInput>,
];
