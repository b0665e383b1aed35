import { CheckboxGroupInput, RadioButtonGroupInput, SelectInput, type Validator } from 'react-admin';
import type { Choice } from './caseChoices.ts';

interface ChoiceInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: false;
  readonly list: boolean;
  readonly choices: readonly Choice[];
  readonly validate?: Validator;
}

/** Few choices are all in sight, many fold into a list. */
export function ChoiceInput({ list, choices, ...common }: ChoiceInputProps) {
  const options = [...choices];
  if (list) {
    return <CheckboxGroupInput {...common} choices={options} row={false} translateChoice={false} />;
  }
  return options.length <= 4 ? (
    <RadioButtonGroupInput {...common} choices={options} row={false} translateChoice={false} />
  ) : (
    <SelectInput {...common} choices={options} translateChoice={false} />
  );
}
