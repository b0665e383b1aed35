import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { attemptsOf } from '../../server/notices/notice.rules.ts';
import { startMailServer } from '../notices/mailServer.ts';
import { createApi } from '../support/api.ts';
import { freePort } from '../support/freePort.ts';
import { runJobs } from '../support/jobs.ts';
import { caseOf } from '../support/path.ts';
import { addDates, deskOf, rowsOfApi, settle } from './desk.ts';

const port = await freePort();
const api = await createApi({
  env: { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'Апостиль <apostille@example.kz>' },
});
const desk = await deskOf(api);
const { caseId, supervisor, administrator } = desk;
await settle(api);
await runJobs(api);
const { services } = api.server;
const sweep = () => sweepEscalations(services);
const gone = (dueOn: string, many = 1) =>
  addDates(
    api,
    Array.from({ length: many }, () => ({ caseId, startOn: dueOn, dueOn })),
  );

async function addressOf({ officerId }: { officerId: number }): Promise<string> {
  const { rows } = await sql<{ email: string }>`select email from officer where id = ${officerId}`.execute(
    rowsOfApi(api),
  );
  return rows[0]?.email ?? '';
}

async function speaks({ officerId }: { officerId: number }, language: string): Promise<void> {
  await sql`update officer set language = ${language} where id = ${officerId}`.execute(rowsOfApi(api));
}

interface SeenDigest {
  readonly id: number;
  readonly state: string;
  readonly attempts: number;
  readonly trouble: string | null;
  readonly lines: number;
}

async function digestsOf({ officerId }: { officerId: number }): Promise<SeenDigest[]> {
  const { rows } = await sql<SeenDigest>`
    select id, state, attempts, trouble, (select count(*)::int from escalation_told t where t.digest_id = g.id) as lines
    from escalation_digest g where officer_id = ${officerId} order by id`.execute(rowsOfApi(api));
  return rows;
}

