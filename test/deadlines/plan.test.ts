import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../server/calendar/workingDays.ts';
import { planKinds, termsOf } from '../../server/deadlines/deadline.ts';
import { acceptance, plan, stageLimit, termEndOf } from '../../server/deadlines/plan.rules.ts';
import { education } from '../../server/law/education.ts';
import { justice } from '../../server/law/justice.ts';
import type { Channel, StageId } from '../../server/law/law.ts';
import { day, fiveDays } from '../calendar/calendars.ts';
import { at, localTime, providersReckoning } from './reckonings.ts';

function planOf(channel: Channel, acceptedAt: string, zone = 'Asia/Almaty') {
  const reckoning = providersReckoning(channel, zone);
  return plan(reckoning, acceptance(reckoning, at(acceptedAt, zone)));
}

describe('the term of fifteen working days', () => {
  test.each<[string, Channel, string, string, string, string]>([
    [
      'the counter does not count the day of acceptance',
      'corporation',
      '2022-03-01T10:00',
      '2022-03-01',
      '2022-03-02',
      '2022-03-28',
    ],
    [
      'a counter open on Saturday accepts on Saturday',
      'corporation',
      '2022-02-05T12:00',
      '2022-02-05',
      '2022-02-07',
      '2022-02-25',
    ],
    ['the portal counts the day of receipt', 'portal', '2022-03-01T10:00', '2022-03-01', '2022-03-01', '2022-03-25'],
    [
      'the portal at 18:30 still accepts the same day',
      'portal',
      '2022-02-04T18:30',
      '2022-02-04',
      '2022-02-04',
      '2022-02-24',
    ],
    [
      'the portal at 18:31 accepts the next working day',
      'portal',
      '2022-02-04T18:31',
      '2022-02-07',
      '2022-02-07',
      '2022-02-25',
    ],
  ])('%s', (_, channel, acceptedAt, acceptedOn, startDay, endsOn) => {
    const reckoning = providersReckoning(channel);
    const accepted = acceptance(reckoning, at(acceptedAt));
    expect(accepted.acceptedOn.toString()).toBe(acceptedOn);
    expect(accepted.startDay.toString()).toBe(startDay);
    expect(plan(reckoning, accepted).term.dueOn.toString()).toBe(endsOn);
  });

  it('ends at the closing hour of the department, by its own clock', () => {
    expect(planOf('corporation', '2022-03-01T10:00').term.dueAt.toString()).toBe('2022-03-28T12:30:00Z');
    expect(planOf('corporation', '2022-03-01T10:00', 'Asia/Oral').term.dueAt.toString()).toBe('2022-03-28T13:30:00Z');
  });

  it('ends an hour later in Almaty after the country moved to one time on 1 March 2024', () => {
    expect(planOf('corporation', '2024-02-08T10:00').term).toMatchObject({
      dueAt: Temporal.Instant.from('2024-02-29T12:30:00Z'),
    });
    expect(planOf('corporation', '2024-02-09T10:00').term).toMatchObject({
      dueAt: Temporal.Instant.from('2024-03-01T13:30:00Z'),
    });
  });
});

describe('the term of a case opened again by a decision on a complaint', () => {
  test.each<[string, Channel, string, string]>([
    // On the portal too: nothing was received that day, so nothing makes it count.
    ['at the counter', 'corporation', '2022-04-04', '2022-04-25'],
    ['on the portal', 'portal', '2022-04-04', '2022-04-25'],
    ['decided on the Friday before', 'portal', '2022-04-01', '2022-04-22'],
  ])('is whole, from the working day after the decision: %s', (_, channel, reopenedOn, endsOn) => {
    const start = { acceptedOn: day('2022-03-01'), reopenedOn: day(reopenedOn) };
    const { term, dispatch } = plan(providersReckoning(channel), start);
    expect(term).toMatchObject({
      startEvent: 'reopened',
      startOn: day(reopenedOn),
      provision: 'NFO-REOPENED',
      amount: 15,
    });
    expect(term.dueOn.toString()).toBe(endsOn);
    expect(termEndOf(providersReckoning(channel), start).toString()).toBe(endsOn);
    expect(dispatch.startOn.toString()).toBe(endsOn);
  });

  it('is that of the acceptance where the case was never opened again', () => {
    for (const channel of ['corporation', 'portal'] as const) {
      const start = { acceptedOn: day('2022-03-01') };
      const { term } = plan(providersReckoning(channel), start);
      expect(plan(providersReckoning(channel), { ...start, reopenedOn: null }).term).toEqual(term);
      expect(term.startEvent).toBe('accepted');
    }
  });
});

describe('the dispatch, 24 hours before the end of the term', () => {
  test.each([
    ['Thursday 24 February 2022', '2022-02-03T10:00', '2022-02-24', '2022-02-23T18:30'],
    ['Monday 28 March 2022: 24 hours before is a Sunday', '2022-03-01T10:00', '2022-03-28', '2022-03-25T18:30'],
    [
      'Wednesday 9 March 2022: after two days off and a worked Saturday',
      '2022-02-15T10:00',
      '2022-03-09',
      '2022-03-05T18:30',
    ],
    [
      'Friday 1 March 2024: 24 hours before is 19:30, the day had 25 hours',
      '2024-02-09T10:00',
      '2024-03-01',
      '2024-02-29T18:30',
    ],
  ])('of a term ending on %s', (_, acceptedAt, endsOn, dispatchBy) => {
    const { term, dispatch } = planOf('corporation', acceptedAt);
    expect(term.dueOn.toString()).toBe(endsOn);
    expect(localTime(dispatch.dueAt)).toBe(dispatchBy);
  });
});

