import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { performAct } from '../applications/act.ts';
import { possibility } from '../applications/application.rules.ts';
import { findCaseFacts } from '../applications/facts.queries.ts';
import { actAsSystem } from '../applications/systemAct.ts';
import { today } from '../clock.ts';
import { DomainError, forbiddenOrUnknown, known } from '../errors.ts';
import { takeInquiryAnswer } from '../inquiries/inquiry.service.ts';
import { getEdition } from '../law/editions.ts';
import { readRows, type Services } from '../services.ts';
import type { FilledForm } from './answerForm.rules.ts';
import { findOpenLink, type OpenLink, useLink } from './link.service.ts';
import { findQuestion, type Question } from './question.queries.ts';

interface AskedByLink {
  readonly link: OpenLink;
  readonly question: Question;
}

/** Undefined where the link, the inquiry or the case takes no answer any more. */
export async function findAskedByLink(services: Services, token: string): Promise<AskedByLink | undefined> {
  const rows = readRows(services);
  const link = await findOpenLink(rows, 'answerInquiry', token, services.clock.now());
  const question = link && (await findQuestion(rows, link.subjectId));
  if (!question) {
    return undefined;
  }
  const day = today(services.clock, question.zone);
  const facts = known(await findCaseFacts(rows, link.applicationId, day));
  const procedure = getEdition(question.edition, services.editions).procedures[question.channel];
  return possibility(procedure, facts, 'recordInquiryAnswer', { now: services.clock.now(), today: day, officeDay: day })
    .allowed
    ? { link, question }
    : undefined;
}

/** False where somebody was faster: the link was used, or the case went on without it. */
export async function answerByLink(
  services: Services,
  { link, question: { inquiryId } }: AskedByLink,
  filled: FilledForm,
): Promise<boolean> {
  const { applicationId } = link;
  try {
    await actAsSystem(services, async actor => {
      const expectedVersion = await versionOf(services, applicationId);
      const input = { applicationId, expectedVersion, idempotencyKey: randomUUID() };
      return performAct(services, actor, 'recordInquiryAnswer', input, async scene => {
        if (!(await useLink(scene.em, link.id, scene.now))) {
          throw forbiddenOrUnknown();
        }
        const done = await takeInquiryAnswer(scene, { inquiryId, ...filled });
        return { ...done, facts: { ...done.facts, byLink: true } };
      });
    });
    return true;
  } catch (error) {
    if (error instanceof DomainError && isTooLate(error)) {
      return false;
    }
    throw error;
  }
}

/** Of bad input only this: the officer has recorded an answer that came another way. */
function isTooLate({ code, facts }: DomainError): boolean {
  const fields = (facts['fields'] ?? {}) as { readonly inquiryId?: unknown };
  return code === 'FORBIDDEN_OR_UNKNOWN' || code === 'ACT_NOT_ALLOWED' || fields.inquiryId === 'noSuchOpenInquiry';
}

async function versionOf(services: Services, applicationId: number): Promise<number> {
  const { rows } = await sql<{ version: number }>`select version from application where id = ${applicationId}`.execute(
    readRows(services),
  );
  return known(rows[0]).version;
}
