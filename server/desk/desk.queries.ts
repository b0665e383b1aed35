import { type RawBuilder, sql } from 'kysely';
import type { ApplicationFilter } from '../applications/applicationFilter.queries.ts';
import { conditionsOf } from '../applications/applicationFilter.queries.ts';
import { within } from '../applications/reach.queries.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { caseFilter, filtersFor } from '../officers/permissions.ts';
import { type DeskDays, deskDays } from './deskDays.rules.ts';
import { type DeskPlace, deskPlace } from './deskPlace.rules.ts';

export interface DeskArgs {
  readonly providerId: number | null;
  readonly unitId: number | null;
}

/** A part of the work with the days it is read by. */
export interface Desk {
  readonly place: DeskPlace;
  readonly days: DeskDays;
}

/** Where no provider is named, the day of the capital. */
const usualZone = 'Asia/Almaty';

/** Throws FORBIDDEN_OR_UNKNOWN where the reader has no desk there. */
export async function findDesk(context: Context, asked: DeskArgs): Promise<Desk> {
  const { rows, services } = context;
  const place = deskPlace(filtersFor(signedIn(context), 'readDesk'), asked);
  const { rows: zones } = await sql<{ zone: string }>`
    select zone from provider where id = ${place.providerId ?? null}`.execute(rows);
  const { provider } = await services.calendars.current(rows);
  return { place, days: deskDays(provider, services.clock.now(), zones[0]?.zone ?? usualZone) };
}

/** Whoever may not, such as an analyst, sees their work in sums only. */
export const seesOfficers = (context: Context): boolean => filtersFor(signedIn(context), 'readOfficers').length > 0;

/** As the list of cases would find them: a number and the list behind it are cut alike. */
export function casesWhere(context: Context, filter: ApplicationFilter): RawBuilder<unknown> {
  const actor = signedIn(context);
  const conditions = [within(caseFilter(actor)), ...conditionsOf(filter, actor, context.services.clock.now())];
  return sql.join(conditions, sql` and `);
}
