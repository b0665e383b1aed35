import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { type Api, createApi } from '../support/api.ts';
import { freePort } from '../support/freePort.ts';
import { diploma } from '../support/intake.ts';
import { runJobs } from '../support/jobs.ts';
import { answer, ask, caseIn, caseOf, documentsOf, payment } from '../support/path.ts';
import { type Cast, castOf } from '../support/people.ts';
import { address, filled, giveAddress, invite, letters, post } from './invited.ts';

const port = await freePort();
const ended = 'Ссылка больше не действует';
const fields = `stage inquiries { id number answeredAt answerReference answeredByLink answerLink { state sentTo expiresAt }
  documents { documentId studied genuine note } } documents { id confirmation }`;

let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi({
    env: { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'Апостиль <apostille@example.kz>' },
  });
  cast = await castOf(api, 'education');
  await giveAddress(api);
});

const rows = <Row>(statement: ReturnType<typeof sql<Row>>) => statement.execute(rowsOf(api.database.orm.em.fork()));
const inquiryOf = async (id: string) => {
  const { inquiries, ...rest } = await caseOf(cast.officer, id, fields);
  return { ...rest, inquiry: inquiries.at(-1) };
};

describe('An organisation with an e-mail address', () => {
  test('gets a letter in both languages that names nobody, and answers by its link: the case moves on', async () => {
    const { toOrganisation } = await letters(port);
    const id = await caseIn(cast, 'corporation', 'inquiry');
    await ask(cast.officer, id, api.place.organisations.education, {
      number: '07-11/1204',
      pleaseAnswerBy: '2026-03-12',
    });
    expect((await inquiryOf(id)).inquiry.answerLink).toMatchObject({ state: 'waiting' });
    await runJobs(api);

    const [letter] = toOrganisation();
    expect(letter).toMatchObject({ subject: 'Апостиль: сұрау салу № 07-11/1204 / запрос № 07-11/1204' });
    expect(letter?.text).toContain('Жауапты 12.03.2026 күнінен кешіктірмей беруіңізді сұраймыз.');
    expect(letter?.text).toContain('Просим ответить не позднее 12.03.2026.');
    expect(letter?.text).toContain('Она действует по 31.03.2026 включительно.');
    expect(letter?.text).toContain('Телефон: 1414, 8 800 080 7777 (Единый контакт-центр)');
    expect(letter?.text).not.toContain('Ахметова');
    const [url = ''] = /http\S+(?=\?lang=ru)/.exec(letter?.text ?? '') ?? [];
    expect(url).toMatch(new RegExp(`^${api.server.url}/answer/[\\w-]{43}$`));
    expect((await inquiryOf(id)).inquiry).toMatchObject({
      answeredByLink: false,
      answerLink: { state: 'sent', sentTo: address, expiresAt: '2026-04-01T05:00:00Z' },
    });

    const opened = await fetch(`${url}?lang=ru`);
    expect(opened.status).toBe(200);
    const page = await opened.text();
    for (const shown of [
      '№ 07-11/1204, 2 марта 2026 года',
      '12 марта 2026 года',
      'Ахметова Айгүл',
      'Диплом',
      'ЖБ 0012345',
      '30.06.2015',
    ]) {
      expect(page).toContain(shown);
    }

    const documentIds = await documentsOf(cast.officer, id);
    const answered = await post(url, filled(documentIds, {}, { [`note-${documentIds[0]}`]: 'Кітап 4, 118-бет' }));
    expect(answered.status).toBe(200);
    expect(await answered.text()).toContain('Ответ принят');
    expect(await inquiryOf(id)).toMatchObject({
      stage: 'affixing',
      documents: [{ confirmation: 'confirmed' }],
      inquiry: {
        answeredAt: '2026-03-02T05:00:00Z',
        answerReference: '01-12/345 (Жүнісова Әсел Қайратқызы, мұрағат меңгерушісі)',
        answeredByLink: true,
        answerLink: { state: 'used' },
        documents: [{ studied: true, genuine: true, note: 'Кітап 4, 118-бет' }],
      },
    });
  });

  test('leaves in the history that the back office took the answer from a link, and no word of who wrote it', async () => {
    const { id, inquiryId, url } = await invite(cast, port);
    await post(url, filled(await documentsOf(cast.officer, id)));
    const { timeline } = await caseOf(cast.officer, id, 'timeline { act role facts by }');
    expect(timeline).toContainEqual({
      act: 'recordInquiryAnswer',
      role: 'system',
      facts: { inquiryId: Number(inquiryId), byLink: true },
      by: 'Back office',
    });
    expect(timeline).toContainEqual(
      expect.objectContaining({ act: 'sendInquiry', facts: expect.objectContaining({ linkMailed: true }) }),
    );
  });

  test('denies by its link too: the case stays, and nothing is refused by itself (AMB-07)', async () => {
    const { id, url } = await invite(cast, port);
    await post(url, filled(await documentsOf(cast.officer, id), { studied: 'no' }));
    expect(await inquiryOf(id)).toMatchObject({ stage: 'inquiry', documents: [{ confirmation: 'denied' }] });
  });

  test('answers for each document of its own', async () => {
    const { id, url } = await invite(cast, port, {
      documents: [diploma, { ...diploma, kind: 'supplement', number: 'ЖБ 0012346' }],
      payment: payment({ amountTenge: 4325 }),
    });
    const [first = '', second = ''] = await documentsOf(cast.officer, id);
    await post(url, filled([first, second], {}, { [`genuine-${second}`]: 'no', reference: '' }));
    expect(await inquiryOf(id)).toMatchObject({
      documents: [{ confirmation: 'confirmed' }, { confirmation: 'denied' }],
      inquiry: { answerReference: 'Жүнісова Әсел Қайратқызы, мұрағат меңгерушісі' },
    });
  });

  test('of the justice service is not asked who studied', async () => {
    const justice = await castOf(api, 'justice');
    await giveAddress(api, 'justice');
    const { toOrganisation } = await letters(port);
    const id = await caseIn(justice, 'corporation', 'comparison');
    const [documentId = ''] = await documentsOf(justice.officer, id);
    await justice.officer.act('compareSpecimen', id, { documentId, specimenHeld: false });
    await ask(justice.officer, id, api.place.organisations.justice);
    await runJobs(api);
    const [url = ''] = /http\S+(?=\?lang=kk)/.exec(toOrganisation().at(-1)?.text ?? '') ?? [];
    const page = await (await fetch(url)).text();
    expect(page).toContain(`genuine-${documentId}`);
    expect(page).not.toContain('studied-');
    expect((await post(url, filled([documentId]))).status).toBe(200);
    expect(await caseOf(justice.officer, id, 'documents { confirmation }')).toEqual({
      documents: [{ confirmation: 'confirmed' }],
    });
  });
});

