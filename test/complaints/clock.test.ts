import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from '../../server/calendar/workingDays.ts';
import {
  answerAgainDeadline,
  answerDeadline,
  excusesForwarding,
  forwardDeadline,
  reviewDeadline,
} from '../../server/complaints/complaintClock.rules.ts';
import type { DeadlineRow } from '../../server/deadlines/deadline.ts';
import { type BodyKind, bodyKinds, reviewClocks } from '../../server/law/complaints.ts';
import { services } from '../../server/law/law.ts';
import { day, fiveDays } from '../calendar/calendars.ts';
import { at, localTime, providersReckoning } from '../deadlines/reckonings.ts';

const reckoning = providersReckoning('corporation');
const forward = (arrivedOn: string) => forwardDeadline(reckoning, 'education', day(arrivedOn));
const answer = (registeredOn: string) => answerDeadline(reckoning, 'education', day(registeredOn));
const registered = 'complaintRegistered';
const review = (body: BodyKind, startOn: string, amount?: number) =>
  reviewDeadline(reckoning, 'education', {
    body,
    startEvent: registered,
    startOn: day(startOn),
    ...(amount && { amount }),
  });

/** Dates as text, the rest as it is. */
const read = ({ dueOn, dueAt, breachOn, breachAt, targetOn, startOn, ...rest }: DeadlineRow) => ({
  ...rest,
  startOn: startOn.toString(),
  dueOn: dueOn.toString(),
  dueAt: localTime(dueAt),
  breachOn: breachOn?.toString() ?? null,
  breachAt: breachAt && localTime(breachAt),
  targetOn: targetOn?.toString() ?? null,
});

describe('Three working days to send a complaint on run from its arrival (EDU-17.3)', () => {
  test.each([
    ['the day of arrival is not counted: Tuesday', '2026-03-10', '2026-03-13'],
    ['a weekend and a day off between do not count: Friday before 9 March', '2026-03-06', '2026-03-12'],
    ['on a Saturday: the first counted day is the next working day', '2026-03-07', '2026-03-12'],
    ['on a Sunday: the same', '2026-03-08', '2026-03-12'],
    ['on a holiday between weekdays: the same', '2026-03-09', '2026-03-12'],
    ['on the Friday before Nauryz, 21 to 25 March', '2026-03-20', '2026-03-30'],
    ['in the middle of Nauryz', '2026-03-24', '2026-03-30'],
    ['a worked Saturday counts: Thursday before Saturday 4 May 2024', '2024-05-02', '2024-05-06'],
    ['on a worked Saturday: it is day 0 like any working day', '2024-05-04', '2024-05-13'],
    ['over New Year: Tuesday 30 December 2025', '2025-12-30', '2026-01-06'],
    ['on the last day of the year: 7 January is off too', '2025-12-31', '2026-01-08'],
    ['over a New Year with a worked Sunday, 5 January 2025', '2024-12-31', '2025-01-08'],
  ])('%s', (_, arrivedOn, dueOn) => {
    expect(forward(arrivedOn).dueOn.toString()).toBe(dueOn);
  });

  test('they end at the closing hour of the department, by its own clock; one day earlier is the target (AMB-15)', () => {
    expect(read(forward('2026-03-06'))).toEqual({
      kind: 'complaintForward',
      stageId: null,
      startEvent: 'complaintArrived',
      startOn: '2026-03-06',
      amount: 3,
      direction: 'forward',
      provision: 'EDU-17.3',
      calendarVersion: fiveDays.id,
      dueOn: '2026-03-12',
      dueAt: '2026-03-12T18:30',
      breachOn: '2026-03-12',
      breachAt: '2026-03-12T18:30',
      targetOn: '2026-03-11',
      planEnd: null,
      planAmount: null,
      provisional: false,
    });
    const elsewhere = forwardDeadline(providersReckoning('corporation', 'Asia/Tokyo'), 'education', day('2026-03-06'));
    expect(elsewhere.dueAt.toString()).toBe('2026-03-12T09:30:00Z');
  });
});

