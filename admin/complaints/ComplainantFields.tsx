import { RadioButtonGroupInput, TextInput } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import type { CaseFile } from '../applications/application.ts';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { complainantOf, type ComplainantKind } from './filing.ts';

const kinds = ['applicant', 'representative'].map(id => ({ id, name: `complainantKind.${id}` }));

/** Who complains and what they write; of a case, its applicant or representative is filled in. */
export function ComplainantFields({ application }: { application: CaseFile | undefined }) {
  const { getValues, setValue } = useFormContext();
  const fill = (kind: ComplainantKind) => {
    const other = complainantOf(application, kind === 'applicant' ? 'representative' : 'applicant');
    for (const [name, known] of Object.entries(complainantOf(application, kind))) {
      const typed: unknown = getValues(`complainant.${name}`);
      // What somebody has typed is theirs.
      if (!typed || typed === other[name]) {
        setValue(`complainant.${name}`, known, { shouldDirty: true });
      }
    }
  };
  return (
    <>
      <RadioButtonGroupInput
        source="complainant.kind"
        label="filing.kind"
        choices={kinds}
        onChange={event => fill(event.target.value === 'representative' ? 'representative' : 'applicant')}
        validate={needed}
        helperText={false}
      />
      <TextInput source="complainant.name" label="filing.name" validate={needed} helperText={false} />
      <FieldGrid>
        <TextInput source="complainant.phone" label="field.phone" type="tel" helperText={false} />
        <TextInput source="complainant.email" label="field.email" type="email" helperText={false} />
      </FieldGrid>
      <TextInput source="complainant.address" label="field.address" helperText={false} />
      <TextInput source="text" label="filing.text" multiline minRows={4} validate={needed} helperText={false} />
      <TextInput source="demands" label="filing.demands" multiline minRows={2} validate={needed} helperText={false} />
    </>
  );
}
