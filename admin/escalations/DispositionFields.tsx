import { DateInput, SelectInput, TextInput } from 'react-admin';
import { needed } from '../acts/needed.ts';
import { daysFromToday } from '../dates/format.ts';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { causeChoices } from './choices.ts';
import type { EscalationRow } from './escalation.ts';
import { NewOwnerInput } from './NewOwnerInput.tsx';
import { useNewOwners } from './newOwners.ts';

export function DispositionFields({ rows }: { rows: readonly EscalationRow[] }) {
  return (
    <>
      <SelectInput
        source="cause"
        label="escalations.cause"
        choices={causeChoices}
        validate={needed}
        helperText={false}
      />
      <TextInput
        source="measure"
        label="escalations.measure"
        helperText="escalations.measureHint"
        multiline
        minRows={2}
        validate={needed}
      />
      {rows.some(isUndone) ? <WhoOrWhen rows={rows} /> : null}
      <TextInput source="note" label="escalations.note" helperText={false} multiline />
    </>
  );
}

const isUndone = ({ deadline }: EscalationRow) => deadline.endedAt === null;

/** By when it will be done, or who does it from now on; where there is nobody to hand it to, by when. */
function WhoOrWhen({ rows }: { rows: readonly EscalationRow[] }) {
  const owners = useNewOwners(rows.filter(isUndone));
  return (
    <FieldGrid>
      <DateInput
        source="promisedOn"
        label="escalations.putRightBy"
        helperText="escalations.putRightByHint"
        slotProps={{ htmlInput: { min: daysFromToday(0) } }}
      />
      {owners.length > 0 ? <NewOwnerInput owners={owners} /> : null}
    </FieldGrid>
  );
}