describe('Five working days to answer run from the registration (EDU-17.5)', () => {
  test.each([
    ['Friday before 9 March', '2026-03-06', '2026-03-16', '2026-03-13'],
    ['Friday before Nauryz', '2026-03-20', '2026-04-01', '2026-03-31'],
    ['over New Year', '2025-12-30', '2026-01-09', '2026-01-08'],
    ['over a worked Saturday', '2024-05-02', '2024-05-13', '2024-05-10'],
  ])('%s', (_, registeredOn, dueOn, targetOn) => {
    const first = read(answer(registeredOn));
    expect(first).toMatchObject({ kind: 'complaintAnswer', amount: 5, provision: 'EDU-17.5', dueOn, targetOn });
    expect(first).toMatchObject({ startEvent: 'complaintRegistered', breachOn: dueOn });
    // Sent back, it has the same days again, from that day.
    expect(read(answerAgainDeadline(reckoning, 'education', day(registeredOn)))).toEqual({
      ...first,
      startEvent: 'complaintSentBack',
    });
  });
});

describe('The body decides', () => {
  test.each<[BodyKind, number, string, string, string]>([
    ['quality', 15, '2026-04-03', '2026-04-02', 'EDU-17.6'],
    ['superior', 20, '2026-04-10', '2026-04-09', 'NFO-SUPERIOR-REVIEW'],
    ['corporationHead', 5, '2026-03-17', '2026-03-16', 'NFO-CORPORATION-REVIEW'],
    ['informatisation', 5, '2026-03-17', '2026-03-16', 'NFO-CORPORATION-REVIEW'],
  ])('%s: within %i working days of the registration there', (body, amount, dueOn, targetOn, provision) => {
    const found = read(review(body, '2026-03-10'));
    expect(found).toMatchObject({ kind: 'complaintReview', startEvent: 'complaintRegistered', startOn: '2026-03-10' });
    expect(found).toMatchObject({ amount, dueOn, targetOn, provision, dueAt: `${dueOn}T18:30` });
    // Only the limit of the quality body stands in the order: no other breaks a law by passing.
    const breach = body === 'quality' ? [dueOn, `${dueOn}T18:30`] : [null, null];
    expect([found.breachOn, found.breachAt]).toEqual(breach);
  });

  test.each(['complaintRegistered', 'complaintForwarded', 'complaintArrived'] as const)(
    'the days are the same whatever they run from: %s',
    startEvent => {
      const found = reviewDeadline(reckoning, 'education', { body: 'quality', startEvent, startOn: day('2026-03-10') });
      expect(read(found)).toEqual({ ...read(review('quality', '2026-03-10')), startEvent });
    },
  );

  test('a setting moves the dates of the others and not that of the quality body', () => {
    expect(review('superior', '2026-03-10', 1)).toMatchObject({ amount: 1 });
    expect(read(review('superior', '2026-03-10', 1))).toMatchObject({ dueOn: '2026-03-11', targetOn: '2026-03-11' });
    expect(read(review('superior', '2026-03-10', 2))).toMatchObject({ dueOn: '2026-03-12', targetOn: '2026-03-11' });
    expect(read(review('informatisation', '2026-03-10', 3)).dueOn).toBe('2026-03-13');
    expect(read(review('quality', '2026-03-10', 30))).toMatchObject({ amount: 15, dueOn: '2026-04-03' });
  });
});

describe('A year without a decree', () => {
  test.each([
    ['the last date of this year is firm', '2026-12-09', '2026-12-31', false],
    ['the first of the next is provisional', '2026-12-10', '2027-01-05', true],
    ['so is one that starts and ends there', '2027-03-01', '2027-03-29', true],
  ])('%s', (_, registeredOn, dueOn, provisional) => {
    expect(read(review('quality', registeredOn))).toMatchObject({ dueOn, provisional });
  });

  test('a year nobody knows of is refused', () => {
    expect(() => forward('2027-12-30')).toThrow('NO_CALENDAR');
  });
});

