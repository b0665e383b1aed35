import { sql } from 'kysely';
import { within } from '../applications/reach.queries.ts';
import { withinComplaint } from '../complaints/complaintReach.queries.ts';
import { type Key, largestId, type Page, pageOf, readCursor, writeCursor } from '../database/cursor.ts';
import type { Rows } from '../database/rows.ts';
import { known } from '../errors.ts';
import { pageSize } from '../graphql/arguments.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { Actor } from '../officers/actor.ts';
import { caseFilter, filtersFor } from '../officers/permissions.ts';
import { type CaseCell, inCell, ofRecords, onDays, sourceWhere } from './caseCell.queries.ts';
import { measures } from './measures.ts';
import { daysToLookAt, type RecordedDay, spansIn } from './recordedDays.rules.ts';

/** A case, or a complaint, behind a figure. */
export interface CountedCase {
  /** Of the page: that of the case, or minus that of the complaint. */
  readonly id: number;
  /** Null for what is of a complaint. */
  readonly applicationId: number | null;
  readonly complaintId: number | null;
  /** How much of the figure it makes: together, all of them make the figure. Below 0 for what is counted so: cases that left a stage. */
  readonly n: number;
  /** The last day on which something of it was recorded that counts. */
  readonly lastOn: string;
}

/** Statements for one page. */
const mostLooks = 30;

/**
 * What a figure counts, as far as the reader may read cases and complaints; the last recorded first. The same source
 * that made the figure is asked again: for the days on which the figures say something was recorded, page by page, so
 * that a page costs the same whatever the figure is; then for all that each case found there adds and takes back. Of
 * what almost all went again, as cases open now, a page may end before it is full, or be empty, and still have a next.
 */
export async function listFigureCases(
  rows: Rows,
  actor: Actor,
  cell: CaseCell,
  args: PageArgs,
  most = mostLooks,
): Promise<Page<CountedCase>> {
  const first = pageSize(args.first);
  const after = args.after ? readCursor(args.after) : null;
  const found: CountedCase[] = [];
  let days = await recordedDays(rows, cell, after);
  for (let looks = 0; looks < most && days.length > 0 && found.length <= first; looks += 1) {
    const { now, later } = daysToLookAt(days, first);
    found.push(...(await casesOn(rows, actor, cell, { days: now, after, limit: first + 1 - found.length })));
    days = later;
  }
  const page = pageOf(found, first, ({ lastOn }) => lastOn);
  const [next] = days;
  return next && !page.hasNextPage ? { ...page, hasNextPage: true, endCursor: before(next) } : page;
}

/** All of the day and of those before it are still to be looked at. */
const before = ({ day }: RecordedDay): string => writeCursor({ key: day, id: largestId });

/** Days on which something of the cell was recorded, the last first. */
async function recordedDays(rows: Rows, cell: CaseCell, after: Key | null): Promise<readonly RecordedDay[]> {
  const { rows: found } = await sql<RecordedDay>`
    select f.recorded_on as day, sum(abs(f.n))::float8 as n
    from figure f left join provider p on p.id = f.provider_id
    where f.measure = ${cell.measure} and ${inCell(cell)}
      and ${after ? sql`f.recorded_on <= ${after.key}::date` : sql`true`}
    group by 1 having sum(abs(f.n)) > 0 order by 1 desc`.execute(rows);
  return found;
}

interface Look {
  readonly days: readonly RecordedDay[];
  readonly after: Key | null;
  readonly limit: number;
}

async function casesOn(rows: Rows, actor: Actor, cell: CaseCell, look: Look): Promise<readonly CountedCase[]> {
  const measure = known(measures.find(({ id }) => id === cell.measure));
  const days = sql`${look.days.map(({ day }) => day)}::date[]`;
  const { after } = look;
  const { rows: found } = await sql<CountedCase>`
    with records as materialized (
      select distinct f.application_id, f.complaint_id
      from ${sourceWhere(measure, onDays(measure, spansIn(look.days)))} f left join provider p on p.id = f.provider_id
      where f.recorded_on = any(${days}) and f.n <> 0 and ${inCell(cell)}
    ), counted as (
      select f.application_id, f.complaint_id, sum(f.n) as n,
        max(f.recorded_on) filter (where f.n > 0) as added_on, max(f.recorded_on) filter (where f.n < 0) as taken_on
      from ${sourceWhere(measure, ofRecords[measure.driver])} f left join provider p on p.id = f.provider_id
      where ${inCell(cell)} group by 1, 2
    ), listed as (
      select case when complaint_id is null then application_id end as application_id, complaint_id, n,
        case when n > 0 then added_on else taken_on end as last_on, coalesce(-complaint_id, application_id) as id
      from counted where n <> 0)
    select l.id, l.application_id as "applicationId", l.complaint_id as "complaintId", l.n::float8 as n,
      l.last_on as "lastOn"
    from listed l left join application a on a.id = l.application_id left join complaint c on c.id = l.complaint_id
    where l.last_on = any(${days}) and (a.id is not null and ${within(caseFilter(actor))}
        or c.id is not null and ${withinComplaint(filtersFor(actor, 'readComplaint'))})
      and ${after ? sql`(l.last_on, l.id) < (${after.key}::date, ${after.id}::int)` : sql`true`}
    order by l.last_on desc, l.id desc limit ${look.limit}`.execute(rows);
  return found;
}
