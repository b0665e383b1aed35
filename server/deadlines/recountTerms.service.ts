import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { channelsFor } from '../notices/notice.rules.ts';
import { noticeCasesOf } from '../notices/noticeCase.queries.ts';
import { queueForAll } from '../notices/outbox.service.ts';
import type { Services } from '../services.ts';
import { nextDues } from './deadline.service.ts';
import type { RecountedFiles } from './recountedFiles.ts';
import type { RecountRun } from './recountRun.ts';

export interface MovedTerm {
  readonly id: number;
  readonly previousEnd: string;
  readonly termEndsOn: string;
}

/** The end of the term on the case, with a line of its history. */
export async function moveTerms(
  rows: Rows,
  { recountId, version, decree, by }: RecountRun,
  alike: readonly RecountedFiles[],
  now: Temporal.Instant,
): Promise<readonly MovedTerm[]> {
  const moved = alike.flatMap(({ files, ofCase }): MovedTerm[] => {
    const previousEnd = ofCase?.stored.termEndsOn;
    const termEndsOn = ofCase?.termEndsOn.toString();
    return previousEnd && termEndsOn && previousEnd !== termEndsOn
      ? files.map(({ id }) => ({ id, previousEnd, termEndsOn }))
      : [];
  });
  if (moved.length === 0) {
    return [];
  }
  const facts = JSON.stringify({ recountId, calendarVersion: version, decree });
  await sql`
    with moved as (
      update application a set term_ends_on = r."termEndsOn", version = a.version + 1, ${nextDues}
      from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as r (id int, "previousEnd" date, "termEndsOn" date)
      where a.id = r.id returning a.id, a.version, a.stage, r."previousEnd", r."termEndsOn")
    insert into case_event (application_id, version, act, at, officer_id, role, stage_before, stage_after, facts, changes)
    select id, version, 'moveDates', ${now.toString()}::timestamptz, ${by}::int, 'system', stage, stage,
      ${facts}::jsonb || jsonb_build_object('from', "previousEnd", 'to', "termEndsOn"),
      jsonb_build_object('termEndsOn', jsonb_build_object('before', "previousEnd", 'after', "termEndsOn"))
    from moved order by id`.execute(rows);
  return moved;
}

/** Each applicant whose term ends on another day, by the channels they are told by. */
export async function tellOfMoves(
  services: Services,
  rows: Rows,
  { decree, by }: RecountRun,
  moved: readonly MovedTerm[],
): Promise<void> {
  if (moved.length === 0) {
    return;
  }
  const before = new Map(moved.map(({ id, previousEnd }) => [id, previousEnd]));
  const files = await noticeCasesOf(rows, [...before.keys()]);
  const toTell = files.map(file => {
    const why = { previousEnd: before.get(file.id) ?? file.termEndsOn, decree };
    const channels = channelsFor(file.channel, file);
    return {
      file,
      notice: { kind: 'deadlineMoved', channels, urgent: false, version: file.version, moved: why } as const,
    };
  });
  await queueForAll(services, rows, toTell, { now: services.clock.now(), by });
}
