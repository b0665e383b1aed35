import {
  ArrayInput,
  AutocompleteInput,
  DateInput,
  ReferenceInput,
  required,
  SelectInput,
  SimpleFormIterator,
  TextInput,
} from 'react-admin';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { formChoices, issuerChoices } from './choices.ts';
import { documentKindChoices } from './documentKinds.ts';
import type { Channel } from './intake.ts';

const byText = (text: string) => (text ? { text } : {});

/** One or more documents, each with what an apostille certifies: signature, capacity, seal. */
export const DocumentInputs = ({ channel }: { channel: Channel }) => (
  <ArrayInput source="documents" label={false} validate={required()} helperText={false}>
    <SimpleFormIterator
      disableReordering
      disableClear
      fullWidth
      getItemLabel={index => `${index + 1}.`}
      sx={{ '& .RaSimpleFormIterator-line': { py: 1 } }}
    >
      <FieldGrid>
        <SelectInput
          source="kind"
          label="document.kind"
          choices={documentKindChoices}
          validate={required()}
          helperText={false}
        />
        <TextInput source="number" label="field.number" helperText={false} />
        <DateInput source="issuedOn" label="document.issuedOn" helperText={false} />
        <SelectInput
          source="form"
          label="document.form"
          choices={formChoices}
          defaultValue={channel === 'corporation' ? 'original' : 'scan'}
          validate={required()}
          helperText={false}
        />
        <SelectInput
          source="issuerKind"
          label="document.issuerKind"
          choices={issuerChoices}
          validate={required()}
          helperText={false}
        />
        <TextInput source="issuerName" label="document.issuer" validate={required()} helperText={false} />
        <ReferenceInput source="organisationId" reference="Organisation" perPage={50}>
          <AutocompleteInput
            label="document.organisation"
            optionText="name"
            filterToQuery={byText}
            helperText={false}
          />
        </ReferenceInput>
        <TextInput source="signatoryName" label="document.signatory" validate={required()} helperText={false} />
        <TextInput source="signatoryCapacity" label="document.capacity" validate={required()} helperText={false} />
        <TextInput source="sealAuthority" label="document.seal" helperText={false} />
        <DateInput source="validUntil" label="document.validUntil" helperText={false} />
      </FieldGrid>
    </SimpleFormIterator>
  </ArrayInput>
);
