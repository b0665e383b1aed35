import { describe, expect, it, test } from 'vitest';
import { addWorkingDays } from '../../server/calendar/workingDays.ts';
import { termsOf } from '../../server/deadlines/deadline.ts';
import { hearingPlan, isInTime, notificationOn, notifiedOnOf } from '../../server/hearings/hearingPlan.rules.ts';
import { justice } from '../../server/law/justice.ts';
import { expectedDelivery } from '../../server/notices/notice.rules.ts';
import { day, fiveDays } from '../calendar/calendars.ts';
import { at, localTime, providersReckoning } from '../deadlines/reckonings.ts';
import { type Going, named, planIf } from './plans.ts';

const zone = 'Asia/Almaty';
const counter = providersReckoning('corporation');

const notified = (on: string) => {
  const { notifiedOn, hearingBy, objectionsUntil, earliestActOn } = notificationOn(counter, day(on));
  return {
    notified: named(notifiedOn),
    hearingBy: named(hearingBy),
    objectionsUntil: named(objectionsUntil),
    actFrom: named(earliestActOn),
  };
};
const notifiedBy = (delivered: string) => named(notifiedOnOf(counter, at(delivered)));
const breachesOf = (sentAt: string, going: Going = {}) =>
  planIf(sentAt, going).breaches.map(({ id, provision, limit }) => `${id} ${provision} ${named(limit)}`);

describe('the worked example: accepted at the counter on Tuesday 1 March 2022', () => {
  test('fifteen working days, the day of acceptance not counted', () => {
    const days = Array.from({ length: 15 }, (_, n) => named(addWorkingDays(fiveDays, day('2022-03-01'), n + 1)));
    expect(days).toEqual([
      'Wed 2 Mar',
      'Thu 3 Mar',
      'Fri 4 Mar',
      'Sat 5 Mar',
      'Wed 9 Mar',
      'Thu 10 Mar',
      'Fri 11 Mar',
      'Mon 14 Mar',
      'Tue 15 Mar',
      'Wed 16 Mar',
      'Thu 17 Mar',
      'Fri 18 Mar',
      'Thu 24 Mar',
      'Fri 25 Mar',
      'Mon 28 Mar',
    ]);
  });

  test.each([
    ['the notice by the plan, D10', 'noticePlan', 'Wed 16 Mar', '2022-03-16T18:30'],
    ['the last fully lawful notice, D11', 'noticeLastLawful', 'Thu 17 Mar', '2022-03-17T18:30'],
    ['the literal limit of the notice, D12', 'noticeLiteral', 'Fri 18 Mar', '2022-03-18T18:30'],
    ['the signature by the plan, D13', 'signaturePlan', 'Thu 24 Mar', '2022-03-24T18:30'],
    [
      'the dispatch, D14: 24 hours before the end is a Sunday evening, no working moment',
      'dispatch',
      'Fri 25 Mar',
      '2022-03-25T18:30',
    ],
    ['the end of the term, D15', 'term', 'Mon 28 Mar', '2022-03-28T18:30'],
  ] as const)('%s', (_, point, on, until) => {
    const { dueOn, dueAt } = planIf('2022-03-16T10:00').limits[point];
    expect([named(dueOn), localTime(dueAt)]).toEqual([on, until]);
  });

  test('a notice of Wednesday 16 March: the hearing by Friday 18, the act not before Thursday 24 March', () => {
    expect(notified('2022-03-16')).toEqual({
      notified: 'Wed 16 Mar',
      hearingBy: 'Fri 18 Mar',
      objectionsUntil: 'Fri 18 Mar',
      actFrom: 'Thu 24 Mar',
    });
  });
});

