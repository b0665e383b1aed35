import { announce, denied, hear } from '../hearings/desk.ts';
import type { Client } from '../support/api.ts';
import { caseIn, caseOf } from '../support/path.ts';
import type { Cast } from '../support/people.ts';
import { act, decision, file, filing, moment, register } from './desk.ts';

/** A case with its decision, and the line of its history that is it. */
export interface Decided {
  readonly id: string;
  readonly contestedVersion: number;
}

export const why = { reason: 'Құжат ұсынылмады.' };

async function decide({ officer }: Cast, id: string, name: string, fields: object = {}): Promise<Decided> {
  await officer.act(name, id, fields);
  const { version } = await caseOf(officer, id, 'version');
  return { id, contestedVersion: version };
}

export async function expired(cast: Cast): Promise<Decided> {
  cast.api.clock.set('2026-03-02T10:00');
  const id = await caseIn(cast, 'corporation', 'completeness');
  return decide(cast, id, 'refuseExpired', { ...why, what: 'identity', expiredOn: '2026-03-01' });
}

export async function incompleteOnPortal(cast: Cast): Promise<Decided> {
  cast.api.clock.set('2026-03-02T10:00');
  const id = await caseIn(cast, 'portal', 'completeness', { presented: ['application', 'consent'] });
  await cast.officer.act('takeCase', id);
  await cast.officer.act('requestCorrection', id, { whatToCorrect: 'Көшірме' });
  return decide(cast, id, 'refuseIncomplete', why);
}

export async function unpaid(cast: Cast): Promise<Decided> {
  cast.api.clock.set('2026-03-02T10:00');
  const id = await caseIn(cast, 'portal', 'payment');
  await cast.officer.act('remindPayment', id, { channel: 'sms' });
  cast.api.clock.set('2026-03-03T10:00');
  await cast.officer.act('remindPayment', id, { channel: 'sms' });
  return decide(cast, id, 'refuseUnpaid');
}

export async function onTheMerits(cast: Cast): Promise<Decided> {
  const id = await denied(cast);
  await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
  await hear(cast, id, '2026-03-13');
  cast.api.clock.set('2026-03-16T09:00');
  return decide(cast, id, 'refuseOnMerits', why);
}

export async function issued(cast: Cast): Promise<Decided> {
  cast.api.clock.set('2026-03-02T10:00');
  const id = await caseIn(cast, 'corporation', 'affixing');
  return decide(cast, id, 'affixApostille');
}

/** A complaint about the decision, the same moment before the superior body. */
export async function complain(cast: Cast, about: Decided, on: string): Promise<string> {
  cast.api.clock.set(on);
  const { id: applicationId, contestedVersion } = about;
  const { id } = await file(cast.registrar, filing({ applicationId, contestedVersion, arrivedAt: moment(on) }));
  await register(cast.registrar, id);
  await act(cast.head, 'forwardComplaint', id);
  return id;
}

export const annulment = (name: 'annulAndOrder' | 'annulAndGrant' = 'annulAndOrder') =>
  decision({ decision: name, provisions: ['EDU-10.3b'], reason: 'Негізсіз.' });

/** Complained of and annulled, on Tuesday 17 March 2026 unless the story says otherwise. */
export async function annul(
  cast: Cast,
  reviewer: Client,
  about: Decided,
  name: 'annulAndOrder' | 'annulAndGrant' = 'annulAndOrder',
  on = '2026-03-17T12:00',
): Promise<string> {
  const id = await complain(cast, about, on);
  await act(reviewer, 'decideComplaint', id, annulment(name));
  return id;
}
