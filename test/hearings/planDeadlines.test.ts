import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type DeadlineRow, forceOf, termsOf } from '../../server/deadlines/deadline.ts';
import { deadlineState } from '../../server/deadlines/deadlineState.ts';
import { explain } from '../../server/deadlines/explanation.ts';
import { plan } from '../../server/deadlines/plan.rules.ts';
import { deadlinesOfNotification, noticeDeadline } from '../../server/hearings/hearingPlan.rules.ts';
import { justice } from '../../server/law/justice.ts';
import type { Channel } from '../../server/law/law.ts';
import { day, fiveDays } from '../calendar/calendars.ts';
import { at, localTime, providersReckoning } from '../deadlines/reckonings.ts';
import { named } from './plans.ts';
import { randomTerm } from './randomTerms.ts';

const acceptedOn = day('2022-03-01');
const counter = providersReckoning('corporation');

const noticeOf = (channel: Channel) => noticeDeadline(plan(providersReckoning(channel), { acceptedOn }));
const afterNotice = (notifiedOn: string, reckoning = counter) => {
  const [hearing, objections] = deadlinesOfNotification(reckoning, day(notifiedOn));
  if (!hearing || !objections) {
    throw new Error('a notification has two deadlines');
  }
  return { hearing, objections };
};

const stateOf = ({ dueAt, breachAt }: DeadlineRow, now: string, metAt: string | null = null) =>
  deadlineState({ dueAt, breachAt, metAt: metAt ? at(metAt) : null, voidedAt: null }, at(now));

const written = (days: readonly { date: Temporal.PlainDate; counted: number | null }[] = []) =>
  days.map(({ date, counted }) => `${named(date)} ${counted ?? 'off'}`);

describe('the notice of a drafted preliminary decision, accepted at the counter on Tuesday 1 March 2022', () => {
  it('is worked to by D11, breaks the order after D12, and is best sent on D10', () => {
    const { dueOn, dueAt, breachOn, breachAt, targetOn, ...row } = noticeOf('corporation');
    expect({ due: named(dueOn), breach: breachOn && named(breachOn), target: targetOn && named(targetOn) }).toEqual({
      due: 'Thu 17 Mar',
      breach: 'Fri 18 Mar',
      target: 'Wed 16 Mar',
    });
    expect([dueAt, breachAt ?? dueAt].map(moment => localTime(moment))).toEqual([
      '2022-03-17T18:30',
      '2022-03-18T18:30',
    ]);
    expect(row).toMatchObject({ kind: 'hearingNotice', stageId: null, provision: 'EDU-10.H3', provisional: false });
  });

  test.each([
    ['runs to D11 at 18:30:00', '2022-03-17T18:30:00', 'running'],
    ['is over plan a second later', '2022-03-17T18:30:01', 'overPlan'],
    ['is over plan to D12 at 18:30:00', '2022-03-18T18:30:00', 'overPlan'],
    ['is late a second later', '2022-03-18T18:30:01', 'late'],
  ])('%s', (_, now, state) => {
    expect(stateOf(noticeOf('corporation'), now)).toBe(state);
  });

  it('is met by a notice of D12 at 18:30:00, and met late by one a second later', () => {
    const met = (metAt: string) => stateOf(noticeOf('corporation'), '2022-04-01T10:00', metAt);
    expect([met('2022-03-18T18:30:00'), met('2022-03-18T18:30:01')]).toEqual(['met', 'metLate']);
  });

  it('explains itself by both counts back from the end of the term', () => {
    const row = noticeOf('corporation');
    const told = explain(row, fiveDays, counter.procedure);
    expect(told).toMatchObject({
      startEvent: { name: 'termEnd', on: day('2022-03-28') },
      provisions: ['EDU-10.H3'],
      readings: ['AMB-14', 'AMB-15'],
      direction: 'backward',
      countedTo: day('2022-03-18'),
      limitedBy: { startOn: day('2022-03-28'), amount: 4, limitOn: day('2022-03-17') },
      resultOn: day('2022-03-17'),
      notBeforeOpening: false,
    });
    expect(written(told.days)).toEqual([
      'Sun 27 Mar off',
      'Sat 26 Mar off',
      'Fri 25 Mar 1',
      'Thu 24 Mar 2',
      'Wed 23 Mar off',
      'Tue 22 Mar off',
      'Mon 21 Mar off',
      'Sun 20 Mar off',
      'Sat 19 Mar off',
      'Fri 18 Mar 3',
    ]);
    expect(written(told.limitedBy?.days).at(-1)).toBe('Thu 17 Mar 4');
  });

  it('on the portal lies a working day earlier, by the provision of that channel', () => {
    const { targetOn, dueOn, breachOn, provision } = noticeOf('portal');
    expect([targetOn, dueOn, breachOn].map(date => date && named(date))).toEqual([
      'Tue 15 Mar',
      'Wed 16 Mar',
      'Thu 17 Mar',
    ]);
    expect(provision).toBe('EDU-11.H3');
  });
});

