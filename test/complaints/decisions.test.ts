import { beforeAll, describe, expect, test } from 'vitest';
import {
  type ComplaintDecision,
  complaintDecisions,
  type ComplaintSubject,
  complaintSubjects,
  decisionsOn,
  unexaminedGrounds,
} from '../../server/law/complaints.ts';
import { createApi, type Api, type Client } from '../support/api.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { complain } from './decidedCases.ts';
import {
  aboutNoCase,
  act,
  clockOf,
  complaintOf,
  decision,
  forwarded,
  moment,
  refused,
  reply,
  reviewerOf,
  satisfaction,
  stateOf,
} from './desk.ts';

let api: Api;
let cast: Cast;
let superior: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  superior = await reviewerOf(api, 'superior');
});

const ofCase =
  'version stage outcome termEndsOn reopenedOn deadlines { kind state dueOn } timeline { act } registerEntries { state }';
const taking = (name: ComplaintDecision) =>
  decision({ decision: name, ...(name === 'leaveUnexamined' && { unexaminedGround: 'anonymous' }) });

describe('What may be decided depends on what is complained of', () => {
  test('a decision stands or falls; an act or an omission is found wrong and sent back, or is not', () => {
    expect(decisionsOn).toEqual({
      decision: complaintDecisions,
      act: ['sendBack', 'dismiss', 'leaveUnexamined'],
      omission: ['sendBack', 'dismiss', 'leaveUnexamined'],
    });
  });

  test.each<[ComplaintSubject]>(complaintSubjects.map(one => [one]))(
    'of a complaint about a %s the choices are told, and no other decision is taken',
    async subject => {
      const { id } = await forwarded(cast, { subject });
      const choices: readonly ComplaintDecision[] = decisionsOn[subject];
      expect((await complaintOf(superior, id, 'decisionChoices'))['decisionChoices']).toEqual(choices);
      for (const name of complaintDecisions.filter(one => !choices.includes(one))) {
        expect(await refused(superior, 'decideComplaint', id, taking(name)), name).toMatchObject({
          code: 'ACT_NOT_ALLOWED',
          facts: { act: 'decideComplaint', reason: 'decisionNotForSubject' },
        });
      }
      expect(await act(superior, 'decideComplaint', id, taking('dismiss'))).toMatchObject({ end: 'decided' });
    },
  );
});

describe('A decision that annuls nothing leaves the case as it is', () => {
  test.each<[ComplaintDecision]>([['uphold'], ['dismiss'], ['leaveUnexamined'], ['sendBack']])('%s', async name => {
    const { id, caseId } = await forwarded(cast);
    const before = await caseOf(cast.officer, caseId, ofCase);
    api.clock.set('2026-03-11T12:00');
    await act(superior, 'takeComplaint', id);
    expect(await act(superior, 'decideComplaint', id, taking(name))).toMatchObject(
      name === 'sendBack' ? { stage: 'provider', end: null } : { stage: 'closed', end: 'decided' },
    );
    expect(await caseOf(cast.officer, caseId, ofCase)).toEqual(before);
    const fields = `decision unexaminedGround decidedAt decidedBy { name } decisionProvisions { id }
      timeline { act by role stageBefore stageAfter facts remark }`;
    const { timeline, ...found } = await complaintOf(cast.head, id, fields);
    const unexaminedGround = name === 'leaveUnexamined' ? 'anonymous' : null;
    expect(found).toEqual({
      decision: name,
      unexaminedGround,
      decidedAt: moment('2026-03-11T12:00'),
      decidedBy: { name: 'Reviewer of superior' },
      decisionProvisions: [{ id: 'EDU-17.1' }],
    });
    expect(timeline.at(-1)).toEqual({
      act: 'decideComplaint',
      by: 'Reviewer of superior',
      role: 'reviewer',
      stageBefore: 'body',
      stageAfter: name === 'sendBack' ? 'provider' : 'closed',
      facts: { decision: name, unexaminedGround, provisions: ['EDU-17.1'] },
      remark: 'Шешім негізді.',
    });
  });

  test('decided it is over: the clocks stand, nothing more is done', async () => {
    const { id } = await forwarded(cast);
    await act(superior, 'decideComplaint', id, decision());
    expect(await stateOf(superior, id)).toEqual({
      stage: 'closed',
      end: 'decided',
      late: false,
      nextDueOn: null,
      complaintForward: 'met',
      complaintAnswer: 'void',
      complaintReview: 'met',
    });
    for (const [client, name, fields] of [
      [superior, 'decideComplaint', decision()],
      [superior, 'takeComplaint', {}],
      [cast.head, 'answerComplaint', reply],
      [cast.head, 'satisfyComplaint', satisfaction(true)],
    ] as const) {
      expect(await refused(client, name, id, fields), name).toMatchObject({
        facts: { reason: 'otherComplaintStage', stage: 'closed' },
      });
    }
  });
});

