import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { annulment, complain } from '../complaints/decidedCases.ts';
import {
  act,
  complaintMutation,
  complaintOf,
  decision,
  filed,
  filing,
  forwarded,
  moment,
  refused,
  refusedCase,
  registered,
  reply,
  reviewerOf,
  satisfaction,
  stateOf,
} from '../complaints/desk.ts';
import { actMutation, createApi, type Client, type GraphQLAnswer } from '../support/api.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { inTurn } from './inTurn.ts';
import { secondServer } from './secondServer.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const second = await secondServer(api);
const superior = await reviewerOf(api, 'superior');
const colleague = await reviewerOf(api, 'superior', 'education', 'Colleague');
const rows = rowsOf(api.database.orm.em.fork());

/** The complaint as people see it before they act. */
async function seen(id: string) {
  const { version } = await complaintOf(cast.head, id, 'version');
  return { complaintId: id, expectedVersion: version };
}

const send = (client: Client, name: string, fields: object): Promise<GraphQLAnswer> =>
  client.send(complaintMutation(name), { input: { idempotencyKey: randomUUID(), ...fields } });
const done = (answers: readonly GraphQLAnswer[]) => answers.filter(({ errors }) => !errors);
const codes = (answers: readonly GraphQLAnswer[]) =>
  answers.flatMap(({ errors = [] }) => errors).map(({ extensions }) => extensions.code);

async function linesOf(id: string, name: string): Promise<number> {
  const { timeline } = await complaintOf(cast.head, id, 'timeline { act }');
  return timeline.filter((line: { act: string }) => line.act === name).length;
}

async function countOf(table: 'sealed_file' | 'deadline', id: string): Promise<number> {
  const { rows: found } = await sql<{ count: number }>`
    select count(*)::int as count from ${sql.table(table)} where complaint_id = ${id}`.execute(rows);
  return found[0]?.count ?? 0;
}

describe('Two people of the provider act on one complaint at once', () => {
  test('both send it on: one does, one file is sealed, the other is told who did', async () => {
    const { id } = await registered(cast);
    const saw = await seen(id);
    const answers = await inTurn(
      api,
      id,
      [() => send(cast.supervisor, 'forwardComplaint', saw), () => send(cast.head.at(second), 'forwardComplaint', saw)],
      'complaint',
    );
    expect(done(answers)).toEqual([answers[0]]);
    expect(answers[1]?.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      facts: {
        version: saw.expectedVersion + 1,
        by: 'Supervisor S.',
        act: 'forwardComplaint',
        at: '2026-03-06T05:00:00Z',
        zone: 'Asia/Almaty',
      },
    });
    expect(answers[1]?.errors?.[0]?.message).toContain('Supervisor S.');
    expect(await linesOf(id, 'forwardComplaint')).toBe(1);
    expect(await countOf('sealed_file', id)).toBe(1);
    // To send on, to answer, to review: one of each.
    expect(await countOf('deadline', id)).toBe(3);
  });

  test.each([
    ['satisfyComplaint', 'forwardComplaint', 'provider', 0],
    ['forwardComplaint', 'satisfyComplaint', 'body', 1],
  ] as const)('%s before %s: only the first is done', async (first, late, stage, sealed) => {
    const { id } = await registered(cast);
    const saw = await seen(id);
    const fields = { satisfyComplaint: satisfaction(true), forwardComplaint: {} };
    const answers = await inTurn(
      api,
      id,
      [
        () => send(cast.head, first, { ...saw, ...fields[first] }),
        () => send(cast.head.at(second), late, { ...saw, ...fields[late] }),
      ],
      'complaint',
    );
    expect(done(answers)).toEqual([answers[0]]);
    expect(codes(answers)).toEqual(['STALE_VERSION']);
    expect(await stateOf(cast.head, id)).toMatchObject({ stage, complaintForward: 'met' });
    expect([await linesOf(id, first), await linesOf(id, late)]).toEqual([1, 0]);
    expect(await countOf('sealed_file', id)).toBe(sealed);
  });

  test('one number given to several complaints at once is given to one', async () => {
    const ids = [await filed(cast), await filed(cast), await filed(cast)].map(({ id }) => id);
    const answers = await Promise.all(
      ids.map(async (id, at) => {
        const registrar = at % 2 ? cast.registrar : cast.registrar.at(second);
        return send(registrar, 'registerComplaint', { ...(await seen(id)), number: 'Ш-500' });
      }),
    );
    expect(done(answers)).toHaveLength(1);
    const facts = answers.flatMap(({ errors = [] }) => errors).map(({ extensions }) => extensions.facts['fields']);
    expect(facts).toEqual([{ number: 'numberTaken' }, { number: 'numberTaken' }]);
  });
});