describe('What is new', () => {
  test('goes out in one message for many dates, in the language of the officer, with a page for each', async () => {
    const { inbox } = await startMailServer(port);
    await speaks(supervisor, 'ru');
    const ids = await gone('2026-03-05', 3);
    api.clock.set('2026-03-06T09:00');
    await sweep();
    await runJobs(api);
    const address = await addressOf(supervisor);
    const [letter, ...others] = inbox.filter(({ to }) => to?.[0]?.address === address);
    expect(others).toEqual([]);
    const { number } = await caseOf(supervisor, caseId, 'number');
    const paragraph = (id: number) =>
      [
        `Дело № ${number}. Срок оказания услуги: срок истек 05.03.2026 18:30.`,
        'Что сделать: ответить, указав причину и принятую меру.',
        `${api.server.url}/Escalation/${id}/show`,
      ].join('\n');
    expect(letter).toMatchObject({
      subject: 'Сроки: требуют внимания – 3',
      from: { address: 'apostille@example.kz' },
      text: `${['Новое по срокам:', ...ids.map(paragraph)].join('\n\n')}\n`,
    });
    expect(await digestsOf(supervisor)).toMatchObject([{ state: 'sent', attempts: 1, lines: 3 }]);
    expect(inbox.map(({ text }) => text).join()).not.toContain('Ахметова');
  });

  test('says in Kazakh and English the same', async () => {
    const { inbox } = await startMailServer(port);
    await speaks(supervisor, 'kk');
    await gone('2026-03-06');
    api.clock.set('2026-03-10T09:00');
    await sweep();
    await runJobs(api);
    const letters = await Promise.all(
      [supervisor, desk.head].map(async one => {
        const address = await addressOf(one);
        return inbox.find(({ to }) => to?.[0]?.address === address)?.text;
      }),
    );
    expect(letters[0]).toContain('Қызмет көрсету мерзімі: соңғы уақыты (06.03.2026 18:30) өтіп кетті.');
    expect(letters[0]).toContain('Не істеу керек: себебін және қабылданған шараны көрсетіп, жауап беріңіз.');
    expect(letters[1]).toContain('Term of the service: passed 05.03.2026 18:30.');
    expect(letters[1]).toContain('To do: answer, giving the cause and the measure taken.');
  });

  test('is not told again within the hour: the next message has the rest', async () => {
    const { inbox } = await startMailServer(port);
    await speaks(supervisor, 'en');
    const before = (await digestsOf(supervisor)).length;
    await gone('2026-03-10');
    api.clock.set('2026-03-11T10:00');
    await sweep();
    await gone('2026-03-10', 2);
    for (const local of ['2026-03-11T10:05', '2026-03-11T10:30', '2026-03-11T10:59']) {
      api.clock.set(local);
      await sweep();
    }
    expect(await digestsOf(supervisor)).toHaveLength(before + 1);
    api.clock.set('2026-03-11T11:00');
    await sweep();
    await runJobs(api);
    expect((await digestsOf(supervisor)).slice(before)).toMatchObject([{ lines: 1 }, { lines: 2 }]);
    const address = await addressOf(supervisor);
    expect(inbox.filter(({ to }) => to?.[0]?.address === address).map(({ subject }) => subject)).toEqual([
      'Dates that need attention: 1',
      'Dates that need attention: 2',
    ]);
  });

  test('waits for the office to open: not in the evening, not on a day off', async () => {
    const before = (await digestsOf(supervisor)).length;
    // Friday 20 March; from Saturday to Wednesday the 25th the office is closed.
    await gone('2026-03-20');
    for (const local of ['2026-03-20T18:35', '2026-03-21T12:00', '2026-03-24T10:00', '2026-03-26T08:55']) {
      api.clock.set(local);
      await sweep();
      expect(await digestsOf(supervisor), local).toHaveLength(before);
    }
    api.clock.set('2026-03-26T09:00');
    await sweep();
    expect(await digestsOf(supervisor)).toHaveLength(before + 1);
  });

  test('is told once by four workers at once', async () => {
    const { inbox } = await startMailServer(port);
    await runJobs(api);
    inbox.length = 0;
    const before = (await digestsOf(supervisor)).length;
    await gone('2026-04-01', 20);
    api.clock.set('2026-04-02T10:00');
    await Promise.all([sweep(), sweep(), sweep(), sweep()]);
    await Promise.all([runJobs(api), runJobs(api)]);
    const address = await addressOf(supervisor);
    expect(inbox.filter(({ to }) => to?.[0]?.address === address)).toHaveLength(1);
    expect((await digestsOf(supervisor)).slice(before)).toMatchObject([{ state: 'sent', lines: 20 }]);
  });
});

