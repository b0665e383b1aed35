import { beforeAll, describe, expect, test } from 'vitest';
import {
  aboutNoCase,
  act,
  bodyOf,
  complaintOf,
  decision,
  file,
  filed,
  filing,
  moment,
  registered,
  reply,
  reviewerOf,
  satisfaction,
} from '../complaints/desk.ts';
import { createApi, type Api, type Client } from '../support/api.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { readPdf, squeezed } from './readPdf.ts';

let api: Api;
let cast: Cast;
let superior: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  superior = await reviewerOf(api, 'superior');
});

interface ListedPaper {
  readonly kind: string;
  readonly language: string;
  readonly subjectId: string;
  readonly url: string;
  readonly title: string;
}

async function papersOf(id: string, by = cast.head): Promise<readonly ListedPaper[]> {
  return (await complaintOf(by, id, 'papers { kind language subjectId url title }'))['papers'];
}

const kindsOf = async (id: string) =>
  (await papersOf(id)).flatMap(({ kind, language }) => (language === 'kk' ? kind : []));

async function read(path: string, by = cast.head) {
  const response = await by.get(path);
  expect(response.status, path).toBe(200);
  const content = Buffer.from(await response.arrayBuffer());
  return { response, content, ...(await readPdf(content)) };
}

const paper = (id: string, kind: string, language = 'ru', by = cast.head) =>
  read(`/api/complaints/${id}/papers/${kind}?language=${language}`, by);

const has = (text: string, ...sentences: string[]) =>
  expect(sentences.filter(sentence => !text.includes(squeezed(sentence)))).toEqual([]);

describe('The papers of a complaint, each once its act is done', () => {
  let id: string;
  let caseId: string;
  let number: string;
  beforeAll(async () => {
    ({ id, caseId } = await filed(cast));
    number = (await caseOf(cast.officer, caseId, 'number'))['number'];
  });

  test('before the registration there is none', async () => {
    expect(await papersOf(id)).toEqual([]);
    expect((await cast.head.get(`/api/complaints/${id}/papers/complaintReceipt?language=kk`)).status).toBe(404);
  });

  test('registered it is confirmed, with its dates', async () => {
    await act(cast.registrar, 'registerComplaint', id, { number: 'Ж-1' });
    expect(await papersOf(id)).toEqual(
      ['kk', 'ru'].map(language => ({
        kind: 'complaintReceipt',
        language,
        subjectId: '2',
        url: `/api/complaints/${id}/papers/complaintReceipt?language=${language}&id=2`,
        title: 'Confirmation that a complaint was registered, Ж-1',
      })),
    );
    const { text, response, content } = await paper(id, 'complaintReceipt');
    has(
      text,
      '6 марта 2026 года № Ж-1',
      'Ахметова Айгүл Серікқызы',
      '06.03.2026, 10:00',
      `№ ${number}`,
      'Отказ в оказании государственной услуги (неполный пакет документов), 4 марта 2026 года',
      '12.03.2026 (3 рабочих дня со дня поступления)',
      '16.03.2026 (5 рабочих дней со дня регистрации)',
      '20 рабочих дней со дня регистрации в этом органе',
      'Registrar R.',
    );
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('content-disposition')).toBe(`inline; filename="complaintReceipt-${id}-ru.pdf"`);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect((await paper(id, 'complaintReceipt')).content.equals(content)).toBe(true);
  });

  test('answered and satisfied in part it is still to be sent on', async () => {
    api.clock.set('2026-03-06T15:00');
    await act(cast.head, 'satisfyComplaint', id, satisfaction(false));
    await act(cast.head, 'answerComplaint', id, reply);
    expect(await kindsOf(id)).toEqual(['complaintReceipt', 'complaintAnswer']);
    const { text } = await paper(id, 'complaintAnswer');
    has(
      text,
      '6 марта 2026 года № Ж-1',
      reply.answer,
      'Требования удовлетворены частично. Бас тартудың күші жойылды.',
      'подлежит направлению',
      'не позднее 12 марта 2026 года (пункт 17 Правил № 209)',
      'Руководитель услугодателя',
      'Head H.',
    );
  });

  test('sent on it goes with the hash of the sealed list, which the receipt and the answer do not know of', async () => {
    const before = await Promise.all([paper(id, 'complaintReceipt'), paper(id, 'complaintAnswer')]);
    api.clock.set('2026-03-10T12:00');
    await act(cast.head, 'forwardComplaint', id, { bodyId: String(await bodyOf(api, 'quality')) });
    const { sealedFiles } = await complaintOf(cast.head, id, 'sealedFiles { listSha256 checkCommand items { path } }');
    const { text } = await paper(id, 'complaintCover');
    has(
      text,
      '10 марта 2026 года № Ж-1',
      'Уполномоченный орган по оценке и контролю за качеством оказания государственных услуг',
      `вместе с административным делом № ${number} (пункт 17 Правил № 209).`,
      `Количество материалов ${sealedFiles[0].items.length}`,
      sealedFiles[0].listSha256,
      sealedFiles[0].checkCommand,
      '06.03.2026',
      '03.04.2026 (пункт 17 Правил № 209)',
    );
    const after = await Promise.all([paper(id, 'complaintReceipt'), paper(id, 'complaintAnswer')]);
    expect(after.map(({ content }, at) => before[at]?.content.equals(content))).toEqual([true, true]);
  });

  test('decided it has a decision on the letterhead of the body, with the end of the new term', async () => {
    const quality = await reviewerOf(api, 'quality');
    api.clock.set('2026-03-12T12:00');
    const provisions = ['EDU-17.1', 'NFO-REOPENED'];
    await act(quality, 'decideComplaint', id, decision({ decision: 'annulAndOrder', provisions }));
    expect(await kindsOf(id)).toEqual(['complaintReceipt', 'complaintAnswer', 'complaintCover', 'complaintDecision']);
    const { termEndsOn } = await caseOf(cast.officer, caseId, 'termEndsOn');
    const { text } = await paper(id, 'complaintDecision', 'kk', quality);
    const end = Temporal.PlainDate.from(termEndsOn);
    expect(text.startsWith(squeezed('Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау'))).toBe(true);
    has(
      text,
      '2026 жылғы 12 наурыз № Ж-1',
      'Ахметова Айгүл Серікқызы',
      'Шешімнің күшін жойып, жаңа шешім қабылдауды міндеттеу.',
      'Шешім негізді.',
      `№ ${number} іс бойынша қызмет көрсету мерзімінің соңғы күні – ${end.year} жылғы ${end.day} сәуір.`,
      'Reviewer of quality',
    );
    expect(text).not.toContain(squeezed('8 (7162)'));
  });
});

