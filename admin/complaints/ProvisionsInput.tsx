import { AutocompleteArrayInput } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { useProvisions } from '../law/provisions.ts';
import type { Complaint } from './complaint.ts';
import { relevantProvisions } from './relevantProvisions.ts';

/** Provisions by number or words: those the case and the complaint already rest on stand first. */
export function ProvisionsInput({ source, complaint }: { source: string; complaint: Complaint }) {
  const { data, isPending } = useProvisions();
  const known = new Map(data?.map(provision => [provision.id, provision]));
  const here = relevantProvisions(complaint).filter(id => known.has(id));
  const others = [...known.keys()].filter(id => !here.includes(id) && isOf(complaint.service, id));
  return (
    <AutocompleteArrayInput
      source={source}
      label="field.provisions"
      helperText="complaints.provisionsHint"
      isPending={isPending}
      choices={[...here, ...others].map(id => ({
        id,
        name: [id, known.get(id)?.place, known.get(id)?.text].filter(Boolean).join(' · '),
      }))}
      optionText="name"
      inputText={idOf}
      matchSuggestion={matches}
      translateChoice={false}
      disableCloseOnSelect
      validate={needed}
    />
  );
}

interface ProvisionChoice {
  readonly id: string;
  readonly name: string;
}

const idOf = ({ id }: ProvisionChoice) => id;
const matches = (typed: string, { name }: ProvisionChoice) => name.toLowerCase().includes(typed.trim().toLowerCase());

/** The order of the other service says nothing here. */
const isOf = (service: string, id: string) => !(service === 'education' ? /^(NFO-)?JUS-/ : /^EDU-/).test(id);
