import { beforeAll, describe, expect, test } from 'vitest';
import { type BodyKind, bodyKinds, reviewClocks } from '../../server/law/complaints.ts';
import { createApi, type Api, type Client } from '../support/api.ts';
import { castOf, type Cast } from '../support/people.ts';
import { act, clockOf, forwarded, registered, reviewerOf } from './desk.ts';

let api: Api;
let cast: Cast;
let superior: Client;
let quality: Client;
let administrator: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  superior = await reviewerOf(api, 'superior');
  quality = await reviewerOf(api, 'quality');
  administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
});

describe('The term of the superior body is a dated setting', () => {
  const set = (client: Client, bodyKind: BodyKind, amount: number) =>
    client.send(
      'mutation ($input: SetComplaintTermInput!) { setComplaintTerm(input: $input) { amount since setBy { id } reason } }',
      { input: { bodyKind, amount, reason: 'Комитет бұйрығы № 12' } },
    );

  test('as delivered: the numbers and where each comes from', async () => {
    const { complaintTerms } = await quality.query(
      '{ complaintTerms { bodyKind amount settable since setBy { id } reason provision { id } } }',
    );
    expect(complaintTerms).toEqual(
      bodyKinds.map(bodyKind => ({
        bodyKind,
        amount: reviewClocks[bodyKind].amount,
        settable: bodyKind !== 'quality',
        since: null,
        setBy: null,
        reason: null,
        provision: { id: reviewClocks[bodyKind].provision },
      })),
    );
  });

  test('changed, it counts for what is registered from then on; dates already given stay', async () => {
    const before = await forwarded(cast);
    const waiting = await registered(cast);
    api.clock.set('2026-03-10T13:00');
    expect((await set(administrator, 'superior', 10)).data?.['setComplaintTerm']).toEqual({
      amount: 10,
      since: '2026-03-10T08:00:00Z',
      setBy: { id: String(administrator.officerId) },
      reason: 'Комитет бұйрығы № 12',
    });
    await act(cast.head, 'forwardComplaint', waiting.id);
    // Twenty working days without 10 March end on 10 April, ten on 27 March.
    expect(await clockOf(superior, before.id, 'complaintReview')).toMatchObject({ dueOn: '2026-04-10' });
    const clock = await clockOf(superior, waiting.id, 'complaintReview');
    expect(clock).toMatchObject({ dueOn: '2026-03-27', breachOn: null, targetOn: '2026-03-26' });
    expect(clock.explanation.provisions).toEqual([{ id: 'NFO-SUPERIOR-REVIEW' }]);
    await set(administrator, 'superior', 20);
    expect(await clockOf(superior, waiting.id, 'complaintReview')).toMatchObject({ dueOn: '2026-03-27' });
  });

  test('that of the quality body stands in the order and is not set', async () => {
    expect((await set(administrator, 'quality', 14)).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { bodyKind: 'setByTheOrders' } },
    });
  });

  test.each([
    [0, 'outOfRange'],
    [1, undefined],
    [60, undefined],
    [61, 'outOfRange'],
  ])('%i working days: %s', async (amount, problem) => {
    const { errors } = await set(administrator, 'informatisation', amount);
    expect(errors?.[0]?.extensions.facts['fields']).toEqual(problem && { amount: problem });
  });

  test('nobody but an administrator sets it', async () => {
    for (const client of [superior, quality, cast.head, cast.registrar]) {
      expect((await set(client, 'superior', 5)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    }
  });
});
