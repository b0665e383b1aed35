import { beforeAll, describe, expect, test } from 'vitest';
import { type BodyKind } from '../../server/law/complaints.ts';
import { createApi, type Api, type Client } from '../support/api.ts';
import { caseOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import {
  act,
  bodyOf,
  clockOf,
  complaintOf,
  decision,
  direct,
  file,
  filing,
  filingRefused,
  forwarded,
  moment,
  refused,
  refusedCase,
  register,
  registered,
  reply,
  reviewerOf,
  stateOf,
} from './desk.ts';

let api: Api;
let cast: Cast;
let quality: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  quality = await reviewerOf(api, 'quality');
});

/** It came straight to a body on Friday 6 March 2026, and is registered there at once. */
async function registeredThere(client: Client, kind: BodyKind, changes: object = {}): Promise<string> {
  const { id } = await direct(cast, client, kind, undefined, changes);
  await register(client, id);
  return id;
}

describe('C. Straight to the quality body: that door is open too (AMB-48), and it has fifteen days (EDU-17.6)', () => {
  // 10 to 13, 16 to 20, 26, 27, 30 and 31 March, 1 and 2 April.
  test.each([
    ['at the closing hour of day 15', '2026-04-02T18:30:00', false, 'met'],
    ['a second later', '2026-04-02T18:30:01', true, 'metLate'],
    ['on day 16', '2026-04-03T09:00', true, 'metLate'],
  ])('decided %s', async (_, at, late, state) => {
    const id = await registeredThere(quality, 'quality');
    expect(await clockOf(quality, id, 'complaintReview')).toMatchObject({
      dueOn: '2026-04-02',
      breachOn: '2026-04-02',
      targetOn: '2026-04-01',
      explanation: { provisions: [{ id: 'EDU-17.6' }] },
    });
    api.clock.set(at);
    expect(await stateOf(quality, id)).toMatchObject({ stage: 'body', late });
    expect(await act(quality, 'decideComplaint', id, decision())).toMatchObject({ stage: 'closed', end: 'decided' });
    expect(await stateOf(quality, id)).toMatchObject({ complaintReview: state, late: false });
  });

  test('the provider has no clock of it, sees it, and is asked for nothing until it is sent back', async () => {
    const id = await registeredThere(quality, 'quality');
    expect(await stateOf(cast.head, id)).toEqual({
      stage: 'body',
      end: null,
      late: false,
      nextDueOn: '2026-04-02',
      complaintReview: 'running',
    });
    for (const [name, fields] of [
      ['answerComplaint', reply],
      ['satisfyComplaint', { fully: true, measure: 'Шара' }],
    ] as const) {
      expect(await refused(cast.head, name, id, fields)).toMatchObject({
        code: 'ACT_NOT_ALLOWED',
        facts: { reason: 'notForwardedFromHere' },
      });
    }
    expect(await refused(cast.head, 'forwardComplaint', id)).toMatchObject({
      facts: { reason: 'otherComplaintStage' },
    });
    await act(quality, 'decideComplaint', id, decision({ decision: 'sendBack' }));
    expect(await act(cast.head, 'answerComplaint', id, reply)).toMatchObject({ stage: 'closed', end: 'answered' });
  });

  test('registered on Tuesday, though it came on Saturday: from that Tuesday run the fifteen days', async () => {
    const { id } = await direct(cast, quality, 'quality', '2026-03-07T12:00');
    // Until then they run from the Saturday: nothing lies at the door forgotten.
    expect(await stateOf(quality, id)).toMatchObject({ stage: 'registration', nextDueOn: '2026-04-02', late: false });
    await register(quality, id);
    expect(await complaintOf(quality, id, 'arrivedOn registeredOn')).toEqual({
      arrivedOn: '2026-03-07',
      registeredOn: '2026-03-10',
    });
    expect(await clockOf(quality, id, 'complaintReview')).toMatchObject({ dueOn: '2026-04-03' });
  });
});

