import { describe, expect, test } from 'vitest';
import { keepingDeadline, pleaseByDate, returnDate, stageDeadline } from '../../server/deadlines/deadline.rules.ts';
import type { DeadlineRow } from '../../server/deadlines/deadline.ts';
import { plan } from '../../server/deadlines/plan.rules.ts';
import {
  type CaseToRecount,
  type OpenDate,
  recountCase,
  recountComplaint,
  recountKeeping,
} from '../../server/deadlines/recount.rules.ts';
import { effectOf } from '../../server/deadlines/recountEffect.rules.ts';
import { spanOfChange } from '../../server/deadlines/recountSpan.rules.ts';
import { answerDeadline, reviewDeadline } from '../../server/complaints/complaintClock.rules.ts';
import type { StageId } from '../../server/law/law.ts';
import { day } from '../calendar/calendars.ts';
import { at, corporationsReckoning, opening, providersReckoning } from './reckonings.ts';
import { turned } from './recounts.ts';

/*
 * The case of every test here: accepted at the counter on Tuesday 1 March 2022, its term ends on Monday 28 March (D15).
 * 5 March is a worked Saturday, 7, 8 and 21 to 23 March are days off.
 */

const provider = providersReckoning('corporation');
const changed = (...days: string[]) => ({ ...provider, calendar: turned(provider.calendar, days.map(day), '10') });
const withIds = (rows: readonly (DeadlineRow | undefined)[]) =>
  rows.flatMap((row, id): OpenDate[] => (row ? [{ ...row, id }] : []));

function caseWith(
  facts: Partial<Omit<CaseToRecount, 'dates'>> & { readonly dates: readonly OpenDate[] },
): CaseToRecount {
  return {
    stage: 'inquiry',
    stageOpenedAt: at('2022-03-10T10:00'),
    registeredAt: at('2022-03-02T10:00'),
    termEndsOn: day('2022-03-28'),
    notifiedAt: null,
    ...facts,
  };
}

const points = Object.values(plan(provider, { acceptedOn: day('2022-03-01') }));
const wholeCase = caseWith({ dates: withIds(points) });
const stageOf = (stage: StageId, openedAt: string) => {
  const row = stageDeadline(provider, opening('corporation', stage, openedAt));
  return caseWith({ stage, stageOpenedAt: at(openedAt), dates: withIds([points[0], row]) });
};
const dueOf = (dates: readonly OpenDate[], kind: string) => dates.find(date => date.kind === kind)?.dueOn.toString();

describe('The end of the term', () => {
  test.each([
    ['a Friday off inside it: a day later', ['2022-03-11'], '2022-03-29'],
    ['a worked Saturday inside it: on the Friday before', ['2022-03-12'], '2022-03-25'],
    ['its own last day off', ['2022-03-28'], '2022-03-29'],
    ['a day off and a Saturday worked for it: where it was', ['2022-03-11', '2022-03-12'], '2022-03-28'],
    ['the day of acceptance off: it is not counted', ['2022-03-01'], '2022-03-28'],
    ['the day after its end off', ['2022-03-29'], '2022-03-28'],
  ])('with %s', (_, days, end) => {
    const { termEndsOn, dates } = recountCase(changed(...days), wholeCase);
    expect([termEndsOn.toString(), dueOf(dates, 'term')]).toEqual([end, end]);
  });

  test('takes with it every point counted back from it, a day off between them counted once', () => {
    const { dates } = recountCase(changed('2022-03-28'), wholeCase);
    // E is Tuesday 29 March, and the Monday before it does not count.
    expect(dates.map(({ kind, dueOn, startOn }) => [kind, dueOn.toString(), startOn.toString()])).toEqual([
      ['term', '2022-03-29', '2022-03-01'],
      ['dispatch', '2022-03-25', '2022-03-29'],
      ['signaturePlan', '2022-03-24', '2022-03-29'],
      ['decisionPlan', '2022-03-18', '2022-03-29'],
      ['answerPlan', '2022-03-14', '2022-03-29'],
      ['noticePlan', '2022-03-16', '2022-03-29'],
      ['noticeLastLawful', '2022-03-17', '2022-03-29'],
      ['noticeLiteral', '2022-03-18', '2022-03-29'],
    ]);
  });

  test('stands once it is met: what is still counted back from it is counted by the new days', () => {
    const open = caseWith({ dates: withIds(points.filter(({ kind }) => kind === 'dispatch')) });
    const { termEndsOn, dates } = recountCase(changed('2022-03-25'), open);
    expect([termEndsOn.toString(), dueOf(dates, 'dispatch')]).toEqual(['2022-03-28', '2022-03-24']);
  });
});

