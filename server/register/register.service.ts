import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type ActInput, type ActScene, performAct, reckoningsOf } from '../applications/act.ts';
import { stageToRedraft } from '../applications/application.rules.ts';
import { rowsOf } from '../database/rows.ts';
import { pointsAgain } from '../deadlines/move.rules.ts';
import { Document } from '../documents/document.entity.ts';
import { badInput } from '../errors.ts';
import { reopenDecision } from '../hearings/preliminaryDecision.service.ts';
import { addRemark } from '../history/caseRemark.entity.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { RegisterEntry } from './registerEntry.entity.ts';

/** Affixing reserves a number for each document; the entry makes it final (AMB-27). */
export function affixApostille(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'affixApostille', input, async scene => {
    const { em, application } = scene;
    application.outcome = 'apostille';
    const documents = await em.find(Document, { applicationId: application.id }, { orderBy: { position: 'asc' } });
    // Affixed anew after an annulment: the documents whose line stands keep their numbers.
    const standing = await em.find(RegisterEntry, { applicationId: application.id, state: 'entered' });
    const without = documents.filter(document => !standing.some(entry => entry.documentId === document.id));
    const numbers = await reserveNumbers(scene, without);
    return { facts: { numbers } };
  });
}

/** One row lock per authority and year: numbers are unique and, since a rollback returns them, without gaps. */
async function reserveNumbers(
  { em, application, today, now }: ActScene,
  documents: readonly Document[],
): Promise<number[]> {
  const { providerId } = application;
  const { rows } = await sql<{ last: number }>`
    insert into register_counter as c (provider_id, year, last) values (${providerId}, ${today.year}, ${documents.length})
    on conflict (provider_id, year) do update set last = c.last + excluded.last returning last`.execute(rowsOf(em));
  const first = (rows[0]?.last ?? 0) - documents.length + 1;
  return documents.map((document, at) => {
    em.create(RegisterEntry, {
      applicationId: application.id,
      documentId: document.id,
      providerId,
      year: today.year,
      number: first + at,
      state: 'reserved',
      result: 'apostille',
      signatoryName: document.signatoryName,
      signatoryCapacity: document.signatoryCapacity,
      sealAuthority: document.sealAuthority ?? null,
      reservedAt: now,
    });
    return first + at;
  });
}

export interface EntryInput extends ActInput {
  readonly entryId: number;
  readonly reason: string;
}

/** A spoiled number is voided and never reused; the document gets the next one. */
export function voidNumber(services: Services, actor: Actor | undefined, input: EntryInput) {
  return performAct(services, actor, 'voidNumber', input, async scene => {
    const { em } = scene;
    const entry = await findEntry(scene, input.entryId, 'reserved');
    end(entry, 'void', scene, input.reason);
    await em.flush();
    const document = await em.findOneOrFail(Document, entry.documentId);
    const [number] = await reserveNumbers(scene, [document]);
    return { facts: { voided: entry.number, year: entry.year, number } };
  });
}

/** The head signs apostilles or the refusal; the date of an apostille is the date of its signature (AMB-27). */
export function signDocuments(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'signDocuments', input, async scene => {
    const { em, application, actor: head, today } = scene;
    const entries =
      application.outcome === 'refusal' ? await refusalLines(scene) : await liveEntries(em, application.id);
    for (const entry of entries) {
      Object.assign(entry, { signedOn: today, signedBy: head.officerId });
    }
    return { facts: { outcome: application.outcome, numbers: entries.map(entry => entry.number ?? null) } };
  });
}

/** A refusal is a line of the book too, without a number: apostilles are numbered. */
async function refusalLines({ em, application, now, today }: ActScene): Promise<RegisterEntry[]> {
  const documents = await em.find(Document, { applicationId: application.id });
  return documents.map(document =>
    em.create(RegisterEntry, {
      applicationId: application.id,
      documentId: document.id,
      providerId: application.providerId,
      year: today.year,
      state: 'reserved',
      result: 'refusal',
      signatoryName: document.signatoryName,
      signatoryCapacity: document.signatoryCapacity,
      sealAuthority: document.sealAuthority ?? null,
      reservedAt: now,
    }),
  );
}

export interface ReturnUnsignedInput extends ActInput {
  readonly reason: string;
}

/** The head does not sign: reserved numbers are void, and the paper goes back to the stage that drew it up. */
export function returnUnsigned(services: Services, actor: Actor | undefined, input: ReturnUnsignedInput) {
  return performAct(services, actor, 'returnUnsigned', input, async scene => {
    const { em, application, procedure } = scene;
    const entries = await liveEntries(em, application.id);
    entries.forEach(entry => end(entry, 'void', scene, input.reason));
    const to = stageToRedraft(procedure, scene.facts);
    if (to === 'hearing') {
      await reopenDecision(scene);
    }
    Object.assign(application, { outcome: null, ground: null, refusalReason: null });
    const { provider } = await reckoningsOf(scene);
    addRemark(em, application, input.reason);
    return { to, opens: pointsAgain(provider, application, to), facts: { voided: entries.map(entry => entry.number) } };
  });
}

/** The book of documents submitted for apostille: what Article 7 of the Convention asks for, or the refusal (EDU-10.6b). */
export function enterInRegister(services: Services, actor: Actor | undefined, input: ActInput) {
  return performAct(services, actor, 'enterInRegister', input, async ({ em, application, actor: officer, now }) => {
    const entries = await liveEntries(em, application.id);
    for (const entry of entries) {
      Object.assign(entry, { state: 'entered', enteredAt: now, enteredBy: officer.officerId });
    }
    return { facts: { result: application.outcome, numbers: entries.map(entry => entry.number ?? null) } };
  });
}

/** An annulled entry stays in the book, with its reason, for whoever asks under Article 7. */
export function annulRegisterEntry(services: Services, actor: Actor | undefined, input: EntryInput) {
  return performAct(services, actor, 'annulRegisterEntry', input, async scene => {
    const entry = await findEntry(scene, input.entryId, 'entered');
    end(entry, 'annulled', scene, input.reason);
    return { facts: { number: entry.number, year: entry.year } };
  });
}

/** The decision they record has fallen: lines of the book are annulled, reserved numbers void. */
export async function annulLines(scene: ActScene, reason: string): Promise<number> {
  const { em, application } = scene;
  const entries = await em.find(RegisterEntry, {
    applicationId: application.id,
    state: { $in: ['reserved', 'entered'] },
  });
  entries.forEach(entry => end(entry, entry.state === 'entered' ? 'annulled' : 'void', scene, reason));
  return entries.length;
}

function end(entry: RegisterEntry, state: 'void' | 'annulled', { now, actor }: ActScene, reason: string): void {
  Object.assign(entry, { state, endedAt: now, endedBy: actor.officerId, endReason: reason });
}

async function findEntry(
  { em, application }: ActScene,
  id: number,
  state: RegisterEntry['state'],
): Promise<RegisterEntry> {
  const entry = await em.findOne(RegisterEntry, { id, applicationId: application.id, state, result: 'apostille' });
  if (!entry) {
    throw badInput({ entryId: 'noSuchEntry' });
  }
  return entry;
}

function liveEntries(em: SqlEntityManager, applicationId: number): Promise<RegisterEntry[]> {
  return em.find(RegisterEntry, { applicationId, state: 'reserved' }, { orderBy: { number: 'asc' } });
}
