import { type RawBuilder, sql } from 'kysely';
import { fixedText } from '../database/fixedText.ts';
import type { PlaceFilter } from './permissions.ts';

type Value = PlaceFilter[keyof PlaceFilter];

/** Which conditions on a row say that it is in a place. */
export type PlaceConditions = Readonly<Record<keyof PlaceFilter, (value: Value) => RawBuilder<unknown>>>;

export const equals = (column: string) => {
  const named = fixedText(sql.ref(column));
  return (value: Value): RawBuilder<unknown> => sql`${named} = ${value}`;
};

/** What a person may reach, as a condition on a row. */
export function withinPlaces(conditions: PlaceConditions, filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  if (filters.length === 0) {
    return sql`false`;
  }
  return sql`(${sql.join(
    filters.map(filter => conditionOf(conditions, filter)),
    sql` or `,
  )})`;
}

function conditionOf(conditions: PlaceConditions, filter: PlaceFilter): RawBuilder<unknown> {
  const named = (Object.keys(filter) as (keyof PlaceFilter)[]).map(key => conditions[key](filter[key]));
  return named.length === 0 ? sql`true` : sql`(${sql.join(named, sql` and `)})`;
}