describe('The term of a stage', () => {
  const due = (file: CaseToRecount, ...days: string[]) => {
    const found = recountCase(changed(...days), file).dates.find(({ kind }) => kind === 'stage');
    return [found?.dueOn.toString(), found?.breachOn?.toString(), found?.planEnd?.toString() ?? null];
  };

  test.each([
    [
      'runs its own days, a day off among them',
      'inquiry',
      '2022-03-04T10:00',
      ['2022-03-09'],
      ['2022-03-15', '2022-03-15', null],
    ],
    [
      'is ended by the plan, which follows the new end',
      'affixing',
      '2022-03-16T10:00',
      ['2022-03-28'],
      ['2022-03-18', '2022-03-25', '2022-03-29'],
    ],
    [
      'is no longer ended by the plan where the end has moved away',
      'affixing',
      '2022-03-15T10:00',
      ['2022-03-09', '2022-03-10', '2022-03-11'],
      ['2022-03-24', '2022-03-24', null],
    ],
    [
      'is not due before the first day it could be done',
      'affixing',
      '2022-03-25T10:00',
      ['2022-03-25'],
      ['2022-03-28', '2022-03-31', '2022-03-29'],
    ],
  ] as const)('%s', (_, stage, openedAt, days, expected) => {
    expect(due(stageOf(stage, openedAt), ...days)).toEqual(expected);
  });

  test('keeps the amount it was opened with, whatever is set since', () => {
    const file = stageOf('inquiry', '2022-03-04T10:00');
    const set = {
      ...changed('2022-03-09'),
      terms: (id: StageId) =>
        ({ ...provider.terms(id), amount: 20, unit: 'workingDays', calendar: 'provider' }) as const,
    };
    const { dates } = recountCase(set, file);
    expect(dates.find(({ kind }) => kind === 'stage')).toMatchObject({ amount: 5 });
    expect(dates.find(({ kind }) => kind === 'stage')?.breachOn?.toString()).toBe('2022-03-15');
  });

  test('asked of an applicant follows the end, but is never before the day after it was asked', () => {
    const stage = 'originals';
    const portal = providersReckoning('portal');
    const { term } = plan(portal, { acceptedOn: day('2022-03-01') });
    const asked = (openedAt: string) => {
      const row = pleaseByDate(portal, { ...opening('portal', stage, openedAt), termEndsOn: term.dueOn });
      const file = caseWith({ stage, stageOpenedAt: at(openedAt), dates: withIds([term, row]) });
      return dueOf(recountCase({ ...portal, calendar: changed('2022-03-11').calendar }, file).dates, 'pleaseBy');
    };
    // On the portal the first day counts: D15 was 25 March and is Monday the 28th, the sixth day before it the 15th.
    expect(asked('2022-03-09T10:00')).toBe('2022-03-15');
    expect(asked('2022-03-25T10:00')).toBe('2022-03-28');
  });
});

describe('A hearing', () => {
  const file = caseWith({ stage: 'hearing', notifiedAt: at('2022-03-10T18:31'), dates: withIds([points[0]]) });

  test('whose notice came after closing, before what is now a day off, counts from the day after that', () => {
    const { notification } = recountCase(changed('2022-03-11'), file);
    expect(JSON.parse(JSON.stringify(notification))).toEqual({
      notifiedOn: '2022-03-14',
      hearingBy: '2022-03-16',
      objectionsUntil: '2022-03-16',
      earliestActOn: '2022-03-17',
    });
  });

  test('signature waits for the third working day after the notification, as now counted', () => {
    const openedAt = at('2022-03-14T10:00');
    const row = stageDeadline(provider, {
      ...opening('corporation', 'signature', '2022-03-14T10:00'),
      startOn: day('2022-03-14'),
      notBefore: day('2022-03-16'),
    });
    const signature = caseWith({
      ...file,
      stage: 'signature',
      stageOpenedAt: openedAt,
      dates: withIds([points[0], row]),
    });
    const { dates, notification } = recountCase(changed('2022-03-15', '2022-03-16'), signature);
    expect(notification?.earliestActOn.toString()).toBe('2022-03-18');
    expect(dates.find(({ kind }) => kind === 'stage')?.dueOn.toString()).toBe('2022-03-18');
  });
});

