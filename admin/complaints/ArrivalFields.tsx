import { DateTimeInput, RadioButtonGroupInput, SelectInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { FieldGrid } from '../layout/FieldGrid.tsx';
import { BodyInput } from './BodyInput.tsx';
import { isFor } from './reviewingBody.ts';

const named = (kind: string, ids: readonly string[]) => ids.map(id => ({ id, name: `${kind}.${id}` }));
const doors = named('complaintDoor', ['provider', 'body']);
const ways = named('complaintWay', ['office', 'post', 'portal', 'email', 'telephone']);

/** Where, how and when it came; both doors are open. */
export function ArrivalFields({ service }: { service: string | undefined }) {
  const door: unknown = useWatch({ name: 'door' });
  const chosen: unknown = useWatch({ name: 'service' });
  const respondent: unknown = useWatch({ name: 'respondent' });
  const of = isFor(service ?? asText(chosen), asText(respondent));
  return (
    <>
      <RadioButtonGroupInput
        source="door"
        label="filing.door"
        choices={doors}
        row={false}
        validate={needed}
        helperText={false}
      />
      {door === 'body' ? <BodyInput source="bodyId" label="filing.body" of={of} validate={needed} /> : null}
      <FieldGrid>
        <SelectInput source="way" label="filing.way" choices={ways} validate={needed} helperText={false} />
        <DateTimeInput
          source="arrivedAt"
          label="filing.arrivedAt"
          validate={needed}
          helperText={door === 'body' ? false : 'filing.arrivedAtHint'}
        />
      </FieldGrid>
    </>
  );
}

const asText = (value: unknown) => (typeof value === 'string' && value ? value : undefined);