describe('A message', () => {
  const last = async () => (await digestsOf(supervisor)).at(-1);
  const failed = '{ escalationDigestsInTrouble { id attempts trouble officer { id } } }';

  test('that meets no mail server is tried again, and not while the office is closed', async () => {
    await gone('2026-04-06');
    api.clock.set('2026-04-07T18:20');
    await sweep();
    await runJobs(api);
    expect(await last()).toMatchObject({ state: 'queued', attempts: 1, trouble: 'unreachable' });
    const { inbox } = await startMailServer(port);
    api.clock.set('2026-04-07T18:40');
    await runJobs(api);
    expect(inbox).toEqual([]);
    expect(await last()).toMatchObject({ state: 'queued', attempts: 1 });
    api.clock.set('2026-04-08T09:00');
    await runJobs(api);
    expect(await last()).toMatchObject({ state: 'sent', attempts: 2, trouble: null });
  });

  test('whose job died with its worker is taken up by the next sweep', async () => {
    await gone('2026-04-08');
    api.clock.set('2026-04-09T10:00');
    await sweep();
    await sql`
      select graphile_worker.remove_job('escalations:' || id) from escalation_digest where state = 'queued'`.execute(
      rowsOfApi(api),
    );
    await startMailServer(port);
    await runJobs(api);
    expect(await last()).toMatchObject({ state: 'queued' });
    api.clock.set('2026-04-09T10:05');
    await sweep();
    await runJobs(api);
    expect(await last()).toMatchObject({ state: 'sent' });
  });

  test('is taken up however many were written after it', async () => {
    await gone('2026-04-09');
    api.clock.set('2026-04-10T10:00');
    await sweep();
    const lost = await last();
    await sql`select graphile_worker.remove_job(${`escalations:${lost?.id}`})`.execute(rowsOfApi(api));
    await sql`
      insert into escalation_digest (officer_id, message_key, created_at, state)
      select ${desk.head.officerId}::int, gen_random_uuid(), ${api.clock.now().toString()}::timestamptz, 'sent'
      from generate_series(1, 1001)`.execute(rowsOfApi(api));
    await startMailServer(port);
    api.clock.set('2026-04-10T10:05');
    await sweep();
    await runJobs(api);
    expect(await last()).toMatchObject({ id: lost?.id, state: 'sent' });
  });

  test('that is refused fails, and the administrator sees it', async () => {
    expect((await administrator.query(failed))['escalationDigestsInTrouble']).toEqual([]);
    await startMailServer(port, () => 550);
    await gone('2026-04-13');
    api.clock.set('2026-04-14T10:00');
    await sweep();
    await runJobs(api);
    expect(await last()).toMatchObject({ state: 'failed', attempts: 1, trouble: 'refused' });
    expect((await administrator.query(failed))['escalationDigestsInTrouble']).toContainEqual({
      id: String((await last())?.id),
      attempts: 1,
      trouble: 'refused',
      officer: { id: String(supervisor.officerId) },
    });
    const { errors } = await supervisor.send(failed);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('is given up after its last attempt', async () => {
    await gone('2026-04-20');
    api.clock.set('2026-04-21T10:00');
    await sweep();
    for (let attempt = 0; attempt < attemptsOf(false); attempt += 1) {
      await runJobs(api);
    }
    expect(await last()).toMatchObject({ state: 'failed', attempts: attemptsOf(false), trouble: 'unreachable' });
  });

  test('to one who has left fails at once', async () => {
    await startMailServer(port);
    await gone('2026-04-22');
    api.clock.set('2026-04-23T10:00');
    await sweep();
    await sql`update officer set active = false, deactivated_at = now() where id = ${supervisor.officerId}`.execute(
      rowsOfApi(api),
    );
    await runJobs(api);
    expect(await last()).toMatchObject({ state: 'failed', trouble: 'noAddress' });
    await sql`update officer set active = true, deactivated_at = null where id = ${supervisor.officerId}`.execute(
      rowsOfApi(api),
    );
  });
});

test('a step without e-mail is told here alone', async () => {
  await sql`
    with ladder as (insert into escalation_ladder (kind, since, set_by, reason)
      values ('resend', ${api.clock.now().toString()}, ${administrator.officerId}, 'quiet') returning id)
    insert into ladder_step (ladder_id, amount, unit, rank, tells, email, answers)
    select id, 0, 'workingDays', 0, 'supervisor', false, 'supervisor' from ladder`.execute(rowsOfApi(api));
  const before = (await digestsOf(supervisor)).length;
  await addDates(api, [{ caseId, kind: 'resend', startOn: '2026-04-23', dueOn: '2026-04-24' }]);
  api.clock.set('2026-04-27T10:00');
  await sweep();
  const { rows } = await sql<{ officerId: number; email: boolean }>`
    select officer_id as "officerId", email from escalation_told order by escalation_id desc limit 1`.execute(
    rowsOfApi(api),
  );
  expect(rows).toEqual([{ officerId: supervisor.officerId, email: false }]);
  expect(await digestsOf(supervisor)).toHaveLength(before);
});
