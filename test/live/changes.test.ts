import { sql } from 'kysely';
import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { createApi } from '../support/api.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { addCases } from '../reassignments/moves.ts';
import { changes, listen } from './listen.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const { supervisor, officer, head } = cast;
const { education: providerId, justice, units } = api.place;
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const own = { role: 'officer', scope: 'own', providerId, unitId: units.education } as const;
const rows = rowsOf(api.database.orm.em.fork());
const connections = [0, 1].map(() => new Connection({ connectionString: api.database.ownerUrl }));
await Promise.all(connections.map(one => one.connect()));
afterAll(() => Promise.all(connections.map(one => one.end())));

const soon = { timeout: 10_000 };
const assign = (id: string, to = officer) =>
  supervisor.act('assignOfficer', id, { officerId: String(to.officerId) }).then(({ version }) => version);
const event = (id: string, version: number) => `
  insert into case_event (application_id, version, act, at, officer_id, role, stage_after)
  values (${id}, ${version}, 'moveDates', now(), 1, 'system', 'completeness')`;

describe('Whoever listens', () => {
  test('is told of an act of another, with the version of the case, and first up to where nothing is missed', async () => {
    const id = await caseIn(cast, 'corporation', 'assignment');
    const ear = await listen(head);
    await expect.poll(() => ear.batches, soon).toHaveLength(1);
    expect(ear.batches[0]).toMatchObject({ items: [], isReset: false });
    const version = await assign(id);
    await expect.poll(() => ear.heard('application'), soon).toEqual([id]);
    expect(ear.batches.at(-1)?.items).toEqual([{ kind: 'application', id, version }]);
  });

  test('is told afterwards of what was missed, and of nothing twice', async () => {
    const ear = await listen(head);
    await expect.poll(ear.cursor, soon).not.toBe('');
    ear.close();
    const missed = [await caseIn(cast, 'corporation', 'carriage'), await caseIn(cast, 'portal', 'registration')];
    const again = await listen(head, ear.cursor());
    await expect.poll(() => again.heard('application'), soon).toEqual(expect.arrayContaining(missed));
    expect(again.heard('application')).toHaveLength(2);
    const once = await listen(head, again.cursor());
    await expect.poll(() => once.batches, soon).toHaveLength(1);
    expect(once.batches[0]?.items).toEqual([]);
  });

  test('misses no change that was begun earlier and is committed later than one already told', async () => {
    const [slow, quick] = connections;
    const [first, second] = [
      await caseIn(cast, 'corporation', 'carriage'),
      await caseIn(cast, 'corporation', 'carriage'),
    ];
    const ear = await listen(head);
    await expect.poll(ear.cursor, soon).not.toBe('');
    await slow?.query('begin');
    await slow?.query(event(first, 50));
    await quick?.query(event(second, 50));
    await expect.poll(() => ear.heard('application'), soon).toEqual([second]);
    ear.close();
    await slow?.query('commit');
    const again = await listen(head, ear.cursor());
    await expect.poll(() => again.heard('application'), soon).toEqual([first]);
  });

  test('is not told of what was rolled back', async () => {
    const [slow] = connections;
    const id = await caseIn(cast, 'corporation', 'carriage');
    const ear = await listen(head);
    await expect.poll(ear.cursor, soon).not.toBe('');
    await slow?.query('begin');
    await slow?.query(event(id, 60));
    await slow?.query('rollback');
    const other = await caseIn(cast, 'corporation', 'carriage');
    await expect.poll(() => ear.heard('application'), soon).toEqual([other]);
  });

  test('is told of a thousand changes at once in one piece, and of more than that to read everything again', async () => {
    const ear = await listen(head);
    await expect.poll(ear.cursor, soon).not.toBe('');
    const ids = await addCases(api, 1000, {});
    await expect.poll(() => ear.heard('application'), soon).toHaveLength(1000);
    expect(new Set(ear.heard('application'))).toEqual(new Set(ids.map(String)));
    expect(ear.batches.length).toBeLessThanOrEqual(3);
    expect(ear.batches.some(({ isReset }) => isReset)).toBe(false);
    await addCases(api, 1001, {});
    await expect.poll(() => ear.batches.at(-1), soon).toMatchObject({ isReset: true, items: [] });
  });

  test('is told of a notification by one message to the server, however many rows a statement changes', async () => {
    const [hearing, writing] = connections;
    let messages = 0;
    const count = () => (messages += 1);
    hearing?.on('notification', count);
    await hearing?.query('listen live');
    await writing?.query(
      `insert into case_event (application_id, version, act, at, officer_id, role, stage_after)
       select id, 70, 'moveDates', now(), 1, 'system', stage from application`,
    );
    await writing?.query(`notify live, 'end'`);
    await expect.poll(() => messages, soon).toBe(2);
    await hearing?.query('unlisten live');
    hearing?.off('notification', count);
  });
});