describe('Left unexamined, it says on which ground', () => {
  test.each(unexaminedGrounds.map(one => [one]))('%s', async unexaminedGround => {
    const id = await aboutNoCase(cast);
    await act(superior, 'decideComplaint', id, decision({ decision: 'leaveUnexamined', unexaminedGround }));
    expect(await complaintOf(cast.head, id, 'end decision unexaminedGround')).toEqual({
      end: 'decided',
      decision: 'leaveUnexamined',
      unexaminedGround,
    });
  });

  test.each([
    ['leaveUnexamined', null, 'groundMissing'],
    ['dismiss', 'anonymous', 'groundNotNeeded'],
    ['sendBack', 'beforeCourt', 'groundNotNeeded'],
  ])('%s with the ground %s: %s', async (name, unexaminedGround, problem) => {
    const id = await aboutNoCase(cast);
    const fields = decision({ decision: name, unexaminedGround });
    expect(await refused(superior, 'decideComplaint', id, fields)).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { unexaminedGround: problem } },
    });
  });
});

test('it rests on provisions there are', async () => {
  const id = await aboutNoCase(cast);
  const unknown = decision({ decision: 'dismiss', provisions: ['EDU-17.1', 'EDU-99.9'] });
  expect(await refused(superior, 'decideComplaint', id, unknown)).toMatchObject({
    facts: { fields: { provisions: 'provisionUnknown' } },
  });
  const known = decision({ decision: 'dismiss', provisions: ['EDU-17.1', 'EDU-10.3b', 'CODE-73'] });
  await act(superior, 'decideComplaint', id, known);
  expect((await complaintOf(superior, id, 'decisionProvisions { id text }'))['decisionProvisions']).toMatchObject([
    { id: 'EDU-17.1', text: expect.any(String) },
    { id: 'EDU-10.3b', text: expect.any(String) },
    { id: 'CODE-73', text: expect.any(String) },
  ]);
});

describe('Sent back, the provider answers anew within five working days of that day', () => {
  // 11 to 13, 16 and 17 March.
  test.each([
    ['at the closing hour of day 5', '2026-03-17T18:30:00', false, 'met'],
    ['a second later', '2026-03-17T18:30:01', true, 'metLate'],
  ])('answered %s it is over', async (_, at, late, state) => {
    const id = await aboutNoCase(cast);
    await act(cast.head, 'answerComplaint', id, reply);
    expect(await act(superior, 'decideComplaint', id, taking('sendBack'))).toMatchObject({ stage: 'provider' });
    const clock = await clockOf(cast.head, id, 'complaintAnswer');
    expect(clock).toMatchObject({ state: 'running', dueOn: '2026-03-17', breachOn: '2026-03-17' });
    expect((await complaintOf(cast.head, id, 'answeredAt'))['answeredAt']).toBeNull();
    api.clock.set(at);
    expect(await stateOf(cast.head, id)).toMatchObject({ late, complaintReview: 'met' });
    expect(await act(cast.supervisor, 'answerComplaint', id, reply)).toMatchObject({
      stage: 'closed',
      end: 'answered',
    });
    expect(await clockOf(superior, id, 'complaintAnswer')).toMatchObject({ state });
  });

  test('after closing the day of it is the next working day', async () => {
    const id = await aboutNoCase(cast);
    api.clock.set('2026-03-10T19:00');
    await act(superior, 'decideComplaint', id, taking('sendBack'));
    expect(await clockOf(cast.head, id, 'complaintAnswer')).toMatchObject({ dueOn: '2026-03-18' });
  });

  test('an answer still owed from before is void, and it is not sent on a second time', async () => {
    const { id } = await forwarded(cast);
    await act(superior, 'decideComplaint', id, taking('sendBack'));
    const { deadlines } = await complaintOf(superior, id, 'deadlines { kind state }');
    const answers = deadlines.filter(({ kind }: { kind: string }) => kind === 'complaintAnswer');
    expect(answers.map(({ state }: { state: string }) => state)).toEqual(['void', 'running']);
    expect(await refused(cast.head, 'forwardComplaint', id)).toMatchObject({ facts: { reason: 'alreadyForwarded' } });
    await act(cast.head, 'satisfyComplaint', id, satisfaction(true));
    expect(await act(cast.head, 'answerComplaint', id, reply)).toMatchObject({ end: 'answered' });
  });
});

describe('Without a decision of the case nothing is annulled', () => {
  test.each<[ComplaintDecision]>([['annulAndOrder'], ['annulAndGrant']])(
    '%s: about no case, or a decision the head has taken back since',
    async name => {
      const none = await aboutNoCase(cast, { subject: 'decision' });
      api.clock.set('2026-03-02T10:00');
      const caseId = await caseIn(cast, 'corporation', 'completeness');
      await cast.officer.act('refuseIncomplete', caseId, { reason: 'Құжат жоқ.', missing: ['identity'] });
      const { version } = await caseOf(cast.officer, caseId, 'version');
      const id = await complain(cast, { id: caseId, contestedVersion: version }, '2026-03-03T10:00');
      await cast.head.act('returnUnsigned', caseId, { reason: 'Қате' });
      for (const complaint of [none, id]) {
        expect(await refused(superior, 'decideComplaint', complaint, taking(name))).toMatchObject({
          code: 'ACT_NOT_ALLOWED',
          facts: { reason: 'noCaseToReopen' },
        });
        expect(await act(superior, 'decideComplaint', complaint, taking('uphold'))).toMatchObject({ end: 'decided' });
      }
      expect(await caseOf(cast.officer, caseId, 'stage reopenedOn')).toEqual({
        stage: 'completeness',
        reopenedOn: null,
      });
    },
  );
});
