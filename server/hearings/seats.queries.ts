import { sql } from 'kysely';
import type { ActScene } from '../applications/act.ts';
import { rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';

/** Two different people of the provider, whose grant reaches the case: they will sign its minutes. */
export async function requireOfficers(
  { em, application }: ActScene,
  { chairId, secretaryId }: { readonly chairId: number; readonly secretaryId: number },
): Promise<void> {
  if (chairId === secretaryId) {
    throw badInput({ secretaryId: 'sameAsChair' });
  }
  const { providerId, unitId = null, assigneeId = null } = application;
  const { rows } = await sql<{ officerId: number }>`
    select distinct g.officer_id as "officerId" from role_grant g join officer o on o.id = g.officer_id and o.active
    where g.officer_id in (${chairId}, ${secretaryId}) and g.provider_id = ${providerId} and g.ended_at is null
      and g.role in ('officer', 'supervisor', 'head', 'registrar')
      and (g.scope = 'provider' or g.scope = 'unit' and g.unit_id = ${unitId}
        or g.scope = 'own' and g.officer_id = ${assigneeId})`.execute(rowsOf(em));
  for (const [field, id] of Object.entries({ chairId, secretaryId })) {
    if (!rows.some(({ officerId }) => officerId === id)) {
      throw badInput({ [field]: 'notOfTheProvider' });
    }
  }
}
