import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { badInput, known } from '../errors.ts';
import { type IdempotentInput, once } from '../history/actRequest.service.ts';
import type { Actor } from '../officers/actor.ts';
import { getPerson, requireSignedIn } from '../officers/personReach.queries.ts';
import { inTransaction, type Services } from '../services.ts';
import { absencesOn } from './absence.queries.ts';
import { type AbsenceDays, checkDays } from './absence.rules.ts';
import type { AbsenceReason } from './absence.ts';
import { isSubstitute } from './substitutes.queries.ts';

export interface NewAbsence extends IdempotentInput, AbsenceDays {
  readonly officerId: number;
  readonly reason: AbsenceReason;
  readonly substituteId?: number | null;
  readonly note?: string | null;
}

/** Days on which somebody is away: nothing moves yet. The id of the absence. */
export async function recordAbsence(services: Services, actor: Actor | undefined, input: NewAbsence): Promise<number> {
  requireSignedIn(actor);
  const request = { officerId: actor.officerId, act: 'recordAbsence', input, at: services.clock.now() };
  try {
    const { recordId } = await inTransaction(services, em =>
      once(em, request, async () => ({ recordId: await recordIn(services, rowsOf(em), actor, input) })),
    );
    return recordId;
  } catch (error) {
    throw isOverlap(error) ? overlaps() : error;
  }
}

async function recordIn(services: Services, rows: Rows, actor: Actor, input: NewAbsence): Promise<number> {
  const { officerId, startsOn, endsOn, reason, substituteId = null, note = null } = input;
  const now = services.clock.now();
  const { zone } = await getPerson(rows, actor, 'recordAbsence', officerId);
  checkDays(input, now.toZonedDateTimeISO(zone).toPlainDate());
  if ((await absencesOn(rows, [officerId], startsOn, endsOn)).length > 0) {
    throw overlaps();
  }
  if (substituteId === officerId) {
    throw badInput({ substituteId: 'standsInForThemselves' });
  }
  if (substituteId !== null && !(await isSubstitute(rows, officerId, substituteId))) {
    throw badInput({ substituteId: 'cannotHoldTheirCases' });
  }
  const { rows: added } = await sql<{ id: number }>`
    insert into absence (officer_id, starts_on, ends_on, reason, substitute_id, note, recorded_at, recorded_by)
    values (${officerId}, ${startsOn.toString()}, ${endsOn.toString()}, ${reason}, ${substituteId}, ${note},
      ${now.toString()}, ${actor.officerId})
    returning id`.execute(rows);
  return known(added[0]).id;
}

const overlaps = () => badInput({ startsOn: 'absentAlready' });

/** Two at one moment, neither of which saw the other: the database lets one of them through. */
function isOverlap(error: unknown): boolean {
  const thrown = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return thrown instanceof Error && 'constraint' in thrown && thrown.constraint === 'absence_once';
}