describe('the points before the end of the term', () => {
  test.each<[Channel, Record<string, string>]>([
    [
      'corporation',
      {
        term: '15 2022-03-28',
        dispatch: '1 2022-03-25',
        signaturePlan: '2 2022-03-24',
        decisionPlan: '3 2022-03-18',
        answerPlan: '7 2022-03-14',
        noticePlan: '5 2022-03-16',
        noticeLastLawful: '4 2022-03-17',
        noticeLiteral: '3 2022-03-18',
      },
    ],
    [
      'portal',
      {
        term: '15 2022-03-25',
        dispatch: '1 2022-03-24',
        signaturePlan: '2 2022-03-18',
        decisionPlan: '3 2022-03-17',
        answerPlan: '8 2022-03-10',
        noticePlan: '5 2022-03-15',
        noticeLastLawful: '4 2022-03-16',
        noticeLiteral: '3 2022-03-17',
      },
    ],
  ])('in the channel %s, accepted on Tuesday 1 March 2022', (channel, expected) => {
    const points = planOf(channel, '2022-03-01T10:00');
    const told = planKinds.map(kind => [kind, `${points[kind].amount} ${points[kind].dueOn}`]);
    expect(Object.fromEntries(told)).toEqual(expected);
  });

  it('a notice of the plan and of the last lawful day leave three working days before the act (article 73)', () => {
    const points = planOf('corporation', '2022-03-01T10:00');
    expect(workingDaysBetween(fiveDays, points.noticePlan.dueOn, points.signaturePlan.dueOn)).toBe(3);
    expect(workingDaysBetween(fiveDays, points.noticeLastLawful.dueOn, points.dispatch.dueOn)).toBe(3);
  });

  it('follow the provision of their channel; what the justice order does not contain is marked', () => {
    expect(planOf('corporation', '2022-03-01T10:00').noticePlan.provision).toBe('EDU-10.H3');
    expect(planOf('portal', '2022-03-01T10:00').dispatch.provision).toBe('EDU-11.5c');
    const procedure = justice.procedures.portal;
    const points = plan(
      { ...providersReckoning('portal'), procedure, terms: termsOf(procedure) },
      { acceptedOn: day('2022-03-01') },
    );
    expect(points.noticePlan.provision).toBe('NFO-JUS-STAGE');
    expect(points.answerPlan.dueOn.toString()).toBe('2022-03-10');
  });

  it('are provisional as soon as the term reaches 2027', () => {
    expect(planOf('corporation', '2026-12-08T10:00').term).toMatchObject({
      dueOn: day('2026-12-30'),
      provisional: false,
    });
    const reaching = planOf('corporation', '2026-12-11T10:00');
    expect(reaching.term).toMatchObject({ dueOn: day('2027-01-05'), provisional: true });
    expect(reaching.noticePlan).toMatchObject({ dueOn: day('2026-12-28'), provisional: true });
  });

  it('are working days in order, whatever the day and the channel', () => {
    const acceptedAt = fc.integer({ min: 0, max: 5 * 365 * 24 }).map(hours => at('2021-01-05T00:00').add({ hours }));
    fc.assert(
      fc.property(fc.constantFrom<Channel>('corporation', 'portal'), acceptedAt, (channel, moment) => {
        const reckoning = providersReckoning(channel);
        const accepted = acceptance(reckoning, moment);
        const points = plan(reckoning, accepted);
        expect(planKinds.every(kind => isWorkingDay(fiveDays, points[kind].dueOn))).toBe(true);
        expect(points.dispatch.dueOn.toString()).toBe(addWorkingDays(fiveDays, points.term.dueOn, -1).toString());
        expect(workingDaysBetween(fiveDays, accepted.startDay, points.term.dueOn)).toBe(14);
        expect(
          Temporal.Instant.compare(points.dispatch.dueAt.add({ hours: 24 }), points.term.dueAt),
        ).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a stage ends early enough for the stages after it', () => {
  test.each<[Channel, Partial<Record<StageId, number>>]>([
    [
      'corporation',
      {
        registration: 14,
        assignment: 13,
        completeness: 12,
        inquiry: 7,
        affixing: 3,
        signature: 2,
        booking: 1,
        dispatch: 1,
      },
    ],
    [
      'portal',
      {
        registration: 14,
        completeness: 13,
        inquiry: 8,
        originalsCall: 7,
        affixing: 3,
        signature: 1,
        booking: 1,
        dispatch: 1,
      },
    ],
  ])('in the channel %s: so many working days before the end of the term', (channel, limits) => {
    const procedure = education.procedures[channel];
    const told = Object.keys(limits).map(stage => [stage, stageLimit(procedure, termsOf(procedure), stage as StageId)]);
    expect(Object.fromEntries(told)).toEqual(limits);
  });

  it('a term an administrator changes moves the stages before it, not those after it', () => {
    const procedure = justice.procedures.corporation;
    const own = termsOf(procedure);
    const changed = (stage: StageId) => {
      const term = own(stage);
      return term && stage === 'affixing' ? { ...term, amount: 2 } : term;
    };
    expect(stageLimit(procedure, changed, 'comparison')).toBe(5);
    expect(stageLimit(procedure, changed, 'affixing')).toBe(3);
  });

  it('after the dispatch there is no limit from the term', () => {
    const procedure = education.procedures.corporation;
    expect(stageLimit(procedure, termsOf(procedure), 'keeping')).toBeUndefined();
    expect(stageLimit(procedure, termsOf(procedure), 'payment')).toBeUndefined();
  });
});
