import { describe, expect, it, test } from 'vitest';
import {
  keepingDeadline,
  pleaseByDate,
  resendDeadline,
  returnDate,
  stageDeadline,
} from '../../server/deadlines/deadline.rules.ts';
import { plan as planOf } from '../../server/deadlines/plan.rules.ts';
import { education } from '../../server/law/education.ts';
import type { Channel, StageId } from '../../server/law/law.ts';
import { day } from '../calendar/calendars.ts';
import { at, corporationsReckoning, localTime, opening, providersReckoning } from './reckonings.ts';

/* The case of every test here: the term ends on Monday 28 March 2022 (D15). */

function due(channel: Channel, stage: StageId, openedAt: string, facts: Parameters<typeof opening>[3] = {}) {
  const row = stageDeadline(providersReckoning(channel), opening(channel, stage, openedAt, facts));
  return row && { on: row.dueOn.toString(), target: row.targetOn?.toString() ?? null, plan: row.planAmount };
}

describe('registration, on the day of arrival within one working day (AMB-01)', () => {
  test.each([
    ['arrived in hours: aim at the same day, breach after the next', '2022-03-02T10:00', '2022-03-02', '2022-03-03'],
    ['arrived at 18:30', '2022-03-02T18:30', '2022-03-02', '2022-03-03'],
    ['arrived after closing: the next working day', '2022-03-02T18:31', '2022-03-03', '2022-03-03'],
    ['arrived on a Sunday: Monday', '2022-02-27T12:00', '2022-02-28', '2022-02-28'],
    ['arrived on a Friday before a worked Saturday', '2022-03-04T10:00', '2022-03-04', '2022-03-05'],
  ])('%s', (_, openedAt, target, on) => {
    expect(due('corporation', 'registration', openedAt)).toEqual({ on, target, plan: null });
  });
});

describe('completeness, one working day from registration or from assignment (AMB-02)', () => {
  it('aims at the strict reading and is late only by the other', () => {
    const registeredAt = at('2022-03-02T10:00');
    expect(due('corporation', 'completeness', '2022-03-03T10:00', { registeredAt })).toEqual({
      on: '2022-03-04',
      target: '2022-03-03',
      plan: null,
    });
  });

  it('has one date when assigned on the day of registration', () => {
    const registeredAt = at('2022-03-02T10:00');
    expect(due('corporation', 'completeness', '2022-03-02T15:00', { registeredAt })).toMatchObject({
      on: '2022-03-03',
      target: '2022-03-03',
    });
  });

  it('on the portal runs from the hand-over alone', () => {
    expect(due('portal', 'completeness', '2022-03-02T10:00')).toEqual({ on: '2022-03-03', target: null, plan: null });
  });
});

