import { describe, expect, test } from 'vitest';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { addDates, deskOf, endDate, settle } from '../escalations/desk.ts';
import { answerAll } from '../escalations/inbox.ts';
import { createApi } from '../support/api.ts';
import { gained, recounted, tally } from './tally.ts';

const api = await createApi();
const desk = await deskOf(api);
const { caseId, supervisor, reviewer } = desk;
await settle(api);
const sweep = () => sweepEscalations(api.server.services);
/** From Monday 2 March 2026 to Thursday the 5th; Monday the 9th is a day off. */
const soon = { caseId, startOn: '2026-03-02', dueOn: '2026-03-05' } as const;

const missed = (asked = {}) => tally(api, 'escalation', { by: ['item', 'value'], ...asked });
const thursday = { from: '2026-03-05', to: '2026-03-05' };

describe('Dates missed', () => {
  test('each counts once, on the day it was missed, at the highest step it has climbed to', async () => {
    const [first = 0] = await addDates(api, [soon, { ...soon, kind: 'dispatch' }]);
    api.clock.set('2026-03-05T18:30');
    await sweep();
    expect(await missed()).toEqual({});
    api.clock.set('2026-03-05T18:35');
    await sweep();
    expect(await missed(thursday)).toEqual({ 'term 0': 1, 'dispatch 0': 1 });
    await endDate(api, first);
    await answerAll(supervisor, [first]);
    api.clock.set('2026-03-06T18:35');
    await sweep();
    // Met on Thursday evening and answered for, it climbs no further; the other one does.
    expect(await missed(thursday)).toEqual({ 'term 0': 1, 'dispatch 100': 1 });
    expect(await missed({ ...thursday, asOf: '2026-03-05' })).toEqual({ 'term 0': 1, 'dispatch 0': 1 });
    expect(await missed({ ...thursday, asOf: '2026-03-06' })).toEqual({ 'term 0': 1, 'dispatch 100': 1 });
  });

  test('several steps recorded by one late sweep leave a date at the last of them', async () => {
    const before = await missed();
    await addDates(api, [soon]);
    api.clock.set('2026-03-11T18:35');
    await sweep();
    expect(gained(before, await missed())).toEqual({ 'term 300': 1, 'dispatch 100': -1, 'dispatch 300': 1 });
    expect(await missed({ from: '2026-03-06' })).toEqual({});
  });

  test('a date met in time, and a plan, break no law', async () => {
    const before = await missed();
    await addDates(api, [
      { ...soon, endedAt: '2026-03-05T18:30' },
      { ...soon, kind: 'decisionPlan', breach: false },
    ]);
    await sweep();
    expect(await missed()).toEqual(before);
  });

  test('a promise broken is told anew and is no other date', async () => {
    const before = await missed();
    const [id = 0] = await addDates(api, [{ ...soon, dueOn: '2026-03-06' }]);
    api.clock.set('2026-03-12T10:00');
    await sweep();
    await answerAll(reviewer, [id], { promisedOn: '2026-03-13' });
    api.clock.set('2026-03-16T10:00');
    await sweep();
    expect(gained(before, await missed())).toEqual({ 'term 300': 1 });
  });
});

describe('Answers for dates missed', () => {
  test('count by the cause named, each time, on the day of the answer', async () => {
    const causes = (asked = {}) => tally(api, 'disposition', { by: ['item', 'detail'], ...asked });
    const before = await causes();
    api.clock.set('2026-03-19T18:00');
    const ids = await addDates(api, [
      { ...soon, kind: 'stage', dueOn: '2026-03-18' },
      { ...soon, kind: 'stage', dueOn: '2026-03-18' },
    ]);
    await answerAll(supervisor, ids, { cause: 'absence', promisedOn: '2026-03-20' });
    expect(gained(before, await causes())).toEqual({ 'absence stage': 2 });
    expect(await causes({ from: '2026-03-19', to: '2026-03-19' })).toEqual({ 'absence stage': 2 });
  });
});

test('counted again at the end, all is as it was counted act by act', async () => {
  expect(await recounted(api, 'escalation', 'disposition')).toEqual([]);
});
