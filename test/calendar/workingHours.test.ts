import { describe, expect, it, test } from 'vitest';
import { acceptanceDay, lastWorkingMomentAtOrBefore, nextWorkingMoment } from '../../server/calendar/workingHours.ts';
import { education } from '../../server/law/education.ts';
import { fiveDays } from './calendars.ts';

const { provider } = education.hours;
const inAlmaty = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Almaty');
const local = (at: Temporal.ZonedDateTime) => at.toPlainDateTime().toString({ smallestUnit: 'minute' });

describe('an application by the clock of the department', () => {
  test.each([
    ['at 18:29 is accepted the same day', '2022-02-04T18:29', '2022-02-04'],
    ['at 18:30, the closing minute, is accepted the same day', '2022-02-04T18:30', '2022-02-04'],
    ['a second after closing is accepted the next working day', '2022-02-04T18:30:01', '2022-02-07'],
    ['at 18:31 on a Friday is accepted on Monday', '2022-02-04T18:31', '2022-02-07'],
    ['before 09:00 is accepted the same day', '2022-02-04T00:01', '2022-02-04'],
    ['during lunch is accepted the same day', '2022-02-04T13:30', '2022-02-04'],
    ['on a Saturday is accepted on Monday', '2022-02-05T12:00', '2022-02-07'],
    ['on the worked Saturday 5 March 2022 is accepted that day', '2022-03-05T12:00', '2022-03-05'],
    ['after closing on that Saturday is accepted on Wednesday 9 March', '2022-03-05T18:31', '2022-03-09'],
    ['on the worked Sunday 5 January 2025 is accepted that day', '2025-01-05T12:00', '2025-01-05'],
    ['on the holiday 8 March is accepted on the next working day', '2022-03-08T12:00', '2022-03-09'],
  ])('%s', (_, at, on) => {
    expect(acceptanceDay(fiveDays, provider, inAlmaty(at)).toString()).toBe(on);
  });

  it('at one instant is in time in Oral and late in Almaty, until 1 March 2024', () => {
    const on = (instant: string, zone: string) =>
      acceptanceDay(fiveDays, provider, Temporal.Instant.from(instant).toZonedDateTimeISO(zone)).toString();
    expect(on('2024-02-29T13:00:00Z', 'Asia/Almaty')).toBe('2024-03-01');
    expect(on('2024-02-29T13:00:00Z', 'Asia/Oral')).toBe('2024-02-29');
    expect(on('2024-03-01T13:00:00Z', 'Asia/Almaty')).toBe('2024-03-01');
    expect(on('2024-03-01T13:00:00Z', 'Asia/Oral')).toBe('2024-03-01');
  });

  it('in the hour that came twice in Almaty on 29 February 2024 is accepted the next day both times', () => {
    for (const instant of ['2024-02-29T17:30:00Z', '2024-02-29T18:30:00Z']) {
      const at = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Almaty');
      expect(local(at)).toBe('2024-02-29T23:30');
      expect(acceptanceDay(fiveDays, provider, at).toString()).toBe('2024-03-01');
    }
  });
});

describe('the next working moment', () => {
  test.each([
    ['inside hours it is the moment itself', '2022-02-04T10:15', '2022-02-04T10:15'],
    ['lunch counts as working', '2022-02-04T13:30', '2022-02-04T13:30'],
    ['before opening it is the opening', '2022-02-04T08:59', '2022-02-04T09:00'],
    ['at closing it is the moment itself', '2022-02-04T18:30', '2022-02-04T18:30'],
    ['after closing on a Friday it is Monday 09:00', '2022-02-04T18:31', '2022-02-07T09:00'],
    ['on a Sunday it is Monday 09:00', '2022-02-06T12:00', '2022-02-07T09:00'],
  ])('%s', (_, at, is) => {
    expect(local(nextWorkingMoment(fiveDays, provider, inAlmaty(at)))).toBe(is);
  });
});

describe('the last working moment at or before', () => {
  test.each([
    ['inside hours is the moment itself', '2022-02-04T10:15', '2022-02-04T10:15'],
    ['at opening is the opening', '2022-02-04T09:00', '2022-02-04T09:00'],
    ['before opening is the closing of the working day before', '2022-02-04T08:59', '2022-02-03T18:30'],
    ['before opening on a Monday is Friday 18:30', '2022-02-07T08:59', '2022-02-04T18:30'],
    ['after closing is the closing', '2022-02-04T18:31', '2022-02-04T18:30'],
    ['on a Sunday is Friday 18:30', '2022-03-27T18:30', '2022-03-25T18:30'],
  ])('%s', (_, at, is) => {
    expect(local(lastWorkingMomentAtOrBefore(fiveDays, provider, inAlmaty(at)))).toBe(is);
  });
});
