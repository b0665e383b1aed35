import { RadioButtonGroupInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { AllowedAct } from '../acts/act.ts';
import { ActInput } from '../acts/ActInput.tsx';
import { needed } from '../acts/needed.ts';

type Values = Readonly<Record<string, unknown>>;

const targets = ['body', 'elsewhere'].map(id => ({ id, name: `complaints.redirectTo.${id}` }));

/** Another body of this system, where it arrives anew, or somebody else, with whom it ends here. */
export function RedirectFields({ act }: { act: AllowedAct }) {
  const target: unknown = useWatch({ name: 'target' });
  const inputs = (...names: readonly string[]) =>
    names
      .flatMap(name => act.fields.filter(field => field.name === name))
      .map(field => <ActInput key={field.name} field={{ ...field, required: true }} />);
  return (
    <>
      <RadioButtonGroupInput
        source="target"
        label="complaints.redirectTo.label"
        choices={targets}
        row={false}
        validate={needed}
        helperText={false}
      />
      {target === 'body' ? inputs('bodyId') : null}
      {target === 'elsewhere' ? inputs('toWhom') : null}
      {inputs('reason')}
    </>
  );
}

export function redirectToSend({ target, ...values }: Values): Values {
  return { ...values, ...(target === 'body' ? { toWhom: null } : { bodyId: null }) };
}
