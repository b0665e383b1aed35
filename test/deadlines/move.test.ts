import { describe, expect, it, test } from 'vitest';
import type { DeadlineKind } from '../../server/deadlines/deadline.ts';
import { endingOf, pointsAgain, pointsOnReopening } from '../../server/deadlines/move.rules.ts';
import { startEvents, startedBy, startOfInquiry } from '../../server/deadlines/startEvent.ts';
import { editions } from '../../server/law/editions.ts';
import type { ActName, StageId } from '../../server/law/law.ts';
import { day } from '../calendar/calendars.ts';
import { at, providersReckoning } from './reckonings.ts';

const moved = at('2022-03-10T10:00');

function ending(kind: DeadlineKind, stageId: StageId | null, leaving: StageId, entering: StageId) {
  return endingOf({ kind, stageId, dueAt: at('2022-03-25T18:30') }, { leaving, entering, at: moved });
}

describe('a date of a stage is met where the stage is done, and void where it is left undone', () => {
  test.each<[string, DeadlineKind, StageId, StageId, StageId, 'met' | 'void' | undefined]>([
    ['paid: the request to pay is met', 'pleaseBy', 'payment', 'payment', 'inquiry', 'met'],
    ['refused unpaid: it is void', 'pleaseBy', 'payment', 'payment', 'signature', 'void'],
    ['signed: the signature is met', 'stage', 'signature', 'signature', 'booking', 'met'],
    ['returned unsigned: it is void', 'stage', 'signature', 'signature', 'affixing', 'void'],
    ['returned unsigned to the check: it is void', 'stage', 'signature', 'signature', 'completeness', 'void'],
    ['found complete: the check is met', 'stage', 'completeness', 'completeness', 'inquiry', 'met'],
    [
      'refused as incomplete: so it is, the check has been made',
      'stage',
      'completeness',
      'completeness',
      'signature',
      'met',
    ],
    ['the originals have come: the request is met', 'pleaseBy', 'originals', 'originals', 'affixing', 'met'],
    ['sent back after the month: the return is met', 'pleaseBy', 'returning', 'keeping', 'returning', 'met'],
    ['handed over: nothing is to be sent back', 'pleaseBy', 'returning', 'keeping', 'closed', 'void'],
    ['a date of another stage stays open', 'stage', 'inquiry', 'completeness', 'inquiry', undefined],
  ])('%s', (_, kind, stageId, leaving, entering, state) => {
    expect(ending(kind, stageId, leaving, entering)?.state).toBe(state);
  });
});

describe('the point of the answer', () => {
  it('is met by the answer and void with a refusal that needed none', () => {
    expect(ending('answerPlan', null, 'inquiry', 'affixing')).toEqual({ state: 'met', endedAt: moved });
    expect(ending('answerPlan', null, 'completeness', 'signature')).toEqual({ state: 'void', endedAt: moved });
  });
});

describe('a decision sent back unsigned on the counter case of 1 March 2022', () => {
  const again = (to: StageId) =>
    pointsAgain(providersReckoning('corporation'), { acceptedOn: day('2022-03-01') }, to).map(
      ({ kind, dueOn }) => `${kind} ${dueOn.toString()}`,
    );
  const notices = ['noticePlan 2022-03-16', 'noticeLastLawful 2022-03-17', 'noticeLiteral 2022-03-18'];

  it('opens its points anew', () => {
    expect(again('affixing')).toEqual(['decisionPlan 2022-03-18', ...notices]);
  });

  it('and that of the answer, where the answer is still to come', () => {
    expect(again('completeness')).toEqual(['decisionPlan 2022-03-18', 'answerPlan 2022-03-14', ...notices]);
  });
});

describe('a case opened again on Monday 4 April 2022 by a decision on a complaint', () => {
  const start = { acceptedOn: day('2022-03-01'), reopenedOn: day('2022-04-04') };
  const again = (to: StageId) =>
    pointsOnReopening(providersReckoning('corporation'), start, to).map(
      ({ kind, dueOn }) => `${kind} ${dueOn.toString()}`,
    );
  const points = [
    'term 2022-04-25',
    'dispatch 2022-04-22',
    'signaturePlan 2022-04-21',
    'decisionPlan 2022-04-20',
    'noticePlan 2022-04-18',
    'noticeLastLawful 2022-04-19',
    'noticeLiteral 2022-04-20',
  ];

  it('has the whole term and every point of it anew', () => {
    expect(again('inquiry')).toEqual([...points, 'answerPlan 2022-04-14']);
    expect(again('completeness')).toEqual([...points, 'answerPlan 2022-04-14']);
  });

  it('save that of the answer, where it goes on past the answer', () => {
    expect(again('affixing')).toEqual(points);
  });

  it('sent back unsigned after that, it keeps to the new term', () => {
    const returned = pointsAgain(providersReckoning('corporation'), start, 'affixing');
    expect(returned.map(({ dueOn }) => dueOn.toString())).toEqual([
      '2022-04-20',
      '2022-04-18',
      '2022-04-19',
      '2022-04-20',
    ]);
  });
});

describe('the event a stage runs from', () => {
  it('is there for every act that moves a case to a stage with a date', () => {
    const moving = editions
      .flatMap(({ procedures }) => Object.values(procedures))
      .flatMap(({ acts }) => Object.entries(acts))
      .filter(([, row]) => row.to !== 'stay' && row.to !== 'closed')
      .map(([act]) => act as ActName);
    expect(moving.filter(act => startedBy[act] === null)).toEqual([]);
  });

  it('names every event of the list, save those no act brings about', () => {
    const named = new Set<string | null>(Object.values(startedBy));
    // The notification is what the notices report, by whatever act it is recorded: its dates begin outside the stages.
    // So are the events of a complaint, whose dates are not of the case.
    const ofComplaints = ['complaintArrived', 'complaintRegistered', 'complaintForwarded', 'complaintSentBack'];
    expect(startEvents.filter(event => !named.has(event))).toEqual([
      'accepted',
      'notified',
      ...ofComplaints,
      'termEnd',
    ]);
  });

  test.each([
    ['paid the day before the check', '2022-03-03', 'foundComplete', '2022-03-04'],
    ['paid on the day of the check', '2022-03-04', 'paid', '2022-03-04'],
    ['paid the day after it', '2022-03-05', 'paid', '2022-03-05'],
  ])('of an inquiry, with the package found complete on Friday 4 March: %s', (_, paidOn, startEvent, startOn) => {
    expect(startOfInquiry(day(paidOn), day('2022-03-04'))).toEqual({ startEvent, startOn: day(startOn) });
  });
});
