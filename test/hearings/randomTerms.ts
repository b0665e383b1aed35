import fc from 'fast-check';
import { providerYears } from '../../server/calendar/approvedYears.ts';
import { buildCalendar, type CalendarYear, type WorkingCalendar } from '../../server/calendar/workingDays.ts';
import { type Reckoning, termsOf } from '../../server/deadlines/deadline.ts';
import { editions } from '../../server/law/editions.ts';
import { channels } from '../../server/law/law.ts';
import { day } from '../calendar/calendars.ts';

/** A case of either service by either channel, its calendar changed at random around its term. */
export interface RandomTerm {
  readonly reckoning: Reckoning;
  readonly acceptedOn: Temporal.PlainDate;
}

const windowDays = 70;
const offsets = (maxLength: number) => fc.uniqueArray(fc.integer({ min: 0, max: windowDays }), { maxLength });
const years: readonly CalendarYear[] = [
  ...providerYears,
  { year: 2028, approved: false, decree: 'made up', daysOff: [], workedWeekends: [] },
];
const acceptance = fc.integer({ min: 0, max: 6 * 365 }).map(days => day('2022-01-05').add({ days }));

export const randomTerm: fc.Arbitrary<RandomTerm> = fc
  .record({
    edition: fc.constantFrom(...editions),
    channel: fc.constantFrom(...channels),
    zone: fc.constantFrom('Asia/Almaty', 'Asia/Oral', 'Asia/Qyzylorda'),
    accepted: acceptance,
    off: offsets(14),
    worked: offsets(10),
  })
  .map(({ edition, channel, zone, accepted, off, worked }) => {
    const from = (days: readonly number[]) => days.map(offset => accepted.add({ days: offset }));
    const calendar = changed(accepted.year, from(off), from(worked));
    const procedure = edition.procedures[channel];
    const reckoning = { procedure, terms: termsOf(procedure), calendar, hours: edition.hours.provider, zone };
    return { reckoning, acceptedOn: accepted };
  });

/** With further days off, and weekends worked unless they are off already. */
function changed(
  year: number,
  off: readonly Temporal.PlainDate[],
  worked: readonly Temporal.PlainDate[],
): WorkingCalendar {
  const isOff = new Set(off.map(date => date.toString()));
  const isWorked = new Set(worked.filter(({ dayOfWeek }) => dayOfWeek > 5).map(date => date.toString()));
  const around = years.filter(one => Math.abs(one.year - year) <= 1);
  return buildCalendar({
    id: '9',
    kind: 'provider',
    approvedYears: around.map(known => {
      const inYear = (dates: Set<string>) => [...dates].filter(date => date.startsWith(`${known.year}-`));
      const daysOff = new Map(known.daysOff.map(one => [one.date, one]));
      for (const date of inYear(isOff)) {
        daysOff.set(date, daysOff.get(date) ?? { date, kind: 'holiday' });
      }
      const weekends = new Set([...known.workedWeekends.map(({ date }) => date), ...inYear(isWorked)]);
      const workedWeekends = [...weekends].filter(date => !daysOff.has(date)).map(date => ({ date }));
      return { ...known, daysOff: [...daysOff.values()], workedWeekends };
    }),
  });
}

const closing = fc.constantFrom('18:29:59', '18:30:00', '18:30:01');
const anyTime = fc.constantFrom('00:00:00', '08:59:59', '09:00:00', '13:30:00', '17:15:42', '18:30:02', '23:59:59');

/** A local moment of the department, often on one of the three seconds around closing. */
export const randomMoment = (acceptedOn: Temporal.PlainDate) =>
  fc
    .record({ days: fc.integer({ min: 0, max: 50 }), time: fc.oneof(closing, anyTime) })
    .map(({ days, time }) => acceptedOn.add({ days }).toPlainDateTime(time));

export const randomSending = randomTerm.chain(term =>
  randomMoment(term.acceptedOn).map(sentAt => ({ ...term, sentAt })),
);
