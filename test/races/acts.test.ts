import { randomUUID } from 'node:crypto';
import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { actMutation, createApi, type Client, type GraphQLAnswer } from '../support/api.ts';
import { intake } from '../support/intake.ts';
import { caseIn, caseOf, newNumber } from '../support/path.ts';
import { castOf, staff } from '../support/people.ts';
import { startTestServer } from '../support/server.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
/** A second server on the same database: its own connections, its own memory. */
const second = await startTestServer(api.database, { clock: api.clock });
const connection = new Connection({ connectionString: api.database.url });
await connection.connect();
afterAll(() => connection.end());

async function send(client: Client, act: string, id: string, fields: object): Promise<GraphQLAnswer> {
  const { version } = await caseOf(cast.officer, id, 'version');
  const input = { applicationId: id, expectedVersion: version, idempotencyKey: randomUUID(), ...fields };
  return client.send(actMutation(act), { input });
}

const expired = { reason: 'Мерзімі өткен', what: 'identity', expiredOn: '2026-01-31' };
const done = (answers: readonly GraphQLAnswer[]) => answers.filter(({ errors }) => !errors);
const refusals = (answers: readonly GraphQLAnswer[]) => answers.flatMap(({ errors = [] }) => errors);
const acts = async (id: string) =>
  (await caseOf(cast.officer, id, 'timeline { act }'))['timeline'].map(({ act }: { act: string }) => act);

describe('Two officers act on the same case at once', () => {
  test('one wins; the other is told who changed what and when', async () => {
    const id = await caseIn(cast, 'corporation', 'completeness');
    const confirm = actMutation('confirmCompleteness');
    const { version } = await caseOf(cast.officer, id, 'version');
    const input = () => ({ applicationId: id, expectedVersion: version, idempotencyKey: randomUUID(), presented: [] });
    const answers = await Promise.all([
      cast.officer.send(confirm, { input: input() }),
      cast.officer.at(second).send(confirm, { input: input() }),
    ]);
    expect(done(answers)).toHaveLength(1);
    expect(refusals(answers)).toMatchObject([
      {
        message:
          'The case was changed before you: Officer O., “Confirm completeness”, 02.03.2026 10:00. Reload it and repeat the act if it is still needed.',
        extensions: {
          code: 'STALE_VERSION',
          facts: {
            version: version + 1,
            by: 'Officer O.',
            act: 'confirmCompleteness',
            at: '2026-03-02T05:00:00Z',
            zone: 'Asia/Almaty',
          },
        },
      },
    ]);
    expect((await acts(id)).filter((act: string) => act === 'confirmCompleteness')).toHaveLength(1);
  });

  test('an act decided on an old version is refused, however long ago, and one on a version yet to come too', async () => {
    const id = await caseIn(cast, 'corporation', 'inquiry');
    const { version } = await caseOf(cast.officer, id, 'version');
    for (const expectedVersion of [1, version - 1, version + 1]) {
      expect(await cast.officer.refused('refuseExpired', id, { expectedVersion, ...expired })).toMatchObject({
        code: 'STALE_VERSION',
        facts: { version },
      });
    }
  });

  test('a refusal and a confirmation of one package never both stand', async () => {
    for (let round = 0; round < 4; round += 1) {
      const presented = ['application', 'document', 'payment', 'consent'];
      const id = await caseIn(cast, 'corporation', 'completeness', { presented });
      const answers = await Promise.all([
        send(cast.officer, 'refuseIncomplete', id, { reason: 'Куәлік жоқ' }),
        send(cast.officer.at(second), 'confirmCompleteness', id, { presented: ['identity'] }),
      ]);
      expect(done(answers)).toHaveLength(1);
      expect(refusals(answers).map(({ extensions }) => extensions.code)).toEqual(['STALE_VERSION']);
    }
  });
});

