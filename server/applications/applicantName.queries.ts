import { type RawBuilder, sql } from 'kysely';
import type { PlaceFilter } from '../officers/permissions.ts';

/** More words than a name has are not looked for. */
const mostWords = 6;

/** How near a word of a name is to the typed one (`name_words_like`): it begins with it, or differs in one letter. */
const near = 0.6;

/**
 * Cases of applicants with these words in their name, in any order, with typing errors, in Kazakh, Russian or Latin
 * letters: rows of `application_id` and `score`, 0 to 1. Of three words and more one may be missing.
 *
 * `filters` only bound the work, where all of them name a provider or an office: the reach itself is the caller's
 * condition.
 */
export function applicantsNamed(text: string, filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  return named(text, filters, sql`true`);
}

/** The same for lists, which show no order of likeness: words two errors away only where nothing is nearer. */
export function applicantsNamedAlike(text: string, filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  return named(text, filters, sql`score >= least(${near}::real, best)`);
}

function named(text: string, filters: readonly PlaceFilter[], kept: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    with typed as (
      select word from unnest(search_words(${text})) word where length(word) > 1 order by length(word) desc limit ${mostWords}),
    meant as materialized (
      select * from (
        select typed.word as typed, likely.word, likely.score, max(likely.score) over (partition by typed.word) as best
        from typed cross join lateral name_words_like(typed.word) likely) ranked where ${kept})
    select application_id, sum(score) / (select count(*) from typed) as score from (
      select w.application_id, m.typed, max(m.score) as score
      from meant m join applicant_word w on w.word = m.word ${inPlaces(filters)}
      group by w.application_id, m.typed) matched
    group by application_id
    having count(*) >= (select count(*) - (count(*) > 2)::int from typed)`;
}

/** The words are indexed by provider and by office: whoever reads one of them looks through its names alone. */
function inPlaces(filters: readonly PlaceFilter[]): RawBuilder<unknown> {
  for (const place of ['providerId', 'officeId'] as const) {
    const ids = filters.flatMap(filter => filter[place] ?? []);
    if (ids.length === filters.length) {
      return sql`and ${sql.ref(columns[place])} in (${sql.join([...new Set(ids)])})`;
    }
  }
  return sql``;
}

const columns = { providerId: 'w.provider_id', officeId: 'w.office_id' } as const;
