import { sql } from 'kysely';
import { findApplication } from '../applications/application.queries.ts';
import type { Rows } from '../database/rows.ts';
import { badInput, known } from '../errors.ts';
import { type ComplaintSubject, decidingActs, undoingActs } from '../law/complaints.ts';
import type { Actor } from '../officers/actor.ts';

export interface NamedCase {
  readonly applicationId?: number | null;
  /** For whoever may not read the case: its number or that of its receipt, and who complains as the case names them. */
  readonly caseNumber?: string | null;
  readonly complainant: { readonly name: string };
}

/**
 * The case complained of. Whoever may not read it names it as the complaint does: the number and the name must both be
 * right. Throws FORBIDDEN_OR_UNKNOWN or BAD_INPUT, alike for a case there is not and one that is not the complainant's.
 */
export async function caseComplainedOf(rows: Rows, actor: Actor, named: NamedCase): Promise<number | null> {
  const { applicationId, caseNumber, complainant } = named;
  if (applicationId) {
    return known(await findApplication(rows, actor, applicationId)).id;
  }
  if (!caseNumber) {
    return null;
  }
  const { rows: found } = await sql<{ id: number }>`
    select a.id from application a join applicant p on p.application_id = a.id
    where a.id in (
      select id from application where receipt_number = ${caseNumber}
      union select id from application where number = ${caseNumber})
      and lower(${complainant.name}) in (lower(p.name), lower(p.representative_name))`.execute(rows);
  const only = found.length === 1 ? found[0] : undefined;
  if (!only) {
    throw badInput({ caseNumber: 'noSuchCase' });
  }
  return only.id;
}

export interface ContestedLine {
  readonly version: number;
  readonly at: string;
}

/**
 * The line of the history complained of. A decision is one that stood at that line; where none is named, the decision
 * the case has now. Null for an omission, and where whoever records the complaint cannot see the history.
 */
export async function contestedLine(
  rows: Rows,
  applicationId: number,
  { subject, version, mayOmit }: { subject: ComplaintSubject; version: number | null; mayOmit: boolean },
): Promise<ContestedLine | null> {
  if (version === null && (subject === 'omission' || (subject === 'act' && mayOmit))) {
    return null;
  }
  if (version === null && !mayOmit) {
    throw badInput({ contestedVersion: 'contestedMissing' });
  }
  const { rows: found } = await sql<ContestedLine & { stands: boolean | null }>`
    select e.version, e.at, (
      select d.act in (${sql.join([...decidingActs])}) from case_event d
      where d.application_id = e.application_id and d.version <= e.version
        and d.act in (${sql.join([...decidingActs, ...undoingActs])})
      order by d.version desc limit 1) as stands
    from case_event e
    where e.application_id = ${applicationId}
      and (e.version = ${version}::int or (${version}::int is null and e.act in (${sql.join([...decidingActs])})))
    order by e.version desc limit 1`.execute(rows);
  const line = found[0];
  if (!line && version !== null) {
    throw badInput({ contestedVersion: 'noSuchHistoryLine' });
  }
  if (subject === 'decision' && !line?.stands) {
    throw badInput({ contestedVersion: 'notADecision' });
  }
  return line ?? null;
}
