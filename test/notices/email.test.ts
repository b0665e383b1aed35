import { describe, expect, test } from 'vitest';
import { attemptsOf } from '../../server/notices/notice.rules.ts';
import { createApi } from '../support/api.ts';
import { freePort } from '../support/freePort.ts';
import { intake, open } from '../support/intake.ts';
import { runJobs } from '../support/jobs.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { startMailServer } from './mailServer.ts';
import { noticeOf, noticesOf } from './outbox.ts';

const port = await freePort();
const api = await createApi({
  now: '2026-03-02T10:00',
  env: { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'Апостиль <apostille@example.kz>' },
});
const cast = await castOf(api, 'education');

async function filedWith(email: string, language = 'kk'): Promise<string> {
  const { applicant } = intake(api, 'education', 'corporation');
  const changes = { applicant: { ...applicant, email, language } };
  return (await open(cast.clerk, intake(api, 'education', 'corporation', changes))).id;
}

const inTrouble = `query ($filter: NoticeTroubleFilter) { noticesInTrouble(first: 100, filter: $filter) {
  items { id applicationId receiptNumber kind channel state trouble attempts address body } hasNextPage endCursor } }`;
// oxlint-disable-next-line no-explicit-any -- rows of a query of this file
const troubles = async (client = cast.officer, filter: object | null = null): Promise<any[]> =>
  (await client.query(inTrouble, { filter }))['noticesInTrouble'].items;
const resend = 'mutation ($id: RecordId!) { resendNotice(noticeId: $id) { id resendOf state address } }';
const bounce = 'mutation ($id: RecordId!) { reportBounce(noticeId: $id) { id state trouble events { what trouble } } }';

describe('E-mail', () => {
  test('arrives as it is read in the dashboard, in Kazakh letters, under a key of its own', async () => {
    const { inbox } = await startMailServer(port);
    const id = await filedWith('aigul@example.kz');
    await runJobs(api);
    const { subject, body, state, carrier } = await noticeOf(cast.officer, id, 'accepted', 'email');
    expect({ state, carrier }).toEqual({ state: 'delivered', carrier: 'smtp' });
    expect(inbox).toHaveLength(1);
    expect(inbox[0]).toMatchObject({
      subject,
      from: { name: 'Апостиль', address: 'apostille@example.kz' },
      to: [{ address: 'aigul@example.kz' }],
      messageId: expect.stringMatching(/^<[0-9a-f-]{36}@example\.kz>$/),
    });
    expect(inbox[0]?.text?.trimEnd()).toBe(body);
    expect(body).toContain('Қызмет көрсету мерзімі 27.03.2026 аяқталады.');
    expect(inbox[0]?.headers).toContainEqual(
      expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }),
    );
  });

  test('is not lost while the mail server is down, and sent once when it is back', async () => {
    const ids = await Promise.all([filedWith('one@example.kz'), filedWith('two@example.kz', 'ru')]);
    await runJobs(api);
    await runJobs(api);
    for (const id of ids) {
      expect(await noticeOf(cast.officer, id, 'accepted', 'email')).toMatchObject({
        state: 'queued',
        attempts: 2,
        trouble: 'unreachable',
        events: [{ what: 'queued' }],
      });
    }
    const { inbox } = await startMailServer(port);
    await runJobs(api);
    await runJobs(api);
    expect(new Set(inbox.map(({ to }) => to?.[0]?.address))).toEqual(new Set(['one@example.kz', 'two@example.kz']));
    expect(inbox).toHaveLength(2);
    for (const id of ids) {
      expect(await noticeOf(cast.officer, id, 'accepted', 'email')).toMatchObject({
        state: 'delivered',
        trouble: null,
      });
    }
  });

  test('put off by the server with a 4xx is tried again, refused with a 5xx is not', async () => {
    let answer = 451;
    const { inbox } = await startMailServer(port, to =>
      to.startsWith('busy') ? answer : to.startsWith('no') ? 550 : 0,
    );
    const [busy, unknown] = [await filedWith('busy@example.kz'), await filedWith('nobody@example.kz')];
    await runJobs(api);
    expect(await noticeOf(cast.officer, busy, 'accepted', 'email')).toMatchObject({
      state: 'queued',
      trouble: 'unreachable',
    });
    expect(await noticeOf(cast.officer, unknown, 'accepted', 'email')).toMatchObject({
      state: 'failed',
      attempts: 1,
      trouble: 'refused',
      events: [{ what: 'queued' }, { what: 'failed', trouble: 'refused' }],
    });
    answer = 0;
    await runJobs(api);
    expect(inbox.map(({ to }) => to?.[0]?.address)).toEqual(['busy@example.kz']);
  });

  test('is given up after the last attempt, and then a person can send it once more, once', async () => {
    const id = await caseIn(cast, 'corporation', 'completeness', {
      applicant: { ...intake(api, 'education', 'corporation').applicant, email: 'late@example.kz' },
    });
    for (let attempt = 1; attempt < attemptsOf(false); attempt += 1) {
      await runJobs(api);
    }
    expect(await noticeOf(cast.officer, id, 'accepted', 'email')).toMatchObject({ state: 'queued' });
    await runJobs(api);
    const failed = await noticeOf(cast.officer, id, 'accepted', 'email');
    expect(failed).toMatchObject({ state: 'failed', attempts: attemptsOf(false), trouble: 'unreachable' });
    expect(await troubles()).toContainEqual(
      expect.objectContaining({ id: failed.id, applicationId: id, state: 'failed', address: 'late@example.kz' }),
    );

    const { inbox } = await startMailServer(port);
    const [first, second] = await Promise.all([
      cast.officer.query(resend, { id: failed.id }),
      cast.officer.query(resend, { id: failed.id }),
    ]);
    expect(first['resendNotice']).toMatchObject({ resendOf: failed.id, state: 'queued', address: 'late@example.kz' });
    expect(second).toEqual(first);
    await runJobs(api);
    expect(inbox.map(({ text }) => text?.trimEnd())).toEqual([failed.body]);
    expect((await noticesOf(cast.officer, id)).filter(({ channel }) => channel === 'email')).toMatchObject([
      { state: 'superseded', events: [{ what: 'queued' }, { what: 'failed' }, { what: 'resent' }] },
      { state: 'delivered', resendOf: failed.id },
    ]);
    expect((await troubles()).map(one => one.id)).not.toContain(failed.id);
  });
});