describe('Of what lies outside their reach nobody learns anything', () => {
  test('not another department, not an officer of their own cases alone', async () => {
    const elsewhere = await api.person('Supervisor E.', { role: 'supervisor', scope: 'provider', providerId: justice });
    const alone = await api.person('Officer A.', own);
    const ears = await Promise.all([listen(elsewhere), listen(alone), listen(head)]);
    const [outside, foreign, within] = ears;
    const id = await caseIn(cast, 'corporation', 'completeness');
    await expect.poll(() => within?.heard('application'), soon).toEqual([id]);
    const missed = await Promise.all([elsewhere, alone].map(one => listen(one, within?.batches[0]?.cursor)));
    await expect.poll(() => missed.map(({ batches }) => batches.length), soon).toEqual([1, 1]);
    for (const ear of [outside, foreign, ...missed]) {
      expect(ear?.batches.flatMap(({ items }) => items)).toEqual([]);
    }
  });

  test('but whoever had a case learns that it went, and whoever gets it that it came', async () => {
    const [from, to] = [await api.person('Officer F.', own), await api.person('Officer T.', own)];
    const id = await caseIn(cast, 'corporation', 'assignment');
    await assign(id, from);
    const [left, got] = await Promise.all([listen(from), listen(to)]);
    await expect.poll(() => [left.batches.length, got.batches.length], soon).toEqual([1, 1]);
    await supervisor.act('reassignOfficer', id, { officerId: String(to.officerId), reason: 'Жүктеме' });
    await expect.poll(() => [left.heard('application'), got.heard('application')], soon).toEqual([[id], [id]]);
    expect([left.heard('officerNote').length, got.heard('officerNote').length]).toEqual([1, 1]);
    const heardBefore = got.batches.length;
    await supervisor.act('reassignOfficer', id, { officerId: String(officer.officerId), reason: 'Жүктеме' });
    await expect.poll(() => got.batches.length, soon).toBeGreaterThan(heardBefore);
    const after = await listen(from, left.cursor());
    await expect.poll(() => after.batches, soon).toHaveLength(1);
    expect(after.batches[0]?.items).toEqual([]);
  });

  test('a note to an officer is told to that officer alone', async () => {
    const [ear, other] = await Promise.all([listen(officer), listen(head)]);
    await expect.poll(() => [ear.batches.length, other.batches.length], soon).toEqual([1, 1]);
    const { rows: added } = await sql<{ id: number }>`
      insert into officer_note (officer_id, kind, cases, at) values (${officer.officerId}, 'casesReceived', 3, now())
      returning id`.execute(rows);
    await expect.poll(() => ear.heard('officerNote'), soon).toEqual(added.map(({ id }) => String(id)));
    const id = await caseIn(cast, 'corporation', 'carriage');
    await expect.poll(() => other.heard('application'), soon).toEqual([id]);
    expect(other.heard('officerNote')).toEqual([]);
  });
});

describe('A stream ends', () => {
  test('when its person signs out', async () => {
    const person = await api.person('Head O.', { role: 'head', scope: 'provider', providerId });
    const ear = await listen(person);
    await expect.poll(() => ear.batches, soon).toHaveLength(1);
    const out = await person.post('/api/auth/sign-out', {}, { headers: { origin: api.server.url } });
    expect(out.status).toBe(200);
    await expect.poll(ear.end, soon).toBe('complete');
    const again = await listen(person);
    await expect.poll(() => again.errors[0]?.extensions.code, soon).toBe('UNAUTHENTICATED');
  });

  test('when its person works here no more', async () => {
    const person = await api.person('Head D.', { role: 'head', scope: 'provider', providerId });
    const ear = await listen(person);
    await expect.poll(() => ear.batches, soon).toHaveLength(1);
    await administrator.query('mutation ($id: ID!) { deactivateOfficer(officerId: $id) { id } }', {
      id: String(person.officerId),
    });
    await expect.poll(ear.end, soon).toBe('complete');
  });

  test('not when their rights change: then everything is to be read again, and what they lost is told no more', async () => {
    const person = await api.person(
      'Two offices',
      { role: 'head', scope: 'provider', providerId },
      { role: 'head', scope: 'provider', providerId: justice },
    );
    const ear = await listen(person);
    await expect.poll(() => ear.batches, soon).toHaveLength(1);
    await sql`update role_grant set ended_at = now() where officer_id = ${person.officerId} and provider_id = ${providerId}`.execute(
      rows,
    );
    await expect.poll(() => ear.batches.at(-1)?.isReset, soon).toBe(true);
    const witness = await listen(head);
    const id = await caseIn(cast, 'corporation', 'carriage');
    await expect.poll(() => witness.heard('application'), soon).toEqual([id]);
    expect(ear.heard('application')).toEqual([]);
    expect(ear.end()).toBeUndefined();
  });
});

