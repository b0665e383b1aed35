import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { act, complaintOf, file, filing, moment, reviewerOf } from '../complaints/desk.ts';
import { type Client, createApi } from '../support/api.ts';
import { diploma } from '../support/intake.ts';
import { caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { secret, secretCases } from './secretCases.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const education = await castOf(api, 'education');
const justice = await castOf(api, 'justice');
const analyst = await api.person('Analyst N.', { role: 'analyst', scope: 'country' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const readers = { analyst, administrator };
const cases = await secretCases({ api, education, justice });

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
        `{ applications(first: 6) { items { ${everything} } } registerEntries { items { signatoryName sealAuthority endReason } }
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
  const { rows } = await sql<{ facts: string }>`
    select facts::text from case_event union all select facts::text from complaint_event`.execute(
    rowsOf(api.database.orm.em.fork()),
  );
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ facts }) => facts.includes(secret))).toEqual([]);
});