describe('if the notice goes out at 10:00 by a channel that arrives at once', () => {
  const told = (sentAt: string, going: Going) => {
    const plan = planIf(sentAt, going);
    const days = [plan.notifiedOn, plan.hearingBy, plan.earliestActOn, plan.signBy].map(named);
    return [...days, plan.route, plan.lawful ? 'lawful' : 'unlawful', plan.needsSupervisor ? 'supervisor' : 'officer'];
  };

  // The day, then: notification, hearing by, act from, signature by, route, whether lawful, who decides.
  test.each([
    ['D9', '2022-03-15', ['Tue 15 Mar', 'Thu 17 Mar', 'Fri 18 Mar', 'Thu 24 Mar', 'plan', 'lawful', 'officer']],
    ['D10', '2022-03-16', ['Wed 16 Mar', 'Fri 18 Mar', 'Thu 24 Mar', 'Thu 24 Mar', 'plan', 'lawful', 'officer']],
    [
      'D11',
      '2022-03-17',
      ['Thu 17 Mar', 'Thu 24 Mar', 'Fri 25 Mar', 'Fri 25 Mar', 'lastLawful', 'lawful', 'supervisor'],
    ],
    [
      'D12',
      '2022-03-18',
      ['Fri 18 Mar', 'Fri 25 Mar', 'Mon 28 Mar', 'Fri 25 Mar', 'literalOnly', 'unlawful', 'supervisor'],
    ],
    [
      'D13',
      '2022-03-24',
      ['Thu 24 Mar', 'Mon 28 Mar', 'Tue 29 Mar', 'Fri 25 Mar', 'extension', 'unlawful', 'supervisor'],
    ],
  ])('at the counter on %s', (_, on, expected) => {
    expect(told(`${on}T10:00`, {})).toEqual(expected);
  });

  test.each([
    ['D9', '2022-03-14', ['Mon 14 Mar', 'Wed 16 Mar', 'Thu 17 Mar', 'Fri 18 Mar', 'plan', 'lawful', 'officer']],
    ['D10', '2022-03-15', ['Tue 15 Mar', 'Thu 17 Mar', 'Fri 18 Mar', 'Fri 18 Mar', 'plan', 'lawful', 'officer']],
    [
      'D11',
      '2022-03-16',
      ['Wed 16 Mar', 'Fri 18 Mar', 'Thu 24 Mar', 'Thu 24 Mar', 'lastLawful', 'lawful', 'supervisor'],
    ],
    [
      'D12',
      '2022-03-17',
      ['Thu 17 Mar', 'Thu 24 Mar', 'Fri 25 Mar', 'Thu 24 Mar', 'literalOnly', 'unlawful', 'supervisor'],
    ],
    [
      'D13',
      '2022-03-18',
      ['Fri 18 Mar', 'Fri 25 Mar', 'Mon 28 Mar', 'Thu 24 Mar', 'extension', 'unlawful', 'supervisor'],
    ],
  ])('on the portal on %s', (_, on, expected) => {
    expect(told(`${on}T10:00`, { channel: 'portal' })).toEqual(expected);
  });

  test('a plan that breaks a rule names its provision and the day it ended, in both channels', () => {
    expect(breachesOf('2022-03-17T10:00')).toEqual([]);
    expect(breachesOf('2022-03-18T10:00')).toEqual(['noDayForTheAct EDU-10.6c Fri 25 Mar']);
    expect(breachesOf('2022-03-24T10:00')).toEqual([
      'noticeTooLate EDU-10.H3 Fri 18 Mar',
      'noDayForTheAct EDU-10.6c Fri 25 Mar',
    ]);
    expect(breachesOf('2022-03-16T10:00', { channel: 'portal' })).toEqual([]);
    expect(breachesOf('2022-03-17T10:00', { channel: 'portal' })).toEqual(['noDayForTheAct EDU-11.5c Thu 24 Mar']);
    expect(breachesOf('2022-03-18T10:00', { channel: 'portal' })).toEqual([
      'noticeTooLate EDU-11.H3 Thu 17 Mar',
      'noDayForTheAct EDU-11.5c Thu 24 Mar',
    ]);
  });

  test('the justice order has no hearing of its own: the same days, marked as not from it', () => {
    const procedure = justice.procedures.corporation;
    const reckoning = { ...counter, procedure, terms: termsOf(procedure) };
    expect(breachesOf('2022-03-17T10:00', { reckoning })).toEqual([]);
    expect(breachesOf('2022-03-24T10:00', { reckoning })).toEqual([
      'noticeTooLate NFO-JUS-STAGE Fri 18 Mar',
      'noDayForTheAct NFO-JUS-STAGE Fri 25 Mar',
    ]);
  });

  test('is provisional once the term or the delivery reaches a year no decree covers', () => {
    const provisional = (acceptedOn: string, sentAt: string, deliveryDays: number) =>
      hearingPlan(counter, { acceptedOn: day(acceptedOn), sentAt: at(sentAt), deliveryDays }).provisional;
    // Ends on Wednesday 30 December 2026; a letter of the 28th arrives on the other side of the New Year.
    expect(provisional('2026-12-08', '2026-12-28T10:00', 0)).toBe(false);
    expect(provisional('2026-12-08', '2026-12-28T10:00', 5)).toBe(true);
    expect(provisional('2026-12-11', '2026-12-14T10:00', 0)).toBe(true);
  });
});