describe('Two reviewers act on one complaint at once', () => {
  test('both take it: it is with one', async () => {
    const { id } = await forwarded(cast);
    const saw = await seen(id);
    const answers = await inTurn(
      api,
      id,
      [() => send(colleague.at(second), 'takeComplaint', saw), () => send(superior, 'takeComplaint', saw)],
      'complaint',
    );
    expect(done(answers)).toEqual([answers[0]]);
    expect(codes(answers)).toEqual(['STALE_VERSION']);
    expect(await refused(superior, 'takeComplaint', id)).toMatchObject({
      facts: { reason: 'takenByAnother', officer: 'Colleague' },
    });
    expect((await complaintOf(superior, id, 'reviewer { name }'))['reviewer']).toEqual({ name: 'Colleague' });
  });

  test.each([
    ['uphold', 'annulAndOrder', 'dispatch'],
    ['annulAndOrder', 'uphold', 'completeness'],
  ])('one decides %s before the other %s: one decision stands', async (first, late, stage) => {
    const { id, caseId } = await forwarded(cast);
    const saw = await seen(id);
    const answers = await inTurn(
      api,
      id,
      [
        () => send(superior, 'decideComplaint', { ...saw, ...decision({ decision: first }) }),
        () => send(colleague.at(second), 'decideComplaint', { ...saw, ...decision({ decision: late }) }),
      ],
      'complaint',
    );
    expect(done(answers)).toEqual([answers[0]]);
    expect(codes(answers)).toEqual(['STALE_VERSION']);
    expect(await complaintOf(superior, id, 'decision decidedBy { name }')).toEqual({
      decision: first,
      decidedBy: { name: 'Reviewer of superior' },
    });
    expect((await caseOf(cast.officer, caseId, 'stage'))['stage']).toBe(stage);
  });
});

describe('A decision that annuls meets an act on the same case', () => {
  /** Refused, and not signed yet. */
  async function unsigned() {
    api.clock.set('2026-03-02T10:00');
    const caseId = await caseIn(cast, 'corporation', 'completeness');
    await cast.officer.act('refuseIncomplete', caseId, { reason: 'Құжат жоқ', missing: ['identity'] });
    const { version } = await caseOf(cast.officer, caseId, 'version');
    const id = await complain(cast, { id: caseId, contestedVersion: version }, '2026-03-03T10:00');
    const decide = async () => send(superior, 'decideComplaint', { ...(await seen(id)), ...annulment() });
    const saw = { applicationId: caseId, expectedVersion: version, idempotencyKey: randomUUID() };
    const takeBack = () =>
      cast.head.at(second).send(actMutation('returnUnsigned'), { input: { ...saw, reason: 'Қате' } });
    const acts = async () =>
      (await caseOf(cast.officer, caseId, 'timeline { act }'))['timeline'].map((line: { act: string }) => line.act);
    return { id, caseId, decide, takeBack, acts };
  }

  test('that took the decision back a moment before: nothing is left to annul, the complaint stays undecided', async () => {
    const { id, caseId, decide, takeBack, acts } = await unsigned();
    const before = await complaintOf(superior, id, 'version stage decision reviewer { id }');
    const answers = await inTurn(api, caseId, [takeBack, decide]);
    expect(done(answers)).toEqual([answers[0]]);
    expect(answers[1]?.errors?.[0]?.extensions).toMatchObject({
      code: 'ACT_NOT_ALLOWED',
      facts: { reason: 'noCaseToReopen' },
    });
    expect(await complaintOf(superior, id, 'version stage decision reviewer { id }')).toEqual(before);
    expect(await acts()).not.toContain('reopenCase');
    expect(await caseOf(cast.officer, caseId, 'stage reopenedOn')).toEqual({ stage: 'completeness', reopenedOn: null });
    expect(await linesOf(id, 'decideComplaint')).toBe(0);
  });

  test('that comes a moment after: the act meets another case and is refused', async () => {
    const { id, caseId, decide, takeBack, acts } = await unsigned();
    const answers = await inTurn(api, caseId, [decide, takeBack]);
    expect(done(answers)).toEqual([answers[0]]);
    expect(answers[1]?.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      facts: { by: 'Reviewer of superior', act: 'reopenCase' },
    });
    expect(await acts()).not.toContain('returnUnsigned');
    expect(await caseOf(cast.officer, caseId, 'stage reopenedOn')).toEqual({
      stage: 'completeness',
      reopenedOn: '2026-03-03',
    });
    expect((await stateOf(superior, id))['end']).toBe('decided');
  });

  test('two complaints about one decision: it falls once', async () => {
    const about = await refusedCase(cast);
    const ids = [await complain(cast, about, '2026-03-06T10:00'), await complain(cast, about, '2026-03-06T10:00')];
    const [first, last] = await Promise.all(ids.map(async id => ({ ...(await seen(id)), ...annulment() })));
    const answers = await inTurn(api, about.id, [
      () => send(superior, 'decideComplaint', first ?? {}),
      () => send(colleague.at(second), 'decideComplaint', last ?? {}),
    ]);
    expect(done(answers)).toEqual([answers[0]]);
    expect(answers[1]?.errors?.[0]?.extensions.facts).toMatchObject({ reason: 'noCaseToReopen' });
    const { timeline } = await caseOf(cast.officer, about.id, 'timeline { act }');
    expect(timeline.filter((line: { act: string }) => line.act === 'reopenCase')).toHaveLength(1);
  });
});

