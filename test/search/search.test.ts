import { type RawBuilder, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import type { Grant } from '../../server/officers/actor.ts';
import { casesFound } from '../../server/search/search.queries.ts';
import { forwarded, registered, reviewerOf } from '../complaints/desk.ts';
import { type Client, createApi } from '../support/api.ts';
import { diploma, intake, newIin, open } from '../support/intake.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const education = await castOf(api, 'education');
const { clerk, officer } = education;
const justice = await castOf(api, 'justice');
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });

const ask = `query ($text: Text!, $first: Int) { search(text: $text, first: $first) {
  kind matched application { id } complaint { id } } }`;

interface Hit {
  readonly kind: string;
  readonly matched: string;
  readonly application: { id: string } | null;
  readonly complaint: { id: string } | null;
}
const hits = async (client: Client, text: string, first?: number) =>
  (await client.query(ask, { text, first }))['search'] as Hit[];
const cases = async (client: Client, text: string) =>
  (await hits(client, text)).map(({ application }) => application?.id);

interface Step {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly Plans?: readonly Step[];
}

/** How many words of names a search takes from their index. */
async function wordsRead(search: RawBuilder<unknown>): Promise<number> {
  const read = (step: Step): number =>
    (step['Relation Name'] === 'applicant_word' ? step['Actual Rows'] * step['Actual Loops'] : 0) +
    (step.Plans ?? []).reduce((sum, below) => sum + read(below), 0);
  const { rows } = await sql<{ 'QUERY PLAN': readonly { Plan: Step }[] }>`
    explain (analyze, format json) ${search}`.execute(rowsOf(api.database.orm.em.fork()));
  return rows.reduce((sum, row) => sum + row['QUERY PLAN'].reduce((all, { Plan }) => all + read(Plan), 0), 0);
}

/** A case of the education department for an applicant of this name. */
async function of(name: string, changes: object = {}, documents: object = {}): Promise<string> {
  const applicant = { kind: 'person', name, iin: newIin(), language: 'kk', ...changes };
  const { id } = await open(
    clerk,
    intake(api, 'education', 'corporation', { applicant, documents: [{ ...diploma, ...documents }] }),
  );
  return id;
}

const iin = newIin();
const qasym = await of('Қасымов Ғабит Үсенұлы', { iin });
const petrova = await of('Фёдорова-Петрова Наталья Сергеевна', {}, { number: 'ВСГ № 1234567' });
const entity = { kind: 'entity', name: '«Көкжиек 21» ЖШС', bin: '050140000656', language: 'kk' };
const { id: company } = await open(clerk, intake(api, 'justice', 'corporation', { applicant: entity }));
const foreigner = await of('Мюллер Ханс', { nameLatin: 'MULLER HANS' });
const numbered = await caseIn(education, 'corporation', 'completeness', {
  applicant: { kind: 'person', name: 'Жанұзақова Әйгерім', iin: newIin(), language: 'kk' },
});
const { number, receiptNumber } = await caseOf(officer, numbered, 'number receiptNumber');

describe('A case is found by', () => {
  test.each([
    ['its number', number, 'number', numbered],
    ['the number of its receipt', receiptNumber, 'receipt', numbered],
    ['the IIN', iin, 'iin', qasym],
    ['the number of a document', 'ВСГ № 1234567', 'documentNumber', petrova],
    ['that number without blanks and signs, in small letters', 'всг1234567', 'documentNumber', petrova],
    ['that number with dashes', 'ВСГ-123-4567', 'documentNumber', petrova],
    ['the name', 'Қасымов Ғабит Үсенұлы', 'applicantName', qasym],
    ['a part of a double name', 'петрова', 'applicantName', petrova],
    ['the beginning of a name', 'Жанұз', 'applicantName', numbered],
    ['the name in Latin letters', 'muller', 'applicantName', foreigner],
  ])('%s: %s', async (_what, text, matched, id) => {
    expect((await hits(officer, text))[0]).toEqual({ kind: 'case', matched, application: { id }, complaint: null });
  });

  test.each([
    ['the BIN', '050140000656', 'bin'],
    ['the name of a company', 'көкжиек', 'applicantName'],
  ])('%s: %s', async (_what, text, matched) => {
    expect(await hits(justice.officer, text)).toMatchObject([{ matched, application: { id: company } }]);
  });

  test.each([
    ['words in another order', 'Ғабит Үсенұлы Қасымов', qasym],
    ['two words of three, turned round', 'Сергеевна Фёдорова', petrova],
    ['Kazakh letters typed as Russian ones', 'касымов габит усенулы', qasym],
    ['е for ё', 'федорова наталья', petrova],
    ['Kazakh letters for Russian ones', 'Жанузакова Айгерим', numbered],
    ['a name written in Latin letters', 'Kasymov Gabit', qasym],
    ['a letter left out', 'Касмов', qasym],
    ['a letter too many', 'Каасымов', qasym],
    ['another letter', 'Косымов Габит', qasym],
    ['two letters changing places', 'Фёдороав', petrova],
    ['an error in each word, in another order', 'Габот Касимов', qasym],
    ['one word of three that is another', 'Қасымов Ғабит Үсенович', qasym],
    ['an initial', 'Қасымов Ғ.', qasym],
  ])('%s: %s', async (_what, text, id) => {
    expect(await cases(officer, text)).toContain(id);
  });

  test.each([
    ['a name nobody has', 'Шевченко'],
    ['two words of which one fits', 'Қасымов Шевченко'],
    ['four letters of which two are wrong', 'Хукс'],
    ['part of an IIN', iin.slice(0, 11)],
    ['part of the number of a document', 'ВСГ 12345'],
    ['nothing but signs', '№ -- %'],
    ['one letter', 'Қ'],
  ])('none by %s: %s', async (_what, text) => {
    expect(await cases(officer, text)).toEqual([]);
  });

  test('words far longer than a name can be', async () => {
    const long = await of(`${'Қ'.repeat(300)} Досым`);
    expect(await cases(officer, 'досым')).toEqual([long]);
    expect(await cases(officer, 'Қ'.repeat(1000))).toEqual([long]);
  });
});

