import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../support/api.ts';
import { caseOf, carryTo } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { act, complaintOf, refused, registered, reply, satisfaction, stateOf } from './desk.ts';

/** It came on Friday 6 March 2026; Monday is a day off: to be sent on by Thursday 12, answered by Monday 16 March. */
let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
});

describe('A′. Satisfied in full within the same three days, it need not be sent on (EDU-17.4)', () => {
  test('satisfied on the third day and answered after: over, and never sent on', async () => {
    const { id } = await registered(cast);
    api.clock.set('2026-03-12T18:30:00');
    expect(await act(cast.head, 'satisfyComplaint', id, satisfaction(true))).toMatchObject({ stage: 'provider' });
    expect(await stateOf(cast.head, id)).toMatchObject({ complaintForward: 'met', complaintAnswer: 'running' });
    api.clock.set('2026-03-16T12:00');
    expect(await stateOf(cast.head, id)).toMatchObject({ late: false });
    expect(await act(cast.head, 'answerComplaint', id, reply)).toMatchObject({ stage: 'closed', end: 'satisfied' });
    expect(await stateOf(cast.head, id)).toEqual({
      stage: 'closed',
      end: 'satisfied',
      late: false,
      nextDueOn: null,
      complaintForward: 'met',
      complaintAnswer: 'met',
    });
    expect(await refused(cast.head, 'forwardComplaint', id)).toMatchObject({
      facts: { reason: 'otherComplaintStage', stage: 'closed' },
    });
  });

  test('answered first and satisfied after, within the days: over all the same', async () => {
    const { id } = await registered(cast);
    expect(await act(cast.supervisor, 'answerComplaint', id, reply)).toMatchObject({ stage: 'provider', end: null });
    api.clock.set('2026-03-11T12:00');
    expect(await act(cast.head, 'satisfyComplaint', id, satisfaction(true))).toMatchObject({
      stage: 'closed',
      end: 'satisfied',
    });
  });

  test('it is a right and no duty: what was satisfied in full may be sent on, and is then for the body to end', async () => {
    const { id } = await registered(cast);
    await act(cast.head, 'satisfyComplaint', id, satisfaction(true));
    expect(await act(cast.head, 'forwardComplaint', id)).toMatchObject({ stage: 'body' });
    expect(await act(cast.head, 'answerComplaint', id, reply)).toMatchObject({ stage: 'body', end: null });
  });

  test.each([
    ['in full, a second after the third day', true, '2026-03-12T18:30:01', true],
    ['in full, on the fourth day', true, '2026-03-13T09:00', true],
    ['in part, in time', false, '2026-03-10T09:00', false],
    ['in part, late', false, '2026-03-13T09:00', true],
  ])('%s: it excuses from nothing', async (_, fully, at, late) => {
    const { id } = await registered(cast);
    api.clock.set(at);
    await act(cast.head, 'satisfyComplaint', id, satisfaction(fully));
    expect(await act(cast.head, 'answerComplaint', id, reply)).toMatchObject({ stage: 'provider', end: null });
    expect(await stateOf(cast.head, id)).toMatchObject({ late, complaintForward: late ? 'late' : 'running' });
    expect(await act(cast.head, 'forwardComplaint', id)).toMatchObject({ stage: 'body' });
  });

  test('in part and then in full, both within the days: excused by the second', async () => {
    const { id } = await registered(cast);
    await act(cast.head, 'satisfyComplaint', id, satisfaction(false));
    await act(cast.head, 'satisfyComplaint', id, satisfaction(true));
    expect(await stateOf(cast.head, id)).toMatchObject({ complaintForward: 'met' });
    expect(await refused(cast.head, 'satisfyComplaint', id, satisfaction(true))).toMatchObject({
      facts: { reason: 'alreadySatisfied' },
    });
    const { timeline } = await complaintOf(cast.head, id, 'timeline { act facts remark }');
    expect(timeline.slice(-2)).toMatchObject([
      { act: 'satisfyComplaint', facts: { fully: false, excused: false }, remark: satisfaction(false).measure },
      { act: 'satisfyComplaint', facts: { fully: true, excused: true }, remark: satisfaction(true).measure },
    ]);
  });
});

describe('To grant all that is asked against a decision is to take the decision back', () => {
  test.each<[string, object, string]>([
    ['in full, while the decision stands', { fully: true, measure: 'Шара' }, 'annulmentNeeded'],
    ['in part', { fully: false, measure: 'Шара', annulment: 'annulAndOrder' }, 'annulmentNotNeeded'],
  ])('%s: %o', async (_, fields, annulment) => {
    const { id } = await registered(cast);
    expect(await refused(cast.head, 'satisfyComplaint', id, fields)).toMatchObject({
      facts: { fields: { annulment } },
    });
  });

  test('an act or an omission leaves no decision to take back', async () => {
    const { id } = await registered(cast, undefined, { subject: 'omission', contestedVersion: null });
    expect(await refused(cast.head, 'satisfyComplaint', id, satisfaction(true))).toMatchObject({
      facts: { fields: { annulment: 'annulmentNotNeeded' } },
    });
    await act(cast.head, 'satisfyComplaint', id, { fully: true, measure: 'Жауап берілді.' });
    expect(await stateOf(cast.head, id)).toMatchObject({ complaintForward: 'met' });
  });

  test.each([
    ['annulAndOrder', 'completeness'],
    ['annulAndGrant', 'affixing'],
  ])('%s: the case is open again in the same act, at %s, and goes to its end', async (annulment, stage) => {
    const { id, caseId } = await registered(cast);
    api.clock.set('2026-03-10T10:00');
    await act(cast.head, 'satisfyComplaint', id, { ...satisfaction(true), annulment });
    const { timeline, ...found } = await caseOf(
      cast.officer,
      caseId,
      'stage outcome reopenedOn registerEntries { state } timeline { act by role facts }',
    );
    expect(found).toEqual({
      stage,
      outcome: null,
      reopenedOn: '2026-03-10',
      registerEntries: [{ state: 'annulled' }],
    });
    const line = { act: 'reopenCase', by: 'Head H.', role: 'head' };
    expect(timeline.at(-1)).toMatchObject({ ...line, facts: { complaintId: Number(id), decision: annulment } });
    expect(await act(cast.head, 'answerComplaint', id, reply)).toMatchObject({ stage: 'closed', end: 'satisfied' });
    if (stage === 'completeness') {
      await cast.officer.act('confirmCompleteness', caseId, { presented: ['identity'] });
    }
    expect(await carryTo(cast, caseId, 'closed')).toMatchObject({ outcome: 'apostille' });
  });
});