describe('An idempotency key', () => {
  test('sent five times at once, through two servers, does the act once', async () => {
    const id = await caseIn(cast, 'corporation', 'registration');
    const { version } = await caseOf(cast.officer, id, 'version');
    const input = {
      applicationId: id,
      expectedVersion: version,
      idempotencyKey: randomUUID(),
      number: newNumber(),
      unitId: String(api.place.units.education),
    };
    const registrars = [cast.registrar, cast.registrar.at(second)];
    const answers = await Promise.all(
      Array.from({ length: 5 }, async (_, at) =>
        registrars[at % 2]?.send(actMutation('registerApplication'), { input }),
      ),
    );
    const results = answers.map(answer => answer?.data?.['registerApplication']);
    expect(results.map(result => result.version)).toEqual(Array.from({ length: 5 }, () => version + 1));
    expect(results.filter(result => !result.repeated)).toHaveLength(1);
    expect((await acts(id)).filter((act: string) => act === 'registerApplication')).toHaveLength(1);
  });

  test('sent five times at once with one filing opens one case under one receipt', async () => {
    const input = intake(api, 'education', 'corporation');
    const file =
      'mutation ($input: AcceptApplicationInput!) { acceptApplication(input: $input) { repeated application { id } } }';
    const clerks = [cast.clerk, cast.clerk.at(second)];
    const answers = await Promise.all(
      Array.from({ length: 5 }, async (_, at) => clerks[at % 2]?.send(file, { input })),
    );
    expect(new Set(answers.map(answer => answer?.data?.['acceptApplication'].application.id)).size).toBe(1);
  });

  test('used again with other input, or for another act, is refused', async () => {
    const id = await caseIn(cast, 'corporation', 'completeness');
    const other = await caseIn(cast, 'corporation', 'completeness');
    const idempotencyKey = randomUUID();
    const { version } = await caseOf(cast.officer, id, 'version');
    const key = { idempotencyKey, expectedVersion: version };
    await cast.officer.act('confirmCompleteness', id, { ...key, presented: [] });
    const reused = { code: 'IDEMPOTENCY_KEY_REUSED', facts: { act: 'confirmCompleteness' } };
    expect(await cast.officer.refused('confirmCompleteness', id, { ...key, presented: ['identity'] })).toMatchObject(
      reused,
    );
    expect(await cast.officer.refused('confirmCompleteness', other, { ...key, presented: [] })).toMatchObject(reused);
    expect(await cast.officer.refused('refuseExpired', id, { ...key, ...expired })).toMatchObject(reused);
  });

  test('of an act that was refused may be used once more when the act is possible', async () => {
    const id = await caseIn(cast, 'corporation', 'completeness', {
      presented: ['application', 'document', 'payment', 'consent'],
    });
    const { version } = await caseOf(cast.officer, id, 'version');
    const key = { idempotencyKey: randomUUID(), expectedVersion: version };
    expect(await cast.officer.refused('confirmCompleteness', id, { ...key, presented: [] })).toMatchObject({
      facts: { reason: 'requirementsMissing' },
    });
    expect(await cast.officer.act('confirmCompleteness', id, { ...key, presented: ['identity'] })).toMatchObject({
      stage: 'inquiry',
    });
  });

  test('belongs to the one who made it: another officer may have the same', async () => {
    const idempotencyKey = randomUUID();
    const one = await caseIn(cast, 'corporation', 'carriage');
    const two = await caseIn(cast, 'corporation', 'completeness');
    await cast.registrar.act('recordArrival', one, { idempotencyKey });
    expect(await cast.officer.act('confirmCompleteness', two, { idempotencyKey, presented: [] })).toMatchObject({
      stage: 'inquiry',
    });
  });
});

describe('Assignment', () => {
  test('by two supervisors at once goes to one officer', async () => {
    const colleagues = await staff(api, 'education');
    const id = await caseIn(cast, 'corporation', 'assignment');
    const answers = await Promise.all([
      send(cast.supervisor, 'assignOfficer', id, { officerId: String(cast.officer.officerId) }),
      send(colleagues.supervisor.at(second), 'assignOfficer', id, { officerId: String(colleagues.officer.officerId) }),
    ]);
    expect(done(answers)).toHaveLength(1);
    expect(refusals(answers).map(({ extensions }) => extensions.code)).toEqual(['STALE_VERSION']);
    const { rows } = await connection.query('select officer_id::text from assignment where application_id = $1', [id]);
    const { assignee } = await caseOf(cast.officer, id, 'assignee { id }');
    expect(rows).toEqual([{ officer_id: assignee.id }]);
  });

  test('of a free portal case taken by two officers at once goes to one', async () => {
    const colleague = (await staff(api, 'education')).officer;
    const id = await caseIn(cast, 'portal', 'completeness');
    const answers = await Promise.all([
      send(cast.officer, 'takeCase', id, {}),
      send(colleague.at(second), 'takeCase', id, {}),
    ]);
    expect(done(answers)).toHaveLength(1);
    const winner = done(answers)[0] === answers[0] ? cast.officer : colleague;
    expect((await caseOf(cast.officer, id, 'assignee { id }'))['assignee']).toEqual({ id: String(winner.officerId) });
  });

  test('is never held by two at the same time, whatever is written to the database', async () => {
    const id = await caseIn(cast, 'corporation', 'completeness');
    const insert = `insert into assignment (application_id, officer_id, during, assigned_by) values ($1, 1, $2, 1)`;
    await expect(connection.query(insert, [id, '[2026-03-01T00:00:00Z,2026-03-03T00:00:00Z)'])).rejects.toThrow(
      'exclusion constraint',
    );
    await expect(connection.query(insert, [id, '[2026-03-01T00:00:00Z,2026-03-02T05:00:00Z)'])).resolves.toBeDefined();
  });

  test('goes to an active officer of the unit and to nobody else', async () => {
    const id = await caseIn(cast, 'corporation', 'assignment');
    const elsewhere = (await staff(api, 'justice')).officer;
    for (const officerId of [elsewhere.officerId, cast.head.officerId, 99_999]) {
      expect(await cast.supervisor.refused('assignOfficer', id, { officerId: String(officerId) })).toMatchObject({
        facts: { fields: { officerId: 'notAnOfficerOfTheUnit' } },
      });
    }
  });
});

test('one number of the document management system given to two cases at once is given to one', async () => {
  const cases = await Promise.all([1, 2, 3].map(() => caseIn(cast, 'corporation', 'registration')));
  const number = newNumber();
  const unitId = String(api.place.units.education);
  const answers = await Promise.all(
    cases.map((id, at) =>
      send(at % 2 ? cast.registrar : cast.registrar.at(second), 'registerApplication', id, { number, unitId }),
    ),
  );
  expect(done(answers)).toHaveLength(1);
  expect(refusals(answers).map(({ extensions }) => extensions.facts['fields'])).toEqual([
    { number: 'numberTaken' },
    { number: 'numberTaken' },
  ]);
});