describe('By the calendar of the Corporation', () => {
  const corporation = corporationsReckoning('corporation');
  const keeping = keepingDeadline(corporation, at('2022-03-28T10:00'));
  const dates = withIds([keeping, returnDate(corporation, keeping), points[0]]);

  test('the month ends on the next working day, the way back is the one after it, and nothing else is counted', () => {
    const after = { ...corporation, calendar: turned(corporation.calendar, [day('2022-04-28')], '11') };
    expect(recountKeeping(after, dates).map(({ kind, dueOn }) => [kind, dueOn.toString()])).toEqual([
      ['keeping', '2022-04-29'],
      ['pleaseBy', '2022-04-30'],
    ]);
  });

  test('and by that of providers they stand', () => {
    expect(recountCase(changed('2022-04-28'), caseWith({ dates })).dates.map(({ kind }) => kind)).toEqual(['term']);
  });
});

describe('The clocks of a complaint', () => {
  const of = { ...provider, calendar: provider.calendar };

  test('run from the recorded day, with the stricter reading a day before', () => {
    const dates = withIds([answerDeadline(of, 'education', day('2022-03-10'))]);
    const [date] = recountComplaint(changed('2022-03-14'), dates);
    expect([date?.dueOn, date?.breachOn, date?.targetOn].map(String)).toEqual([
      '2022-03-18',
      '2022-03-18',
      '2022-03-17',
    ]);
  });

  test('that are only set break no law by the new days either', () => {
    const dates = withIds([
      reviewDeadline(of, 'education', {
        body: 'superior',
        startEvent: 'complaintForwarded',
        startOn: day('2022-03-10'),
        amount: 3,
      }),
    ]);
    const [date] = recountComplaint(changed('2022-03-14'), dates);
    expect([date?.dueOn.toString(), date?.breachOn]).toEqual(['2022-03-16', null]);
  });
});

describe('What a change does to a date', () => {
  const after = (...days: string[]) => recountCase(changed(...days), wholeCase).dates[0];
  const effect = (now: string, ...days: string[]) => {
    const [before] = wholeCase.dates;
    const found = after(...days);
    return before && found && effectOf({ before, after: found }, at(now));
  };

  test.each([
    ['later, in time before and after', '2022-03-20T10:00', ['2022-03-11'], { moved: 'later' }],
    ['later, and so in time again', '2022-03-28T18:31', ['2022-03-11'], { moved: 'later', backInTime: true }],
    ['late by both', '2022-03-29T18:31', ['2022-03-11'], { moved: 'later' }],
    ['earlier, and so broken at once', '2022-03-25T18:31', ['2022-03-12'], { moved: 'earlier', newlyOverdue: true }],
    ['earlier, to the minute in time', '2022-03-25T18:30', ['2022-03-12'], { moved: 'earlier' }],
    ['nothing', '2022-03-20T10:00', ['2022-03-29'], { moved: null }],
  ])('%s', (_, now, days, expected) => {
    expect(effect(now, ...days)).toEqual({ newlyOverdue: false, backInTime: false, settled: false, ...expected });
  });
});

describe('The days between which calendars differ', () => {
  const span = (...days: string[]) => {
    const found = spanOfChange(provider.calendar, changed(...days).calendar);
    return found && [found.from, found.to].map(String);
  };

  test('are the first and the last that changed', () => {
    expect(span('2022-03-11')).toEqual(['2022-03-11', '2022-03-11']);
    expect(span('2022-05-13', '2022-03-12')).toEqual(['2022-03-12', '2022-05-13']);
    expect(span()).toBeUndefined();
  });
});
