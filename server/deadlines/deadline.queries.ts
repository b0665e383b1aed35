import { sql } from 'kysely';
import type { Context } from '../graphql/context.ts';
import { getEdition } from '../law/editions.ts';
import type { Channel, StageId } from '../law/law.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import type { ProvisionId } from '../law/provisions.ts';
import { readings } from '../law/readings.ts';
import { type DeadlineKind, type DeadlineRow, forceOf } from './deadline.ts';
import type { Deadline, Explanation } from './deadline.type.ts';
import { deadlineState } from './deadlineState.ts';
import { explain } from './explanation.ts';
import { explanationText } from './explanationText.ts';
import { termsInForce } from './stageTerm.queries.ts';
import type { StartEvent } from './startEvent.ts';

export interface StoredDeadline {
  readonly id: number;
  readonly parent: number;
  readonly kind: DeadlineKind;
  readonly stageId: StageId | null;
  readonly startEvent: StartEvent;
  readonly startOn: string;
  readonly amount: number;
  readonly direction: 'forward' | 'backward';
  readonly provision: ProvisionId;
  readonly calendarVersion: number;
  readonly dueOn: string;
  readonly dueAt: string;
  readonly breachOn: string | null;
  readonly breachAt: string | null;
  readonly targetOn: string | null;
  readonly planEnd: string | null;
  readonly planAmount: number | null;
  readonly provisional: boolean;
  readonly state: 'open' | 'met' | 'void';
  readonly endedAt: string | null;
}

/** What it is counted from, whosever it is. */
export type StoredDate = Omit<StoredDeadline, 'id' | 'parent' | 'state' | 'endedAt'>;

export interface CaseOfDeadline {
  readonly edition: string;
  readonly channel: Channel;
  readonly zone: string;
}

/** Of a deadline `d`; whose it is comes as `parent`. */
export const deadlineColumns = sql`
  d.id, d.kind, d.stage_id as "stageId", d.start_event as "startEvent", d.start_on as "startOn", d.amount, d.direction,
  d.provision, d.calendar_version as "calendarVersion", d.due_on as "dueOn", d.due_at as "dueAt",
  d.breach_on as "breachOn", d.breach_at as "breachAt", d.target_on as "targetOn", d.plan_end as "planEnd",
  d.plan_amount as "planAmount", d.provisional, d.state, d.ended_at as "endedAt"`;

/** The dates of a case, soonest first; the explanation is counted anew only where it is asked for. */
export async function deadlinesOf(
  context: Context,
  application: CaseOfDeadline & { readonly id: number },
): Promise<Deadline[]> {
  const stored = await context.loaders.many<StoredDeadline>(
    'deadlines',
    application.id,
    ids => sql`
    select d.application_id as parent, ${deadlineColumns} from deadline d
    where d.application_id in (${ids}) order by d.due_at, d.id`,
  );
  const now = context.services.clock.now();
  return stored.map(row => deadlineFrom(row, application, now));
}

/** As the API shows it, from its row; for a complaint about no case `ofCase` names the edition in force when it came. */
export function deadlineFrom(row: StoredDeadline, ofCase: CaseOfDeadline, now: Temporal.Instant): Deadline {
  return {
    kind: row.kind,
    stage: row.stageId,
    force: forceOf(row),
    dueOn: row.dueOn,
    dueAt: row.dueAt,
    breachOn: row.breachOn,
    targetOn: row.targetOn,
    provisional: row.provisional,
    endedAt: row.endedAt,
    state: stateOf(row, now),
    stored: row,
    ofCase,
  };
}

function stateOf({ kind, dueAt, breachAt, state, endedAt }: StoredDeadline, now: Temporal.Instant) {
  const due = Temporal.Instant.from(dueAt);
  // The days to object are waited out: once they are over, that is all there was to do.
  const waitedOut = kind === 'objections' && state === 'open' && Temporal.Instant.compare(due, now) < 0;
  const ended = endedAt === null ? null : Temporal.Instant.from(endedAt);
  return deadlineState(
    {
      dueAt: due,
      breachAt: breachAt === null ? null : Temporal.Instant.from(breachAt),
      metAt: waitedOut ? due : state === 'met' ? ended : null,
      voidedAt: state === 'void' ? ended : null,
    },
    now,
  );
}

/** Counted anew from the stored row, by the calendar version it was counted by. */
export async function explanationOf(context: Context, { stored, ofCase }: Deadline): Promise<Explanation> {
  const { rows, services, loaders, language } = context;
  const edition = getEdition(ofCase.edition, services.editions);
  const { procedure } = await loaders.once(`terms ${edition.id} ${ofCase.channel}`, () =>
    termsInForce(rows, edition, edition.procedures[ofCase.channel]),
  );
  const calendar = await services.calendars.version(rows, stored.calendarVersion);
  const explained = explain(toRow(stored), calendar, procedure);
  return {
    ...explained,
    startEvent: explained.startEvent.name,
    startOn: explained.startEvent.on,
    provisions: explained.provisions.map(id => provisionIn(id, language)),
    readings: explained.readings.map(id => ({ id, text: readings[id]?.[language] ?? '' })),
    calendar: explained.calendar.kind,
    calendarVersion: explained.calendar.version,
    days: explained.days.map(day => ({ ...day, name: day.name?.[language] ?? null })),
    text: explanationText(explained, procedure, language, ofCase.zone),
  };
}

export function toRow(row: StoredDate): DeadlineRow {
  const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));
  return {
    ...row,
    calendarVersion: String(row.calendarVersion),
    startOn: Temporal.PlainDate.from(row.startOn),
    dueOn: Temporal.PlainDate.from(row.dueOn),
    dueAt: Temporal.Instant.from(row.dueAt),
    breachOn: day(row.breachOn),
    breachAt: row.breachAt === null ? null : Temporal.Instant.from(row.breachAt),
    targetOn: day(row.targetOn),
    planEnd: day(row.planEnd),
  };
}