describe('A stream is not opened', () => {
  const refusal = async (query: string, headers: Record<string, string> = {}) => {
    const response = await head.post(
      '/graphql/stream',
      { query },
      { headers: { accept: 'text/event-stream', ...headers } },
    );
    const body = await response.text();
    return [response.status, /"code":"(\w+)"/.exec(body)?.[1] ?? ''];
  };

  test('for the eleventh window of one person', async () => {
    const person = await api.person('Many windows', { role: 'head', scope: 'provider', providerId });
    const ears = await Promise.all(Array.from({ length: 10 }, () => listen(person)));
    await expect.poll(() => ears.every(({ batches }) => batches.length === 1), soon).toBe(true);
    const eleventh = await listen(person);
    await expect.poll(() => eleventh.errors[0]?.extensions.code, soon).toBe('TOO_MANY_REQUESTS');
    ears[0]?.close();
    await expect
      .poll(async () => {
        const another = await listen(person);
        await expect.poll(() => another.batches.length + another.errors.length, soon).toBe(1);
        return another.batches.length;
      }, soon)
      .toBe(1);
    expect(await (await head.get('/metrics')).text()).toMatch(/^apostille_open_streams 1\d$/m);
  });

  test('for what is no subscription, or too large, or written by hand', async () => {
    expect(await refusal('{ applications { hasNextPage } }')).toEqual([400, 'BAD_INPUT']);
    expect(await refusal('mutation { lookAway(applicationId: "1", tab: "x") }')).toEqual([400, 'BAD_INPUT']);
    expect(await refusal('subscription { nothing }')).toEqual([400, 'BAD_INPUT']);
    const names = Array.from({ length: 31 }, (_, at) => `a${at}: cursor`).join(' ');
    expect(await refusal(`subscription { changes { ${names} } }`)).toEqual([400, 'QUERY_TOO_LARGE']);
    expect(await refusal(changes, { 'content-type': 'text/plain' })).toEqual([415, '']);
    for (const since of ['x', '1~2', '1~5:4:', '1~5:9:7,6', '1~5:9:4', `1~${'9'.repeat(30)}:1:`]) {
      const ear = await listen(head, since);
      await expect
        .poll(() => ear.errors[0]?.extensions, soon)
        .toEqual({
          code: 'BAD_INPUT',
          facts: { fields: { since: 'notACursor' } },
        });
    }
  });

  test('at the address of queries', async () => {
    const { errors } = await head.send(changes);
    expect(errors?.[0]?.extensions.code).toBe('BAD_INPUT');
  });
});

describe('Whoever comes back', () => {
  test('after an hour is told single changes, a second later to read everything again', async () => {
    const { rows: found } = await sql<{ second: number; snapshot: string }>`
      select extract(epoch from clock_timestamp())::int as second, pg_current_snapshot()::text as snapshot`.execute(
      rows,
    );
    const { second = 0, snapshot = '' } = found[0] ?? {};
    const early = await listen(head, `${second - 3500}~${snapshot}`);
    const late = await listen(head, `${second - 3601}~${snapshot}`);
    await expect.poll(() => [early.batches[0]?.isReset, late.batches[0]?.isReset], soon).toEqual([false, true]);
  });

  test('from another database, or one restored since, reads everything again', async () => {
    const { rows: found } = await sql<{ second: number; xid: string }>`
      select extract(epoch from clock_timestamp())::int as second, (pg_snapshot_xmax(pg_current_snapshot())::text::bigint + 100000)::text as xid`.execute(
      rows,
    );
    const { second = 0, xid = '' } = found[0] ?? {};
    const ear = await listen(head, `${second}~${xid}:${xid}:`);
    await expect.poll(() => ear.batches[0]?.isReset, soon).toBe(true);
  });
});