describe('A message that came back', () => {
  test('is reported by a person of the case and stands on the list until it is sent again', async () => {
    await startMailServer(port);
    const id = await caseIn(cast, 'corporation', 'completeness', {
      applicant: { ...intake(api, 'education', 'corporation').applicant, email: 'gone@example.kz' },
    });
    await runJobs(api);
    const { id: noticeId } = await noticeOf(cast.officer, id, 'accepted', 'email');
    expect((await cast.clerk.send(bounce, { id: noticeId })).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    expect((await cast.officer.query(bounce, { id: noticeId }))['reportBounce']).toMatchObject({
      state: 'bounced',
      trouble: 'returned',
      events: [{ what: 'queued' }, { what: 'sent' }, { what: 'delivered' }, { what: 'bounced', trouble: 'returned' }],
    });
    expect((await troubles(cast.officer, { state: 'bounced', channel: 'email' })).map(one => one.id)).toEqual([
      noticeId,
    ]);
    expect(await troubles(cast.officer, { kind: 'ready' })).toEqual([]);
  });

  test('is seen by an analyst without its text and address, and by another department not at all', async () => {
    const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
    const elsewhere = await castOf(api, 'justice');
    const [seen] = await troubles(analyst, { state: 'bounced' });
    expect(seen).toMatchObject({ state: 'bounced', trouble: 'returned', body: null, address: null });
    expect(await troubles(elsewhere.officer)).toEqual([]);
    const { errors } = await elsewhere.officer.send(resend, { id: seen.id });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    expect((await analyst.send(resend, { id: seen.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('that never left cannot be sent again', async () => {
    const id = await caseIn(cast, 'corporation', 'completeness');
    const { id: noticeId } = await noticeOf(cast.officer, id, 'accepted', 'sms');
    const { errors } = await cast.officer.send(resend, { id: noticeId });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { noticeId: 'noticeNotInTrouble' } },
    });
  });
});

test('thirty messages and four workers: each message arrives once', async () => {
  const { inbox } = await startMailServer(port);
  const addresses = Array.from({ length: 30 }, (_, at) => `many${at}@example.kz`);
  for (const address of addresses) {
    await filedWith(address);
  }
  await Promise.all([runJobs(api), runJobs(api), runJobs(api), runJobs(api)]);
  expect(
    inbox
      .flatMap(({ to }) => to?.[0]?.address ?? [])
      .filter(to => to.startsWith('many'))
      .toSorted(),
  ).toEqual(addresses.toSorted());
});

test('a message that failed waits longer after each attempt', async () => {
  const id = await filedWith('patient@example.kz');
  const waits: number[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await runJobs(api);
    const { id: noticeId } = await noticeOf(cast.officer, id, 'accepted', 'email');
    const [job] = await api.database.orm.em
      .fork()
      .execute<{ wait: number }[]>(
        'select extract(epoch from run_at - updated_at)::float8 as wait from graphile_worker.jobs where key = ?',
        [`notice:${noticeId}`],
      );
    waits.push(job?.wait ?? 0);
  }
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits[0]).toBeGreaterThan(1);
  expect(new Set(waits.map(Math.round)).size).toBe(3);
});
