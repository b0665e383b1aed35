import { AutocompleteInput, ReferenceInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { BodyInput } from '../complaints/BodyInput.tsx';
import { useRegions } from './useRegions.ts';

const byText = (text: string) => (text ? { text } : {});
const byName = { field: 'name', order: 'ASC' } as const;
const plain = { helperText: false, optionText: 'name', filterToQuery: byText } as const;

/** Where a role is held, as its reach demands. */
export function PlaceOfRole({ scope }: { scope: string }) {
  switch (scope) {
    case 'office':
      return (
        <ReferenceInput source="officeId" reference="Office" sort={byName} perPage={50}>
          <AutocompleteInput {...plain} label="people.office" validate={needed} />
        </ReferenceInput>
      );
    case 'body':
      return <BodyInput source="bodyId" label="complaints.body" validate={needed} />;
    case 'region':
      return <RegionInput />;
    case 'provider':
    case 'unit':
    case 'own':
      return <ProviderInputs unitNeeded={scope === 'unit'} />;
    default:
      return null;
  }
}

function RegionInput() {
  const choices = [...useRegions()].map(([id, name]) => ({ id, name }));
  return (
    <AutocompleteInput
      source="region"
      label="field.region"
      choices={choices}
      translateChoice={false}
      validate={needed}
      helperText={false}
    />
  );
}

function ProviderInputs({ unitNeeded }: { unitNeeded: boolean }) {
  const providerId: unknown = useWatch({ name: 'providerId' });
  return (
    <>
      <ReferenceInput source="providerId" reference="Provider" sort={byName} perPage={50}>
        <AutocompleteInput {...plain} label="field.provider" validate={needed} />
      </ReferenceInput>
      {providerId ? (
        <ReferenceInput source="unitId" reference="Unit" filter={{ providerId }} sort={byName} perPage={50}>
          <AutocompleteInput {...plain} label="field.unitId" {...(unitNeeded ? { validate: needed } : {})} />
        </ReferenceInput>
      ) : null}
    </>
  );
}
