import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Call } from './load.ts';
import type { Person } from './people.ts';
import { first, type Workshop } from './workshop.ts';

/** The act that is measured: the office registers a case that was carried to it. */

export interface Registrable {
  readonly version: number;
  readonly unitId: number;
}

/** At the counter of the demo's department of education, carried to its office and not registered yet. */
export async function caseAwaiting({ rows }: Workshop): Promise<Registrable & { readonly waiting: number }> {
  return first(
    rows(),
    sql`select a.id as waiting, a.version, (select min(id) from unit where provider_id = p.id) as "unitId"
      from application a join provider p on p.id = a.provider_id
      where p.code = 'EDU-astana' and a.stage = 'registration' and a.channel = 'corporation' order by a.id limit 1`,
  );
}

export const numberOf = (id: number) => `АП-В-${id}`;

const mutation = `mutation ($input: RegisterApplicationInput!) {
  registerApplication(input: $input) { version application { id version stage } } }`;

export function actCall({ ask }: Person, id: number, { unitId, version }: Registrable): Call {
  return ask(mutation, {
    input: {
      applicationId: String(id),
      expectedVersion: version,
      idempotencyKey: randomUUID(),
      number: numberOf(id),
      unitId: String(unitId),
    },
  });
}
