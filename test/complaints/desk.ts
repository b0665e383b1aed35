import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { rowsOf } from '../../server/database/rows.ts';
import type { BodyKind } from '../../server/law/complaints.ts';
import type { Service } from '../../server/law/law.ts';
import type { Api, Client } from '../support/api.ts';
import { caseIn, caseOf, carryTo } from '../support/path.ts';
import type { Cast } from '../support/people.ts';

/**
 * The days of these stories: Monday 2 March 2026 the case is accepted; 9 and 23 to 25 March are days off;
 * the days off of May are 1, 7 and 11 (9 May is a Saturday).
 */
export const moment = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Almaty').toInstant().toString();

export async function bodyOf(api: Api, kind: BodyKind, service: Service = 'education'): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    select id from reviewing_body where kind = ${kind} and (service is null or service = ${service})`.execute(
    rowsOf(api.database.orm.em.fork()),
  );
  return rows[0]?.id ?? Promise.reject(new Error(`no body of kind ${kind}`));
}

export async function reviewerOf(
  api: Api,
  kind: BodyKind,
  service: Service = 'education',
  name = `Reviewer of ${kind}`,
): Promise<Client> {
  return api.person(name, { role: 'reviewer', scope: 'body', bodyId: await bodyOf(api, kind, service) });
}

const inputs: Readonly<Record<string, string>> = { takeComplaint: 'PlainComplaintInput' };
const inputOf = (name: string) => inputs[name] ?? `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
/** An act on a complaint, or its filing. */
export const complaintMutation = (name: string) =>
  `mutation ($input: ${inputOf(name)}!) { ${name}(input: $input) { version repeated complaint { id version stage end } } }`;

export interface ComplaintAfter {
  readonly id: string;
  readonly version: number;
  readonly stage: string;
  readonly end: string | null;
}

export const filing = (changes: object = {}) => ({
  idempotencyKey: randomUUID(),
  subject: 'decision',
  respondent: 'provider',
  door: 'provider',
  way: 'office',
  complainant: { kind: 'applicant', name: 'Ахметова Айгүл Серікқызы', phone: '+77012345678' },
  text: 'Бас тарту негізсіз.',
  demands: 'Бас тартудың күшін жою.',
  ...changes,
});

export async function file(client: Client, input: object): Promise<ComplaintAfter> {
  return (await client.query(complaintMutation('fileComplaint'), { input }))['fileComplaint'].complaint;
}

export async function act(client: Client, name: string, id: string, fields: object = {}): Promise<ComplaintAfter> {
  const input = await inputFor(client, id, fields);
  return (await client.query(complaintMutation(name), { input }))[name].complaint;
}

/** The same, expecting a refusal: its code, facts and provision. */
export async function refused(client: Client, name: string, id: string, fields: object = {}) {
  return (await refusal(client, name, id, fields)).extensions;
}

/** The refusal as its reader has it, with the words of it. */
export async function refusal(client: Client, name: string, id: string, fields: object = {}, language = 'en') {
  const { errors } = await client.send(
    complaintMutation(name),
    { input: await inputFor(client, id, fields) },
    language,
  );
  return errors?.[0] ?? Promise.reject(new Error(`${name} was expected to be refused`));
}

export async function filingRefused(client: Client, input: object) {
  const { errors } = await client.send(complaintMutation('fileComplaint'), { input });
  if (!errors?.[0]) {
    throw new Error('fileComplaint was expected to be refused');
  }
  return errors[0].extensions;
}

async function inputFor(client: Client, complaintId: string, fields: object) {
  const { data } = await client.send('query ($id: ID!) { complaint(id: $id) { version } }', { id: complaintId });
  const expectedVersion = data?.['complaint']?.version ?? 1;
  return { complaintId, expectedVersion, idempotencyKey: randomUUID(), ...fields };
}

/** The fields asked for of one complaint. */
// oxlint-disable-next-line no-explicit-any -- what a query asks for is its own business
export async function complaintOf(client: Client, id: string, fields: string): Promise<Record<string, any>> {
  return (await client.query(`query ($id: ID!) { complaint(id: $id) { ${fields} } }`, { id }))['complaint'];
}

/** The clock of that kind that counts: not one that was left without object. */
export async function clockOf(client: Client, id: string, kind: string) {
  const { deadlines } = await complaintOf(
    client,
    id,
    'deadlines { kind state dueOn breachOn targetOn explanation { provisions { id } text } }',
  );
  const ofKind = deadlines.filter((deadline: { kind: string }) => deadline.kind === kind);
  return ofKind.findLast(({ state }: { state: string }) => state !== 'void') ?? ofKind.at(-1);
}