describe('a stage is due by its own term, or by the plan where that is earlier', () => {
  test.each<[string, StageId, string, string, number | null]>([
    ['inquiry opened on D3: its own five days', 'inquiry', '2022-03-04T10:00', '2022-03-14', null],
    [
      'inquiry opened on D4, a worked Saturday: the plan, seven days before the end',
      'inquiry',
      '2022-03-05T10:00',
      '2022-03-14',
      7,
    ],
    ['affixing opened on D8: its own four days', 'affixing', '2022-03-14T10:00', '2022-03-18', null],
    ['affixing opened early: its own four days', 'affixing', '2022-03-09T10:00', '2022-03-15', null],
    ['affixing opened on D10: the plan', 'affixing', '2022-03-16T10:00', '2022-03-18', 3],
    ['affixing opened after the plan: the day it opened', 'affixing', '2022-03-25T10:00', '2022-03-25', 3],
    [
      'affixing opened after the plan and after closing: the next working day',
      'affixing',
      '2022-03-25T19:00',
      '2022-03-28',
      3,
    ],
    ['signature opened on D12', 'signature', '2022-03-18T10:00', '2022-03-24', null],
    ['booking opened on D13', 'booking', '2022-03-24T10:00', '2022-03-25', null],
  ])('%s', (_, stage, openedAt, on, plan) => {
    expect(due('corporation', stage, openedAt)).toMatchObject({ on, plan });
  });

  it('the inquiry aims to go out on the first day, its term is for the answer (AMB-05)', () => {
    expect(due('corporation', 'inquiry', '2022-03-02T10:00')).toEqual({
      on: '2022-03-10',
      target: '2022-03-03',
      plan: null,
    });
  });

  it('a stage that shares a term counts from where that of the other stage began', () => {
    const startOn = day('2022-03-14');
    expect(due('portal', 'booking', '2022-03-15T10:00', { startOn })).toMatchObject({ on: '2022-03-16' });
    expect(due('portal', 'booking', '2022-03-18T10:00', { startOn })).toMatchObject({ on: '2022-03-18' });
  });

  it('the inquiry counts from the day of payment, and not before the day the payment is reported (EDU-11.3)', () => {
    const startOn = day('2022-03-04'); // paid on Friday; Saturday 5 March is worked, 7 and 8 are off
    expect(due('portal', 'inquiry', '2022-03-09T10:00', { startOn })).toMatchObject({ on: '2022-03-11' });
    expect(due('portal', 'inquiry', '2022-03-04T10:00', { startOn })).toMatchObject({ on: '2022-03-11' });
    expect(due('portal', 'inquiry', '2022-03-16T10:00', { startOn })).toMatchObject({ on: '2022-03-16' });
  });

  it('is due at the closing hour of the department', () => {
    const row = stageDeadline(
      providersReckoning('corporation'),
      opening('corporation', 'assignment', '2022-03-02T10:00'),
    );
    expect(row && localTime(row.dueAt)).toBe('2022-03-03T18:30');
  });

  it('a term set by an administrator is the one that counts', () => {
    const reckoning = providersReckoning('corporation');
    const twoDays = { amount: 2, unit: 'workingDays', calendar: 'provider' } as const;
    const terms: typeof reckoning.terms = id => reckoning.terms(id) && twoDays;
    const row = stageDeadline({ ...reckoning, terms }, opening('corporation', 'assignment', '2022-03-02T10:00'));
    expect(row?.dueOn.toString()).toBe('2022-03-04');
  });

  it('there is no deadline where the orders set no term, nor for what follows the dispatch', () => {
    expect(due('portal', 'payment', '2022-03-02T10:00')).toBeUndefined();
    expect(due('portal', 'originals', '2022-03-02T10:00')).toBeUndefined();
    expect(due('corporation', 'carriage', '2022-03-02T10:00')).toBeUndefined();
    expect(due('corporation', 'keeping', '2022-03-02T10:00')).toBeUndefined();
  });
});

describe('the law is broken', () => {
  const breach = (openedAt: string) => {
    const row = stageDeadline(providersReckoning('corporation'), opening('corporation', 'affixing', openedAt));
    return (
      row && {
        due: row.dueOn.toString(),
        breach: row.breachOn?.toString(),
        at: row.breachAt && localTime(row.breachAt),
      }
    );
  };

  it('with the term of the stage, on the day it is due', () => {
    expect(breach('2022-03-14T10:00')).toEqual({ due: '2022-03-18', breach: '2022-03-18', at: '2022-03-18T18:30' });
  });

  it('with the term of the stage, days after the plan that ends it early', () => {
    expect(breach('2022-03-16T10:00')).toEqual({ due: '2022-03-18', breach: '2022-03-25', at: '2022-03-25T18:30' });
  });

  it('never by a date asked for, by a point of the plan, or by what binds nobody yet', () => {
    const asked = pleaseByDate(providersReckoning('portal'), opening('portal', 'payment', '2022-03-02T10:00'));
    const kept = keepingDeadline(corporationsReckoning('portal'), at('2022-03-25T12:00'));
    const points = planOf(providersReckoning('portal'), { acceptedOn: day('2022-03-01') });
    expect([asked, kept].map(row => row?.breachAt)).toEqual([null, null]);
    const breaking = Object.values(points).filter(row => row.breachAt !== null);
    expect(breaking.map(({ kind, breachOn, dueOn }) => [kind, breachOn?.equals(dueOn)])).toEqual([
      ['term', true],
      ['dispatch', true],
    ]);
  });
});

