import { beforeAll, describe, expect, test } from 'vitest';
import { announce, denied, draft, freeSlot, hear, minutesOf } from '../hearings/desk.ts';
import { type Api, createApi } from '../support/api.ts';
import { carryTo } from '../support/path.ts';
import { type Cast, castOf } from '../support/people.ts';
import { gained, recounted, tally } from './tally.ts';

let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
});

const why = { reason: 'Мұрағат анықтамасы құжатты растайды.' };
const nobody = { attended: false, participants: [] };
const hearings = (asked = {}) => tally(api, 'hearing', asked);

/** What a story adds to the figures of hearings. */
async function adds(story: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await hearings();
  await story();
  return gained(before, await hearings());
}

describe('Hearings', () => {
  test('appointed, held, and the refusal stands as intended: each on its own day', async () => {
    const story = async () => {
      const id = await denied(cast);
      await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
      await hear(cast, id, '2026-03-13');
      api.clock.set('2026-03-16T09:00');
      await cast.officer.act('refuseOnMerits', id, why);
    };
    expect(await adds(story)).toEqual({ scheduled: 1, held: 1, outcomeKept: 1 });
    expect(await hearings({ from: '2026-03-11', to: '2026-03-11' })).toEqual({ scheduled: 1 });
    expect(await hearings({ from: '2026-03-13', to: '2026-03-13' })).toEqual({ held: 1 });
    expect(await hearings({ from: '2026-03-16', to: '2026-03-16' })).toEqual({ outcomeKept: 1 });
  });

  test('the apostille granted after it is a changed outcome', async () => {
    const story = async () => {
      const id = await denied(cast);
      await announce(cast, id, '2026-03-17T11:00', '2026-03-19');
      await hear(cast, id, '2026-03-19');
      await cast.officer.act('grantAfterHearing', id, why);
      await carryTo(cast, id, 'signature');
    };
    expect(await adds(story)).toEqual({ scheduled: 1, held: 1, outcomeChanged: 1 });
  });

  test('put elsewhere before anybody came, it is still one hearing', async () => {
    const story = async () => {
      const id = await denied(cast);
      api.clock.set('2026-03-11T11:00');
      await draft(cast, id);
      for (let times = 0; times < 3; times += 1) {
        await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-13'));
      }
    };
    expect(await adds(story)).toEqual({ scheduled: 1 });
  });

  test('postponed at the participant’s request, it is the same one on another day', async () => {
    const story = async () => {
      const id = await denied(cast);
      await announce(cast, id, '2026-03-11T11:00', '2026-03-13');
      const { startsAt, endsAt } = freeSlot(cast, '2026-03-12');
      await cast.officer.act('postponeHearing', id, { startsAt, endsAt, ...why });
      await hear(cast, id, '2026-03-12');
    };
    expect(await adds(story)).toEqual({ scheduled: 1, postponed: 1, held: 1 });
  });

  test('nobody came, which was minuted on the next working day: it counts on the day it was, and is known from the next', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-12T11:00', '2026-03-16');
    api.clock.set('2026-03-17T09:30');
    await cast.officer.act('recordHearing', id, minutesOf('2026-03-16', nobody));
    const day = { from: '2026-03-16', to: '2026-03-16' };
    expect((await hearings(day))['notAttended']).toBe(1);
    expect((await hearings({ ...day, asOf: '2026-03-16' }))['notAttended']).toBeUndefined();
    expect((await hearings({ ...day, asOf: '2026-03-17' }))['notAttended']).toBe(1);
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect((await hearings({ ...march, asOf: '2026-03-16' }))['notAttended']).toBeUndefined();
    expect((await hearings({ ...march, asOf: '2026-03-17' }))['notAttended']).toBe(1);
  });

  test('withdrawn with its preliminary decision; one withdrawn before any was appointed counts for nothing', async () => {
    const story = async (isScheduled: boolean) => {
      const id = await denied(cast);
      api.clock.set('2026-03-11T11:00');
      await draft(cast, id);
      if (isScheduled) {
        await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-13'));
      }
      await cast.officer.act('withdrawPreliminaryDecision', id, why);
    };
    expect(await adds(() => story(true))).toEqual({ scheduled: 1, withdrawn: 1 });
    expect(await adds(() => story(false))).toEqual({});
  });

  test('a refusal the head sends back unsigned was no outcome: what was told of the day before stays told', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-12T11:00', '2026-03-16');
    await hear(cast, id, '2026-03-16');
    api.clock.set('2026-03-20T09:00');
    await cast.officer.act('refuseOnMerits', id, why);
    const day = { from: '2026-03-20', to: '2026-03-20' };
    expect(await hearings(day)).toEqual({ outcomeKept: 1 });
    api.clock.set('2026-03-26T09:00');
    await cast.head.act('returnUnsigned', id, why);
    expect(await hearings(day)).toEqual({});
    expect(await hearings({ ...day, asOf: '2026-03-25' })).toEqual({ outcomeKept: 1 });
    expect(await hearings({ ...day, asOf: '2026-03-26' })).toEqual({});
    await cast.officer.act('grantAfterHearing', id, why);
    expect(await hearings({ from: '2026-03-26', to: '2026-03-26' })).toEqual({ outcomeChanged: 1 });
  });
});

test('counted again at the end, all is as it was counted act by act', async () => {
  expect(await recounted(api, 'hearing')).toEqual([]);
});
