import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { refusalReasons } from '../../server/law/refusalReasons.ts';
import type { PaperKind } from '../../server/papers/paper.ts';
import { createApi } from '../support/api.ts';
import { diploma, intake, open } from '../support/intake.ts';
import { ask, caseIn, caseOf, documentsOf, entriesOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { readPdf, squeezed } from './readPdf.ts';
import { kazakhLetters } from './records.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const { clerk, registrar, officer, head } = cast;
const rows = rowsOf(api.database.orm.em.fork());

const name = 'Әбілғазы Һүснә Іңкәрқызы';
const applicant = { kind: 'person', name, iin: '900101300017', language: 'kk', phone: '+77012345678' };

async function read(path: string, by = officer) {
  const response = await by.get(path);
  expect(response.status, path).toBe(200);
  return { response, ...(await readPdf(Buffer.from(await response.arrayBuffer()))) };
}

async function papersOf(id: string, language = 'ru') {
  const { papers } = await caseOf(officer, id, 'papers { kind language url title subjectId }');
  return papers.filter((paper: { language: string }) => paper.language === language) as {
    kind: PaperKind;
    url: string;
    title: string;
    subjectId: string | null;
  }[];
}

const has = (text: string, ...sentences: string[]) =>
  expect(sentences.filter(sentence => !text.includes(squeezed(sentence)))).toEqual([]);

/** A case with a preliminary decision that was heard, as the acts of the hearing leave it. */
async function heardCase(): Promise<{ id: string; hearing: number }> {
  const id = await caseIn(cast, 'corporation', 'inquiry', { applicant });
  const [documentId] = await documentsOf(officer, id);
  const by = officer.officerId;
  const { rows: found } = await sql<{ hearing: number }>`
    with decision as (
      insert into preliminary_decision (application_id, stage_before, drafted_at, drafted_by, originals_called_at)
      values (${id}, 'inquiry', '2026-03-12T05:00Z', ${by}, '2026-03-13T05:00Z') returning id),
    ground as (
      insert into preliminary_ground (decision_id, application_id, document_id, ground, reason, note)
      select id, ${id}, ${documentId}, 'unreliable', 'issuanceDenied', ${kazakhLetters} from decision),
    hearing as (
      insert into hearing (application_id, decision_id, provider_id, method, place, during, earlier_agreed, scheduled_at, scheduled_by,
        ended_at, end_reason)
      select ${id}, id, ${api.place.education}, 'inPerson', '214-кабинет',
        tstzrange('2026-03-17T05:00Z', '2026-03-17T05:40Z'), false, '2026-03-13T04:00Z', ${by},
        '2026-03-17T05:36Z', 'held' from decision
      returning id, decision_id),
    seats as (
      insert into hearing_seat (hearing_id, seat, officer_id, during, released_at)
      select id, seat, officer, tstzrange('2026-03-17T05:00Z', '2026-03-17T05:40Z'), '2026-03-17T05:36Z'
      from hearing, (values ('chair', ${head.officerId}::int), ('secretary', ${by}::int)) as s (seat, officer)),
    minutes as (
      insert into hearing_minutes (hearing_id, application_id, attended, started_at, ended_at, place, participants, matter,
        questions, made_by, recorded_at, recorded_by)
      select id, ${id}, true, '2026-03-17T05:02Z', '2026-03-17T05:35Z', '214-кабинет',
        ${JSON.stringify([{ kind: 'applicant', name }])}::jsonb, 'Апостиль қоюдан бас тарту',
        ${JSON.stringify([{ question: 'Диплом қайда берілді?', answer: 'Астанада.' }])}::jsonb, 'computer',
        '2026-03-17T05:36Z', ${by} from hearing),
    objection as (
      insert into objection (application_id, decision_id, form, presented_by, text, received_at, in_time, recorded_at, recorded_by)
      select ${id}, decision_id, 'oral', 'applicant', 'Келіспеймін.', '2026-03-17T05:20Z', true, '2026-03-17T05:36Z', ${by}
      from hearing)
    select id as hearing from hearing`.execute(rows);
  return { id, hearing: found[0]?.hearing ?? 0 };
}

describe('Papers of a case', () => {
  test('begin with the receipt of the counter, which any reader of personal data of the case may open', async () => {
    const { id } = await open(clerk, intake(api, 'education', 'corporation', { applicant }));
    const [receipt] = await papersOf(id);
    expect(receipt).toMatchObject({ kind: 'receipt', url: `/api/papers/${id}/receipt?language=ru`, subjectId: null });
    const { text, response } = await read(`/api/papers/${id}/receipt?language=kk`, clerk);
    const { receiptNumber } = await caseOf(clerk, id, 'receiptNumber');
    has(text, name, receiptNumber, 'Диплом № ЖБ 0012345, 30.06.2015', diploma.issuerName, 'Clerk C.', '2 162,50 теңге');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="receipt-${id}-kk.pdf"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('content-security-policy')).toMatch(/^script-src 'none'; (?!.*unsafe)/);
  });

  test('list what is missing as long as something is', async () => {
    const presented = ['application', 'document', 'consent'];
    const id = await caseIn(cast, 'corporation', 'completeness', { presented });
    expect((await papersOf(id)).map(({ kind }) => kind)).toEqual(['receipt', 'missing']);
    const { text } = await read(`/api/papers/${id}/missing?language=ru`);
    has(text, 'Документ, удостоверяющий личность', 'подпункт 2) пункта 8 Стандарта', 'Officer O.');
    expect(text).not.toContain(squeezed('Подлинник документа, представленного'));
  });

  test('have one inquiry for each that was sent, the last where none is named', async () => {
    const id = await caseIn(cast, 'corporation', 'inquiry', { applicant });
    const first = await ask(officer, id, api.place.organisations.education, { number: '03-15/1' });
    const papers = (await papersOf(id)).filter(({ kind }) => kind === 'inquiry');
    expect(papers).toMatchObject([{ subjectId: first, title: 'Inquiry, 03-15/1' }]);
    const { text } = await read(papers[0]?.url ?? '');
    has(text, '№ 03-15/1', 'Еуразия ұлттық университеті', 'ЖБ 0012345', 'Сейітов Асқар', name, 'Officer O.');
    expect((await read(`/api/papers/${id}/inquiry?language=ru`)).text).toBe(text);
    const { response } = await read(`/api/papers/${id}/inquiry?language=ru&id=${first}`);
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="inquiry-${id}-${first}-ru.pdf"`);
  });

  test('of a hearing are its notice and its minutes', async () => {
    const { id, hearing } = await heardCase();
    expect((await papersOf(id, 'kk')).slice(-2)).toMatchObject([
      {
        kind: 'hearingNotice',
        subjectId: String(hearing),
        title: 'Notice of the preliminary decision and hearing, 17.03.2026',
      },
      { kind: 'minutes', subjectId: String(hearing), title: 'Minutes of the hearing, 17.03.2026' },
    ]);
    const notice = await read(`/api/papers/${id}/hearingNotice?language=kk&id=${hearing}`);
    const { text, whatToCorrect } = refusalReasons.issuanceDenied;
    has(notice.text, name, text.kk, whatToCorrect.kk, kazakhLetters, '214-кабинет', '2026 жылғы 17 наурыз');
    has(notice.text, '10:00 – 10:40', 'Head H.', '2026 жылғы 13 наурыз');
    const minutes = await read(`/api/papers/${id}/minutes?language=ru`);
    has(
      minutes.text,
      '10:02',
      '10:35',
      'Диплом қайда берілді? Астанада.',
      'Келіспеймін.',
      `${name} – услугополучатель`,
    );
    has(minutes.text, 'Проект: не подписано', 'Апостиль қоюдан бас тарту');
  });

  test('of a refusal name each ground and the head who signed it', async () => {
    const presented = ['application', 'document', 'consent'];
    const id = await caseIn(cast, 'corporation', 'completeness', { presented });
    await officer.act('refuseIncomplete', id, { reason: 'Жеке куәлік ұсынылмаған.' });
    const draft = await read(`/api/papers/${id}/refusal?language=kk`);
    has(draft.text, 'Жоба: қол қойылмаған', 'Жеке куәлік ұсынылмаған.', 'Құжаттар топтамасы толық ұсынылмаған');
    await head.act('signDocuments', id);
    const { text } = await read(`/api/papers/${id}/refusal?language=kk`);
    has(text, 'қол қойылды 02.03.2026 Head H.', '№ 209 Қағидалардың 10-тармағының 3) тармақшасы');
    expect(text).not.toContain(squeezed('Жоба'));
  });

  test('after a hearing tell of it and of the objections in the refusal', async () => {
    const { id } = await heardCase();
    await sql`update preliminary_decision set ended_at = '2026-03-18T05:00Z', ended_by = ${officer.officerId}, outcome = 'refusal'
      where application_id = ${id}`.execute(rows);
    await sql`update application set outcome = 'refusal', ground = 'unreliable' where id = ${id}`.execute(rows);
    const { text } = await read(`/api/papers/${id}/refusal?language=ru`);
    has(text, refusalReasons.issuanceDenied.text.ru, refusalReasons.issuanceDenied.whatToCorrect.ru);
    has(
      text,
      'подпункт 1) пункта 9 Стандарта',
      'проведено 17 марта 2026 года',
      'Поступившие возражения (1) рассмотрены.',
    );
  });

  test('have a certificate for each number of the book, but none for a void one', async () => {
    const id = await caseIn(cast, 'corporation', 'signature');
    const [entry] = await entriesOf(officer, id);
    const papers = (await papersOf(id, 'kk')).filter(({ kind }) => kind === 'certificate');
    expect(papers).toMatchObject([{ subjectId: entry?.id, title: `Apostille certificate, ${entry?.number}/2026` }]);
    const url = papers[0]?.url ?? '';
    has((await read(url)).text, `${entry?.number}/2026`, 'Сейітов Асқар', 'ректор', 'Көкшетау', 'Akmola Region');
    await officer.act('voidNumber', id, { entryId: entry?.id, reason: 'Бланк бүлінді' });
    expect((await officer.get(url)).status).toBe(404);
  });
});

describe('A paper is refused', () => {
  test('in the same words for what is not there and what is not theirs to read', async () => {
    const id = await caseIn(cast, 'corporation', 'registration');
    const elsewhere = await api.person('Neighbour', {
      role: 'registrar',
      scope: 'provider',
      providerId: api.place.justice,
    });
    const analyst = await api.person('Analyst', { role: 'analyst', scope: 'country' });
    const answers = await Promise.all([
      registrar.get('/api/papers/999999/receipt?language=kk'),
      elsewhere.get(`/api/papers/${id}/receipt?language=kk`),
      analyst.get(`/api/papers/${id}/receipt?language=kk`),
      registrar.get(`/api/papers/${id}/refusal?language=kk`),
      registrar.get(`/api/papers/${id}/inquiry?language=kk&id=1`),
      registrar.get(`/api/papers/${id}/toString?language=kk`),
      registrar.get(`/api/papers/99999999999/receipt?language=kk`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map(answer => answer.text()))).size).toBe(1);
    expect((await registrar.get(`/api/papers/${id}/receipt?language=kk`)).status).toBe(200);
    const { papers } = await caseOf(analyst, id, 'papers { kind }');
    expect(papers).toEqual([]);
  });

  test('before sign-in, and in a language in which there are no papers', async () => {
    expect((await fetch(`${api.server.url}/api/papers/1/receipt?language=kk`)).status).toBe(401);
    const id = await caseIn(cast, 'corporation', 'registration');
    const answer = await registrar.get(`/api/papers/${id}/receipt?language=en`);
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'BAD_INPUT' }]);
  });

  test('of another case, though its number is known', async () => {
    const mine = await caseIn(cast, 'corporation', 'registration');
    const { hearing } = await heardCase();
    expect((await officer.get(`/api/papers/${mine}/minutes?language=kk&id=${hearing}`)).status).toBe(404);
  });
});
