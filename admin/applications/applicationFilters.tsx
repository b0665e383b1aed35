import { AutocompleteInput, DateInput, ReferenceInput, SelectArrayInput, SelectInput } from 'react-admin';
import { WordsSearch } from '../layout/WordsSearch.tsx';
import { channelChoices, latenessChoices, serviceChoices, stageChoices, waitingChoices } from './choices.ts';

const byText = (text: string) => (text ? { text } : {});
const several = { minWidth: '14rem' };

export const applicationFilters = [
  <WordsSearch key="words" source="words" hint="work.search" alwaysOn />,
  <SelectArrayInput key="stages" source="stages" label="field.stage" choices={stageChoices} sx={several} />,
  <SelectInput key="service" source="service" label="field.service" choices={serviceChoices} />,
  <SelectInput key="channel" source="channel" label="field.channel" choices={channelChoices} />,
  <SelectInput key="late" source="late" label="lists.lateness" choices={latenessChoices} />,
  <DateInput key="dueFrom" source="dueFrom" label="lists.dueFrom" />,
  <DateInput key="dueOnOrBefore" source="dueOnOrBefore" label="lists.dueOnOrBefore" />,
  <SelectArrayInput
    key="waitingFor"
    source="waitingFor"
    label="lists.waitingFor"
    choices={waitingChoices}
    sx={several}
  />,
  <ReferenceInput key="assigneeId" source="assigneeId" reference="Officer" label="field.assignee">
    <AutocompleteInput label="field.assignee" optionText="name" filterToQuery={byText} />
  </ReferenceInput>,
  <ReferenceInput key="providerId" source="providerId" reference="Provider" label="field.provider">
    <AutocompleteInput label="field.provider" optionText="name" filterToQuery={byText} />
  </ReferenceInput>,
];
