import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api, type Client } from '../support/api.ts';
import { castOf, type Cast } from '../support/people.ts';
import {
  act,
  bodyOf,
  clockOf,
  complaintOf,
  filed,
  forwarded,
  refused,
  register,
  registered,
  reply,
  reviewerOf,
  stateOf,
} from './desk.ts';

/** It came on Friday 6 March 2026; Monday is a day off: to be sent on by Thursday 12, answered by Monday 16 March. */
let api: Api;
let cast: Cast;
let superior: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  superior = await reviewerOf(api, 'superior');
});

describe('A. A complaint is sent on with the case within three working days of its arrival (EDU-17.3)', () => {
  test('two clocks run at once: three days from the arrival to send it on, five from the registration to answer', async () => {
    const { id } = await filed(cast);
    expect(await clockOf(cast.head, id, 'complaintForward')).toMatchObject({
      state: 'running',
      dueOn: '2026-03-12',
      breachOn: '2026-03-12',
      targetOn: '2026-03-11',
      explanation: { provisions: [{ id: 'EDU-17.3' }] },
    });
    expect(await clockOf(cast.head, id, 'complaintAnswer')).toBeUndefined();
    expect(await register(cast.registrar, id)).toMatchObject({ stage: 'provider', end: null });
    expect(await clockOf(cast.head, id, 'complaintAnswer')).toMatchObject({
      state: 'running',
      dueOn: '2026-03-16',
      breachOn: '2026-03-16',
      targetOn: '2026-03-13',
      explanation: { provisions: [{ id: 'EDU-17.5' }] },
    });
  });

  test('at the closing hour of the third day it is in time', async () => {
    const { id } = await registered(cast);
    api.clock.set('2026-03-12T18:30:00');
    expect(await stateOf(cast.head, id)).toMatchObject({ late: false, nextDueOn: '2026-03-12' });
    expect(await act(cast.registrar, 'forwardComplaint', id)).toMatchObject({ stage: 'body', end: null });
    expect(await stateOf(cast.head, id)).toMatchObject({ complaintForward: 'met', complaintAnswer: 'running' });
    expect(await clockOf(superior, id, 'complaintReview')).toMatchObject({ state: 'running', breachOn: null });
  });

  test('a second later it is late at once, whether or not any job has run; it can and must still be sent on', async () => {
    const { id } = await registered(cast);
    api.clock.set('2026-03-12T18:30:01');
    expect(await stateOf(cast.head, id)).toMatchObject({ late: true, complaintForward: 'late' });
    api.clock.set('2026-03-13T09:00');
    expect(await act(cast.supervisor, 'forwardComplaint', id)).toMatchObject({ stage: 'body' });
    expect(await stateOf(cast.head, id)).toMatchObject({
      late: false,
      complaintForward: 'metLate',
      complaintAnswer: 'running',
    });
  });

  test('sent on it is not sent on again, nor is it for the provider any more to redirect it', async () => {
    const { id } = await forwarded(cast);
    expect(await refused(cast.head, 'forwardComplaint', id)).toMatchObject({
      facts: { reason: 'otherComplaintStage', stage: 'body' },
    });
    const away = { toWhom: 'Прокуратура', reason: 'Құзырет емес.' };
    expect(await refused(cast.head, 'redirectComplaint', id, away)).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
  });

  test('to the superior body, or to the quality body where the provider chooses it (AMB-47)', async () => {
    const bodyId = String(await bodyOf(api, 'quality'));
    const { id } = await forwarded(cast, {}, { bodyId });
    expect(await complaintOf(cast.head, id, 'body { id kind } forwardedAt atBodySince')).toEqual({
      body: { id: bodyId, kind: 'quality' },
      forwardedAt: '2026-03-10T07:00:00Z',
      atBodySince: '2026-03-10T07:00:00Z',
    });
    // 15 working days without the 10th: 11 to 13, 16 to 20, 26, 27, 30 and 31 March, 1 to 3 April.
    expect(await clockOf(cast.head, id, 'complaintReview')).toMatchObject({ dueOn: '2026-04-03' });
    const other = await registered(cast);
    const ofTheCorporation = { bodyId: String(await bodyOf(api, 'corporationHead')) };
    expect(await refused(cast.head, 'forwardComplaint', other.id, ofTheCorporation)).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { bodyId: 'bodyOfOtherKind' } },
    });
  });
});

describe('B. The provider answers by itself within five working days of the registration (EDU-17.5)', () => {
  test.each([
    ['at the closing hour of day 5', '2026-03-16T18:30:00', false, 'met'],
    ['a second later', '2026-03-16T18:30:01', true, 'metLate'],
    ['on day 6', '2026-03-17T10:00', true, 'metLate'],
  ])('%s, while the body has it already', async (_, at, late, state) => {
    const { id } = await forwarded(cast);
    api.clock.set(at);
    expect(await stateOf(cast.head, id)).toMatchObject({ late, complaintForward: 'met' });
    // The answer is owed beside the review: it neither ends the complaint nor takes it from the body.
    expect(await act(cast.supervisor, 'answerComplaint', id, reply)).toMatchObject({ stage: 'body', end: null });
    expect(await stateOf(superior, id)).toMatchObject({ late: false, complaintAnswer: state });
    expect(await refused(cast.head, 'answerComplaint', id, reply)).toMatchObject({
      facts: { reason: 'alreadyAnswered' },
    });
  });

  test('an answer does not excuse from sending on: on the fourth day the complaint is late', async () => {
    const { id } = await registered(cast);
    await act(cast.head, 'answerComplaint', id, reply);
    expect(await stateOf(cast.head, id)).toMatchObject({ complaintAnswer: 'met', complaintForward: 'running' });
    api.clock.set('2026-03-13T09:00');
    expect(await stateOf(cast.head, id)).toMatchObject({ late: true, complaintForward: 'late' });
  });
});
