import { describe, expect, test } from 'vitest';
import { climb, type Climber, inOrder } from '../../server/escalations/climb.rules.ts';
import { shippedLadder } from '../../server/escalations/shippedLadders.ts';
import type { OfficeTime } from '../../server/escalations/step.rules.ts';
import { education } from '../../server/law/education.ts';
import { fiveDays } from '../calendar/calendars.ts';

const time: OfficeTime = { calendar: fiveDays, hours: education.hours.provider, zone: 'Asia/Almaty' };
const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(time.zone).toInstant();
const always = { since: null, until: null };
const usual = inOrder(shippedLadder('term').map(step => ({ ...step, ...always, kind: 'term' as const })));

/** Runs from Monday 2 March 2026 to Thursday the 5th, closing time; Monday the 9th is a day off. */
const date = (changes: Partial<Climber> = {}): Climber => ({
  startOn: Temporal.PlainDate.from('2026-03-02'),
  dueAt: at('2026-03-05T18:30'),
  breachAt: at('2026-03-05T18:30'),
  endedAt: null,
  answeredUntil: null,
  climbedTo: null,
  ...changes,
});

const climbed = (changes: Partial<Climber>, now: string, steps = usual) => {
  const { climbedTo, taken } = climb(date(changes), steps, time, at(now));
  return { climbedTo, taken: taken.map(({ rank }) => rank) };
};

describe('An open date', () => {
  test.each([
    ['takes no step while the opening hour of the day before has not come', '2026-03-04T09:00', null, []],
    ['warns its officer a minute later', '2026-03-04T09:01', -100, [-100]],
    ['is in time at its very moment', '2026-03-05T18:30', -100, [-100]],
    ['is its supervisor’s a minute later', '2026-03-05T18:31', 0, [-100, 0]],
    ['waits for the closing of the next working day', '2026-03-06T18:30', 0, [-100, 0]],
    ['is the head’s then', '2026-03-06T18:31', 100, [-100, 0, 100]],
    ['is the superior body’s after three working days, Monday being off', '2026-03-11T18:31', 300, [-100, 0, 100, 300]],
  ] as const)('%s', (_, now, climbedTo, taken) => {
    expect(climbed({}, now)).toEqual({ climbedTo, taken });
  });

  test('goes on from where it was, and repeats nothing', () => {
    expect(climbed({ climbedTo: 0 }, '2026-03-06T18:31')).toEqual({ climbedTo: 100, taken: [100] });
    expect(climbed({ climbedTo: 300 }, '2027-03-06T18:31')).toEqual({ climbedTo: 300, taken: [] });
  });

  test('says which steps are breaches, each at its own moment', () => {
    const { taken } = climb(date(), usual, time, at('2026-03-20T10:00'));
    expect(taken.map(({ isBreach }) => isBreach)).toEqual([false, true, true, true]);
    expect(taken.map(step => step.at.toZonedDateTimeISO(time.zone).toPlainDateTime().toString())).toEqual([
      '2026-03-04T09:00:00',
      '2026-03-05T18:30:00',
      '2026-03-06T18:30:00',
      '2026-03-11T18:30:00',
    ]);
  });

  test('of one day has no day before to be warned on: the step is passed over', () => {
    expect(climbed({ startOn: Temporal.PlainDate.from('2026-03-04') }, '2026-03-06T10:00')).toEqual({
      climbedTo: 0,
      taken: [0],
    });
  });

  test('of two days is warned of on the first of them', () => {
    expect(climbed({ startOn: Temporal.PlainDate.from('2026-03-03') }, '2026-03-04T10:00').taken).toEqual([-100]);
  });
});

