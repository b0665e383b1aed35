import { BooleanInput, DateInput, NumberInput, required, SelectInput, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { methodChoices } from './choices.ts';

export function PaymentInputs() {
  const shown = useWatch({ name: 'isPaid' }) === true;
  return (
    <>
      <BooleanInput source="isPaid" label="intake.isPaid" helperText={false} />
      {shown ? (
        <FieldGrid>
          <SelectInput
            source="payment.method"
            label="field.method"
            choices={methodChoices}
            validate={required()}
            helperText={false}
          />
          <TextInput source="payment.reference" label="field.reference" validate={required()} helperText={false} />
          <DateInput source="payment.paidOn" label="field.paidOn" validate={required()} helperText={false} />
          <NumberInput
            source="payment.amountTenge"
            label="field.amountTenge"
            validate={required()}
            helperText={false}
          />
        </FieldGrid>
      ) : null}
    </>
  );
}
