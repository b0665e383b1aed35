import { describe, expect, it } from 'vitest';
import type { DeadlineRow } from '../../server/deadlines/deadline.ts';
import {
  keepingDeadline,
  pleaseByDate,
  resendDeadline,
  returnDate,
  stageDeadline,
} from '../../server/deadlines/deadline.rules.ts';
import { explain } from '../../server/deadlines/explanation.ts';
import { acceptance, plan } from '../../server/deadlines/plan.rules.ts';
import { answerDeadline, forwardDeadline, reviewDeadline } from '../../server/complaints/complaintClock.rules.ts';
import { type Start, startOfInquiry } from '../../server/deadlines/startEvent.ts';
import { education } from '../../server/law/education.ts';
import type { Channel } from '../../server/law/law.ts';
import { day, fiveDays, sixDays } from '../calendar/calendars.ts';
import { at, corporationsReckoning, opening, providersReckoning } from './reckonings.ts';

function planOf(channel: Channel, acceptedAt: string) {
  const reckoning = providersReckoning(channel);
  return plan(reckoning, acceptance(reckoning, at(acceptedAt)));
}

const explained = (row: DeadlineRow | undefined, channel: Channel, calendar = fiveDays) =>
  row && explain(row, calendar, education.procedures[channel]);

const written = (days: readonly { date: Temporal.PlainDate; counted: number | null; reason: string }[] = []) =>
  days.map(({ date, counted, reason }) => `${date.toString().slice(5)} ${counted ?? reason}`);