describe('Letters of one complaint may be several', () => {
  test('what was sent back is answered again, and each answer keeps its own', async () => {
    const { id } = await registered(cast);
    await act(cast.head, 'answerComplaint', id, { answer: 'Бірінші жауап.' });
    api.clock.set('2026-03-10T12:00');
    await act(cast.head, 'forwardComplaint', id);
    await act(superior, 'decideComplaint', id, decision({ decision: 'sendBack' }));
    api.clock.set('2026-03-11T12:00');
    await act(cast.head, 'satisfyComplaint', id, satisfaction(true));
    expect(await act(cast.head, 'answerComplaint', id, { answer: 'Екінші жауап.' })).toMatchObject({ end: 'answered' });
    has((await paper(id, 'complaintDecision')).text, 'Вернуть услугодателю', 'Последний день для ответа – 17 марта');
    const answers = (await papersOf(id)).filter(
      ({ kind, language }) => kind === 'complaintAnswer' && language === 'ru',
    );
    const [first, second] = await Promise.all(answers.map(({ url }) => read(url)));
    has(first?.text ?? '', 'Бірінші жауап.', '6 марта 2026 года', 'подлежит направлению');
    expect(first?.text).not.toContain(squeezed('Что сделано'));
    has(second?.text ?? '', 'Екінші жауап.', 'Требования удовлетворены полностью.', '11 марта 2026 года');
    has(second?.text ?? '', 'Рассмотрение жалобы услугодателем завершено.', 'действует следующий порядок');
    expect((await paper(id, 'complaintAnswer')).text).toBe(second?.text);
  });

  test('satisfied in full and in time after the answer, the answer says so and is of that day', async () => {
    const { id } = await registered(cast);
    await act(cast.head, 'answerComplaint', id, reply);
    api.clock.set('2026-03-12T10:00');
    expect(await act(cast.head, 'satisfyComplaint', id, satisfaction(true))).toMatchObject({ end: 'satisfied' });
    has(
      (await paper(id, 'complaintAnswer')).text,
      '12 марта 2026 года',
      reply.answer,
      'Требования удовлетворены полностью.',
      'не направляется (пункт 17 Правил № 209). Рассмотрение жалобы завершено.',
    );
    expect((await cast.head.get(`/api/complaints/${id}/papers/complaintCover?language=kk`)).status).toBe(404);
  });

  test('redirected to a body and registered there, each registration is confirmed by whoever made it', async () => {
    const { id } = await registered(cast, undefined, { respondent: 'corporation' });
    await act(cast.registrar, 'redirectComplaint', id, {
      bodyId: String(await bodyOf(api, 'informatisation')),
      reason: 'Басқа орган.',
    });
    const informatisation = await reviewerOf(api, 'informatisation');
    await act(informatisation, 'registerComplaint', id, { number: 'СО-5' });
    const receipts = (await papersOf(id)).filter(({ language }) => language === 'ru');
    const [first, second] = await Promise.all(receipts.map(({ url }) => read(url)));
    has(first?.text ?? '', 'Департамент', 'дает ответ', 'Registrar R.');
    has(
      second?.text ?? '',
      '№ СО-5',
      'Уполномоченный орган в сфере информатизации',
      '(5 рабочих дней',
      'Reviewer of informatisation',
    );
    expect(second?.text).not.toContain(squeezed('дает ответ'));
  });
});