/** What has become of the complaint and of each of its clocks. */
export async function stateOf(client: Client, id: string): Promise<Record<string, unknown>> {
  const { deadlines, ...found } = await complaintOf(client, id, 'stage end late nextDueOn deadlines { kind state }');
  const states = deadlines.map(({ kind, state }: { kind: string; state: string }) => [kind, state]);
  return { ...found, ...Object.fromEntries(states) };
}

/** A case refused as incomplete, entered in the book on 5 March 2026, and the version of the refusal in its history. */
export async function refusedCase(cast: Cast): Promise<{ id: string; contestedVersion: number }> {
  cast.api.clock.set('2026-03-02T10:00');
  const id = await caseIn(cast, 'corporation', 'completeness');
  cast.api.clock.set('2026-03-04T11:00');
  await cast.officer.act('refuseIncomplete', id, { reason: 'Құжат ұсынылмады.', missing: ['identity'] });
  const { version } = await caseOf(cast.officer, id, 'version');
  cast.api.clock.set('2026-03-05T11:00');
  await carryTo(cast, id, 'dispatch');
  return { id, contestedVersion: version };
}

export interface Filed {
  readonly caseId: string;
  readonly id: string;
}

/** A complaint about a refusal as incomplete: it came to the provider on Friday 6 March 2026, unless the story says otherwise. */
export async function filed(cast: Cast, arrived = '2026-03-06T10:00', changes: object = {}): Promise<Filed> {
  const { id: caseId, contestedVersion } = await refusedCase(cast);
  cast.api.clock.set(arrived);
  const arrivedAt = moment(arrived);
  const { id } = await file(cast.registrar, filing({ applicationId: caseId, contestedVersion, arrivedAt, ...changes }));
  return { caseId, id };
}

let numbered = 0;
export const newComplaintNumber = () => `Ш-${(numbered += 1)}`;

export const register = (client: Client, id: string) =>
  act(client, 'registerComplaint', id, { number: newComplaintNumber() });

/** The same, registered there the moment it came. */
export async function registered(cast: Cast, arrived?: string, changes?: object): Promise<Filed> {
  const complaint = await filed(cast, arrived, changes);
  await register(cast.registrar, complaint.id);
  return complaint;
}

/** The same, sent on with the case on Tuesday 10 March: to the superior body, unless another is named. */
export async function forwarded(cast: Cast, changes: object = {}, to: object = {}): Promise<Filed> {
  const complaint = await registered(cast, undefined, changes);
  cast.api.clock.set('2026-03-10T12:00');
  await act(cast.head, 'forwardComplaint', complaint.id, to);
  return complaint;
}

export const decision = (changes: object = {}) => ({
  decision: 'uphold',
  provisions: ['EDU-17.1'],
  reason: 'Шешім негізді.',
  ...changes,
});

/** In full, the provider takes back the decision complained of. */
export const satisfaction = (fully: boolean) => ({
  fully,
  measure: 'Бас тартудың күші жойылды.',
  ...(fully && { annulment: 'annulAndOrder' }),
});
export const reply = { answer: 'Шағымыңыз қаралды.' };

/** A complaint about no case, the quickest there is, before the body. */
export async function aboutNoCase(cast: Cast, changes: object = {}): Promise<string> {
  cast.api.clock.set('2026-03-10T12:00');
  const none = {
    noCaseReason: 'Қоңырауға жауап бермейді.',
    providerId: String(cast.api.place[cast.service]),
    subject: 'omission',
    arrivedAt: moment('2026-03-10T10:00'),
  };
  const { id } = await file(cast.registrar, filing({ ...none, ...changes }));
  await register(cast.registrar, id);
  await act(cast.head, 'forwardComplaint', id);
  return id;
}

/** A complaint about the same refusal that came straight to a body, whose reviewer names the case as the letter does. */
export async function direct(
  cast: Cast,
  reviewer: Client,
  kind: BodyKind,
  arrived = '2026-03-06T10:00',
  changes: object = {},
): Promise<Filed> {
  const { id: caseId } = await refusedCase(cast);
  const { receiptNumber } = await caseOf(cast.officer, caseId, 'receiptNumber');
  cast.api.clock.set(arrived);
  const bodyId = String(await bodyOf(cast.api, kind, cast.service));
  const about = { caseNumber: receiptNumber, arrivedAt: moment(arrived) };
  const { id } = await file(reviewer, filing({ ...about, door: 'body', bodyId, way: 'post', ...changes }));
  return { caseId, id };
}
