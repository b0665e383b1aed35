import { describe, expect, it, test } from 'vitest';
import { notificationOn } from '../../server/hearings/hearingPlan.rules.ts';
import { slotProblem } from '../../server/hearings/slot.rules.ts';
import { education } from '../../server/law/education.ts';
import { day } from '../calendar/calendars.ts';
import { at, providersReckoning } from '../deadlines/reckonings.ts';

/** Notified on Wednesday 16 March 2022: the hearing is on Friday 18 March; 21 to 23 March are days off. */
const friday = { notifiedOn: '2022-03-16', now: '2022-03-16T11:00' };

interface Known {
  readonly notifiedOn?: string;
  readonly now?: string;
  readonly earlierAgreed?: boolean;
  readonly zone?: string;
  readonly lunch?: readonly [string, string];
}

function problemOf(startsAt: string, endsAt: string, known: Known = {}) {
  const { notifiedOn, now, earlierAgreed = false, zone } = { ...friday, ...known };
  const reckoning = providersReckoning('corporation', zone);
  const slot = { startsAt: at(startsAt, zone), endsAt: at(endsAt, zone), earlierAgreed };
  return slotProblem(reckoning, slot, notificationOn(reckoning, day(notifiedOn)), at(now, zone));
}

const half = (startsAt: string) =>
  Temporal.PlainDateTime.from(startsAt).add({ minutes: 30 }).toString({ smallestUnit: 'second' });
const halfAnHourOf = (startsAt: string, known: Known = {}) => problemOf(startsAt, half(startsAt), known);

describe('a hearing is held inside the working hours of the department', () => {
  test.each([
    ['begins when the office opens, 09:00', '09:00', '09:30', undefined],
    ['begins a second before', '08:59:59', '09:30', 'slotOutsideHours'],
    ['ends when the office closes, 18:30', '18:00', '18:30', undefined],
    ['ends a second after', '18:00', '18:30:01', 'slotOutsideHours'],
    ['begins when the office closes', '18:30', '19:00', 'slotOutsideHours'],
    ['ends where lunch begins, 13:00', '12:30', '13:00', undefined],
    ['ends a second into lunch', '12:30', '13:00:01', 'slotAtLunch'],
    ['begins where lunch ends, 14:30', '14:30', '15:00', undefined],
    ['begins a second before lunch ends', '14:29:59', '15:00', 'slotAtLunch'],
    ['is lunch itself', '13:00', '14:30', 'slotAtLunch'],
    ['lies inside lunch', '13:30', '14:00', 'slotAtLunch'],
    ['goes on over lunch', '12:00', '15:00', 'slotAtLunch'],
    ['is the whole morning', '09:00', '13:00', undefined],
    ['is the whole afternoon', '14:30', '18:30', undefined],
  ])('one that %s', (_, from, to, problem) => {
    expect(problemOf(`2022-03-18T${from}`, `2022-03-18T${to}`)).toBe(problem);
  });

  it('does not go on over night', () => {
    expect(problemOf('2022-03-17T17:00', '2022-03-18T12:00', { earlierAgreed: true })).toBe('slotOutsideHours');
  });

  it('follows the clock of the department', () => {
    expect(halfAnHourOf('2022-03-18T09:00', { zone: 'Asia/Oral' })).toBeUndefined();
    expect(halfAnHourOf('2022-03-18T08:59', { zone: 'Asia/Oral' })).toBe('slotOutsideHours');
  });

  it('has no lunch to keep where the hours name none', () => {
    const reckoning = { ...providersReckoning('corporation'), hours: education.hours.corporation };
    const slot = { startsAt: at('2022-03-18T13:30'), endsAt: at('2022-03-18T14:00'), earlierAgreed: false };
    expect(
      slotProblem(reckoning, slot, notificationOn(reckoning, day(friday.notifiedOn)), at(friday.now)),
    ).toBeUndefined();
  });
});