describe('An idempotency key', () => {
  test('sent five times at once, through two servers, records one complaint and does one act', async () => {
    const { id: applicationId, contestedVersion } = await refusedCase(cast);
    api.clock.set('2026-03-06T10:00');
    const input = filing({ applicationId, contestedVersion, arrivedAt: moment('2026-03-06T10:00') });
    const registrars = [cast.registrar, cast.registrar.at(second)];
    const five = (name: string, fields: object) =>
      Promise.all(
        Array.from({ length: 5 }, async (_, at) =>
          registrars[at % 2]?.send(complaintMutation(name), { input: fields }),
        ),
      );
    const filings = (await five('fileComplaint', input)).map(answer => answer?.data?.['fileComplaint']);
    expect(new Set(filings.map(result => result.complaint.id)).size).toBe(1);
    expect(filings.filter(result => !result.repeated)).toHaveLength(1);
    const id = filings[0].complaint.id;
    const once = { ...(await seen(id)), idempotencyKey: randomUUID(), number: 'Ш-501' };
    const results = (await five('registerComplaint', once)).map(answer => answer?.data?.['registerComplaint']);
    expect(results.map(({ version }) => version)).toEqual([2, 2, 2, 2, 2]);
    expect(results.filter(result => !result.repeated)).toHaveLength(1);
    expect(await linesOf(id, 'registerComplaint')).toBe(1);
    expect(await countOf('deadline', id)).toBe(2);
  });

  test('used again with other input, for another complaint or another act, is refused; of a refused act it may be used once more', async () => {
    const { id } = await registered(cast);
    const other = await registered(cast);
    const key = { ...(await seen(id)), idempotencyKey: randomUUID() };
    await act(cast.head, 'answerComplaint', id, { ...key, ...reply });
    for (const [name, complaint, fields] of [
      ['answerComplaint', id, { answer: 'Басқа' }],
      ['answerComplaint', other.id, reply],
      ['forwardComplaint', id, {}],
    ] as const) {
      expect(await refused(cast.head, name, complaint, { ...key, complaintId: complaint, ...fields })).toMatchObject({
        code: 'IDEMPOTENCY_KEY_REUSED',
        facts: { act: 'answerComplaint' },
      });
    }
    const wrong = { idempotencyKey: randomUUID(), bodyId: '999999' };
    expect(await refused(cast.head, 'forwardComplaint', id, wrong)).toMatchObject({ code: 'BAD_INPUT' });
    expect(await act(cast.head, 'forwardComplaint', id, { ...wrong, bodyId: null })).toMatchObject({ stage: 'body' });
  });

  test('a version long gone, or still to come, is refused', async () => {
    const { id } = await registered(cast);
    const { expectedVersion } = await seen(id);
    for (const wrong of [1, expectedVersion - 1, expectedVersion + 1]) {
      expect(await refused(cast.head, 'forwardComplaint', id, { expectedVersion: wrong })).toMatchObject({
        code: 'STALE_VERSION',
        facts: { version: expectedVersion, by: 'Registrar R.', act: 'registerComplaint' },
      });
    }
  });
});
