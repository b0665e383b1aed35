import { sql } from 'kysely';
import { type Rows, rowsOf } from '../database/rows.ts';
import { officeTimeOf } from '../escalations/officeTime.queries.ts';
import type { Language, Service } from '../law/law.ts';
import { mailInOfficeHours, NotSentYet } from '../notices/officerMail.service.ts';
import { officeMoment } from '../notices/outbox.service.ts';
import { inTransaction, type Services } from '../services.ts';
import { addNoteJobs, type OfficerNoteKind } from './officerNote.service.ts';
import { officerNoteText } from './officerNoteText.ts';

interface Waiting {
  readonly id: number;
  readonly kind: OfficerNoteKind;
  readonly cases: number;
  readonly key: string;
  readonly attempts: number;
  readonly at: string;
  /** Null for one who has left. */
  readonly email: string | null;
  readonly language: Language;
  /** Of the provider they work for; null where they work for none. */
  readonly service: Service | null;
  readonly zone: string | null;
}

/** Sends one note, once: its row is held while the mail server has it, and every attempt has the same key. */
export async function mailOfficerNote(services: Services, payload: unknown): Promise<void> {
  const id = noteIdOf(payload);
  const isDone = await inTransaction(services, async em => {
    const rows = rowsOf(em);
    const { rows: found } = await sql<Waiting>`
      select n.id, n.kind, n.cases, n.message_key as key, n.mail_attempts as attempts, n.at,
        case when o.active then o.email end as email, o.language, p.service, p.zone
      from officer_note n join officer o on o.id = n.officer_id
      left join lateral (
        select p.service, p.zone from role_grant g join provider p on p.id = g.provider_id
        where g.officer_id = o.id and g.ended_at is null order by g.id limit 1) p on true
      where n.id = ${id} and n.mail_state = 'queued' for update of n skip locked`.execute(rows);
    return found[0] ? attempt(services, rows, found[0]) : !(await isQueued(rows, id));
  });
  if (!isDone) {
    throw new NotSentYet(`officer note ${id}`);
  }
}

function noteIdOf(payload: unknown): number {
  const { noteId } = (payload ?? {}) as { noteId?: unknown };
  if (typeof noteId !== 'number') {
    throw new TypeError('a job without its note');
  }
  return noteId;
}

async function isQueued(rows: Rows, id: number): Promise<boolean> {
  const { rows: found } = await sql`
    select 1 from officer_note where id = ${id} and mail_state = 'queued'`.execute(rows);
  return found.length > 0;
}

/** False: to be tried again. */
async function attempt(services: Services, rows: Rows, note: Waiting): Promise<boolean> {
  const { id, key, kind, cases, email, language, at } = note;
  const outcome = await mailInOfficeHours(services, {
    opensAt: await openingFor(services, rows, note),
    attempts: note.attempts,
    message: {
      key,
      to: email,
      ...officerNoteText({ kind, cases }, language, services.links.publicUrl),
      language,
      kind,
      receiptNumber: '',
      createdAt: Temporal.Instant.from(at),
    },
  });
  if (outcome.state === 'later') {
    await addNoteJobs(rows, [id], outcome.runAt);
    return true;
  }
  const { state, trouble } = outcome;
  await sql`
    update officer_note set mail_state = ${state}, mail_attempts = mail_attempts + 1, mail_trouble = ${trouble},
      mailed_at = ${state === 'sent' ? services.clock.now().toString() : null} where id = ${id}`.execute(rows);
  return state !== 'queued';
}

async function openingFor(services: Services, rows: Rows, { service, zone }: Waiting): Promise<Temporal.Instant> {
  const now = services.clock.now();
  if (service === null || zone === null) {
    return now;
  }
  return officeMoment((await officeTimeOf(services, rows))(service, zone), zone, now);
}