describe('a hearing is held on a working day', () => {
  test.each([
    [
      'Saturday 5 March 2022, worked by decree, for a notice of Thursday 3 March',
      '2022-03-05',
      '2022-03-03',
      undefined,
    ],
    ['Monday 7 March 2022, off in its place', '2022-03-07', '2022-03-03', 'slotOnDayOff'],
    ['Tuesday 8 March 2022, a holiday', '2022-03-08', '2022-03-04', 'slotOnDayOff'],
    ['Saturday 12 March 2022, no day of work', '2022-03-12', '2022-03-10', 'slotOnDayOff'],
    ['Monday 14 March 2022, for a notice of Thursday 10 March', '2022-03-14', '2022-03-10', undefined],
  ])('%s', (_, on, notifiedOn, problem) => {
    expect(halfAnHourOf(`${on}T10:00`, { notifiedOn, now: `${notifiedOn}T10:00` })).toBe(problem);
  });

  it('an agreement to an earlier day makes no day off a day of hearings', () => {
    const known = { notifiedOn: '2022-03-11', now: '2022-03-11T10:00', earlierAgreed: true };
    expect(halfAnHourOf('2022-03-12T10:00', known)).toBe('slotOnDayOff');
    expect(halfAnHourOf('2022-03-14T10:00', known)).toBeUndefined();
  });
});

describe('a hearing is held on the second working day after the notification', () => {
  test.each([
    ['the day of notification, N', '2022-03-16T12:00', 'slotTooEarly'],
    ['N+1', '2022-03-17T10:00', 'slotTooEarly'],
    ['N+2', '2022-03-18T10:00', undefined],
    ['N+3, past the days off', '2022-03-24T10:00', 'slotTooLate'],
  ])('%s', (_, startsAt, problem) => {
    expect(halfAnHourOf(startsAt)).toBe(problem);
  });

  test.each([
    ['the day of notification, N', '2022-03-16T12:00', undefined],
    ['N+1', '2022-03-17T10:00', undefined],
    ['N+2', '2022-03-18T10:00', undefined],
    ['N+3: no agreement moves the limit of the order', '2022-03-24T10:00', 'slotTooLate'],
  ])('with the agreement of the recipient on record, %s', (_, startsAt, problem) => {
    expect(halfAnHourOf(startsAt, { earlierAgreed: true })).toBe(problem);
  });

  test.each([
    ['while the last day runs, a later one is too late', '2022-03-18T23:59:59', 'slotTooLate'],
    ['once it has gone by, the hearing is still held, late', '2022-03-19T00:00:00', undefined],
  ])('%s', (_, now, problem) => {
    expect(halfAnHourOf('2022-03-24T10:00', { now })).toBe(problem);
  });

  it('missed, is held inside working hours all the same', () => {
    const now = '2022-03-19T10:00';
    expect(halfAnHourOf('2022-03-22T10:00', { now })).toBe('slotOnDayOff');
    expect(halfAnHourOf('2022-03-24T13:00', { now })).toBe('slotAtLunch');
  });
});

describe('a hearing lies ahead and takes time', () => {
  test.each([
    ['it ends before it begins', '2022-03-18T10:30', '2022-03-18T10:00', 'endsBeforeStart'],
    ['it ends as it begins', '2022-03-18T10:00', '2022-03-18T10:00', 'endsBeforeStart'],
    ['it lasts a second', '2022-03-18T10:00', '2022-03-18T10:00:01', undefined],
  ])('%s', (_, startsAt, endsAt, problem) => {
    expect(problemOf(startsAt, endsAt)).toBe(problem);
  });

  test.each([
    ['begins now', '2022-03-18T10:00:00', undefined],
    ['began a second ago', '2022-03-18T10:00:01', 'slotInThePast'],
  ])('it %s', (_, now, problem) => {
    expect(halfAnHourOf('2022-03-18T10:00:00', { now })).toBe(problem);
  });
});

describe('a hearing comes after its notice', () => {
  test.each([
    ['on the day of the notification, by agreement', '2022-03-16T12:00', undefined],
    ['on the day before it, whatever was agreed', '2022-03-15T12:00', 'slotBeforeNotification'],
  ])('%s', (_, startsAt, problem) => {
    expect(halfAnHourOf(startsAt, { earlierAgreed: true, now: '2022-03-15T09:00' })).toBe(problem);
  });
});