describe('What fits best comes first', () => {
  test('the name as typed before names that differ by a letter, the newest of the same name first', async () => {
    api.clock.set('2026-03-06T10:04');
    const amirov = [await of('Әміров Дінмұхамед')];
    api.clock.set('2026-03-06T10:05');
    amirov.push(await of('Әміров Санжар'));
    const omarov = await of('Омаров Санжар');
    api.clock.set('2026-03-06T10:06');
    const amirova = await of('Әмірова Санжар');
    expect(await cases(officer, 'Әміров')).toEqual([...amirov.toReversed(), amirova]);
    expect((await cases(officer, 'Әміров Санжар')).slice(0, 2)).toEqual([amirov[1], amirova]);
    expect(await cases(officer, 'омаров санжар')).toContain(omarov);
  });

  test('a number before a name, and each case once', async () => {
    const both = await of('Сапаров Марат', {}, { number: 'Марат' });
    const name = await of('Сапаров Марат');
    expect((await hits(officer, 'марат')).map(hit => [hit.matched, hit.application?.id])).toEqual([
      ['documentNumber', both],
      ['applicantName', name],
    ]);
  });

  test('ten unless more are asked for, 25 at most', async () => {
    for (let at = 0; at < 26; at += 1) {
      await of('Тілеужанов Бекзат');
    }
    expect(await hits(officer, 'Тілеужанов')).toHaveLength(10);
    expect(await hits(officer, 'Тілеужанов', 25)).toHaveLength(25);
    expect(await hits(officer, 'Тілеужанов', 1000)).toHaveLength(25);
    expect(await hits(officer, 'Тілеужанов', 0)).toHaveLength(1);
  });

  test('and no more of a common name is read than is shown, however many bear it', async () => {
    const reader = { officerId: 1, name: 'Reader R.', language: 'kk', via: 'session' } as const;
    const grants = [{ role: 'officer', scope: 'provider', providerId: api.place.education }] as const;
    expect(await wordsRead(casesFound({ ...reader, grants }, 'Тілеужанов', 10))).toBe(10);
    expect(await wordsRead(casesFound({ ...reader, grants }, 'Тілеужанов Бекзат', 10))).toBe(2 * 26);
  });

  test('a page of them costs as many statements as one: what was found is read together', async () => {
    const named = `query ($first: Int) { search(text: "Тілеужанов", first: $first) {
      matched application { number stage applicant { name } } complaint { number } } }`;
    await officer.query(named, { first: 25 });
    const one = await statementsOf(() => officer.query(named, { first: 1 }));
    const many = await statementsOf(() => officer.query(named, { first: 25 }));
    expect(many).toHaveLength(one.length);
    const own = many.filter(text => /search_code|from application a|from applicant/.test(text));
    expect(own).toHaveLength(4);
  });
});