describe('A complaint about no case', () => {
  test('is sent on without a file and with its own words', async () => {
    const id = await aboutNoCase(cast);
    const { text } = await paper(id, 'complaintCover');
    has(text, 'Административное дело не прилагается', 'Қоңырауға жауап бермейді.', 'Бас тарту негізсіз.');
    has((await paper(id, 'complaintReceipt')).text, 'Жалоба направляется в орган', 'Предмет жалобы бездействие');
    expect(text).not.toContain('SHA-256');
    await act(superior, 'decideComplaint', id, decision({ decision: 'dismiss' }));
    has((await paper(id, 'complaintDecision')).text, 'Оставить жалобу без удовлетворения.');
  });
});

describe('A complaint of the justice service', () => {
  test('is told of the Code and of no order on complaints', async () => {
    const justice = await castOf(api, 'justice');
    const body = await reviewerOf(api, 'superior', 'justice');
    api.clock.set('2026-03-02T10:00');
    const applicationId = await caseIn(justice, 'corporation', 'completeness');
    api.clock.set('2026-03-06T10:00');
    const about = { applicationId, subject: 'omission', arrivedAt: moment('2026-03-06T10:00') };
    const { id } = await file(justice.registrar, filing(about));
    await act(justice.registrar, 'registerComplaint', id, { number: 'Ә-1' });
    await act(justice.head, 'answerComplaint', id, reply);
    await act(justice.head, 'forwardComplaint', id);
    await act(body, 'decideComplaint', id, decision({ decision: 'dismiss', provisions: [] }));
    for (const kind of ['complaintReceipt', 'complaintAnswer', 'complaintCover', 'complaintDecision']) {
      for (const language of ['kk', 'ru']) {
        const { text } = await paper(id, kind, language, justice.head);
        expect(text, kind).not.toContain('209');
        expect(text, kind).not.toContain('17-тарма');
        has(text, language === 'kk' ? 'кодексінің 91-бабы' : 'статья 91 Административного');
      }
    }
  });
});

describe('A paper of a complaint is refused', () => {
  test('in the same words for what is not there and what is not theirs to read', async () => {
    const { id } = await registered(cast);
    const elsewhere = await api.person('Neighbour', {
      role: 'registrar',
      scope: 'provider',
      providerId: api.place.justice,
    });
    const analyst = await api.person('Analyst', { role: 'analyst', scope: 'country' });
    const quality = await reviewerOf(api, 'quality');
    const url = `/api/complaints/${id}/papers`;
    const answers = await Promise.all([
      cast.head.get('/api/complaints/999999/papers/complaintReceipt?language=kk'),
      elsewhere.get(`${url}/complaintReceipt?language=kk`),
      analyst.get(`${url}/complaintReceipt?language=kk`),
      quality.get(`${url}/complaintReceipt?language=kk`),
      cast.clerk.get(`${url}/complaintReceipt?language=kk`),
      cast.head.get(`${url}/complaintDecision?language=kk`),
      cast.head.get(`${url}/complaintReceipt?language=kk&id=1`),
      cast.head.get(`${url}/receipt?language=kk`),
      cast.head.get(`${url}/toString?language=kk`),
      cast.head.get(`/api/papers/${id}/complaintReceipt?language=kk`),
      cast.head.get('/api/complaints/0/papers/complaintReceipt?language=kk'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    expect(new Set(await Promise.all(answers.map(answer => answer.text()))).size).toBe(1);
    expect(await papersOf(id, analyst)).toEqual([]);
    // The body it may go on to reads the letter, and what is written of it, once it has it.
    expect((await superior.get(`${url}/complaintReceipt?language=kk`)).status).toBe(404);
    await act(cast.head, 'forwardComplaint', id);
    expect((await superior.get(`${url}/complaintReceipt?language=kk`)).status).toBe(200);
  });

  test('before sign-in, and in a language in which there are no papers', async () => {
    const { id } = await registered(cast);
    const path = `/api/complaints/${id}/papers/complaintReceipt`;
    expect((await fetch(`${api.server.url}${path}?language=kk`)).status).toBe(401);
    expect((await cast.head.get(`${path}?language=en`)).status).toBe(400);
  });
});
