import { BooleanInput, DateTimeInput, required, TextInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { FieldGrid } from '../layout/FieldGrid.tsx';

/** The three moments behind the two limits of fifteen minutes, or the call that asked for intake at home. */
export function CounterInputs() {
  const atHome = useWatch({ name: 'atHome' }) === true;
  return (
    <>
      <BooleanInput source="atHome" label="intake.atHome" helperText={false} />
      {atHome ? (
        <TextInput source="homeVisitCall" label="intake.homeVisitCall" validate={required()} helperText={false} />
      ) : (
        <FieldGrid>
          <DateTimeInput source="counter.joinedAt" label="counter.joinedAt" validate={required()} helperText={false} />
          <DateTimeInput source="counter.calledAt" label="counter.calledAt" validate={required()} helperText={false} />
          <DateTimeInput source="counter.servedAt" label="counter.servedAt" validate={required()} helperText={false} />
        </FieldGrid>
      )}
    </>
  );
}
