import type { Actor } from './actor.ts';
import { may, type Place } from './permissions.ts';

interface Reader {
  readonly actor: Actor | undefined;
}

/** Fields that can be null at all: nothing else can be withheld. */
type Nullable<Row> = { [Field in keyof Row]-?: null extends Row[Field] ? Field : never }[keyof Row];

export function maySeePersonalData({ actor }: Reader, place: Place): boolean {
  return actor !== undefined && may(actor, 'readPersonalData', place);
}

/** A row of the case as its reader may see it: personal data, and texts people wrote that may hold some, are null. */
export function masked<Row extends object>(
  reader: Reader,
  place: Place,
  row: Row,
  fields: readonly Nullable<Row>[],
): Row {
  return maySeePersonalData(reader, place)
    ? row
    : { ...row, ...Object.fromEntries(fields.map(field => [field, null])) };
}