test('an organisation without an address gets no link', async () => {
  const { rows: added } = await rows(sql<{ id: number }>`
    insert into organisation (kind, name_kk, name_ru, name_en) values ('education', 'Мектеп', 'Школа', 'School') returning id`);
  const id = await caseIn(cast, 'corporation', 'inquiry');
  await ask(cast.officer, id, added[0]?.id ?? 0);
  expect((await inquiryOf(id)).inquiry).toMatchObject({ answeredByLink: false, answerLink: null });
});

describe('A link that opens nothing says so in the same words, whatever the reason', () => {
  /** The page without what differs at each request. */
  const pageOf = async (answered: Response) => {
    expect(answered.status).toBe(404);
    return (await answered.text()).replace(/nonce="[^"]*"/, '');
  };
  const unknown = () => fetch(`${api.server.url}/answer/${'A'.repeat(43)}?lang=ru`).then(pageOf);

  test('a token that never was, and one letter of a true one changed', async () => {
    const { id, url, token } = await invite(cast, port);
    const page = await unknown();
    expect(page).toContain(ended);
    expect(page).toContain('1414, 8 800 080 7777');
    const first = token.startsWith('A') ? 'B' : 'A';
    for (const tampered of [
      token.slice(1),
      `${token}A`,
      `${first}${token.slice(1)}`,
      token.toLowerCase(),
      "'--",
      '\u0000',
    ]) {
      const changed = `${api.server.url}/answer/${encodeURIComponent(tampered)}?lang=ru`;
      expect(await pageOf(await fetch(changed))).toBe(page);
    }
    expect(await pageOf(await post(url.slice(0, -1), filled(await documentsOf(cast.officer, id))))).toBe(page);
    expect((await fetch(url)).status).toBe(200);
  });

  test('the second use', async () => {
    const { id, url } = await invite(cast, port);
    const answers = filled(await documentsOf(cast.officer, id));
    expect((await post(url, answers)).status).toBe(200);
    const after = await inquiryOf(id);
    expect(await pageOf(await post(url, { ...answers, name: 'Басқа адам' }))).toBe(await unknown());
    expect(await pageOf(await fetch(`${url}?lang=ru`))).toBe(await unknown());
    expect(await inquiryOf(id)).toEqual(after);
  });

  test('an answer the officer has recorded meanwhile', async () => {
    const { id, inquiryId, url } = await invite(cast, port);
    await answer(cast.officer, id, inquiryId, { studied: true, genuine: true });
    expect(await pageOf(await post(url, filled(await documentsOf(cast.officer, id))))).toBe(await unknown());
    expect((await inquiryOf(id)).inquiry).toMatchObject({ answeredByLink: false, answerLink: { state: 'ended' } });
  });

  test('thirty days', async () => {
    const { id, url } = await invite(cast, port);
    api.clock.set('2026-04-01T09:59');
    expect((await fetch(url)).status).toBe(200);
    api.clock.set('2026-04-01T10:00');
    expect(await pageOf(await fetch(`${url}?lang=ru`))).toBe(await unknown());
    expect(await pageOf(await post(url, filled(await documentsOf(cast.officer, id))))).toBe(await unknown());
    expect((await inquiryOf(id)).inquiry).toMatchObject({ answeredAt: null, answerLink: { state: 'ended' } });
    api.clock.set('2026-03-02T10:00');
  });
});

