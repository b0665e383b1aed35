import { BooleanInput, email, RadioButtonGroupInput, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { localeNames, locales } from '../i18n/locale.ts';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { kindChoices } from './choices.ts';

/** Names in Kazakh or Russian letters, and in Latin ones where the applicant has them in a passport. */
export function ApplicantInputs() {
  const kind: unknown = useWatch({ name: 'applicant.kind' });
  const justice = useWatch({ name: 'service' }) === 'justice';
  const entity = kind === 'entity';
  return (
    <>
      {justice ? (
        <RadioButtonGroupInput source="applicant.kind" label="intake.kind" choices={kindChoices} helperText={false} />
      ) : null}
      <FieldGrid>
        <TextInput
          source="applicant.name"
          label={entity ? 'intake.entityName' : 'intake.personName'}
          validate={required()}
          helperText={false}
        />
        <TextInput source="applicant.nameLatin" label="case.nameLatin" helperText={false} />
        {entity ? (
          <TextInput
            source="applicant.bin"
            label="case.bin"
            validate={required()}
            helperText={false}
            inputMode="numeric"
          />
        ) : (
          <TextInput
            source="applicant.iin"
            label="case.iin"
            validate={required()}
            helperText={false}
            inputMode="numeric"
          />
        )}
        <TextInput source="applicant.identityDocument" label="field.identityDocument" helperText={false} />
        <TextInput
          source="applicant.phone"
          label="field.phone"
          type="tel"
          placeholder="+77012345678"
          helperText={false}
        />
        <TextInput source="applicant.email" label="field.email" type="email" validate={email()} helperText={false} />
        <TextInput source="applicant.address" label="field.address" helperText={false} />
        <SelectInput
          source="applicant.language"
          label="intake.language"
          choices={locales.map(id => ({ id, name: localeNames[id] }))}
          translateChoice={false}
          validate={required()}
          helperText={false}
        />
      </FieldGrid>
      {justice ? (
        <>
          <BooleanInput source="applicant.heir" label="intake.heir" helperText={false} />
          <BooleanInput source="applicant.changedData" label="intake.changedData" helperText={false} />
          <BooleanInput source="applicant.foreignProof" label="intake.foreignProof" helperText={false} />
        </>
      ) : null}
    </>
  );
}