describe('a date asked of whoever holds the case (AMB-09)', () => {
  const ask = (channel: Channel, stage: StageId, openedAt: string) =>
    pleaseByDate(providersReckoning(channel), opening(channel, stage, openedAt))?.dueOn.toString();

  it('is counted back from the end of the term: payment by D3, originals by D9', () => {
    expect(ask('portal', 'payment', '2022-03-02T10:00')).toBe('2022-03-04');
    expect(ask('portal', 'originals', '2022-03-10T10:00')).toBe('2022-03-15');
  });

  it('is the next working day once that has gone by', () => {
    expect(ask('portal', 'payment', '2022-03-04T10:00')).toBe('2022-03-05');
    expect(ask('portal', 'payment', '2022-03-10T10:00')).toBe('2022-03-11');
  });

  it('is not asked of a stage in the hands of the provider', () => {
    expect(ask('portal', 'inquiry', '2022-03-10T10:00')).toBeUndefined();
  });
});

describe('after the dispatch', () => {
  test.each([
    ['a month from 25 March 2022 is Monday 25 April', '2022-03-25T12:00', '2022-04-25'],
    ['a Saturday works at the Corporation', '2022-03-16T12:00', '2022-04-16'],
    ['a Sunday does not: Monday', '2022-03-17T12:00', '2022-04-18'],
    ['a month from 31 January ends on the last of February', '2022-01-31T12:00', '2022-02-28'],
    ['21-23 March are off', '2022-02-21T12:00', '2022-03-24'],
  ])('the Corporation keeps the result one month: %s (AMB-17)', (_, arrivedAt, on) => {
    const row = keepingDeadline(corporationsReckoning('corporation'), at(arrivedAt));
    expect(localTime(row.dueAt)).toBe(`${on}T20:00`);
    expect(row).toMatchObject({ dueOn: day(on), calendarVersion: '2', stageId: 'keeping' });
  });

  test.each([
    ['kept until Monday 25 April: Tuesday', '2022-03-25T12:00', '2022-04-26'],
    ['kept until a Friday: Saturday, when the Corporation works', '2022-03-15T12:00', '2022-04-16'],
    ['kept until a Saturday: Monday', '2022-03-16T12:00', '2022-04-18'],
  ])('what nobody came for is asked back on the first working day after the month: %s (AMB-18)', (_, arrivedAt, on) => {
    const corporation = corporationsReckoning('corporation');
    const kept = keepingDeadline(corporation, at(arrivedAt));
    expect(returnDate(corporation, kept)).toMatchObject({
      kind: 'pleaseBy',
      stageId: 'returning',
      startEvent: 'keepingEnded',
      startOn: kept.dueOn,
      provision: 'NFO-RETURN',
      dueOn: day(on),
      breachAt: null,
    });
  });

  test.each([
    ['on a Friday: the next working day is Monday', '2022-04-22T12:00', '2022-04-25'],
    ['on a Saturday, when only the Corporation works: Monday', '2022-04-23T12:00', '2022-04-25'],
  ])('the provider sends it again within one working day of a request made %s (AMB-19)', (_, requestedAt, on) => {
    const row = resendDeadline(providersReckoning('corporation'), at(requestedAt));
    expect(row).toMatchObject({ dueOn: day(on), provision: 'EDU-STD-8.store.3' });
  });
});

it('every stage with a term of its own is covered by one of the functions above', () => {
  const withTerm = education.procedures.portal.stages.filter(stage => stage.term).map(stage => stage.id);
  const forward = withTerm.filter(stage => due('portal', stage, '2022-03-02T10:00'));
  expect(withTerm.filter(stage => !forward.includes(stage))).toEqual(['keeping', 'resending']);
});