describe('At the same moment', () => {
  test('two answers by one link: one is taken', async () => {
    const { id, url } = await invite(cast, port);
    const documentIds = await documentsOf(cast.officer, id);
    const sent = await Promise.all(
      ['yes', 'no', 'yes', 'no'].map(genuine => post(url, filled(documentIds, { genuine }))),
    );
    expect(sent.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 404, 404, 404]);
    const { rows: answers } = await rows(sql`
      select 1 from case_event where application_id = ${id} and act = 'recordInquiryAnswer'`);
    expect(answers).toHaveLength(1);
  });

  test('answers to two inquiries of one case are both taken, each on what the other left', async () => {
    const { id, url } = await invite(cast, port);
    const other = await (async () => {
      const { toOrganisation } = await letters(port);
      await ask(cast.officer, id, api.place.organisations.education);
      await runJobs(api);
      return /http\S+(?=\?lang=ru)/.exec(toOrganisation().at(-1)?.text ?? '')?.[0] ?? '';
    })();
    const documentIds = await documentsOf(cast.officer, id);
    const sent = await Promise.all([url, other].map(each => post(each, filled(documentIds, { genuine: 'no' }))));
    expect(sent.map(({ status }) => status)).toEqual([200, 200]);
  });
});

describe('The letter', () => {
  test('waits for a mail server that is down, says so to the officer, and keeps its link', async () => {
    const id = await caseIn(cast, 'corporation', 'inquiry');
    await ask(cast.officer, id, api.place.organisations.education);
    await runJobs(api);
    await runJobs(api);
    expect((await inquiryOf(id)).inquiry.answerLink).toMatchObject({ state: 'notTaken', sentTo: address });
    const { toOrganisation } = await letters(port);
    await runJobs(api);
    await runJobs(api);
    expect(toOrganisation()).toHaveLength(1);
    expect((await inquiryOf(id)).inquiry.answerLink).toMatchObject({ state: 'sent' });
    const [url = ''] = /http\S+(?=\?lang=ru)/.exec(toOrganisation()[0]?.text ?? '') ?? [];
    expect((await fetch(url)).status).toBe(200);
  });

  test('is not sent for an inquiry answered while it waited', async () => {
    const { toOrganisation } = await letters(port);
    const id = await caseIn(cast, 'corporation', 'inquiry');
    const inquiryId = await ask(cast.officer, id, api.place.organisations.education);
    await answer(cast.officer, id, inquiryId, { studied: true, genuine: true });
    await runJobs(api);
    expect(toOrganisation()).toEqual([]);
  });

  test('shows an analyst neither where it went nor what was answered', async () => {
    const { id, url } = await invite(cast, port);
    await post(url, filled(await documentsOf(cast.officer, id)));
    const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
    const { inquiries } = await caseOf(analyst, id, fields.slice(fields.indexOf('inquiries')));
    expect(inquiries).toMatchObject([
      {
        answeredByLink: true,
        answerReference: null,
        answerLink: { state: 'used', sentTo: null },
        documents: [{ note: null }],
      },
    ]);
  });
});
