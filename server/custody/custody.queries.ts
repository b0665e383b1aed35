import { sql } from 'kysely';
import type { Application } from '../applications/application.type.ts';
import type { Context } from '../graphql/context.ts';
import { masked } from '../officers/masked.ts';
import type { HandOver, Parcel } from './parcel.type.ts';

export async function parcelsOf(context: Context, application: Application): Promise<Parcel[]> {
  const parcels = await context.loaders.many<Parcel>(
    'parcels',
    application.id,
    ids => sql`
    select application_id as parent, id, direction, carrier, tracking, sent_at as "sentAt", arrived_at as "arrivedAt",
      recalled_at as "recalledAt"
    from parcel where application_id in (${ids}) order by id`,
  );
  return parcels.map(parcel => masked(context, application, parcel, ['tracking']));
}

/** The last one: after a decision fell, what was handed over may be handed over anew. */
export async function handOverOf(context: Context, application: Application): Promise<HandOver | undefined> {
  const done = await context.loaders.one<HandOver>(
    'handOver',
    application.id,
    ids => sql`
    select application_id as id, handed_at as "handedAt", to_whom as "toWhom",
      identity_document as "identityDocument", power_number as "powerNumber"
    from hand_over where application_id in (${ids}) order by handed_at`,
  );
  return done && masked(context, application, done, ['identityDocument', 'powerNumber']);
}