describe('the notice is sent no later than three working days before the end of the term', () => {
  test.each([
    ['Friday 18 March, 18:30:00: in time', '2022-03-18T18:30:00', []],
    ['Friday 18 March, 18:30:01: too late', '2022-03-18T18:30:01', ['noticeTooLate']],
    ['Saturday 19 March, though three working days still lie ahead: too late', '2022-03-19T10:00', ['noticeTooLate']],
  ])('%s', (_, sentAt, late) => {
    const { breaches } = planIf(sentAt);
    expect(breaches.map(({ id }) => id).filter(id => id === 'noticeTooLate')).toEqual(late);
  });

  test('by the clock of the department: 18:30:00 in Oral is 19:30 in Almaty of that year', () => {
    const reckoning = providersReckoning('corporation', 'Asia/Oral');
    expect(planIf('2022-03-18T18:30:00', { reckoning })).toMatchObject({ route: 'literalOnly' });
    expect(planIf('2022-03-18T18:30:01', { reckoning })).toMatchObject({ route: 'extension' });
  });

  test.each([
    ['D10 at 18:30:00 keeps the plan', '2022-03-16T18:30:00', 'plan', true],
    ['D10 at 18:30:01 counts from D11: the last lawful way', '2022-03-16T18:30:01', 'lastLawful', true],
    ['D11 at 18:30:00 is still lawful', '2022-03-17T18:30:00', 'lastLawful', true],
    ['D11 at 18:30:01 counts from D12: no day is left for the act', '2022-03-17T18:30:01', 'literalOnly', false],
    ['D12 at 18:30:00 keeps the order alone', '2022-03-18T18:30:00', 'literalOnly', false],
    ['D12 at 18:30:01 keeps not even the order: only an extension is left', '2022-03-18T18:30:01', 'extension', false],
  ])('%s', (_, sentAt, route, lawful) => {
    expect(planIf(sentAt)).toMatchObject({ route, lawful });
  });

  test('the officer alone to the last moment of D10, a supervisor from the first of D11', () => {
    expect(planIf('2022-03-16T18:30:00').needsSupervisor).toBe(false);
    expect(planIf('2022-03-16T18:30:01').needsSupervisor).toBe(true);
  });
});

describe('the day of notification', () => {
  test.each([
    ['a delivery at 18:30:00 counts that day', '2022-03-16T18:30:00', 'Wed 16 Mar'],
    ['at 18:30:01, from the next working day', '2022-03-16T18:30:01', 'Thu 17 Mar'],
    ['before the office opens, that same day', '2022-03-16T00:00:00', 'Wed 16 Mar'],
    ['at lunch, that same day', '2022-03-16T13:30:00', 'Wed 16 Mar'],
    ['on Friday evening, from Monday', '2022-03-11T18:30:01', 'Mon 14 Mar'],
    ['on a Saturday, from Monday', '2022-03-12T10:00:00', 'Mon 14 Mar'],
    ['on Saturday 5 March, worked by decree, that same day', '2022-03-05T10:00:00', 'Sat 5 Mar'],
    ['on that Saturday after closing, from the day after the holiday', '2022-03-05T18:30:01', 'Wed 9 Mar'],
    ['on the Friday before Nauryz after closing, from Thursday', '2022-03-18T18:30:01', 'Thu 24 Mar'],
    ['on a day of Nauryz, from Thursday', '2022-03-22T10:00:00', 'Thu 24 Mar'],
  ])('%s', (_, delivered, notifiedOn) => {
    expect(notifiedBy(delivered)).toBe(notifiedOn);
  });

  test('is day 0: hearing and objections end with the second working day after it, the act is free from the third', () => {
    expect(notified('2022-03-03')).toEqual({
      notified: 'Thu 3 Mar',
      hearingBy: 'Sat 5 Mar',
      objectionsUntil: 'Sat 5 Mar',
      actFrom: 'Wed 9 Mar',
    });
    expect(notified('2022-03-17')).toEqual({
      notified: 'Thu 17 Mar',
      hearingBy: 'Thu 24 Mar',
      objectionsUntil: 'Thu 24 Mar',
      actFrom: 'Fri 25 Mar',
    });
  });

  test('the hearing fits N+2 and not N+3, the act N+3 and not N+2', () => {
    const { hearingBy, earliestActOn } = notificationOn(counter, day('2022-03-16'));
    const [second, third] = [day('2022-03-18'), day('2022-03-24')];
    const order = Temporal.PlainDate.compare;
    expect([order(second, hearingBy), order(third, hearingBy)]).toEqual([0, 1]);
    expect([order(second, earliestActOn), order(third, earliestActOn)]).toEqual([-1, 0]);
  });
});

