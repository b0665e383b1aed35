import fc from 'fast-check';
import { buildCalendar, type CalendarYear, type WorkingCalendar } from '../../server/calendar/workingDays.ts';
import type { DeadlineRow, Reckoning } from '../../server/deadlines/deadline.ts';
import { stageDeadline } from '../../server/deadlines/deadline.rules.ts';
import { plan } from '../../server/deadlines/plan.rules.ts';
import type { CaseToRecount, OpenDate } from '../../server/deadlines/recount.rules.ts';
import {
  deadlinesOfNotification,
  noticeDeadline,
  notificationOn,
  notifiedOnOf,
} from '../../server/hearings/hearingPlan.rules.ts';
import type { Stage } from '../../server/law/law.ts';
import { randomTerm } from '../hearings/randomTerms.ts';

/** The same years with some days turned: a day off becomes a working day, a working day one off. */
export function turned(
  calendar: WorkingCalendar,
  days: readonly Temporal.PlainDate[],
  id: string,
  only?: 'off',
): WorkingCalendar {
  const dates = new Set(days.map(String));
  const lastWeekday = calendar.kind === 'provider' ? 5 : 6;
  const approvedYears = calendar.years.map((year): CalendarYear => {
    const isWeekend = (date: string) => Temporal.PlainDate.from(date).dayOfWeek > lastWeekday;
    const own = [...dates].filter(date => date.startsWith(`${year.year}-`));
    const isOff = new Set(year.daysOff.map(({ date }) => date));
    const isWorked = new Set(year.workedWeekends.map(({ date }) => date));
    const daysOff = year.daysOff.filter(({ date }) => only === 'off' || !dates.has(date));
    const workedWeekends = year.workedWeekends.filter(({ date }) => !dates.has(date));
    for (const date of own) {
      if (isWeekend(date)) {
        if (only !== 'off' && !isWorked.has(date) && !isOff.has(date)) {
          workedWeekends.push({ date });
        }
      } else if (!isOff.has(date)) {
        daysOff.push({ date, kind: 'transferred' });
      }
    }
    return { ...year, daysOff, workedWeekends };
  });
  return buildCalendar({ id, kind: calendar.kind, approvedYears });
}

/** Of a case: from what its dates are counted, whatever the calendar. */
export interface Story {
  readonly reckoning: Reckoning;
  readonly acceptedOn: Temporal.PlainDate;
  readonly reopenedOn: Temporal.PlainDate | null;
  readonly stage: Stage;
  readonly startOn: Temporal.PlainDate;
  readonly openedAt: Temporal.Instant;
  readonly registeredAt: Temporal.Instant;
  readonly notifiedAt: Temporal.Instant;
  readonly changed: readonly Temporal.PlainDate[];
}

const clockTimes = fc.constantFrom('08:00', '10:15', '18:30', '18:31', '23:00');
const offset = (max: number) => fc.integer({ min: 0, max });

export const randomStory: fc.Arbitrary<Story> = randomTerm.chain(({ reckoning, acceptedOn }) => {
  const moment = (max: number) =>
    fc
      .tuple(offset(max), clockTimes)
      .map(([days, time]) =>
        acceptedOn.add({ days }).toPlainDateTime(time).toZonedDateTime(reckoning.zone).toInstant(),
      );
  const withTerms = reckoning.procedure.stages.filter(
    ({ id, term }) => term?.unit === 'workingDays' && id !== 'resending',
  );
  return fc.record({
    reckoning: fc.constant(reckoning),
    acceptedOn: fc.constant(acceptedOn),
    reopenedOn: fc.option(offset(20).map(days => acceptedOn.add({ days }))),
    stage: fc.constantFrom(...withTerms),
    startOn: offset(30).map(days => acceptedOn.add({ days })),
    openedAt: moment(40),
    registeredAt: moment(5),
    notifiedAt: moment(30),
    changed: fc.array(offset(70), { maxLength: 12 }).map(days => days.map(one => acceptedOn.add({ days: one }))),
  });
});

/** All its dates by a calendar, as acts open them. */
export function datesOf(story: Story, calendar: WorkingCalendar): CaseToRecount {
  const reckoning = { ...story.reckoning, calendar };
  const points = plan(reckoning, story);
  const notifiedOn = notifiedOnOf(reckoning, story.notifiedAt);
  const { earliestActOn } = notificationOn(reckoning, notifiedOn);
  const { stage, startOn, openedAt, registeredAt, notifiedAt } = story;
  const stageDate = stageDeadline(reckoning, {
    stage,
    startEvent: 'confirmed',
    startOn,
    openedAt,
    registeredAt,
    termEndsOn: points.term.dueOn,
    ...(stage.id === 'signature' && { notBefore: earliestActOn }),
  });
  const dates: readonly DeadlineRow[] = [
    ...Object.values(points),
    noticeDeadline(points),
    ...deadlinesOfNotification(reckoning, notifiedOn),
    ...(stageDate ? [stageDate] : []),
  ];
  return {
    stage: stage.id,
    stageOpenedAt: openedAt,
    registeredAt,
    termEndsOn: points.term.dueOn,
    notifiedAt,
    dates: dates.map((date, at): OpenDate => ({ ...date, id: at + 1 })),
  };
}

/** For comparing: days and moments as texts. */
export const plainly = (dates: readonly OpenDate[]) => JSON.parse(JSON.stringify(dates)) as unknown;
