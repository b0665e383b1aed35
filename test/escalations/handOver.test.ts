import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import {
  act,
  bodyOf,
  complaintMutation,
  complaintOf,
  decision,
  forwarded,
  moment,
  reviewerOf,
} from '../complaints/desk.ts';
import { inTurn } from '../races/inTurn.ts';
import { secondServer } from '../races/secondServer.ts';
import { type Client, createApi } from '../support/api.ts';
import { castOf } from '../support/people.ts';
import { rowsOfApi } from './desk.ts';
import { answerAll, answerWith, escalationOf, inboxOf, refusal } from './inbox.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const bodyId = await bodyOf(api, 'quality');
const reviewer = await reviewerOf(api, 'quality');
const colleague = await reviewerOf(api, 'quality', 'education', 'Colleague');
/** Directed the department when the complaint came. */
const partial = await reviewerOf(api, 'quality', 'education', 'Once the head');
await sql`insert into role_grant (officer_id, role, scope, provider_id, since, ended_at)
  values (${partial.officerId}, 'head', 'provider', ${api.place.education}, ${moment('2026-01-05T09:00')},
    ${moment('2026-03-05T18:00')})`.execute(rowsOfApi(api));

/** Fifteen working days of the quality body from 10 March 2026 have gone by, and its reviewer has taken it. */
async function late(): Promise<{ id: string; date: number }> {
  const { id } = await forwarded(cast, {}, { bodyId: String(bodyId) });
  await act(reviewer, 'takeComplaint', id);
  api.clock.set('2026-04-06T10:00');
  const date = (await inboxOf(reviewer, { kind: 'complaintReview' })).find(({ complaint }) => complaint.id === id);
  return { id, date: Number(date?.['id']) };
}

const handed = { measure: 'Әріптесі жалғастырады.' };
const seen = (id: string) =>
  complaintOf(reviewer, id, 'version reviewer { id } timeline { act by role version facts remark }');

describe('A review that is late', () => {
  test('goes to another reviewer of the body by an act of its own, with the measure as its reason', async () => {
    const { id, date } = await late();
    const { version } = await seen(id);
    expect(await refusal(reviewer, date, { ...handed, newOwnerId: String(colleague.officerId) })).toBeUndefined();
    const after = await seen(id);
    expect(after).toMatchObject({ version: version + 1, reviewer: { id: String(colleague.officerId) } });
    expect(after['timeline'].at(-1)).toEqual({
      act: 'reassignComplaint',
      by: 'Reviewer of quality',
      role: 'reviewer',
      version: version + 1,
      facts: { from: reviewer.officerId, to: colleague.officerId },
      remark: handed.measure,
    });
    expect(await escalationOf(reviewer, date)).toMatchObject({
      state: 'promised',
      assignee: { id: String(colleague.officerId) },
      dispositions: [{ newOwner: { id: String(colleague.officerId) } }],
    });
  });

  test('does not go to one who has a part in it, nor to one of another body', async () => {
    const { id, date } = await late();
    const before = await seen(id);
    const other = await reviewerOf(api, 'superior');
    expect(await refusal(reviewer, date, { newOwnerId: String(partial.officerId) })).toEqual(['ACT_NOT_ALLOWED', null]);
    for (const one of [other, cast.officer]) {
      expect(await refusal(reviewer, date, { newOwnerId: String(one.officerId) })).toEqual(['BAD_INPUT', 'newOwnerId']);
    }
    expect(await seen(id)).toEqual(before);
    expect(await escalationOf(reviewer, date)).toMatchObject({ state: 'open', dispositions: [] });
  });
});

describe('A review that is handed over while it is decided', async () => {
  const second = await secondServer(api);
  const disposal = `mutation ($input: DisposeEscalationsInput!) { disposeEscalations(input: $input) { done error { code } } }`;

  const handOver = (client: Client, date: number) =>
    client.send(disposal, {
      input: {
        items: [{ deadlineId: String(date), idempotencyKey: randomUUID() }],
        ...answerWith({ ...handed, newOwnerId: String(colleague.officerId) }),
      },
    });
  const decide = (client: Client, id: string, expectedVersion: number) =>
    client.send(complaintMutation('decideComplaint'), {
      input: { complaintId: id, expectedVersion, idempotencyKey: randomUUID(), ...decision({ decision: 'uphold' }) },
    });

  test('before the decision: the decision is told that it is another’s now', async () => {
    const { id, date } = await late();
    const { version } = await seen(id);
    const [answered, decided] = await inTurn(
      api,
      id,
      [() => handOver(reviewer, date), () => decide(reviewer.at(second), id, version)],
      'complaint',
    );
    expect(answered?.data?.['disposeEscalations']).toEqual([{ done: true, error: null }]);
    expect(decided?.errors?.map(({ extensions }) => extensions.code)).toEqual(['STALE_VERSION']);
    expect((await seen(id))['reviewer']).toEqual({ id: String(colleague.officerId) });
  });

  test('after the decision: it is answered for, and stays with whoever decided', async () => {
    const { id, date } = await late();
    const { version } = await seen(id);
    const [decided, answered] = await inTurn(
      api,
      id,
      [() => decide(reviewer, id, version), () => handOver(reviewer.at(second), date)],
      'complaint',
    );
    expect(decided?.errors).toBeUndefined();
    expect(answered?.data?.['disposeEscalations']).toEqual([{ done: true, error: null }]);
    expect((await seen(id))['reviewer']).toEqual({ id: String(reviewer.officerId) });
    expect(await escalationOf(reviewer, date)).toMatchObject({ state: 'closed', dispositions: [{ newOwner: null }] });
  });

  test('at the very moment, many at once: nothing fails unforeseen', async () => {
    const reviews = [await late(), await late(), await late(), await late()];
    const versions = await Promise.all(reviews.map(async ({ id }) => (await seen(id))['version']));
    const answers = await Promise.all(
      reviews.flatMap(({ id, date }, at) => [handOver(reviewer, date), decide(reviewer.at(second), id, versions[at])]),
    );
    const codes = answers.flatMap(({ data, errors = [] }) => [
      ...errors.map(({ extensions }) => extensions.code),
      ...(data?.['disposeEscalations'] ?? []).flatMap(
        (one: { error: { code: string } | null }) => one.error?.code ?? [],
      ),
    ]);
    expect(codes.filter(code => code !== 'STALE_VERSION')).toEqual([]);
    expect(
      await Promise.all(reviews.map(async ({ date }) => (await escalationOf(reviewer, date))['state'])),
    ).not.toContain('open');
  });
});

test('one that is over is answered for without anybody named', async () => {
  const { id, date } = await late();
  await act(reviewer, 'decideComplaint', id, decision());
  await answerAll(reviewer, [date], handed);
  expect(await escalationOf(reviewer, date)).toMatchObject({ state: 'closed' });
});
