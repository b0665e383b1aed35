import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { readRows } from '../../server/services.ts';
import { createApi } from '../support/api.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const education = await castOf(api, 'education');
const { clerk } = education;

const yearOf = `query ($kind: CalendarKind!, $year: Int, $version: RecordId) { calendarYear(kind: $kind, year: $year, version: $version) {
  year version approved provisional note days { date works reason decree name } } }`;
const warning = '{ calendarWarning { year text } }';

interface Day {
  readonly date: string;
  readonly works: boolean;
  readonly reason: string;
}

describe('A year of the calendar', () => {
  test('is the present one unless another is asked for, with every day and why it works or not', async () => {
    const { calendarYear } = await clerk.query(yearOf, { kind: 'provider' });
    const on = (date: string) => calendarYear.days.find((day: Day) => day.date === date);
    expect(calendarYear).toMatchObject({ year: 2026, approved: true, provisional: false });
    expect(calendarYear.days).toHaveLength(365);
    expect(on('2026-03-02')).toMatchObject({ works: true, reason: 'workingDay' }); // Monday
    expect(on('2026-03-07')).toMatchObject({ works: false, reason: 'weekend' }); // Saturday
    expect(on('2026-03-09')).toMatchObject({ works: false, reason: 'holiday' }); // Monday for Sunday 8 March
    expect(on('2026-01-07')).toMatchObject({ works: false, reason: 'religious' });
  });

  test('differs between the five-day and the six-day week', async () => {
    const worksOn = async (kind: string) =>
      (await clerk.query(yearOf, { kind, year: 2026 })).calendarYear.days.find((day: Day) => day.date === '2026-03-07')
        .works;
    expect([await worksOn('provider'), await worksOn('corporation')]).toEqual([false, true]);
  });

  test('shows weekends that are worked, with the decree', async () => {
    const { calendarYear } = await clerk.query(yearOf, { kind: 'provider', year: 2025 });
    expect(calendarYear.days.find((day: Day) => day.date === '2025-01-05')).toMatchObject({
      works: true,
      reason: 'workedWeekend',
      decree: 'G24G0000436',
    });
  });

  test('is provisional while no decree covers it, and unknown where the calendar ends', async () => {
    expect((await clerk.query(yearOf, { kind: 'provider', year: 2027 })).calendarYear).toMatchObject({
      approved: false,
      provisional: true,
    });
    const { errors } = await clerk.send(yearOf, { kind: 'provider', year: 2050 });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NO_CALENDAR', facts: { year: 2050 } });
  });

  test('can be asked for by version, of its own calendar only', async () => {
    const { calendarVersions } = await clerk.query(
      '{ calendarVersions(kind: corporation) { id number current firstYear lastYear } }',
    );
    expect(calendarVersions).toMatchObject([{ number: 1, current: true, lastYear: 2027 }]);
    const version = calendarVersions[0].id;
    expect((await clerk.query(yearOf, { kind: 'corporation', year: 2026, version })).calendarYear.version).toBe(
      version,
    );
    const { errors } = await clerk.send(yearOf, { kind: 'provider', version });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});

describe('The calendar warns', () => {
  test('from 1 November while the next year has no decree, and not on 31 October', async () => {
    api.clock.set('2026-10-31T12:00');
    expect((await clerk.query(warning)).calendarWarning).toBeNull();
    api.clock.set('2026-11-01T00:00');
    expect((await clerk.query(warning)).calendarWarning).toMatchObject({ year: 2027 });
    const kazakh = await clerk.send(warning, {}, 'kk');
    expect(kazakh.data?.['calendarWarning'].text).toContain('бекітілмеген');
  });

  test('earlier, once an open date reaches into that year', async () => {
    api.clock.set('2026-03-02T10:00');
    await caseIn(education, 'corporation', 'carriage');
    expect((await clerk.query(warning)).calendarWarning).toBeNull();
    // As a long term set by the authority would have it.
    await sql`update deadline set due_on = '2027-01-05', due_at = '2027-01-05T13:30:00Z' where kind = 'term'`.execute(
      readRows(api.server.services),
    );
    expect((await clerk.query(warning)).calendarWarning).toMatchObject({ year: 2027 });
  });
});

describe('The dates of a filing that has not been made', () => {
  const ask = `query ($input: WhatIfInput!) { whatIfDeadlines(input: $input) { acceptedOn startDay termEndsOn edition
    deadlines { kind dueOn explanation { text days { date } } } } }`;
  const filing = (channel: string, filedAt: string) => ({
    input: { service: 'education', channel, providerId: String(api.place.education), filedAt },
  });

  test('count from the day after acceptance at the counter', async () => {
    const { whatIfDeadlines } = await clerk.query(ask, filing('corporation', '2026-03-02T05:00:00Z'));
    expect(whatIfDeadlines).toMatchObject({
      acceptedOn: '2026-03-02',
      startDay: '2026-03-03',
      termEndsOn: '2026-03-27',
    });
    const term = whatIfDeadlines.deadlines.find((one: { kind: string }) => one.kind === 'term');
    expect(term.explanation.days).toHaveLength(25);
    expect(term.explanation.text).not.toBe('');
  });

  test('on the portal count the day itself until closing, and the next working day after it', async () => {
    const before = await clerk.query(ask, filing('portal', '2026-03-02T13:30:00Z')); // 18:30
    expect(before.whatIfDeadlines).toMatchObject({ acceptedOn: '2026-03-02', termEndsOn: '2026-03-26' });
    const after = await clerk.query(ask, filing('portal', '2026-03-02T13:31:00Z'));
    expect(after.whatIfDeadlines).toMatchObject({ acceptedOn: '2026-03-03', termEndsOn: '2026-03-27' });
  });

  test('are not counted for a department of the other service', async () => {
    const input = { ...filing('portal', '2026-03-02T05:00:00Z').input, providerId: String(api.place.justice) };
    const { errors } = await clerk.send(ask, { input });
    expect(errors?.[0]?.extensions.facts).toEqual({ fields: { providerId: 'providerOfTheOtherService' } });
  });
});
