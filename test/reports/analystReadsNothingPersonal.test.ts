import { Client as Connection } from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { education as educationEdition } from '../../server/law/education.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { act, file, filing, moment, register, reviewerOf, bodyOf } from '../complaints/desk.ts';
import { answerAll, idsIn } from '../escalations/inbox.ts';
import { secret, secretCases } from '../graphql/secretCases.ts';
import { type Api, type Client, createApi } from '../support/api.ts';
import { count } from '../support/figures.ts';
import { type Cast, castOf } from '../support/people.ts';
import { plainFields, withheldFields } from './plainFields.ts';
import { type Answered, type Root, SchemaWalk, textFields } from './schemaWalk.ts';

/**
 * The whole schema, asked as an analyst, of a database in which every text a person wrote, every name, number and
 * address is one that can be recognised. A new field that holds a text must be shown here to be withheld, or be listed
 * in plainFields.ts with what it holds instead.
 */
const schema = createSchema();
const edition = educationEdition.id;
const officers = ['Registrar R.', 'Supervisor S.', 'Officer O.', 'Head H.', 'Clerk C.', 'Reviewer of'];

/** By these, all that is personal can be reached; they are asked first. */
const ofCases = ['applications', 'complaints', 'hearings', 'escalations', 'registerEntries'];

let api: Api;
let education: Cast;
let analyst: Client;
let marks: readonly string[];
let roots: readonly Root[];
let told: SchemaWalk;
/** Who works on these cases, and so reads what analysts do not. */
const others: Answered[] = [];

beforeAll(async () => {
  api = await createApi({ now: '2026-03-02T10:00' });
  education = await castOf(api, 'education');
  const justice = await castOf(api, 'justice');
  const cases = await secretCases({ api, education, justice });
  const reviewer = await reviewerOf(api, 'superior');
  const complaintId = await complaints(cases, reviewer);
  await missed(reviewer);
  await count(api);
  analyst = await api.person('Analyst N.', { role: 'analyst', scope: 'country' });
  marks = [
    secret,
    '990340001231',
    '900101300012',
    'dana.seitova',
    '+77012345678',
    ...(await personal(cases)),
    ...officers,
  ];
  roots = rootsOf(cases.heard, complaintId);
  told = new SchemaWalk(schema, analyst);
  await told.walk(roots);
  for (const client of [education.head, education.clerk, justice.head, reviewer]) {
    const walk = new SchemaWalk(schema, client);
    await walk.walk(roots.slice(0, ofCases.length));
    others.push(walk.answered);
  }
}, 180_000);

async function complaints(cases: { refused: string }, reviewer: Client): Promise<string> {
  const { registrar, head } = education;
  const complainant = {
    kind: 'representative',
    name: secret,
    address: secret,
    phone: '+77012345678',
    email: 'dana.seitova@example.kz',
  };
  const said = { complainant, text: secret, demands: secret };
  api.clock.set('2026-03-05T10:00');
  const arrivedAt = moment('2026-03-05T10:00');
  const { id } = await file(
    registrar,
    filing({ ...said, applicationId: cases.refused, subject: 'omission', arrivedAt }),
  );
  await register(registrar, id);
  await act(head, 'forwardComplaint', id, { bodyId: String(await bodyOf(api, 'superior')) }).catch(() =>
    act(head, 'forwardComplaint', id),
  );
  await act(reviewer, 'takeComplaint', id);
  await act(reviewer, 'decideComplaint', id, { decision: 'dismiss', provisions: ['EDU-17.1'], reason: secret });
  await act(head, 'recordCourt', id, { court: 'Астана соты', claimNumber: secret, filedOn: '2026-03-05' });
  const about = { providerId: String(api.place.education), subject: 'omission', noCaseReason: secret };
  await file(registrar, filing({ ...said, ...about, arrivedAt }));
  return id;
}

/** Dates gone by, and what was said of them. */
async function missed(reviewer: Client): Promise<void> {
  api.clock.set('2026-03-26T10:00');
  await sweepEscalations(api.server.services);
  const ids = await idsIn(reviewer);
  await answerAll(reviewer, ids.slice(0, 3), {
    measure: secret,
    note: secret,
    promisedOn: '2026-03-27',
  });
}