describe('once notified on Wednesday 16 March 2022', () => {
  it('the hearing is due by the closing of Friday 18 March, and late after it', () => {
    const { hearing } = afterNotice('2022-03-16');
    expect(hearing).toMatchObject({
      kind: 'hearing',
      startEvent: 'notified',
      startOn: day('2022-03-16'),
      provision: 'EDU-10.H4',
      dueOn: day('2022-03-18'),
      breachOn: day('2022-03-18'),
      provisional: false,
    });
    expect(localTime(hearing.dueAt)).toBe('2022-03-18T18:30');
    expect(stateOf(hearing, '2022-03-18T18:30:00')).toBe('running');
    expect(stateOf(hearing, '2022-03-18T18:30:01')).toBe('late');
    expect(forceOf(hearing)).toBe('law');
  });

  it('objections are open to the midnight that ends Friday 18 March, and nobody is late by them', () => {
    const { objections } = afterNotice('2022-03-16');
    expect(objections).toMatchObject({
      kind: 'objections',
      provision: 'CODE-73',
      dueOn: day('2022-03-18'),
      breachOn: null,
      breachAt: null,
    });
    expect(localTime(objections.dueAt)).toBe('2022-03-19T00:00');
    expect(stateOf(objections, '2022-03-18T23:59:59')).toBe('running');
    expect(stateOf(objections, '2022-04-18T10:00:00')).not.toBe('late');
  });

  it('the midnight is that of the department, an hour later where Almaty set its clocks back', () => {
    expect(afterNotice('2022-03-16', providersReckoning('corporation', 'Asia/Oral')).objections.dueAt.toString()).toBe(
      '2022-03-18T19:00:00Z',
    );
    // Notified on Tuesday 27 February 2024; Thursday 29 February had 25 hours.
    expect(afterNotice('2024-02-27').objections.dueAt.toString()).toBe('2024-02-29T19:00:00Z');
    expect(afterNotice('2024-02-26').objections.dueAt.toString()).toBe('2024-02-28T18:00:00Z');
  });

  it('each follows the provision of its channel; the justice order has none of its own, the Code has', () => {
    const provisionsOf = (reckoning: typeof counter) => {
      const { hearing, objections } = afterNotice('2022-03-16', reckoning);
      return [hearing.provision, objections.provision];
    };
    expect(provisionsOf(counter)).toEqual(['EDU-10.H4', 'CODE-73']);
    expect(provisionsOf(providersReckoning('portal'))).toEqual(['EDU-11.H4', 'CODE-73']);
    const procedure = justice.procedures.portal;
    expect(provisionsOf({ ...counter, procedure, terms: termsOf(procedure) })).toEqual(['NFO-JUS-STAGE', 'CODE-73']);
  });

  it('both explain themselves: the day of notification is day 0', () => {
    const { hearing, objections } = afterNotice('2022-03-16');
    for (const row of [hearing, objections]) {
      const told = explain(row, fiveDays, counter.procedure);
      expect(written(told.days)).toEqual(['Thu 17 Mar 1', 'Fri 18 Mar 2']);
      expect(told).toMatchObject({
        startEvent: { name: 'notified', on: day('2022-03-16') },
        provisions: [row.provision],
        readings: ['AMB-15', 'AMB-33'],
        amount: 2,
        direction: 'forward',
        countedTo: day('2022-03-18'),
        resultOn: day('2022-03-18'),
        resultAt: row.dueAt,
        limitedBy: null,
        notBeforeOpening: false,
      });
    }
  });

  it('the days off of Nauryz are told where the count passes them', () => {
    const { hearing } = afterNotice('2022-03-17');
    expect(written(explain(hearing, fiveDays, counter.procedure).days)).toEqual([
      'Fri 18 Mar 1',
      'Sat 19 Mar off',
      'Sun 20 Mar off',
      'Mon 21 Mar off',
      'Tue 22 Mar off',
      'Wed 23 Mar off',
      'Thu 24 Mar 2',
    ]);
  });

  it('is provisional once the second working day lies in a year no decree covers', () => {
    const provisional = (on: string) => Object.values(afterNotice(on)).map(row => row.provisional);
    expect(provisional('2026-12-29')).toEqual([false, false]);
    expect(provisional('2026-12-30')).toEqual([true, true]);
  });
});

it('whatever the term and the calendar, each row counts again to its own day', () => {
  fc.assert(
    fc.property(randomTerm, fc.integer({ min: 0, max: 40 }), ({ reckoning, acceptedOn: accepted }, days) => {
      const rows = [
        noticeDeadline(plan(reckoning, { acceptedOn: accepted })),
        ...deadlinesOfNotification(reckoning, accepted.add({ days })),
      ];
      for (const row of rows) {
        const { countedTo, limitedBy, resultOn, notBeforeOpening } = explain(
          row,
          reckoning.calendar,
          reckoning.procedure,
        );
        expect((limitedBy?.limitOn ?? countedTo).toString()).toBe(row.dueOn.toString());
        expect(resultOn.toString()).toBe(row.dueOn.toString());
        expect(countedTo.toString()).toBe((row.breachOn ?? row.dueOn).toString());
        expect(notBeforeOpening).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});
