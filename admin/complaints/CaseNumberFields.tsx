import { RadioButtonGroupInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { NoCaseFields } from './NoCaseFields.tsx';

const abouts = ['case', 'none'].map(id => ({ id, name: `filing.aboutCase.${id}` }));

/** Whoever may not read a case yet names it as the complaint does, by its number; or there is none. */
export function CaseNumberFields() {
  const about: unknown = useWatch({ name: 'about' });
  return (
    <>
      <RadioButtonGroupInput
        source="about"
        label="filing.aboutCase.label"
        choices={abouts}
        row={false}
        validate={needed}
        helperText={false}
      />
      {about === 'none' ? (
        <NoCaseFields />
      ) : (
        <TextInput source="caseNumber" label="filing.caseNumber" validate={needed} helperText="filing.caseNumberHint" />
      )}
    </>
  );
}
