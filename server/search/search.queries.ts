import { type RawBuilder, sql } from 'kysely';
import { applicantsNamed } from '../applications/applicantName.queries.ts';
import { within } from '../applications/reach.queries.ts';
import { withinComplaint } from '../complaints/complaintReach.queries.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { Actor } from '../officers/actor.ts';
import { caseFilter, filtersFor, type PlaceFilter } from '../officers/permissions.ts';
import type { SearchHit } from './search.type.ts';
import { openMatches, searchMatches } from './searchHit.ts';

const mostHits = 25;

/** Longer than any number or name; the rest of the text is not looked at. */
const longestText = 200;

/** Numbers first, then by how well the name fits, then those recorded last: an index can tell these, whenever they were filed. */
export async function search(context: Context, text: string, first: number): Promise<SearchHit[]> {
  const actor = signedIn(context);
  const wanted = text.slice(0, longestText);
  const limit = Math.min(Math.max(first, 1), mostHits);
  const [cases, complaints] = await Promise.all([
    casesFound(actor, wanted, limit).execute(context.rows),
    complaintsFound(actor, wanted, limit).execute(context.rows),
  ]);
  return [...complaints.rows, ...cases.rows]
    .toSorted((a, b) => searchMatches.indexOf(a.matched) - searchMatches.indexOf(b.matched))
    .slice(0, limit);
}

/**
 * One index for each branch. What the reader may not see of a case, they cannot find it by either: all but the numbers
 * of the office asks for personal data. The reach is asked for before the best are taken, or others' cases of the
 * same name would push the reader's own out; and what was found is looked up
 * one by one, so that no plan begins with all that is within reach.
 */
export function casesFound(actor: Actor, text: string, limit: number): RawBuilder<SearchHit> {
  const personal = filtersFor(actor, 'readPersonalData');
  const branches = [numbers(text), ...(personal.length > 0 ? [personalMatches(text, personal, limit)] : [])];
  const surest = (matched: string) => sql`array_position(${[...searchMatches]}::text[], ${sql.ref(matched)})`;
  return sql<SearchHit>`
    with hit as materialized (${sql.join(branches, sql` union all `)})
    select 'case' as kind, best.id, best.matched from (
      select distinct on (hit.id) hit.id, hit.matched, hit.score
      from hit cross join lateral (
        select from application a
        where a.id = hit.id and ${within(caseFilter(actor))}
          and (hit.matched in (${sql.join([...openMatches])}) or ${within(personal)}) limit 1) mine
      order by hit.id, ${surest('hit.matched')}, hit.score desc) best
    order by ${surest('best.matched')}, best.score desc, best.id desc
    limit ${limit}`;
}

function numbers(text: string): RawBuilder<unknown> {
  const typed = sql.join([...new Set([text, text.toUpperCase()])]);
  return sql`
    select id, 'number' as matched, 1 as score from application where number in (${typed})
    union all select id, 'receipt', 1 from application where receipt_number in (${typed})`;
}

function personalMatches(text: string, filters: readonly PlaceFilter[], limit: number): RawBuilder<unknown> {
  return sql`
    select application_id, 'iin', 1 from applicant where iin = ${text}
    union all select application_id, 'bin', 1 from applicant where bin = ${text}
    union all select application_id, 'documentNumber', 1 from document
      where search_code(number) = search_code(${text}) and number is not null
    union all select application_id, 'applicantName', score from (${applicantsNamed(text, filters, limit)}) named`;
}

export function complaintsFound(actor: Actor, text: string, limit: number): RawBuilder<SearchHit> {
  return sql<SearchHit>`
    select 'complaint' as kind, c.id, 'complaintNumber' as matched from complaint c
    where search_code(c.number) = search_code(${text}) and c.number is not null
      and ${withinComplaint(filtersFor(actor, 'readComplaint'))}
    order by c.arrived_at desc, c.id desc limit ${limit}`;
}