describe('The order of the Ministry of Justice has no complaints: the same days, by way of a working default', () => {
  test.each<[string, DeadlineRow, DeadlineRow, string]>([
    [
      'to send it on',
      forward('2026-03-10'),
      forwardDeadline(reckoning, 'justice', day('2026-03-10')),
      'NFO-JUS-COMPLAINT',
    ],
    ['to answer', answer('2026-03-10'), answerDeadline(reckoning, 'justice', day('2026-03-10')), 'NFO-JUS-COMPLAINT'],
    ...bodyKinds.map(
      body =>
        [
          `before a body: ${body}`,
          review(body, '2026-03-10'),
          reviewDeadline(reckoning, 'justice', { body, startEvent: registered, startOn: day('2026-03-10') }),
          body === 'quality' ? 'NFO-JUS-COMPLAINT' : reviewClocks[body].provision,
        ] as [string, DeadlineRow, DeadlineRow, string],
    ),
  ])('%s', (_, education, justice, provision) => {
    expect(read(justice)).toEqual({ ...read(education), provision });
  });
});

describe('Satisfaction in full excuses from sending on while the three days run (EDU-17.4)', () => {
  const limit = forward('2026-03-06');
  test.each([
    ['in full on the day of arrival', true, '2026-03-06T10:00', true],
    ['in full at the closing second of day 3', true, '2026-03-12T18:30:00', true],
    ['in full a second later', true, '2026-03-12T18:30:01', false],
    ['in full on day 4: sending on was due already', true, '2026-03-13T09:00', false],
    ['in part, within the days', false, '2026-03-10T10:00', false],
    ['in part, after them', false, '2026-03-13T09:00', false],
  ])('%s', (_, fully, moment, excused) => {
    expect(excusesForwarding({ fully, at: at(moment) }, limit)).toBe(excused);
  });
});

describe('Whatever the day', () => {
  const date = fc.integer({ min: 0, max: 2150 }).map(days => day('2021-01-01').add({ days }));
  const clock = fc.constantFrom<[number, (on: Temporal.PlainDate, service: 'education' | 'justice') => DeadlineRow]>(
    [3, (on, service) => forwardDeadline(reckoning, service, on)],
    [5, (on, service) => answerDeadline(reckoning, service, on)],
    [5, (on, service) => answerAgainDeadline(reckoning, service, on)],
    [15, (on, service) => reviewDeadline(reckoning, service, { body: 'quality', startEvent: registered, startOn: on })],
    [
      20,
      (on, service) => reviewDeadline(reckoning, service, { body: 'superior', startEvent: registered, startOn: on }),
    ],
  );

  /** Turning the leaves of the calendar one by one. */
  function walk(from: Temporal.PlainDate, amount: number): string {
    let leaf = from;
    for (let counted = 0; counted < amount; counted += isWorkingDay(fiveDays, leaf) ? 1 : 0) {
      leaf = leaf.add({ days: 1 });
    }
    return leaf.toString();
  }

  test('a date is what the calendar walked day by day says, its target one working day before', () => {
    fc.assert(
      fc.property(date, clock, fc.constantFrom(...services), (on, [amount, rowOf], service) => {
        const found = read(rowOf(on, service));
        expect(found.amount).toBe(amount);
        expect([found.dueOn, found.targetOn]).toEqual([walk(on, amount), walk(on, amount - 1)]);
        expect(found.dueAt).toBe(`${found.dueOn}T18:30`);
        expect([null, found.dueOn]).toContain(found.breachOn);
      }),
    );
  });

  test('what arrives later is never due earlier, and an arrival on a day off is due as one on the working day before', () => {
    fc.assert(
      fc.property(date, clock, fc.integer({ min: 0, max: 30 }), (on, [, rowOf], later) => {
        const due = (from: Temporal.PlainDate) => rowOf(from, 'education').dueOn;
        expect(Temporal.PlainDate.compare(due(on.add({ days: later })), due(on))).toBeGreaterThanOrEqual(0);
        let worked = on;
        while (!isWorkingDay(fiveDays, worked)) {
          worked = worked.subtract({ days: 1 });
        }
        expect(due(on).toString()).toBe(due(worked).toString());
      }),
    );
  });
});
