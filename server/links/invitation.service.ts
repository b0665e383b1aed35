import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ActScene } from '../applications/act.ts';
import { rowsOf } from '../database/rows.ts';
import { readRows, type Services } from '../services.ts';
import { writeInvitation } from './invitation.ts';
import { createLink, findOpenLink } from './link.service.ts';
import { findQuestion } from './question.queries.ts';
import { tokenOf } from './token.ts';

/** What waits with the job: the seed of the token, never the token. */
interface Waiting {
  readonly inquiryId: number;
  readonly seed: string;
  readonly messageKey: string;
}

/** False for an organisation without an address: the letter goes by post. */
export async function inviteToAnswer(scene: ActScene, inquiryId: number, organisationId: number): Promise<boolean> {
  const { services, em, application, now } = scene;
  const rows = rowsOf(em);
  const { rows: found } = await sql<{ email: string | null }>`
    select email from organisation where id = ${organisationId}`.execute(rows);
  if (!found[0]?.email) {
    return false;
  }
  const link = { purpose: 'answerInquiry', subjectId: inquiryId, applicationId: application.id, now } as const;
  const waiting: Waiting = { inquiryId, seed: createLink(services, em, link), messageKey: randomUUID() };
  await sql`
    select graphile_worker.add_job('mailInquiry', ${JSON.stringify(waiting)}::json,
      job_key := ${invitationKey(inquiryId)})`.execute(rows);
  return true;
}

const invitationKey = (inquiryId: number) => `mailInquiry:${inquiryId}`;

/** Writes to the organisation, unless it has answered meanwhile; a failure is the queue's to repeat. */
export async function mailInquiry(services: Services, payload: unknown): Promise<void> {
  const { inquiryId, seed, messageKey } = payload as Waiting;
  const rows = readRows(services);
  const question = await findQuestion(rows, inquiryId);
  if (!question) {
    return;
  }
  const { secret, publicUrl } = services.links;
  const token = tokenOf(secret(), 'answerInquiry', seed);
  const link = await findOpenLink(rows, 'answerInquiry', token, services.clock.now());
  if (!link) {
    throw new Error(`no open link for inquiry ${inquiryId}: it has expired, or AUTH_SECRET was changed`);
  }
  const expires = Temporal.Instant.from(link.expiresAt).toZonedDateTimeISO(question.zone);
  const lastDay = expires.toPlainDate().subtract({ days: 1 });
  await services.carriers.email.send({
    key: messageKey,
    to: question.email,
    ...writeInvitation(question, { url: `${publicUrl}/answer/${token}`, lastDay }),
    language: 'kk, ru',
    kind: 'inquiry',
    receiptNumber: question.receiptNumber,
    createdAt: question.sentAt,
  });
}
