import { describe, expect, test } from 'vitest';
import { bindNobody, type DeadlineKind, deadlineKinds } from '../../server/deadlines/deadline.ts';
import { DomainError } from '../../server/errors.ts';
import type { Audience } from '../../server/escalations/escalation.ts';
import { audiencesOf, checkLadder, ladderKinds, rankOf, type Step } from '../../server/escalations/ladder.rules.ts';
import { shippedLadder } from '../../server/escalations/shippedLadders.ts';
import { languages } from '../../server/law/law.ts';
import { stepText } from '../../server/escalations/stepText.ts';

const day = (amount: number, tells: Audience = 'officer', answers: Audience | null = null): Step => ({
  amount,
  unit: 'workingDays',
  tells,
  email: true,
  answers,
});
const hour = (amount: number, tells: Audience = 'officer', answers: Audience | null = null): Step => ({
  ...day(amount, tells, answers),
  unit: 'hours',
});

/** What is wrong with it, by field; nothing where it stands. */
function wrongWith(kind: DeadlineKind, steps: readonly Step[], longestTerm = 15): unknown {
  try {
    checkLadder(kind, steps, longestTerm);
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.facts['fields'] : error;
  }
}

describe('A ladder as delivered', () => {
  test('stands for every kind of date that binds somebody, and for no other', () => {
    expect(ladderKinds.toSorted()).toEqual(deadlineKinds.filter(kind => !bindNobody.includes(kind)).toSorted());
    for (const kind of ladderKinds) {
      expect(wrongWith(kind, shippedLadder(kind), 3), kind).toBeUndefined();
    }
  });

  const said = (kind: DeadlineKind) => shippedLadder(kind).map(step => stepText(kind, step, 'en'));

  test.each(['term', 'stage', 'dispatch', 'resend', 'hearingNotice', 'hearing'] as const)(
    'of %s: a day before the officer, then supervisor, head a day later, superior body after three',
    kind => {
      expect(said(kind)).toEqual([
        '1 working day before the date – told: the responsible officer (by e-mail too)',
        'When the date passes – told: the head of the unit (by e-mail too); answers: the head of the unit',
        '1 working day after the date – told: the head of the provider (by e-mail too); answers: the head of the provider',
        '3 working days after the date – told: the superior body (by e-mail too); answers: the superior body',
      ]);
    },
  );

  test.each(['complaintForward', 'complaintAnswer'] as const)(
    'of %s has shorter steps, each leaving who answers a working day',
    kind => {
      expect(said(kind)).toEqual([
        '4 hours before the date – told: the registrar (by e-mail too)',
        'When the date passes – told: the head of the unit (by e-mail too); answers: the head of the unit',
        '1 working day after the date – told: the head of the provider (by e-mail too); answers: the head of the provider',
        '2 working days after the date – told: the superior body (by e-mail too); answers: the superior body',
      ]);
    },
  );

  test('of a review knows the reviewer and the body', () => {
    expect(said('complaintReview')).toEqual([
      '1 working day before the date – told: the reviewer (by e-mail too)',
      'When the date passes – told: the reviewing body (by e-mail too); answers: the reviewing body',
    ]);
  });

  test.each(['signaturePlan', 'decisionPlan', 'answerPlan', 'pleaseBy'] as const)('of %s is empty', kind => {
    expect(shippedLadder(kind)).toEqual([]);
  });

  test('reads in three languages', () => {
    const step = day(-2, 'supervisor');
    expect(languages.map(language => stepText('term', step, language))).toEqual([
      'Мерзімге дейін 2 жұмыс күні бұрын – хабарланады: бөлімше басшысы (оның ішінде электрондық пошта арқылы)',
      'За 2 рабочих дня до срока – сообщается: руководитель подразделения (в том числе по электронной почте)',
      '2 working days before the date – told: the head of the unit (by e-mail too)',
    ]);
  });
});

