import { AutocompleteInput, ReferenceInput, useShowContext, type Validator } from 'react-admin';
import { resourceOf } from './caseChoices.ts';

interface ResourceInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: false;
  readonly reference: string;
  readonly validate?: Validator;
}

/** People, units and organisations are looked up on the server as one types. */
export function ResourceInput({ source, reference, ...common }: ResourceInputProps) {
  const { record } = useShowContext<{ id: string; provider?: { id: string } }>();
  // A case is handed to a unit of its own provider.
  const filter = reference === 'units' ? { providerId: record?.provider?.id } : {};
  return (
    <ReferenceInput
      source={source}
      reference={resourceOf[reference] ?? reference}
      filter={filter}
      perPage={50}
      sort={byName}
    >
      <AutocompleteInput {...common} optionText="name" filterToQuery={text => (text ? { text } : {})} />
    </ReferenceInput>
  );
}

const byName = { field: 'id', order: 'ASC' } as const;