describe('Nobody finds what they may not read', () => {
  const texts = [number, receiptNumber, iin, 'ВСГ 1234567', 'Қасымов Ғабит'];

  test('an official of another department finds nothing', async () => {
    for (const text of texts) {
      expect(await hits(justice.head, text), text).toEqual([]);
    }
  });

  test('analysts and administrators find by the numbers of the office alone', async () => {
    for (const reader of [analyst, administrator]) {
      expect(await cases(reader, number)).toEqual([numbered]);
      expect(await cases(reader, receiptNumber)).toEqual([numbered]);
      for (const text of [iin, '050140000656', 'ВСГ 1234567', 'Қасымов Ғабит', 'Жанұзақова']) {
        expect(await hits(reader, text), text).toEqual([]);
      }
    }
  });

  test('a clerk finds what came through their office, by name too; a clerk of another office does not', async () => {
    expect(await cases(clerk, 'Қасымов')).toEqual([qasym]);
    const other = await api.person('Clerk D.', { role: 'clerk', scope: 'office', officeId: api.place.office + 1 });
    expect(await hits(other, 'Қасымов')).toEqual([]);
  });

  test('a stranger is told to sign in', async () => {
    const response = await fetch(`${api.server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: ask, variables: { text: 'Қасымов' } }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('A complaint', async () => {
  const { id, caseId } = await registered(education, '2026-03-05T10:00');
  const complaint = await officer.query('query ($id: ID!) { complaint(id: $id) { number } }', { id });
  const complaintNumber = complaint['complaint'].number as string;

  test('is found by its number, however it is spaced, by those who may read it', async () => {
    for (const text of [complaintNumber, complaintNumber.toLowerCase(), complaintNumber.replaceAll('-', ' ')]) {
      expect(await hits(officer, text)).toEqual([
        { kind: 'complaint', matched: 'complaintNumber', application: null, complaint: { id } },
      ]);
    }
    expect(await hits(justice.head, complaintNumber)).toEqual([]);
    expect((await hits(analyst, complaintNumber)).map(hit => hit.complaint?.id)).toEqual([id]);
  });

  test('is not found by the number of its case: the case is, and shows it', async () => {
    const { receiptNumber: ofCase } = await caseOf(officer, caseId, 'receiptNumber');
    expect((await hits(officer, ofCase)).map(({ kind }) => kind)).toEqual(['case']);
  });
});

describe('A name is found within', () => {
  const clerkOf = (name: string, grant: Omit<Grant, 'role'>) => api.person(name, { role: 'clerk', ...grant });

  test('the region of a clerk who has one, and in no other', async () => {
    expect(await cases(await clerkOf('Clerk R.', { scope: 'region', region: 'akmola' }), 'касымов габит')).toEqual([
      qasym,
    ]);
    expect(await cases(await clerkOf('Clerk S.', { scope: 'region', region: 'almaty' }), 'касымов габит')).toEqual([]);
  });

  test('the country, whichever department has the case', async () => {
    const country = await clerkOf('Clerk T.', { scope: 'country' });
    expect(await cases(country, 'касымов габит')).toEqual([qasym]);
    expect(await cases(country, 'көкжиек')).toEqual([company]);
  });

  test('the unit of an officer, and of one who reads their own cases alone within these', async () => {
    const { education: providerId, units } = api.place;
    const ofUnit = { role: 'officer', scope: 'unit', providerId, unitId: units.education } as const;
    expect(await cases(await api.person('Officer U.', ofUnit), 'Жанұзақова')).toEqual([numbered]);
    const own = await api.person('Officer V.', { role: 'officer', scope: 'own', providerId });
    expect(await cases(own, 'Жанұзақова')).toEqual([]);
    expect(await cases(own, 'Жанұзақова Әйгерім')).toEqual([]);
  });

  test('a body: of those with the name, the cases a complaint brought before it', async () => {
    const superior = await reviewerOf(api, 'superior');
    expect(await cases(superior, 'Ахметова')).toEqual([]);
    const { caseId } = await forwarded(education);
    expect(await cases(officer, 'Ахметова')).not.toEqual([caseId]);
    expect(await cases(superior, 'Ахметова')).toEqual([caseId]);
    expect(await cases(superior, 'Айгул ахметова')).toEqual([caseId]);
  });
});

test('the work list finds names the same way', async () => {
  const list = 'query ($text: Text!) { applications(filter: { text: $text }) { items { id } } }';
  const listed = async (client: Client, text: string) =>
    (await client.query(list, { text }))['applications'].items.map((item: { id: string }) => item.id);
  expect(await listed(officer, 'габит касымов')).toEqual([qasym]);
  expect(await listed(officer, 'Касмов')).toEqual([qasym]);
  expect(await listed(officer, 'всг1234567')).toEqual([petrova]);
  expect(await listed(justice.head, 'Қасымов')).toEqual([]);
  expect(await listed(analyst, 'Қасымов')).toEqual([]);
});