/** Names, numbers and addresses of the people of these cases. */
async function personal(cases: { handedOver: string; refused: string }): Promise<string[]> {
  const owner = new Connection({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query(
    `update applicant set name_latin = $1, identity_document = $1, consent_text = $1, bin = '990340001231',
      email = 'dana.seitova@example.kz' where application_id = $2`,
    [secret, cases.handedOver],
  );
  await owner.query(
    `insert into hand_over (application_id, handed_at, handed_by, to_whom, identity_document, power_number, receipt_presented)
    values ($2, now(), 1, 'representative', $1, $1, true)`,
    [secret, cases.refused],
  );
  await owner.query(
    `insert into attachment (application_id, name, media_type, size, sha256, storage_key, added_at, added_by)
    values ($2, $1, 'application/pdf', 1, repeat('0', 64), 'none', now(), 1)`,
    [secret, cases.handedOver],
  );
  await owner.query(
    `update applicant set representative_name = $1, power_number = $1, power_kind = 'simple',
      representative_iin = '900101300012' where application_id = $2`,
    [secret, cases.refused],
  );
  const { rows } = await owner.query<{ mark: string | null }>(
    'select unnest(array[name, iin, phone, email, address]) as mark from applicant',
  );
  await owner.end();
  return rows.flatMap(({ mark }) => (mark ? [mark] : []));
}

/** Every query, with the arguments it needs; a new one that needs some fails until it is said here. */
function rootsOf(applicationId: string, complaintId: string): readonly Root[] {
  const period = 'filter: { from: "2026-01-01", to: "2026-12-31" }';
  const given: Readonly<Record<string, string>> = {
    application: `id: "${applicationId}"`,
    applicationByReceipt: `receiptNumber: "1"`,
    cabinet: `applicationId: "${applicationId}"`,
    calendarDraft: 'id: "1"',
    calendarRecount: 'id: "1"',
    calendarVersions: 'kind: provider',
    calendarYear: 'kind: provider, year: 2026',
    complaint: `id: "${complaintId}"`,
    complaintReviewers: `complaintId: "${complaintId}"`,
    destinationCountry: 'code: "DE"',
    dutyQuote: 'documents: 1, paidOn: "2026-03-02"',
    edition: `id: "${edition}"`,
    escalation: 'id: "1"',
    figureCases: 'cell: "none"',
    hearingPlans: `applicationId: "${applicationId}"`,
    hearingRequirements: `edition: "${edition}"`,
    noticePreview: `applicationId: "${applicationId}", kind: hearing, channel: email, language: kk`,
    office: 'id: "1"',
    officer: 'id: "1"',
    officersFor: `applicationId: "${applicationId}"`,
    organisation: 'id: "1"',
    provider: 'id: "1"',
    provision: 'id: "EDU-10.3a"',
    reassignment: 'id: "1"',
    refusalReasons: 'service: education',
    savedView: 'id: "1"',
    savedViews: 'resource: applications',
    search: `text: "${secret}"`,
    stageTerms: `edition: "${edition}", channel: portal`,
    substitutesFor: 'officerId: "1"',
    unit: 'id: "1"',
    whatIfDeadlines: 'input: { service: education, channel: portal, providerId: "1", filedAt: "2026-03-02T05:00:00Z" }',
  };
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const named = fields.map(({ name, args }) => {
    const needs = args.some(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined);
    const said = name.endsWith('Report') ? period : given[name];
    if (needs && said === undefined) {
      throw new Error(`say in rootsOf how to ask for ${name}`);
    }
    const page = args.some(arg => arg.name === 'first') && !said ? 'first: 10' : '';
    const inside = said ?? page;
    return { field: name, call: inside ? `${name}(${inside})` : name };
  });
  const rank = ({ field }: Root) => (ofCases.includes(field) ? ofCases.indexOf(field) : ofCases.length);
  return named.toSorted((a, b) => rank(a) - rank(b));
}

const holds = (texts: ReadonlySet<string> | undefined, some: readonly string[]) =>
  [...(texts ?? [])].some(text => some.some(mark => text.includes(mark)));

describe('An analyst', () => {
  test('is told of these cases', () => {
    expect(told.answered.get('Application.stage')?.size).toBeGreaterThan(2);
    expect(told.answered.get('Complaint.decision')).toContain('dismiss');
    expect(told.answered.get('Disposition.cause')).toContain('workload');
    expect(told.answered.get('Figure.hidden')?.size).toBe(2);
  });

  test('meets no name, number, address or text of a person, whatever is asked', () => {
    const leaks = [...told.answered].filter(([field, texts]) => field !== 'Me.name' && holds(texts, marks));
    expect(leaks.map(([field, texts]) => [field, [...texts].filter(text => holds(new Set([text]), marks))])).toEqual(
      [],
    );
  });

  test('may not ask for people, their desks, keys and settings', () => {
    expect([...told.refused].toSorted()).toEqual(
      expect.arrayContaining(['cabinet', 'noticePreview', 'officer', 'settingEvents']),
    );
  });
});

/** Fields in which others see what must not be told. */
const proven = (): string[] =>
  others.flatMap(answered => [...answered].filter(([, texts]) => holds(texts, marks)).map(([field]) => field));

const listed = [plainFields, withheldFields].flatMap(fields => Object.values(fields).flat());

test('every field that can hold a text is withheld from analysts, or is said to hold nothing personal', () => {
  const shown = new Set(proven());
  expect(textFields(schema).filter(field => !shown.has(field) && !listed.includes(field))).toEqual([]);
});

test('what is said to be withheld never has a value', () => {
  const kept = Object.values(withheldFields).flat();
  expect(kept.filter(field => told.answered.has(field))).toEqual([]);
});

test('the lists name fields there are, once each, and none that is personal to others', () => {
  const fields = textFields(schema);
  expect(listed.filter(name => !fields.includes(name))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
  expect(
    Object.values(plainFields)
      .flat()
      .filter(name => proven().includes(name)),
  ).toEqual([]);
});
