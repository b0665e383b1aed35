import { TextInput } from 'react-admin';
import { needed } from '../acts/needed.ts';

/** The act a year rests on; by its number in the register of acts it is named in every language. */
export const ActOfYearInput = () => (
  <TextInput source="decree" label="planning.rests" helperText="planning.actHint" validate={needed} />
);
