import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { performAct } from '../../server/applications/act.ts';
import { remindKeepingEnds } from '../../server/notices/keepingEnds.service.ts';
import { createApi } from '../support/api.ts';
import { intake, open } from '../support/intake.ts';
import { runJobs } from '../support/jobs.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';
import { noticeOf, noticesOf } from './outbox.ts';

// Monday.
const dataDir = mkdtempSync(join(tmpdir(), 'apostille-outbox-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
const api = await createApi({ now: '2026-03-02T10:00', env: { DATA_DIR: dataDir } });
const cast = await castOf(api, 'education');
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const connection = new Connection({ connectionString: api.database.url });
await connection.connect();
afterAll(() => connection.end());

const fromPortal = (changes: object = {}) => open(cast.portal, intake(api, 'education', 'portal', changes));
const atCounter = (changes: object = {}) => open(cast.clerk, intake(api, 'education', 'corporation', changes));
const linesOf = (channel: string) =>
  readdirSync(join(dataDir, 'outbox'))
    .filter(name => name.startsWith(channel))
    .flatMap(name =>
      readFileSync(join(dataDir, 'outbox', name), 'utf8')
        .trim()
        .split('\n'),
    )
    .map(line => JSON.parse(line) as Record<string, string>);

describe('A case is opened', () => {
  test('on the portal: the applicant is told in the cabinet and by SMS, in their language', async () => {
    const { id } = await fromPortal();
    expect(await noticesOf(cast.officer, id)).toMatchObject([
      {
        kind: 'accepted',
        channel: 'cabinet',
        counts: true,
        language: 'kk',
        state: 'queued',
        address: null,
        urgent: false,
      },
      { kind: 'accepted', channel: 'sms', counts: true, language: 'kk', state: 'queued', address: '+77012345678' },
    ]);
    await runJobs(api);
    const { body, carrier } = await noticeOf(cast.officer, id, 'accepted', 'sms');
    expect(carrier).toBe('file');
    const { receiptNumber } = await caseOf(cast.officer, id, 'receiptNumber');
    expect(body).toBe(`Апостильге өтініш қабылданды, қолхат ${receiptNumber}. Қызмет мерзімі 26.03.2026 аяқталады.`);
  });

  test('at the counter: by SMS and e-mail, and whoever chose English is written to in Russian', async () => {
    const { applicant } = intake(api, 'education', 'corporation');
    const { id } = await atCounter({ applicant: { ...applicant, email: 'aigul@example.kz', language: 'en' } });
    expect(await noticesOf(cast.officer, id)).toMatchObject([
      { channel: 'sms', language: 'ru' },
      { channel: 'email', language: 'ru', address: 'aigul@example.kz' },
    ]);
  });

  test('and nobody can be told who left neither number nor address', async () => {
    const { phone: _, ...applicant } = intake(api, 'education', 'corporation').applicant;
    const { id } = await atCounter({ applicant });
    expect(await noticesOf(cast.officer, id)).toEqual([]);
  });
});

describe('Without a gateway', () => {
  test('messages are written to a file, one line each, and count as delivered', async () => {
    const { id } = await atCounter();
    await runJobs(api);
    const notice = await noticeOf(cast.officer, id, 'accepted', 'sms');
    expect(notice).toMatchObject({
      state: 'delivered',
      carrier: 'file',
      attempts: 1,
      events: [{ what: 'queued' }, { what: 'sent' }, { what: 'delivered' }],
    });
    const { receiptNumber } = await caseOf(cast.officer, id, 'receiptNumber');
    const lines = linesOf('sms').filter(line => line['receiptNumber'] === receiptNumber);
    expect(lines).toMatchObject([{ kind: 'accepted', to: '+77012345678', body: notice.body }]);
  });

  test('a job that runs again sends nothing again', async () => {
    const { id } = await atCounter();
    const { id: noticeId } = await noticeOf(cast.officer, id, 'accepted', 'sms');
    await runJobs(api);
    const before = linesOf('sms').length;
    await connection.query(`select graphile_worker.add_job('sendNotice', json_build_object('noticeId', $1::int))`, [
      noticeId,
    ]);
    await runJobs(api);
    expect(linesOf('sms')).toHaveLength(before);
    expect(await noticeOf(cast.officer, id, 'accepted', 'sms')).toMatchObject({ attempts: 1 });
  });
});

describe('The acts of a case tell the applicant', () => {
  test('what to pay, to correct and to bring, and when the result is ready', async () => {
    const unpaid = await caseIn(cast, 'portal', 'payment');
    expect((await noticeOf(cast.officer, unpaid, 'pay', 'cabinet')).body).toContain('2162,50 теңге');
    const id = await caseIn(cast, 'portal', 'keeping');
    const kinds = (await noticesOf(cast.officer, id)).map(({ kind, channel }) => `${kind} ${channel}`);
    expect(kinds).toEqual([
      'accepted cabinet',
      'accepted sms',
      'pay cabinet',
      'pay sms',
      'originals cabinet',
      'originals sms',
      'ready cabinet',
      'ready sms',
    ]);
    const { body } = await noticeOf(cast.officer, id, 'ready', 'cabinet');
    expect(body).toContain('02.04.2026 күніне дейін сақталады');
  });

  test('what is wrong with the request, in the words of the officer, only in the long text', async () => {
    const id = await caseIn(cast, 'portal', 'completeness');
    await cast.officer.act('takeCase', id);
    await cast.officer.act('requestCorrection', id, { whatToCorrect: 'Диплом көшірмесінің екінші беті жоқ' });
    expect((await noticeOf(cast.officer, id, 'correction', 'cabinet')).body).toContain('екінші беті жоқ');
    expect((await noticeOf(cast.officer, id, 'correction', 'sms')).body).not.toContain('екінші беті жоқ');
  });

  test('of a refusal once it is signed: the ground with its provision, and how to complain', async () => {
    const id = await caseIn(cast, 'corporation', 'completeness', {
      presented: ['application', 'document', 'payment', 'consent'],
    });
    await cast.officer.act('refuseIncomplete', id, { reason: 'Жеке куәлік ұсынылмады' });
    expect((await noticesOf(cast.officer, id)).map(({ kind }) => kind)).toEqual(['accepted']);
    await cast.head.act('signDocuments', id);
    const wanted = { id, kind: 'decision', channel: 'email', language: 'kk' };
    const { body } = (await cast.officer.query(preview, wanted))['noticePreview'];
    expect(body).toContain(
      'Құжаттар топтамасы толық ұсынылмаған (№ 209 Қағидалардың 10-тармағының 3) тармақшасы; EDU-10.3b).',
    );
    expect(body).toContain('Түсіндірме: Жеке куәлік ұсынылмады');
    expect(body).toContain('EDU-17.2');
    expect((await noticeOf(cast.officer, id, 'decision', 'sms')).body).not.toContain('Жеке куәлік');
  });
});

test('a term that an act moved is told, with its former end', async () => {
  const id = await caseIn(cast, 'portal', 'completeness');
  const { version } = await caseOf(cast.officer, id, 'version');
  const { education: providerId, units } = api.place;
  const grants = [{ role: 'officer', scope: 'provider', providerId, unitId: units.education }] as const;
  const actor = { officerId: cast.officer.officerId, name: 'O.', language: 'kk', grants, via: 'session' } as const;
  const input = { applicationId: Number(id), expectedVersion: version, idempotencyKey: randomUUID() };
  await performAct(api.server.services, actor, 'takeCase', input, ({ application }) => {
    application.termEndsOn = application.termEndsOn.add({ days: 7 });
    return {};
  });
  const { body } = await noticeOf(cast.officer, id, 'deadlineMoved', 'cabinet');
  expect(body).toContain('Бұрынғы соңғы күні: 26.03.2026.\nЖаңа соңғы күні: 02.04.2026.');
});

const preview = `query ($id: RecordId!, $kind: NoticeKind!, $channel: NoticeChannel!, $language: Language!) {
  noticePreview(applicationId: $id, kind: $kind, channel: $channel, language: $language) { subject body template address counts provision { id } } }`;

test('a preview is what is sent, to the letter', async () => {
  const id = await caseIn(cast, 'portal', 'payment');
  for (const channel of ['cabinet', 'sms']) {
    const { noticePreview } = await cast.officer.query(preview, { id, kind: 'pay', channel, language: 'kk' });
    const { subject, body, template, address, counts } = await noticeOf(cast.officer, id, 'pay', channel);
    expect(noticePreview).toMatchObject({ subject, body, template, address, counts });
  }
  expect(
    (await cast.officer.query(preview, { id, kind: 'pay', channel: 'sms', language: 'en' }))['noticePreview'].body,
  ).toMatch(/^Apostille, /);
});

describe('Office hours', () => {
  test('a notice written on a Friday evening leaves on Monday morning', async () => {
    api.clock.set('2026-03-06T19:00');
    const { id } = await fromPortal();
    // Monday, 9 March is a day off for the holiday that fell on Sunday.
    expect(await noticeOf(cast.officer, id, 'accepted', 'sms')).toMatchObject({ sendAfter: '2026-03-10T04:00:00Z' });
    await runJobs(api);
    expect(await noticeOf(cast.officer, id, 'accepted', 'sms')).toMatchObject({ state: 'queued', attempts: 0 });
    api.clock.set('2026-03-10T09:00');
    await runJobs(api);
    expect(await noticeOf(cast.officer, id, 'accepted', 'sms')).toMatchObject({
      state: 'delivered',
      sentAt: '2026-03-10T04:00:00Z',
    });
  });

  test('a worker that comes back at night waits for the morning; the closing minute itself is in time', async () => {
    api.clock.set('2026-03-10T18:29');
    const { id } = await fromPortal();
    api.clock.set('2026-03-10T18:30');
    await runJobs(api);
    expect(await noticeOf(cast.officer, id, 'accepted', 'sms')).toMatchObject({ state: 'delivered' });
    const other = await fromPortal();
    api.clock.set('2026-03-10T18:31');
    await runJobs(api);
    expect(await noticeOf(cast.officer, other.id, 'accepted', 'sms')).toMatchObject({
      state: 'queued',
      sendAfter: '2026-03-11T04:00:00Z',
    });
    api.clock.set('2026-03-11T09:00');
    await runJobs(api);
    expect(await noticeOf(cast.officer, other.id, 'accepted', 'sms')).toMatchObject({ state: 'delivered' });
  });

  test('an urgent one is sent at any hour', async () => {
    api.clock.set('2026-03-11T10:00');
    const { id } = await fromPortal();
    await connection.query('update notice set urgent = true where application_id = $1', [id]);
    api.clock.set('2026-03-11T22:00');
    await runJobs(api);
    expect((await noticesOf(cast.officer, id)).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    api.clock.set('2026-03-12T10:00');
  });
});

describe('Who may read notices', () => {
  test('an analyst sees which were sent and when, not what they say and to whom', async () => {
    const { id } = await fromPortal();
    await runJobs(api);
    expect(await noticeOf(analyst, id, 'accepted', 'sms')).toMatchObject({
      state: 'delivered',
      template: 1,
      subject: null,
      body: null,
      address: null,
      events: [{ what: 'queued' }, { what: 'sent' }, { what: 'delivered' }],
    });
    const { errors } = await analyst.send(preview, { id, kind: 'accepted', channel: 'sms', language: 'kk' });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('with no statement more for a hundred cases than for one', async () => {
    const list = (first: number) => () =>
      cast.officer.query(
        'query ($first: Int!) { applications(first: $first) { items { id notices { id events { what } } } } }',
        {
          first,
        },
      );
    const one = await statementsOf(list(1));
    expect(await statementsOf(list(20))).toHaveLength(one.length);
  });
});

test('no message holds an IIN, a number of a document, or the name of a person or a school', async () => {
  await runJobs(api);
  const { rows } = await connection.query('select kind, channel, subject, body from notice');
  expect(new Set(rows.map(({ kind }) => kind)).size).toBeGreaterThan(5);
  for (const { subject, body } of rows) {
    expect(`${subject} ${body}`).not.toMatch(/\d{12}|ЖБ 0012345|Ахметова|Сейітов|Еуразия/);
  }
});

describe('The end of the month at the Corporation', () => {
  test('is told once, five working days of the Corporation before, and not to whoever came for the result', async () => {
    api.clock.set('2026-03-12T10:00');
    const id = await caseIn(cast, 'corporation', 'keeping');
    const collected = await caseIn(cast, 'corporation', 'keeping');
    await cast.clerk.act('handOver', collected, {
      toWhom: 'applicant',
      identityDocument: 'ID 1',
      receiptPresented: true,
    });
    const kinds = async (of: string) => (await noticesOf(cast.officer, of)).map(({ kind }) => kind);
    // Arrived on 12 March, kept until Monday, 13 April: 12 April is a Sunday. Six working days a week.
    api.clock.set('2026-04-06T10:00');
    await remindKeepingEnds(api.server.services);
    expect(await kinds(id)).not.toContain('keepingEnds');
    api.clock.set('2026-04-07T10:00');
    await Promise.all([remindKeepingEnds(api.server.services), remindKeepingEnds(api.server.services)]);
    await remindKeepingEnds(api.server.services);
    expect((await kinds(id)).filter(kind => kind === 'keepingEnds')).toHaveLength(1);
    expect(await kinds(collected)).not.toContain('keepingEnds');
    expect((await noticeOf(cast.officer, id, 'keepingEnds', 'sms')).body).toContain('13.04.2026');
  });
});