describe('At the door of a body the case is named as the letter names it: by its number and who it is of', () => {
  test('by the number of the case or of its receipt, whatever the case of the letters of the name', async () => {
    const { id: caseId } = await refusedCase(cast);
    const { number, receiptNumber } = await caseOf(cast.officer, caseId, 'number receiptNumber');
    api.clock.set('2026-03-06T10:00');
    const input = {
      door: 'body',
      bodyId: String(await bodyOf(api, 'quality')),
      arrivedAt: moment('2026-03-06T10:00'),
      complainant: { kind: 'applicant', name: 'АХМЕТОВА Айгүл Серікқызы' },
    };
    for (const caseNumber of [number, receiptNumber]) {
      const { id } = await file(quality, filing({ ...input, caseNumber }));
      await register(quality, id);
      const found = await complaintOf(quality, id, 'application { id } contested { act }');
      expect(found).toEqual({ application: { id: caseId }, contested: { act: 'refuseIncomplete' } });
    }
    // Nobody finds out so whose case a number is, nor that there is one.
    const stranger = { kind: 'applicant', name: 'Бөгде адам' };
    const wrong = [
      { ...input, caseNumber: number, complainant: stranger },
      { ...input, caseNumber: 'жоқ', complainant: stranger },
      { ...input, caseNumber: 'жоқ' },
    ];
    for (const changes of wrong) {
      expect(await filingRefused(quality, filing(changes))).toMatchObject({
        code: 'BAD_INPUT',
        facts: { fields: { caseNumber: 'noSuchCase' } },
      });
    }
  });

  test('by its id a reviewer names no case that is not theirs to read', async () => {
    const { id: applicationId } = await refusedCase(cast);
    const bodyId = String(await bodyOf(api, 'quality'));
    const input = filing({ door: 'body', bodyId, arrivedAt: moment('2026-03-05T11:00') });
    for (const id of [applicationId, '999999']) {
      expect(await filingRefused(quality, { ...input, applicationId: id })).toMatchObject({
        code: 'FORBIDDEN_OR_UNKNOWN',
      });
    }
  });
});

describe('D. About staff of the State Corporation: its head, or the body in informatisation (EDU-17.7)', () => {
  test.each<[BodyKind]>([['corporationHead'], ['informatisation']])(
    '%s: five days as a target that is not from the orders; passing it breaks no law',
    async kind => {
      const reviewer = await reviewerOf(api, kind);
      const id = await registeredThere(reviewer, kind, { respondent: 'corporation', subject: 'act' });
      const clock = await clockOf(reviewer, id, 'complaintReview');
      expect(clock).toMatchObject({ dueOn: '2026-03-16', breachOn: null, targetOn: '2026-03-13' });
      expect(clock.explanation.provisions).toEqual([{ id: 'NFO-CORPORATION-REVIEW' }]);
      expect(clock.explanation.text).toContain('not from the orders');
      api.clock.set('2026-03-17T09:00');
      expect(await stateOf(reviewer, id)).toMatchObject({ late: false, complaintReview: 'overPlan' });
      await act(reviewer, 'decideComplaint', id, decision({ decision: 'dismiss' }));
      expect(await stateOf(reviewer, id)).toMatchObject({ end: 'decided', complaintReview: 'met' });
    },
  );

  test('left at the department it goes on to the head of the Corporation', async () => {
    const { id } = await forwarded(cast, { respondent: 'corporation', subject: 'act' });
    expect((await complaintOf(cast.head, id, 'body { kind }'))['body']).toEqual({ kind: 'corporationHead' });
  });

  test.each<[string, 'provider' | 'corporation', BodyKind, string]>([
    ['staff of the Corporation', 'corporation', 'superior', 'bodyOfOtherKind'],
    ['staff of the Corporation', 'corporation', 'quality', 'bodyOfOtherKind'],
    ['the department', 'provider', 'corporationHead', 'bodyOfOtherKind'],
    ['the department', 'provider', 'informatisation', 'bodyOfOtherKind'],
  ])('a complaint about %s (%s) is not for the body %s', async (_, respondent, kind, problem) => {
    const { id: applicationId, contestedVersion } = await refusedCase(cast);
    const arrivedAt = moment('2026-03-05T11:00');
    const bodyId = String(await bodyOf(api, kind));
    const input = filing({ applicationId, contestedVersion, arrivedAt, respondent, bodyId });
    expect(await filingRefused(cast.registrar, input)).toMatchObject({ facts: { fields: { bodyId: problem } } });
  });

  test('nor is one about education for the superior body of justice', async () => {
    const { id } = await registered(cast);
    const bodyId = String(await bodyOf(api, 'superior', 'justice'));
    expect(await refused(cast.head, 'forwardComplaint', id, { bodyId })).toMatchObject({
      facts: { fields: { bodyId: 'bodyOfOtherService' } },
    });
  });
});
