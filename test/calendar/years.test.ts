import { describe, expect, it, test } from 'vitest';
import { providerYears } from '../../server/calendar/approvedYears.ts';
import { explainDay, walkDays } from '../../server/calendar/explainDay.ts';
import { isWorkingDay } from '../../server/calendar/workingDays.ts';
import { day, fiveDays, sixDays } from './calendars.ts';
import published from './five-day-calendar.json' with { type: 'json' };

const weekday = (date: string) => day(date).dayOfWeek;
const fixedHolidays = [
  '01-01',
  '01-02',
  '03-08',
  '03-21',
  '03-22',
  '03-23',
  '05-01',
  '05-07',
  '05-09',
  '07-06',
  '12-16',
];

describe.each(published.years)(
  'the five-day year $year',
  ({ year, approved, decree, weekdaysOff, weekendDaysWorked }) => {
    const ours = providerYears.find(each => each.year === year);
    const daysOff = ours?.daysOff ?? [];

    it('has the weekdays off of the decree, and those moved by the Government among them', () => {
      const weekdays = daysOff.filter(({ date }) => weekday(date) <= 5);
      expect(weekdays.map(({ date }) => date)).toEqual(weekdaysOff.map(({ date }) => date));
      expect(weekdays.filter(({ kind }) => kind === 'transferred').map(({ date }) => date)).toEqual(
        weekdaysOff.filter(({ transferred }) => transferred).map(({ date }) => date),
      );
    });

    it('works the weekend days of the decree', () => {
      expect(ours?.workedWeekends.map(({ date }) => date)).toEqual(weekendDaysWorked);
      expect(ours).toMatchObject({ approved, decree });
    });

    it('names each day off, and lists the holidays that fall on a weekend', () => {
      expect(daysOff.filter(({ name }) => !name?.kk || !name.ru || !name.en)).toEqual([]);
      expect(daysOff.map(({ date }) => date)).toEqual(
        expect.arrayContaining(fixedHolidays.map(date => `${year}-${date}`)),
      );
    });
  },
);

describe('the six-day week of the Corporation', () => {
  test.each([
    ['2025-10-25', false, 'Saturday, Republic Day: lost'],
    ['2025-10-27', true, 'the Monday after it, off in a five-day week'],
    ['2025-10-18', true, 'an ordinary Saturday'],
    ['2025-10-26', false, 'a Sunday'],
    ['2025-09-01', true, 'the Monday after Saturday 30 August'],
    ['2026-10-26', false, 'the Monday after Sunday 25 October'],
    ['2025-07-07', false, 'the Monday after Sunday 6 July'],
    ['2023-07-07', false, 'moved by the Government for both weeks'],
    ['2023-07-01', true, 'the Saturday worked for it'],
    ['2025-01-05', true, 'a Sunday worked by decree'],
    ['2020-03-24', false, 'in lieu of Sunday 22 March'],
    ['2020-03-25', true, 'Saturday 21 March is lost'],
    ['2021-03-24', false, 'Nauryz from a Sunday: the next working day after it'],
    ['2022-01-03', false, 'in lieu of Sunday 2 January'],
    ['2022-01-04', true, 'Saturday 1 January is lost'],
    ['2023-01-07', false, 'Christmas on a Saturday: off whatever the work regime'],
    ['2024-01-08', true, 'Christmas on a Sunday does not shift'],
    ['2022-07-09', false, 'Kurban Ait on a Saturday'],
  ])('%s: %s, %s', (date, works) => {
    expect(isWorkingDay(sixDays, day(date))).toBe(works);
  });
});

describe('each day says why it works or not', () => {
  test.each([
    ['2022-03-01', 'workingDay', null, null],
    [
      '2022-03-05',
      'workedWeekend',
      'P2200000796 and decree 713 of 6 Oct 2021',
      'Working day: its day off was moved to 7 March 2022',
    ],
    ['2022-03-06', 'weekend', null, null],
    [
      '2022-03-07',
      'transferred',
      'P2200000796 and decree 713 of 6 Oct 2021',
      'Day off moved by the Government (in place of 5 March 2022)',
    ],
    ['2022-03-08', 'holiday', null, 'International Women’s Day'],
    ['2022-03-21', 'holiday', null, 'Nauryz'],
    ['2025-10-27', 'holiday', null, 'Day off in lieu of Republic Day, 25 October 2025'],
    ['2025-06-06', 'religious', null, 'First day of Kurban Ait'],
  ] as const)('%s is a %s', (date, reason, decree, name) => {
    const explained = explainDay(fiveDays, day(date));
    expect(explained).toMatchObject({ reason, decree });
    expect(explained.name?.en ?? null).toBe(name);
  });

  it('says it in Kazakh and Russian too', () => {
    expect(explainDay(fiveDays, day('2025-10-27')).name).toMatchObject({
      kk: expect.stringContaining('Республика күні'),
      ru: 'За праздник, совпавший с выходным: День Республики, 25 октября 2025 г.',
    });
  });

  it('walks forward and back, numbering what counts and naming what does not', () => {
    const steps = (n: number, from: string) =>
      walkDays(fiveDays, day(from), n).map(({ date, counted, reason }) => `${date} ${counted ?? reason}`);
    expect(steps(2, '2022-03-04')).toEqual([
      '2022-03-05 1',
      '2022-03-06 weekend',
      '2022-03-07 transferred',
      '2022-03-08 holiday',
      '2022-03-09 2',
    ]);
    expect(steps(-1, '2022-03-28')).toEqual(['2022-03-27 weekend', '2022-03-26 weekend', '2022-03-25 1']);
    expect(steps(0, '2022-03-28')).toEqual([]);
  });
});
