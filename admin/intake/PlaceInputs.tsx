import { AutocompleteInput, RadioButtonGroupInput, ReferenceInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { serviceChoices } from '../applications/choices.ts';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import type { Channel } from './intake.ts';
import { DestinationInput } from './DestinationInput.tsx';

const byText = (text: string) => (text ? { text } : {});
const byName = { field: 'name', order: 'ASC' } as const;

/** Which service, where it is handed in, who renders it and for which country. */
export function PlaceInputs({ channel }: { channel: Channel }) {
  const translate = useTranslate();
  const service: unknown = useWatch({ name: 'service' });
  return (
    <>
      <RadioButtonGroupInput
        source="service"
        label="field.service"
        choices={serviceChoices.map(({ id }) => ({ id, name: `serviceLong.${id}` }))}
        row={false}
        validate={required()}
        helperText={false}
      />
      <FieldGrid>
        <ReferenceInput source="providerId" reference="Provider" filter={{ service }} sort={byName} perPage={50}>
          <AutocompleteInput
            label="field.provider"
            optionText="name"
            filterToQuery={byText}
            validate={required()}
            helperText={false}
          />
        </ReferenceInput>
        <ReferenceInput source="officeId" reference="Office" sort={byName} perPage={50}>
          <AutocompleteInput
            label={channel === 'corporation' ? 'case.office' : 'intake.officeOfIssue'}
            optionText="name"
            filterToQuery={byText}
            validate={required()}
            helperText={false}
          />
        </ReferenceInput>
      </FieldGrid>
      <DestinationInput label={translate('case.destination')} />
    </>
  );
}
