import { type RawBuilder, sql } from 'kysely';
import type { PlaceFilter } from '../officers/permissions.ts';
import { within } from './reach.queries.ts';

/** More words than a name has are not looked for. */
const mostWords = 6;

/** How near a word of a name is to the typed one (`name_words_like`): it begins with it, or differs in one letter. */
const near = 0.6;

/**
 * Which words of names the typed ones may mean; `kept` of them. How alike one is, in tenths, is written as so many
 * bits of the ten that each typed word has: of several words that fit, the most alike covers the others, so a single
 * `bit_or` for each case says how well all of it fits.
 */
const wordsMeant = (text: string, kept: RawBuilder<unknown>) => sql`
  with typed as (
    select word, (row_number() over (order by length(word) desc))::int as at
    from unnest(search_words(${text})) word where length(word) > 1 order by at limit ${mostWords}),
  meant as materialized (
    select at, word, ((1::bigint << round(score * 10)::int) - 1) << (10 * (at - 1)) as alike from (
      select typed.at, likely.word, likely.score, max(likely.score) over (partition by typed.at) as best
      from typed cross join lateral name_words_like(typed.word) likely) ranked where ${kept})`;

/** The first bit of each typed word. */
const first = Array.from({ length: mostWords }, (_, at) => 1n << BigInt(10 * at)).reduce((all, bit) => all | bit);

/** Of three words and more one may be missing. */
const isNamed = sql`bit_count((bit_or(alike) & ${first.toString()}::bigint)::bit(64))
  >= (select count(*) - (count(*) > 2)::int from typed)`;

/**
 * The `most` likely cases of applicants with these words in their name, in any order, with typing errors, in Kazakh,
 * Russian or Latin letters: rows of `application_id` and `score`, 0 to 1 in tenths for each word; of one score those
 * that came in last.
 *
 * Within `filters` where the index of words can tell (`shelvesOf`); the reach itself stays the caller's condition. Of one
 * word the index gives the last cases of each place, so a common name costs no more than a rare one. Of several all who
 * bear them are read, from the index alone; most bear one of them only, and are dropped list against list, before
 * anything is worked out for each.
 */
export function applicantsNamed(text: string, filters: readonly PlaceFilter[], most: number): RawBuilder<unknown> {
  const { places, place, reach, isWhole } = shelvesOf(filters);
  const isOneWord = sql`(select count(*) = 1 from typed)`;
  const lastOf = sql`limit (select ${most}::int where ${isOneWord})`;
  return sql`
    ${wordsMeant(text, sql`true`)},
    bearing as materialized (
      select at, alike, array(
        select w.application_id from applicant_word w
        where w.word = meant.word and ${sql.ref(place)} = place.id
          and ${isWhole ? reach : sql`(not ${isOneWord} or ${reach})`}
        order by w.application_id desc ${lastOf}) as cases
      from meant cross join (${places}) place),
    bearing_word as materialized (
      select at, array(select unnest(cases) from bearing where bearing.at = typed.at) as cases
      from typed where not ${isOneWord}),
    bearing_two as materialized (
      select distinct unnest(one.cases operator(intarray.&) other.cases) as id
      from bearing_word one join bearing_word other on one.at < other.at)
    select id as application_id, bit_count(bit_or(alike)::bit(64)) / (select count(*) * 10.0 from typed) as score
    from bearing cross join unnest(cases) id where ${isOneWord} or id in (select id from bearing_two)
    group by id having ${isNamed}
    order by score desc, id desc ${isWhole ? sql`limit ${most}` : lastOf}`;
}

/** All of them, for lists, which show no order of likeness: words two errors away only where nothing is nearer. */
export function applicantsNamedAlike(text: string, filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  const { places, place } = shelvesOf(filters);
  return sql`
    ${wordsMeant(text, sql`score >= least(${near}::real, best)`)}
    select w.application_id
    from meant join applicant_word w on w.word = meant.word and ${sql.ref(place)} in (${places})
    group by w.application_id having ${isNamed}`;
}

/** Where in the index of words the names are that a reader may see. */
interface Shelves {
  /** One row of `id` for each. */
  readonly places: RawBuilder<unknown>;
  readonly place: 'w.provider_id' | 'w.office_id';
  /** What is left to ask of a word `w` in them. */
  readonly reach: RawBuilder<unknown>;
  /** Whether that is asked of the index; else each case has to be looked at. */
  readonly isWhole: boolean;
}

/**
 * The words are indexed by provider and by office: whoever reads some of them looks through their names alone. A region
 * is its providers, and what is before a body a set of cases that is looked up beforehand.
 */
function shelvesOf(filters: readonly PlaceFilter[]): Shelves {
  const places = (['providerId', 'officeId', 'region', 'bodyId'] as const).find(key =>
    filters.every(filter => filter[key] !== undefined),
  );
  const isWhole = filters.every(filter => Object.keys(filter).every(key => key === places));
  const named = places ? [...new Set(filters.map(filter => filter[places]))] : [];
  const each = sql`exists (select from application a where a.id = w.application_id and ${within(filters)})`;
  const shelves = {
    places: sql`select id from provider`,
    place: 'w.provider_id',
    reach: isWhole ? sql`true` : each,
    isWhole,
  } as const;
  switch (places) {
    case 'providerId':
      return { ...shelves, places: sql`select unnest(${named}::int[]) as id` };
    case 'officeId':
      return { ...shelves, places: sql`select unnest(${named}::int[]) as id`, place: 'w.office_id' };
    case 'region':
      return { ...shelves, places: sql`select id from provider where region = any(${named}::text[])` };
    case 'bodyId':
      return {
        ...shelves,
        reach: sql`w.application_id = any(array(select a.id from application a where ${within(filters)}))`,
        isWhole: true,
      };
    case undefined:
      return shelves;
  }
}
