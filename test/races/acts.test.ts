import { randomUUID } from 'node:crypto';
import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { actMutation, createApi, type Client, type GraphQLAnswer } from '../support/api.ts';
import { intake } from '../support/intake.ts';
import { caseIn, caseOf, newNumber } from '../support/path.ts';
import { castOf, staff } from '../support/people.ts';
import { inTurn } from './inTurn.ts';
import { secondServer } from './secondServer.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const second = await secondServer(api);
const connection = new Connection({ connectionString: api.database.url });
await connection.connect();
afterAll(() => connection.end());

/** The case as people see it before they act; whoever looks only after the other has acted sees another case. */
async function seen(id: string) {
  const { version } = await caseOf(cast.officer, id, 'version');
  return { applicationId: id, expectedVersion: version };
}

function send(client: Client, act: string, fields: object): Promise<GraphQLAnswer> {
  return client.send(actMutation(act), { input: { idempotencyKey: randomUUID(), ...fields } });
}

const expired = { reason: 'Мерзімі өткен', what: 'identity', expiredOn: '2026-01-31' };
const done = (answers: readonly GraphQLAnswer[]) => answers.filter(({ errors }) => !errors);
const refusals = (answers: readonly GraphQLAnswer[]) => answers.flatMap(({ errors = [] }) => errors);
const acts = async (id: string) =>
  (await caseOf(cast.officer, id, 'timeline { act }'))['timeline'].map(({ act }: { act: string }) => act);

describe('Two officers act on the same case at once', () => {
  test('one wins; the other is told who changed what and when', async () => {
    const id = await caseIn(cast, 'corporation', 'completeness');
    const saw = await seen(id);
    const answers = await Promise.all(
      [cast.officer, cast.officer.at(second)].map(officer =>
        send(officer, 'confirmCompleteness', { ...saw, presented: [] }),
      ),
    );
    expect(done(answers)).toHaveLength(1);
    expect(refusals(answers)).toMatchObject([
      {
        message:
          'The case was changed before you: Officer O., “Confirm completeness”, 02.03.2026 10:00. Reload it and repeat the act if it is still needed.',
        extensions: {
          code: 'STALE_VERSION',
          facts: {
            version: saw.expectedVersion + 1,
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

  test.each([
    ['refuseIncomplete', 'confirmCompleteness'],
    ['confirmCompleteness', 'refuseIncomplete'],
  ] as const)('a refusal and a confirmation of one package never both stand: %s before %s', async (first, late) => {
    const fields = { refuseIncomplete: { reason: 'Куәлік жоқ' }, confirmCompleteness: { presented: ['identity'] } };
    const presented = ['application', 'document', 'payment', 'consent'];
    const id = await caseIn(cast, 'corporation', 'completeness', { presented });
    const saw = await seen(id);
    const answers = await inTurn(api, id, [
      () => send(cast.officer, first, { ...saw, ...fields[first] }),
      () => send(cast.officer.at(second), late, { ...saw, ...fields[late] }),
    ]);
    expect(done(answers)).toEqual([answers[0]]);
    expect(refusals(answers).map(({ extensions }) => extensions.code)).toEqual(['STALE_VERSION']);
    // Sent once more by an officer who has seen what happened.
    expect(await cast.officer.refused(late, id, fields[late])).toMatchObject({
      code: 'ACT_NOT_ALLOWED',
      facts: { reason: 'otherStage' },
    });
    expect(await acts(id)).toContain(first);
    expect(await acts(id)).not.toContain(late);
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
    const saw = await seen(id);
    const assign = (supervisor: Client, { officerId }: Client) =>
      send(supervisor, 'assignOfficer', { ...saw, officerId: String(officerId) });
    const answers = await inTurn(api, id, [
      () => assign(cast.supervisor, cast.officer),
      () => assign(colleagues.supervisor.at(second), colleagues.officer),
    ]);
    expect(done(answers)).toEqual([answers[0]]);
    expect(refusals(answers).map(({ extensions }) => extensions.code)).toEqual(['STALE_VERSION']);
    const { rows } = await connection.query('select officer_id::text from assignment where application_id = $1', [id]);
    expect(rows).toEqual([{ officer_id: String(cast.officer.officerId) }]);
    expect((await caseOf(cast.officer, id, 'assignee { id }'))['assignee']).toEqual({ id: rows[0].officer_id });
  });

  test('of a free portal case taken by two officers at once goes to one', async () => {
    const colleague = (await staff(api, 'education')).officer;
    const id = await caseIn(cast, 'portal', 'completeness');
    const saw = await seen(id);
    const answers = await inTurn(api, id, [
      () => send(colleague.at(second), 'takeCase', saw),
      () => send(cast.officer, 'takeCase', saw),
    ]);
    expect(done(answers)).toEqual([answers[0]]);
    expect(refusals(answers).map(({ extensions }) => extensions.code)).toEqual(['STALE_VERSION']);
    expect(await cast.officer.refused('takeCase', id)).toMatchObject({ facts: { reason: 'alreadyAssigned' } });
    const { assignee } = await caseOf(cast.officer, id, 'assignee { id }');
    expect(assignee).toEqual({ id: String(colleague.officerId) });
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
    cases.map(async (id, at) => {
      const registrar = at % 2 ? cast.registrar : cast.registrar.at(second);
      return send(registrar, 'registerApplication', { ...(await seen(id)), number, unitId });
    }),
  );
  expect(done(answers)).toHaveLength(1);
  expect(refusals(answers).map(({ extensions }) => extensions.facts['fields'])).toEqual([
    { number: 'numberTaken' },
    { number: 'numberTaken' },
  ]);
});