describe('objections are taken to the end of the second working day after the notification', () => {
  const until = (on: string) => (received: string) => isInTime(day(on), at(received), zone);

  test.each([
    ['the last second of Friday 18 March, N+2, is in time', '2022-03-18T23:59:59', true],
    ['so is that day after closing', '2022-03-18T18:30:01', true],
    ['the first second of the next day is not, though it is a Saturday', '2022-03-19T00:00:00', false],
    ['nor the first second of N+3', '2022-03-24T00:00:00', false],
  ])('%s', (_, received, inTime) => {
    expect(until('2022-03-18')(received)).toBe(inTime);
  });

  it('ends with the midnight of the department, not of the capital', () => {
    const received = at('2022-03-19T00:30:00', 'Asia/Almaty');
    expect(isInTime(day('2022-03-18'), received, 'Asia/Almaty')).toBe(false);
    expect(isInTime(day('2022-03-18'), received, 'Asia/Oral')).toBe(true);
  });

  it('lasts an hour longer on Thursday 29 February 2024, when Almaty set its clocks back at midnight', () => {
    const lastSecond = Temporal.Instant.from('2024-02-29T18:59:59Z');
    expect(localTime(lastSecond)).toBe('2024-02-29T23:59');
    expect(isInTime(day('2024-02-29'), lastSecond, zone)).toBe(true);
    expect(isInTime(day('2024-02-29'), lastSecond.add({ seconds: 1 }), zone)).toBe(false);
  });
});

describe('a channel that needs days to arrive', () => {
  it('is a registered letter, five working days, or a telegram, one', () => {
    const slow = Object.entries(expectedDelivery).filter(([, days]) => days > 0);
    expect(Object.fromEntries(slow)).toEqual({ registeredLetter: 5, telegram: 1 });
  });

  test.each([
    ['a letter of D5, Wednesday 9 March, keeps the plan', 'registeredLetter', '2022-03-09', 'Wed 16 Mar', 'plan'],
    ['a letter of D6 is the last lawful one', 'registeredLetter', '2022-03-10', 'Thu 17 Mar', 'lastLawful'],
    ['a letter of D7 leaves no day for the act', 'registeredLetter', '2022-03-11', 'Fri 18 Mar', 'literalOnly'],
    ['a telegram of D9, Tuesday 15 March, keeps the plan', 'telegram', '2022-03-15', 'Wed 16 Mar', 'plan'],
    ['a telegram of D10 is the last lawful one', 'telegram', '2022-03-16', 'Thu 17 Mar', 'lastLawful'],
    ['a telegram of D11 leaves no day for the act', 'telegram', '2022-03-17', 'Fri 18 Mar', 'literalOnly'],
  ] as const)('%s', (_, channel, on, notifiedOn, route) => {
    const plan = planIf(`${on}T10:00`, { deliveryDays: expectedDelivery[channel] });
    expect([named(plan.notifiedOn), plan.route, plan.lawful]).toEqual([notifiedOn, route, route !== 'literalOnly']);
  });

  it('counts its days from the next working day when it is given to the post after closing', () => {
    const sent = (moment: string) => named(planIf(moment, { deliveryDays: 5 }).notifiedOn);
    expect([sent('2022-03-09T18:30:00'), sent('2022-03-09T18:30:01')]).toEqual(['Wed 16 Mar', 'Thu 17 Mar']);
  });

  it('is measured by its sending against the literal limit, and by its delivery against the act', () => {
    expect(breachesOf('2022-03-18T18:30:00', { deliveryDays: 5 })).toEqual(['noDayForTheAct EDU-10.6c Fri 25 Mar']);
    expect(breachesOf('2022-03-18T18:30:01', { deliveryDays: 5 })).toHaveLength(2);
  });
});
