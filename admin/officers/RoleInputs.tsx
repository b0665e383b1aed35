import { SelectInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { needed } from '../acts/needed.ts';
import { PlaceOfRole } from './PlaceOfRole.tsx';
import { scopesOf } from './scopes.ts';

const roleChoices = Object.keys(scopesOf).map(id => ({ id, name: `role.${id}` }));

/** A role, how far it reaches, and the place that reach needs. */
export function RoleInputs() {
  const { getValues, setValue } = useFormContext();
  const role: unknown = useWatch({ name: 'role' });
  const scope: unknown = useWatch({ name: 'scope' });
  const scopes = scopesOf[String(role)] ?? [];
  return (
    <>
      <SelectInput
        source="role"
        label="people.role"
        choices={roleChoices}
        onChange={() => setValue('scope', scopesOf[String(getValues('role'))]?.[0] ?? '')}
        validate={needed}
        helperText={false}
      />
      <SelectInput
        source="scope"
        label="people.scope"
        choices={scopes.map(id => ({ id, name: `scope.${id}` }))}
        validate={needed}
        helperText={false}
      />
      <PlaceOfRole scope={String(scope)} />
    </>
  );
}
