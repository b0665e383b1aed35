import { AutocompleteInput, ReferenceInput, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { serviceChoices } from '../applications/choices.ts';
import { FieldGrid } from '../layout/FieldGrid.tsx';

const byText = (text: string) => (text ? { text } : {});

/** Where there is no case: why, of which service, about which provider. */
export function NoCaseFields() {
  const service: unknown = useWatch({ name: 'service' });
  return (
    <>
      <TextInput source="noCaseReason" label="filing.noCaseReason" multiline validate={needed} helperText={false} />
      <FieldGrid>
        <SelectInput
          source="service"
          label="field.service"
          choices={serviceChoices}
          validate={needed}
          helperText={false}
        />
        <ReferenceInput source="providerId" reference="Provider" filter={service ? { service } : {}} perPage={50}>
          <AutocompleteInput
            label="field.provider"
            optionText="name"
            filterToQuery={byText}
            validate={needed}
            helperText={false}
          />
        </ReferenceInput>
      </FieldGrid>
    </>
  );
}