describe('a date explains itself', () => {
  it('the term at the counter: fifteen working days after the day of acceptance', () => {
    const told = explained(planOf('corporation', '2022-03-01T10:00').term, 'corporation');
    expect(told).toMatchObject({
      kind: 'term',
      startEvent: { name: 'accepted', on: day('2022-03-01') },
      provisions: ['EDU-STD-3.1', 'EDU-STD-3.3'],
      readings: ['AMB-10', 'AMB-16'],
      amount: 15,
      unit: 'workingDays',
      direction: 'forward',
      calendar: { kind: 'provider', version: '1' },
      resultOn: day('2022-03-28'),
      limitedBy: null,
      notBeforeOpening: false,
      provisional: false,
    });
    expect(written(told?.days).slice(0, 9)).toEqual([
      '03-02 1',
      '03-03 2',
      '03-04 3',
      '03-05 4',
      '03-06 weekend',
      '03-07 transferred',
      '03-08 holiday',
      '03-09 5',
      '03-10 6',
    ]);
    expect(written(told?.days).at(-1)).toBe('03-28 15');
    expect(told?.days.find(({ reason }) => reason === 'transferred')).toMatchObject({
      decree: 'P2200000796 and decree 713 of 6 Oct 2021',
      name: { ru: 'Выходной, перенесенный решением Правительства (вместо 5 марта 2022 г.)' },
    });
  });

  it('the term on the portal: the day of receipt is day 1', () => {
    const told = explained(planOf('portal', '2022-02-05T12:00').term, 'portal');
    expect(written(told?.days)[0]).toBe('02-07 1');
    expect(written(told?.days).at(-1)).toBe('02-25 15');
    expect(told).toMatchObject({ readings: expect.arrayContaining(['AMB-11']), resultOn: day('2022-02-25') });
  });

  it('the dispatch: back from the end of the term over a weekend', () => {
    const told = explained(planOf('corporation', '2022-03-01T10:00').dispatch, 'corporation');
    expect(written(told?.days)).toEqual(['03-27 weekend', '03-26 weekend', '03-25 1']);
    expect(told).toMatchObject({
      startEvent: { name: 'termEnd', on: day('2022-03-28') },
      direction: 'backward',
      provisions: ['EDU-10.6c'],
      readings: ['AMB-13'],
      resultAt: at('2022-03-25T18:30'),
    });
  });

  it('a stage within its own term: from the event that let it begin, on the day of that event', () => {
    const row = stageDeadline(
      providersReckoning('corporation'),
      opening('corporation', 'affixing', '2022-03-09T10:00'),
    );
    expect(explained(row, 'corporation')).toMatchObject({
      startEvent: { name: 'confirmed', on: day('2022-03-09') },
      provisions: ['EDU-10.5a'],
      readings: ['AMB-06', 'AMB-07'],
      countedTo: day('2022-03-15'),
      resultOn: day('2022-03-15'),
      force: 'law',
      limitedBy: null,
    });
  });

  it('a stage cut by the plan: both counts are told', () => {
    const row = stageDeadline(
      providersReckoning('corporation'),
      opening('corporation', 'affixing', '2022-03-16T10:00'),
    );
    const told = explained(row, 'corporation');
    expect(told).toMatchObject({
      countedTo: day('2022-03-25'),
      limitedBy: { startEvent: 'termEnd', startOn: day('2022-03-28'), amount: 3, limitOn: day('2022-03-18') },
      resultOn: day('2022-03-18'),
      notBeforeOpening: false,
    });
    expect(written(told?.limitedBy?.days)).toEqual([
      '03-27 weekend',
      '03-26 weekend',
      '03-25 1',
      '03-24 2',
      '03-23 holiday',
      '03-22 holiday',
      '03-21 holiday',
      '03-20 weekend',
      '03-19 weekend',
      '03-18 3',
    ]);
  });

  it('a stage opened after its plan: due the day it opened, and says so', () => {
    const row = stageDeadline(
      providersReckoning('corporation'),
      opening('corporation', 'affixing', '2022-03-25T10:00'),
    );
    expect(explained(row, 'corporation')).toMatchObject({
      limitedBy: { limitOn: day('2022-03-18') },
      resultOn: day('2022-03-25'),
      force: 'plan',
      notBeforeOpening: true,
    });
  });

  it('a shared term: from the start of the stage that has it', () => {
    const shared = opening('portal', 'booking', '2022-03-15T10:00', {
      startEvent: 'decisionPrepared',
      startOn: day('2022-03-14'),
    });
    expect(explained(stageDeadline(providersReckoning('portal'), shared), 'portal')).toMatchObject({
      startEvent: { name: 'decisionPrepared', on: day('2022-03-14') },
      amount: 2,
      resultOn: day('2022-03-16'),
    });
  });

  it('the inquiry of a portal request: from the payment, or from the check where it was prepaid', () => {
    const told = (facts: Start) =>
      explained(
        stageDeadline(providersReckoning('portal'), opening('portal', 'inquiry', '2022-03-09T10:00', facts)),
        'portal',
      )?.startEvent;
    const [friday, wednesday] = [day('2022-03-04'), day('2022-03-09')];
    expect(told(startOfInquiry(friday, day('2022-03-03')))).toEqual({ name: 'paid', on: friday });
    expect(told(startOfInquiry(friday, friday))).toEqual({ name: 'paid', on: friday });
    expect(told(startOfInquiry(friday, wednesday))).toEqual({ name: 'foundComplete', on: wednesday });
  });

  it('a date asked for is no limit of the law', () => {
    const row = pleaseByDate(providersReckoning('portal'), opening('portal', 'payment', '2022-03-02T10:00'));
    expect(explained(row, 'portal')).toMatchObject({
      kind: 'pleaseBy',
      force: 'request',
      provisions: ['NFO-REQUEST-DATE', 'EDU-11.2b'],
      readings: ['AMB-09'],
    });
  });

  it('a month of keeping: its last day, and the days it moves over', () => {
    const row = keepingDeadline(corporationsReckoning('corporation'), at('2022-02-21T12:00'));
    const told = explained(row, 'corporation', sixDays);
    expect(written(told?.days)).toEqual(['03-21 holiday', '03-22 holiday', '03-23 holiday', '03-24 1']);
    expect(told).toMatchObject({
      unit: 'calendarMonths',
      startEvent: { name: 'arrivedAtCorporation' },
      calendar: { kind: 'corporation' },
      resultOn: day('2022-03-24'),
    });
  });

  it('the return after the month: asked for, not limited by the law', () => {
    const corporation = corporationsReckoning('corporation');
    const row = returnDate(corporation, keepingDeadline(corporation, at('2022-03-25T12:00')));
    const told = explained(row, 'corporation', sixDays);
    expect(told).toMatchObject({
      startEvent: { name: 'keepingEnded', on: day('2022-04-25') },
      force: 'request',
      provisions: ['NFO-RETURN', 'EDU-STD-8.store.2'],
      readings: ['AMB-18'],
    });
    expect(written(told?.days)).toEqual(['04-26 1']);
  });

  it('a request to send the result again: from its registration', () => {
    const row = resendDeadline(providersReckoning('corporation'), at('2022-04-22T12:00'));
    const told = explained(row, 'corporation');
    expect(told).toMatchObject({ startEvent: { name: 'requestedAgain' }, readings: ['AMB-19'] });
    expect(written(told?.days)).toEqual(['04-23 weekend', '04-24 weekend', '04-25 1']);
  });

  it('the term of a case opened again: the day of the decision is not counted, on the portal either', () => {
    const reopenedOn = day('2022-04-04');
    for (const channel of ['corporation', 'portal'] as const) {
      const { term } = plan(providersReckoning(channel), { acceptedOn: day('2022-03-01'), reopenedOn });
      const told = explained(term, channel);
      expect(told).toMatchObject({
        startEvent: { name: 'reopened', on: reopenedOn },
        provisions: ['NFO-REOPENED'],
        readings: [],
        amount: 15,
      });
      expect(written(told?.days)[0]).toBe('04-05 1');
      expect(written(told?.days).at(-1)).toBe('04-25 15');
    }
  });

  // 14 March 2022 is a Monday, 17 March a Thursday; 21 to 23 March are Nauryz.
  it('a complaint to be sent on: three working days from its arrival, that day not counted', () => {
    const row = forwardDeadline(providersReckoning('corporation'), 'education', day('2022-03-17'));
    const told = explained(row, 'corporation');
    expect(told).toMatchObject({
      startEvent: { name: 'complaintArrived', on: day('2022-03-17') },
      provisions: ['EDU-17.3'],
      readings: ['AMB-15', 'AMB-49'],
      stageId: null,
      force: 'law',
      targetOn: day('2022-03-24'),
    });
    expect(written(told?.days)).toEqual([
      '03-18 1',
      '03-19 weekend',
      '03-20 weekend',
      '03-21 holiday',
      '03-22 holiday',
      '03-23 holiday',
      '03-24 2',
      '03-25 3',
    ]);
  });

  it('the answer to a complaint: five working days from its registration', () => {
    const row = answerDeadline(providersReckoning('corporation'), 'education', day('2022-03-14'));
    expect(explained(row, 'corporation')).toMatchObject({
      startEvent: { name: 'complaintRegistered', on: day('2022-03-14') },
      provisions: ['EDU-17.5'],
      readings: ['AMB-15', 'AMB-49'],
      resultOn: day('2022-03-24'),
    });
  });

  it.each([
    ['quality', 15, 'EDU-17.6', ['AMB-15', 'AMB-47']],
    ['superior', 20, 'NFO-SUPERIOR-REVIEW', ['AMB-15', 'AMB-47']],
    ['corporationHead', 5, 'NFO-CORPORATION-REVIEW', ['AMB-15', 'AMB-50']],
    ['informatisation', 5, 'NFO-CORPORATION-REVIEW', ['AMB-15', 'AMB-50']],
  ] as const)('the review by the body %s: %i working days under %s', (body, amount, provision, readings) => {
    const review = { body, startEvent: 'complaintRegistered' as const, startOn: day('2022-03-14') };
    const told = explained(reviewDeadline(providersReckoning('corporation'), 'education', review), 'corporation');
    expect(told).toMatchObject({ amount, provisions: [provision], readings });
    expect(written(told?.days).at(-1)?.split(' ')[1]).toBe(String(amount));
  });

  it('is told by the calendar version it was counted with, and no other', () => {
    const { term } = planOf('corporation', '2022-03-01T10:00');
    expect(() => explained(term, 'corporation', sixDays)).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
  });
});

it('a stage held to a term that reaches an unapproved year is provisional, though its own days are not', () => {
  const facts = { termEndsOn: day('2027-01-05') };
  const held = opening('corporation', 'inquiry', '2026-12-21T10:00', facts);
  expect(stageDeadline(providersReckoning('corporation'), held)).toMatchObject({ planAmount: 7, provisional: true });
  const early = opening('corporation', 'inquiry', '2026-12-10T10:00', facts);
  expect(stageDeadline(providersReckoning('corporation'), early)).toMatchObject({
    planAmount: null,
    provisional: false,
  });
});
