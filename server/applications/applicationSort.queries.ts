import { type RawBuilder, sql } from 'kysely';
import { notACursor } from '../database/cursor.ts';
import { countries, countryName } from '../law/countries.ts';
import { type Language, stageIds } from '../law/law.ts';
import { nameIn } from '../providers/provider.queries.ts';
import { due } from './applicationFilter.queries.ts';

/** `First` is the earliest day or moment, `Asc` from the first letter or the least. */
export const applicationSorts = [
  'nextDueFirst',
  'nextDueLast',
  'newestFirst',
  'oldestFirst',
  'acceptedFirst',
  'acceptedLast',
  'termEndsFirst',
  'termEndsLast',
  'stageOpenedFirst',
  'stageOpenedLast',
  'stageAsc',
  'stageDesc',
  'numberAsc',
  'numberDesc',
  'receiptAsc',
  'receiptDesc',
  'serviceAsc',
  'serviceDesc',
  'channelAsc',
  'channelDesc',
  'assigneeAsc',
  'assigneeDesc',
  'unitAsc',
  'unitDesc',
  'providerAsc',
  'providerDesc',
  'officeAsc',
  'officeDesc',
  'destinationAsc',
  'destinationDesc',
  'documentsAsc',
  'documentsDesc',
] as const;
export type ApplicationSort = (typeof applicationSorts)[number];

type KeyType = 'timestamptz' | 'date' | 'int' | 'text';

export interface Order {
  readonly by: RawBuilder<unknown>;
  /** The key of a cursor as a value to compare with; throws BAD_INPUT for one of another order. */
  readonly keyOf: (key: string) => RawBuilder<unknown>;
  readonly descending: boolean;
  /** Open cases only: their number is bounded by the terms of the law, that of the archive is not. */
  readonly onlyOpen: boolean;
  /** An index over open cases, or over all, gives the order: no more is read than is shown. */
  readonly isWalked: boolean;
  readonly join: RawBuilder<unknown>;
}

interface Key {
  readonly by: RawBuilder<unknown>;
  readonly type: KeyType;
  readonly join?: RawBuilder<unknown>;
}

const text = (value: RawBuilder<unknown>) => sql`${value} collate natural_order`;

/**
 * By date and by moment of filing an index gives the order. By anything else the open cases within reach are read over
 * their partial indexes and sorted: it costs by what is open, never by the archive.
 */
export function orderOf(sort: ApplicationSort, language: Language): Order {
  const { by, type, join = sql`` } = keyFor(sort, language);
  const isFiling = sort === 'newestFirst' || sort === 'oldestFirst';
  return {
    by,
    keyOf: key => comparable(key, type),
    descending: /(Desc|Last)$|^newest/.test(sort),
    onlyOpen: !isFiling,
    isWalked: isFiling || sort.startsWith('nextDue'),
    join,
  };
}

function keyFor(sort: ApplicationSort, language: Language): Key {
  switch (sort) {
    case 'nextDueFirst':
    case 'nextDueLast':
      return { by: due, type: 'timestamptz' };
    case 'newestFirst':
    case 'oldestFirst':
      return { by: sql`a.filed_at`, type: 'timestamptz' };
    case 'acceptedFirst':
    case 'acceptedLast':
      return { by: sql`a.accepted_on`, type: 'date' };
    case 'termEndsFirst':
    case 'termEndsLast':
      return { by: sql`a.term_ends_on`, type: 'date' };
    case 'stageOpenedFirst':
    case 'stageOpenedLast':
      return { by: sql`a.stage_opened_at`, type: 'timestamptz' };
    case 'stageAsc':
    case 'stageDesc':
      return ranked(stageIds, sql`a.stage`);
    case 'numberAsc':
    case 'numberDesc':
      return { by: text(sql`coalesce(a.number, a.receipt_number)`), type: 'text' };
    case 'receiptAsc':
    case 'receiptDesc':
      return { by: text(sql`a.receipt_number`), type: 'text' };
    case 'serviceAsc':
    case 'serviceDesc':
      return { by: text(sql`a.service`), type: 'text' };
    case 'channelAsc':
    case 'channelDesc':
      return { by: text(sql`a.channel`), type: 'text' };
    case 'assigneeAsc':
    case 'assigneeDesc':
      return named(sql`select name from officer where id = a.assignee_id`);
    case 'unitAsc':
    case 'unitDesc':
      return named(sql`select ${nameIn(language)} as name from unit where id = a.unit_id`);
    case 'providerAsc':
    case 'providerDesc':
      return named(sql`select ${nameIn(language)} as name from provider where id = a.provider_id`);
    case 'officeAsc':
    case 'officeDesc':
      return named(sql`select ${nameIn(language)} as name from office where id = a.office_id`);
    case 'destinationAsc':
    case 'destinationDesc':
      return ranked(countriesIn(language), sql`a.destination_country`);
    case 'documentsAsc':
    case 'documentsDesc':
      return { by: sql`a.document_count`, type: 'int' };
  }
}

/** By the name of something beside the case; cases that have none stand before the first. */
const named = (select: RawBuilder<unknown>): Key => ({
  by: text(sql`coalesce(sorted.name, '')`),
  type: 'text',
  join: sql`left join lateral (${select}) sorted on true`,
});

/** By the place in a list; joined, so that the list is not gone through for each case. */
const ranked = (order: readonly string[], value: RawBuilder<unknown>): Key => ({
  by: sql`coalesce(sorted.rank, 0)::int`,
  type: 'int',
  join: sql`left join unnest(${[...order]}::text[]) with ordinality sorted (value, rank) on sorted.value = ${value}`,
});

function countriesIn(language: Language): readonly string[] {
  const { compare } = new Intl.Collator(language);
  return countries
    .map(({ code }) => code)
    .toSorted((a, b) => compare(countryName(a, language), countryName(b, language)));
}

function comparable(key: string, type: KeyType): RawBuilder<unknown> {
  switch (type) {
    case 'text':
      return sql`${key}::text collate natural_order`;
    case 'timestamptz':
      return sql`${key === 'infinity' ? key : read(() => Temporal.Instant.from(key))}::timestamptz`;
    case 'date':
      return sql`${read(() => Temporal.PlainDate.from(key))}::date`;
    case 'int':
      return sql`${read(() => BigInt.asIntN(32, BigInt(key)))}::int`;
  }
}

function read(value: () => { toString(): string }): string {
  try {
    return value().toString();
  } catch {
    throw notACursor();
  }
}