describe('A ladder is refused', () => {
  const usual = [day(-1), day(0, 'supervisor', 'supervisor'), day(1, 'head', 'head')];

  test.each<[string, DeadlineKind, readonly Step[], object | undefined]>([
    ['not at all when it is in order', 'term', usual, undefined],
    ['not when it is empty', 'term', [], undefined],
    ['for a date that binds nobody', 'objections', usual, { kind: 'unknown' }],
    ['when two steps are the same', 'term', [day(1), day(1)], { 'steps.1.amount': 'stepsOverlap' }],
    ['when no days and no hours meet at the date', 'term', [day(0), hour(0)], { 'steps.1.amount': 'stepsOverlap' }],
    ['when a step comes before the one above it', 'term', [day(1), day(0)], { 'steps.1.amount': 'stepsNotAscending' }],
    ['when hours come after a day', 'term', [day(1), hour(9)], { 'steps.1.amount': 'stepsNotAscending' }],
    ['not with hours between the date and the day after', 'term', [day(0), hour(9), day(1)], undefined],
    ['not with hours between the day before and the date', 'term', [day(-1), hour(-9), day(0)], undefined],
    ['with ten hours: they would reach the next day', 'term', [hour(10)], { 'steps.0.amount': 'hoursOutOfRange' }],
    ['with ten hours before', 'term', [hour(-10)], { 'steps.0.amount': 'hoursOutOfRange' }],
    ['with more days than any term', 'term', [day(61)], { 'steps.0.amount': 'outOfRange' }],
    ['not a day before the term begins to be counted', 'term', [day(-14)], undefined],
    ['on the day the term runs from', 'term', [day(-15)], { 'steps.0.amount': 'stepUnreachable' }],
    [
      'for a review told to a supervisor',
      'complaintReview',
      [day(0, 'supervisor')],
      { 'steps.0.tells': 'audienceNotForKind' },
    ],
    [
      'for a review answered by a head',
      'complaintReview',
      [day(0, 'body', 'head')],
      { 'steps.0.answers': 'audienceNotForKind' },
    ],
    [
      'when whoever holds it would answer',
      'term',
      [day(0, 'officer', 'officer')],
      { 'steps.0.answers': 'audienceNotForKind' },
    ],
    [
      'when there is nothing to answer for yet',
      'term',
      [day(-1, 'head', 'head')],
      { 'steps.0.answers': 'answersTooEarly' },
    ],
    ['not when one answers at the date itself', 'term', [day(0, 'head', 'head')], undefined],
    [
      'when it climbs down',
      'term',
      [day(0, 'head', 'head'), day(1, 'supervisor'), day(2, 'supervisor', 'supervisor')],
      { 'steps.2.answers': 'answerGoesDown' },
    ],
    ['not when the same go on answering', 'term', [day(0, 'head', 'head'), day(1, 'head', 'head')], undefined],
  ])('%s', (_, kind, steps, wrong) => {
    expect(wrongWith(kind, steps)).toEqual(wrong);
  });

  test('by the longest term of its kind', () => {
    expect(wrongWith('complaintForward', [day(-2)], 3)).toBeUndefined();
    expect(wrongWith('complaintForward', [day(-3)], 3)).toEqual({ 'steps.0.amount': 'stepUnreachable' });
  });
});

test('a rank orders steps as their moments do: hours stand between the days around them', () => {
  const steps = [day(-2), day(-1), hour(-9), hour(-1), day(0), hour(1), hour(9), day(1), day(60)];
  expect(steps.map(rankOf)).toEqual(steps.map(rankOf).toSorted((a, b) => a - b));
  expect(rankOf(hour(0))).toBe(rankOf(day(0)));
});

test('a review has a reviewer and a body, everything else four levels', () => {
  expect(audiencesOf('complaintReview')).toEqual(['officer', 'body']);
  expect(audiencesOf('complaintAnswer')).toEqual(['officer', 'supervisor', 'head', 'body']);
});
