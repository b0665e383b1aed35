import { required, SelectInput, TextInput } from 'react-admin';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { evidenceChoices, signedWithChoices } from './choices.ts';
import type { Channel } from './intake.ts';

/** The text is kept with the case as it was shown; nothing here is ticked for the applicant. */
export function ConsentInputs({ channel }: { channel: Channel }) {
  const onPaper = channel === 'corporation';
  return (
    <>
      <TextInput
        source="consent.text"
        label="intake.consentShown"
        multiline
        minRows={3}
        validate={required()}
        helperText={false}
      />
      <FieldGrid>
        <SelectInput
          source="consent.evidence"
          label="intake.consentEvidence"
          choices={evidenceChoices.filter(({ id }) => (id === 'signedPaper') === onPaper)}
          validate={required()}
          helperText={false}
        />
        <SelectInput
          source="signedWith"
          label="intake.signedWith"
          choices={signedWithChoices.filter(({ id }) => (id === 'hand') === onPaper)}
          validate={required()}
          helperText={false}
        />
      </FieldGrid>
    </>
  );
}
