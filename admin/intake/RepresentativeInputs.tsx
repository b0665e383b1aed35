import { BooleanInput, DateInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { Section } from '../layout/Section.tsx';
import { powerChoices } from './choices.ts';

export function RepresentativeInputs() {
  const translate = useTranslate();
  const shown = useWatch({ name: 'hasRepresentative' }) === true;
  return (
    <Section title={translate('case.representative')}>
      <BooleanInput source="hasRepresentative" label="intake.hasRepresentative" helperText={false} />
      {shown ? (
        <FieldGrid>
          <TextInput source="representative.name" label="intake.personName" validate={required()} helperText={false} />
          <TextInput
            source="representative.iin"
            label="case.iin"
            validate={required()}
            helperText={false}
            inputMode="numeric"
          />
          <SelectInput
            source="representative.powerKind"
            label="case.power"
            choices={powerChoices}
            validate={required()}
            helperText={false}
          />
          <TextInput source="representative.powerNumber" label="field.powerNumber" helperText={false} />
          <DateInput source="representative.powerIssuedOn" label="field.powerIssuedOn" helperText={false} />
          <DateInput source="representative.powerValidUntil" label="field.powerValidUntil" helperText={false} />
        </FieldGrid>
      ) : null}
    </Section>
  );
}
