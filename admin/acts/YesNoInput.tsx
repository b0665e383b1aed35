import { RadioButtonGroupInput, type Validator } from 'react-admin';

interface YesNoInputProps {
  readonly source: string;
  readonly label: string;
  readonly helperText: false;
  readonly validate?: Validator;
}

const choices = [
  { id: 'true', name: 'ra.boolean.true' },
  { id: 'false', name: 'ra.boolean.false' },
];

/** A switch would answer no by itself; here nothing is said until somebody says it. */
export const YesNoInput = (props: YesNoInputProps) => (
  <RadioButtonGroupInput
    {...props}
    choices={choices}
    format={(value: unknown) => (typeof value === 'boolean' ? String(value) : '')}
    parse={(value: string) => (value === '' ? null : value === 'true')}
  />
);
