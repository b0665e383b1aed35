import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { act, complaintOf, file, filing, moment, reviewerOf } from '../complaints/desk.ts';
import { type Client, createApi } from '../support/api.ts';
import { diploma, intake, newIin, open } from '../support/intake.ts';
import { answer, ask, carryTo, caseIn, caseOf, documentsOf, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';

/** Every text in this file that a person wrote holds it, so that one look finds it wherever it comes out. */
const secret = 'Сейітова Дана';

const api = await createApi({ now: '2026-03-02T10:00' });
const education = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const analyst = await api.person('Analyst N.', { role: 'analyst', scope: 'country' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const readers = { analyst, administrator };
const owner = new Connection({ connectionString: api.database.ownerUrl });
await owner.connect();
afterAll(() => owner.end());

const person = { kind: 'person', name: 'Ахметова Айгүл', iin: newIin(), language: 'kk' };
const notarial = {
  ...diploma,
  kind: 'notarial',
  number: secret,
  issuerKind: 'notary',
  issuerName: secret,
  signatoryName: secret,
  sealAuthority: secret,
};

/** Intake at home, a correction asked for, an answer, a spoiled number, papers sent back, and the hand-over. */
async function handedOver(): Promise<string> {
  const { officer, head, clerk } = education;
  const { id } = await open(
    clerk,
    intake(api, 'education', 'corporation', {
      counter: null,
      homeVisitCall: secret,
      applicant: { ...person, address: secret },
      documents: [{ ...diploma, signatoryName: secret, number: secret, sealAuthority: secret }],
      payment: payment({ reference: secret }),
    }),
  );
  await carryTo(education, id, 'inquiry');
  const inquiry = await ask(officer, id, api.place.organisations.education, { number: secret });
  const answers = (await documentsOf(officer, id)).map(documentId => ({
    documentId,
    studied: true,
    genuine: true,
    note: secret,
  }));
  await officer.act('recordInquiryAnswer', id, { inquiryId: inquiry, reference: secret, answers });
  await officer.act('affixApostille', id);
  await head.act('returnUnsigned', id, { reason: secret });
  await carryTo(education, id, 'dispatch');
  await officer.act('dispatchResult', id, { carrier: 'courier', tracking: secret });
  await carryTo(education, id, 'keeping');
  await clerk.act('handOver', id, { toWhom: 'applicant', identityDocument: secret, receiptPresented: true });
  return id;
}

async function refused(): Promise<string> {
  const { clerk, officer } = education;
  const { id } = await open(clerk, intake(api, 'education', 'corporation', { presented: ['application'] }));
  await carryTo(education, id, 'completeness');
  await officer.act('refuseIncomplete', id, { reason: secret });
  return id;
}

async function toCorrect(): Promise<string> {
  const id = await caseIn(education, 'portal', 'completeness');
  await education.officer.act('takeCase', id);
  await education.officer.act('requestCorrection', id, { whatToCorrect: secret });
  return id;
}

async function compared(): Promise<string> {
  const id = await caseIn(justice, 'corporation', 'comparison', { documents: [notarial] });
  const [documentId] = await documentsOf(justice.officer, id);
  await justice.officer.act('compareSpecimen', id, { documentId, specimenHeld: false, note: secret });
  return id;
}

/** Refused after a hearing by video that was moved once: told by letter, and by a telephonogram that did not arrive. */
async function heard(): Promise<string> {
  const { officer, supervisor } = education;
  const at = (time: string) => Temporal.Instant.from(`2026-03-${time}:00+05:00`).toString();
  const id = await caseIn(education, 'corporation', 'inquiry', { applicant: { ...person, address: secret } });
  const inquiry = await ask(officer, id, api.place.organisations.education);
  await answer(officer, id, inquiry, { studied: false, genuine: false });
  const [documentId] = await documentsOf(officer, id);
  const ground = { documentId, ground: 'unreliable', reason: 'issuanceDenied', note: secret };
  await officer.act('draftPreliminaryDecision', id, { grounds: [ground] });
  await officer.act('scheduleHearing', id, {
    method: 'video',
    link: secret,
    startsAt: at('04T10:00'),
    endsAt: at('04T10:30'),
    chairId: String(supervisor.officerId),
    secretaryId: String(officer.officerId),
  });
  await officer.act('sendHearingNotice', id, { channels: ['registeredLetter', 'telephonogram'] });
  const evidence = { reference: secret, answeredBy: secret, at: api.clock.now().toString() };
  const record = async (wanted: string, what: string) => {
    const { notices } = await caseOf(officer, id, 'notices { id channel kind }');
    const notice = notices.find((one: Record<string, string>) => `${one['kind']} ${one['channel']}` === wanted);
    await officer.act('recordNotification', id, { noticeId: notice.id, what, ...evidence });
  };
  await record('hearing registeredLetter', 'delivered');
  await record('hearing telephonogram', 'failed');
  await officer.act('recordObjection', id, { form: 'written', presentedBy: 'applicant', text: secret });
  await officer.act('postponeHearing', id, { startsAt: at('04T12:00'), endsAt: at('04T12:30'), reason: secret });
  await record('postponed telephonogram', 'failed');
  api.clock.set('2026-03-04T12:40');
  await officer.act('recordHearing', id, {
    attended: true,
    startedAt: at('04T12:00'),
    endedAt: at('04T12:20'),
    place: '№ 1',
    participants: [{ kind: 'representative', name: secret }],
    representative: secret,
    matter: secret,
    explanations: secret,
    questions: [{ question: secret, answer: secret }],
    madeBy: 'computer',
  });
  await officer.act('signMinutes', id);
  await supervisor.act('signMinutes', id);
  await officer.act('refuseOnMerits', id, { reason: secret });
  return id;
}

const cases = {
  handedOver: await handedOver(),
  refused: await refused(),
  toCorrect: await toCorrect(),
  compared: await compared(),
  heard: await heard(),
};
await owner.query('update notice set subject = $1, body = $1 where application_id = $2', [secret, cases.heard]);
await owner.query('update checklist_item set note = $1 where application_id = $2', [secret, cases.handedOver]);

const everything = `
  refusalReason correctionRequested homeVisitCall
  applicant { name iin phone } documents { number signatoryName sealAuthority issuerName } checklist { note }
  payments { reference } inquiries { number answerReference documents { note } } specimenComparisons { note }
  registerEntries { signatoryName sealAuthority endReason } parcels { tracking }
  handedOver { identityDocument powerNumber } timeline { act facts remark }
  preliminaryDecisions {
    grounds { note reason { text whatToCorrect } } objections { text }
    hearings { link place minutes { place participants { name } representative matter explanations questions { question answer } } }
  }
  notices { address subject body events { reference answeredBy } } papers { title url }`;

const table: readonly (readonly [field: string, of: keyof typeof cases])[] = [
  ['homeVisitCall', 'handedOver'],
  ['applicant { address }', 'handedOver'],
  ['documents { number }', 'handedOver'],
  ['documents { signatoryName }', 'handedOver'],
  ['documents { sealAuthority }', 'handedOver'],
  ['documents { issuerName }', 'compared'],
  ['checklist { note }', 'handedOver'],
  ['payments { reference }', 'handedOver'],
  ['inquiries { number }', 'handedOver'],
  ['inquiries { answerReference }', 'handedOver'],
  ['inquiries { documents { note } }', 'handedOver'],
  ['specimenComparisons { note }', 'compared'],
  ['registerEntries { signatoryName }', 'handedOver'],
  ['registerEntries { sealAuthority }', 'handedOver'],
  ['registerEntries { endReason }', 'handedOver'],
  ['parcels { tracking }', 'handedOver'],
  ['handedOver { identityDocument }', 'handedOver'],
  ['timeline { remark }', 'handedOver'],
  ['refusalReason', 'refused'],
  ['timeline { remark }', 'refused'],
  ['correctionRequested', 'toCorrect'],
  ['timeline { remark }', 'toCorrect'],
  ['preliminaryDecisions { grounds { note } }', 'heard'],
  ['preliminaryDecisions { hearings { link } }', 'heard'],
  ['preliminaryDecisions { hearings { minutes { participants { name } } } }', 'heard'],
  ['preliminaryDecisions { hearings { minutes { representative } } }', 'heard'],
  ['preliminaryDecisions { hearings { minutes { matter } } }', 'heard'],
  ['preliminaryDecisions { hearings { minutes { explanations } } }', 'heard'],
  ['preliminaryDecisions { hearings { minutes { questions { question answer } } } }', 'heard'],
  ['preliminaryDecisions { objections { text } }', 'heard'],
  ['notices { address }', 'heard'],
  ['notices { subject }', 'heard'],
  ['notices { body }', 'heard'],
  ['notices { events { reference } }', 'heard'],
  ['notices { events { answeredBy } }', 'heard'],
  ['refusalReason', 'heard'],
  ['timeline { remark }', 'heard'],
];

const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

describe.each(table)('%s of a case (%s)', (field, of) => {
  test('is read by those who work on the case', async () => {
    const cast = of === 'compared' ? justice : education;
    expect(leaves(await caseOf(cast.officer, cases[of], field))).toContain(secret);
  });

  test.each(Object.keys(readers) as (keyof typeof readers)[])('is null to %s', async role => {
    const found = leaves(await caseOf(readers[role], cases[of], field));
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([null]));
  });
});

describe('Nobody without personal data', () => {
  test.each(Object.keys(readers) as (keyof typeof readers)[])(
    'meets a text a person wrote, anywhere: %s',
    async role => {
      const reader: Client = readers[role];
      for (const id of Object.values(cases)) {
        expect(JSON.stringify(await caseOf(reader, id, everything))).not.toContain(secret);
      }
      const lists = await reader.query(
        `{ applications { items { ${everything} } } registerEntries { items { signatoryName sealAuthority endReason } }
          hearings { items { link minutes { participants { name } matter explanations } } }
          noticesInTrouble { items { address subject body events { reference answeredBy } } } }`,
      );
      expect(lists['registerEntries'].items.length).toBeGreaterThan(0);
      expect(lists['hearings'].items).toHaveLength(1);
      expect(lists['noticesInTrouble'].items).toHaveLength(1);
      expect(JSON.stringify(lists)).not.toContain(secret);
    },
  );

  test.each(Object.keys(readers) as (keyof typeof readers)[])(
    'is offered a paper, or gets one by its address, a preview, or the cabinet: %s',
    async role => {
      const { papers } = await caseOf(education.officer, cases.heard, 'papers { kind url }');
      const kinds = papers.map(({ kind }: { kind: string }) => kind);
      expect(new Set(kinds)).toEqual(new Set(['receipt', 'inquiry', 'hearingNotice', 'minutes', 'refusal']));
      expect(await caseOf(readers[role], cases.heard, 'papers { url }')).toEqual({ papers: [] });
      for (const { url } of papers) {
        expect((await readers[role].get(url)).status, url).toBe(404);
      }
      for (const query of [
        'query ($id: RecordId!) { cabinet(applicationId: $id) { body } }',
        'query ($id: RecordId!) { noticePreview(applicationId: $id, kind: hearing, channel: email, language: kk) { body } }',
      ]) {
        const { errors } = await readers[role].send(query, { id: cases.heard });
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
      }
    },
  );

  test('still reads who issued a document where that is no person', async () => {
    const { documents } = await caseOf(analyst, cases.handedOver, 'documents { issuerName issuerKind }');
    expect(documents).toEqual([{ issuerName: diploma.issuerName, issuerKind: 'education' }]);
  });

  test('finds a case by its numbers, and by nothing personal', async () => {
    const find = async (reader: Client, text: string) =>
      (await reader.query('query ($text: Text!) { applications(filter: { text: $text }) { items { id } } }', { text }))[
        'applications'
      ].items.map(({ id }: { id: string }) => id);
    const { receiptNumber } = await caseOf(analyst, cases.handedOver, 'receiptNumber');
    expect(await find(analyst, receiptNumber)).toEqual([cases.handedOver]);
    expect(await find(analyst, secret)).toEqual([]);
    expect(await find(education.officer, secret)).toEqual([cases.handedOver]);
    expect(await find(education.officer, 'Ахметова')).toEqual(
      expect.arrayContaining([cases.handedOver, cases.refused, cases.toCorrect]),
    );
    expect(await find(analyst, 'Ахметова')).toEqual([]);
  });
});

const codeOf = async (asked: ReturnType<Client['send']>) => (await asked).errors?.[0]?.extensions.code;

describe('A reviewer', () => {
  const ofEducation = [
    'handedOver',
    'refused',
    'toCorrect',
    'heard',
  ] as const satisfies readonly (keyof typeof cases)[];

  async function readsNothing(reviewer: Client): Promise<void> {
    for (const id of Object.values(cases)) {
      const one = 'query ($id: ID!) { application(id: $id) { version } }';
      expect(await codeOf(reviewer.send(one, { id }))).toBe('FORBIDDEN_OR_UNKNOWN');
    }
    const lists = await reviewer.query(
      `{ applications { items { id } } registerEntries { items { id } } hearings { items { id } }
        noticesInTrouble { items { id } } }`,
    );
    for (const [name, page] of Object.entries(lists)) {
      expect(page, name).toEqual({ items: [] });
    }
    const { papers } = await caseOf(education.officer, cases.heard, 'papers { url }');
    for (const { url } of papers) {
      expect((await reviewer.get(url)).status, url).toBe(404);
    }
  }

  const superior = () => reviewerOf(api, 'superior');
  const quality = () => reviewerOf(api, 'quality');

  test('reads nothing of a case, and nothing personal, until a complaint about it is before their body', async () => {
    const reviewer = await superior();
    await readsNothing(reviewer);
    const { registrar } = education;
    const complaints: string[] = [];
    for (const name of ofEducation) {
      const complaint = filing({
        applicationId: cases[name],
        subject: 'omission',
        arrivedAt: moment('2026-03-04T12:30'),
        complainant: { kind: 'applicant', name: secret, address: secret },
        text: secret,
        demands: secret,
      });
      const { id } = await file(registrar, complaint);
      await act(registrar, 'registerComplaint', id, { number: `Ж-${name}` });
      complaints.push(id);
    }
    // Still on the desk of the provider: the body it would go to sees that it is there, and no case behind it.
    await readsNothing(reviewer);
    const { complaints: seen } = await reviewer.query(
      '{ complaints { items { application { id receiptNumber applicant { name } } contested { act } } } }',
    );
    expect(seen.items).toEqual(ofEducation.map(() => ({ application: null, contested: null })));
    for (const id of complaints) {
      await act(registrar, 'forwardComplaint', id);
    }
    for (const name of ofEducation) {
      expect((await caseOf(reviewer, cases[name], 'id')).id).toBe(cases[name]);
    }
    await readsNothing(await quality());
    await readsNothing(await reviewerOf(api, 'superior', 'justice'));
  });

  test('reads the whole of it from then on, and of no other case', async () => {
    const reviewer = await superior();
    for (const [field, of] of table.filter(row => row[1] !== 'compared')) {
      expect(leaves(await caseOf(reviewer, cases[of], field)), field).toContain(secret);
    }
    const { papers } = await caseOf(reviewer, cases.heard, 'papers { url }');
    expect(papers.length).toBeGreaterThan(0);
    for (const { url } of papers) {
      expect((await reviewer.get(url)).status, url).toBe(200);
    }
    const { applications } = await reviewer.query('{ applications { items { id } } }');
    const found = applications.items.map(({ id }: { id: string }) => id);
    expect(found.toSorted()).toEqual(ofEducation.map(name => cases[name]).toSorted());
    const one = 'query ($id: ID!) { application(id: $id) { version } }';
    expect(await codeOf(reviewer.send(one, { id: cases.compared }))).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('reads of a complaint what analysts and administrators do not: who complains, and in which words', async () => {
    const written = 'number complainant { name address } text demands';
    const { complaints } = await (await superior()).query('{ complaints { items { id } } }');
    const [{ id }] = complaints.items;
    expect(await complaintOf(await superior(), id, written)).toMatchObject({
      complainant: { name: secret, address: secret },
      text: secret,
      demands: secret,
    });
    for (const reader of Object.values(readers)) {
      const masked = 'complainant { name address } text demands timeline { act facts remark }';
      const read = await complaintOf(reader, id, masked);
      expect(read).toMatchObject({ complainant: null, text: null, demands: null });
      expect(JSON.stringify(read)).not.toContain(secret);
      const bySecret = 'query ($text: Text!) { complaints(filter: { text: $text }) { items { id } } }';
      expect((await reader.query(bySecret, { text: secret }))['complaints'].items).toEqual([]);
    }
  });
});

test('the history that nobody can change holds no text a person wrote', async () => {
  const { rows } = await owner.query<{ facts: string }>(
    'select facts::text from case_event union all select facts::text from complaint_event',
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ facts }) => facts.includes(secret))).toEqual([]);
});