describe('A date that has ended', () => {
  test.each([
    ['before its warning takes no step', '2026-03-04T08:59', []],
    ['between warning and end is warned of alone', '2026-03-05T12:00', [-100]],
    ['at its very moment is in time', '2026-03-05T18:30', [-100]],
    ['a minute late is to be answered for, and climbs while nobody does', '2026-03-05T18:31', [-100, 0, 100, 300]],
  ])('%s', (_, endedAt, taken) => {
    expect(climbed({ endedAt: at(endedAt) }, '2026-03-20T10:00')).toEqual({ climbedTo: 300, taken });
  });

  test('late, where no law was broken by it, climbs no further', () => {
    const ofSetting = { breachAt: null, endedAt: at('2026-03-06T12:00') };
    expect(climbed(ofSetting, '2026-03-20T10:00')).toEqual({ climbedTo: 300, taken: [-100, 0] });
    const { taken } = climb(date(ofSetting), usual, time, at('2026-03-20T10:00'));
    expect(taken.every(({ isBreach }) => !isBreach)).toBe(true);
  });
});

describe('A date that was answered for', () => {
  const later = '2026-03-12T12:00';

  test('for good passes what is left', () => {
    expect(climbed({ climbedTo: 0, answeredUntil: 'closed' }, later)).toEqual({ climbedTo: 300, taken: [] });
  });

  test('until a day ahead waits for that day', () => {
    const promised = { climbedTo: 0, answeredUntil: at('2026-03-12T18:30') };
    expect(climbed(promised, later)).toEqual({ climbedTo: 0, taken: [] });
    expect(climbed(promised, '2026-03-12T18:30')).toEqual({ climbedTo: 0, taken: [] });
  });

  test('and was not done by then climbs on', () => {
    expect(climbed({ climbedTo: 0, answeredUntil: at('2026-03-12T18:30') }, '2026-03-12T18:31')).toEqual({
      climbedTo: 300,
      taken: [100, 300],
    });
  });

  test('and was done in time passes what is left', () => {
    const kept = { climbedTo: 0, answeredUntil: at('2026-03-12T18:30'), endedAt: at('2026-03-12T18:30') };
    expect(climbed(kept, '2026-04-01T10:00')).toEqual({ climbedTo: 300, taken: [] });
  });

  test('and was done after the day promised climbs on', () => {
    const broken = { climbedTo: 0, answeredUntil: at('2026-03-12T18:30'), endedAt: at('2026-03-12T18:31') };
    expect(climbed(broken, '2026-04-01T10:00').taken).toEqual([100, 300]);
  });
});

test('A date whose promise was broken, and told, climbs on as if nobody had answered', () => {
  const broken = { climbedTo: 0, answeredUntil: 'broken' as const };
  expect(climbed(broken, '2026-03-06T18:31')).toEqual({ climbedTo: 100, taken: [100] });
  expect(climbed({ ...broken, endedAt: at('2026-03-12T18:31') }, '2026-04-01T10:00').taken).toEqual([100, 300]);
});

describe('Where the ladder was changed', () => {
  const changedAt = at('2026-03-06T12:00');
  const steps = inOrder([
    ...shippedLadder('term').map(step => ({ ...step, kind: 'term' as const, since: null, until: changedAt })),
    ...shippedLadder('term')
      .slice(0, 2)
      .map(step => ({ ...step, kind: 'term' as const, since: changedAt, until: null })),
    {
      amount: 2,
      unit: 'workingDays',
      tells: 'body',
      email: false,
      answers: 'body',
      kind: 'term',
      since: changedAt,
      until: null,
    },
  ]);

  test('a date takes the steps of the ladder in force at their moment', () => {
    const { taken } = climb(date(), steps, time, at('2026-03-20T10:00'));
    expect(taken.map(({ rank, since }) => [rank, since === null])).toEqual([
      [-100, true],
      [0, true],
      [200, false],
    ]);
  });

  test('also when nobody looked at it until long after', () => {
    expect(climbed({}, '2026-06-20T10:00', steps)).toEqual(climbed({}, '2026-03-20T10:00', steps));
  });
});

test('a step in a year without a calendar is still ahead', () => {
  const last = date({ dueAt: at('2027-12-30T18:30'), breachAt: at('2027-12-30T18:30') });
  expect(climb(last, usual, time, at('2028-02-01T10:00')).climbedTo).toBe(100);
});
