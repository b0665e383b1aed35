import { AutocompleteInput, ReferenceInput, type Validator } from 'react-admin';
import { resourceOf } from './caseChoices.ts';

interface ResourceInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: false;
  readonly reference: string;
  readonly validate?: Validator;
}

/** People, units and organisations are looked up on the server as one types. */
export const ResourceInput = ({ source, reference, ...common }: ResourceInputProps) => (
  <ReferenceInput source={source} reference={resourceOf[reference] ?? reference} perPage={50} sort={byName}>
    <AutocompleteInput {...common} optionText="name" filterToQuery={text => (text ? { text } : {})} />
  </ReferenceInput>
);

const byName = { field: 'id', order: 'ASC' } as const;
