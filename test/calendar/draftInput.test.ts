import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { staff } from '../support/people.ts';
import { administratorOf, approval, change, dayOff, decree, draft, draftFields, worked } from './drafts.ts';

const api = await createApi({ now: '2026-11-02T10:00' });
const administrator = await administratorOf(api);
const analyst = await api.person('Analyst N.', { role: 'analyst', scope: 'country' });
const { supervisor, head } = await staff(api, 'education');

const drafting = 'mutation ($input: DraftCalendarInput!) { draftCalendar(input: $input) { id } }';
const changing = 'mutation ($input: ChangeCalendarDraftInput!) { changeCalendarDraft(input: $input) { id } }';
const dropping = `mutation ($input: DropCalendarDraftInput!) { dropCalendarDraft(input: $input) { ${draftFields} } }`;

async function refused(mutation: string, input: object) {
  const { errors } = await administrator.send(mutation, { input });
  return errors?.[0]?.extensions;
}

describe('A draft', () => {
  test('begins as the year is in force, is saved with its days in order, and stays visible when dropped', async () => {
    const begun = await draft(administrator, [dayOff('2027-07-05'), worked('2027-07-03')], { year: 2027 });
    expect(begun).toMatchObject({ kind: 'provider', year: 2027, version: 2, state: 'open', isStale: false, decree });
    const moved = begun.days.filter(({ day }) => day.startsWith('2027-07'));
    expect(moved.map(({ day, reason }) => [day, reason])).toEqual([
      ['2027-07-03', 'workedWeekend'],
      ['2027-07-05', 'transferred'],
      ['2027-07-06', 'holiday'],
    ]);
    expect(moved[2]?.name.en).toBe('Capital Day');
    const { calendarDraft } = await administrator.query(
      `query ($id: RecordId!) {
        calendarDraft(id: $id) { dates { date works reason isWeekday isChanged names { en } before { works reason } } } }`,
      { id: begun.id },
    );
    expect(calendarDraft.dates).toHaveLength(365);
    expect(calendarDraft.dates.filter((one: { isChanged: boolean }) => one.isChanged)).toEqual([
      {
        date: '2027-07-03',
        works: true,
        reason: 'workedWeekend',
        isWeekday: false,
        isChanged: true,
        names: { en: 'Moved day' },
        before: { works: false, reason: 'weekend' },
      },
      {
        date: '2027-07-05',
        works: false,
        reason: 'transferred',
        isWeekday: true,
        isChanged: true,
        names: { en: 'Moved day' },
        before: { works: true, reason: 'workingDay' },
      },
    ]);
    const input = { id: begun.id, expectedVersion: 2 };
    const { dropCalendarDraft } = await administrator.query(dropping, { input });
    expect(dropCalendarDraft).toMatchObject({ state: 'dropped', draftedBy: { id: String(administrator.officerId) } });
    const { calendarDrafts } = await administrator.query(
      '{ calendarDrafts(kind: provider) { id state impact { later } } }',
    );
    expect(calendarDrafts).toEqual([{ id: begun.id, state: 'dropped', impact: null }]);
    expect((await refused(dropping, { ...input, expectedVersion: 3 }))?.facts).toEqual({
      fields: { id: 'draftEnded' },
    });
  });

  test('of the year after the last begins with its holidays by law', async () => {
    const begun = await draft(administrator, [], { year: 2028 });
    expect(begun.days.find(({ day }) => day === '2028-01-03')).toMatchObject({
      reason: 'holiday',
      name: { en: 'Day off in lieu of New Year, 1 January 2028' },
    });
  });

  test('is the only open one of its calendar and year', async () => {
    const first = await draft(administrator, [], { year: 2027 });
    expect((await refused(drafting, { kind: 'provider', year: 2027, decree }))?.facts).toEqual({
      fields: { year: 'draftedAlready' },
    });
    await draft(administrator, [], { kind: 'corporation', year: 2027 });
    await administrator.query(dropping, { input: { id: first.id, expectedVersion: first.version } });
    await draft(administrator, [], { year: 2027 });
  });

  test('that somebody else has saved meanwhile is not saved over', async () => {
    const seen = await draft(administrator, [], { year: 2025 });
    await change(administrator, seen, seen.days);
    const input = { id: seen.id, expectedVersion: seen.version, days: [] };
    expect(await refused(changing, input)).toMatchObject({ code: 'STALE_VERSION', facts: { version: 3 } });
    const approving = { id: seen.id, expectedVersion: seen.version, decree, idempotencyKey: randomUUID() };
    expect((await refused(approval, approving))?.code).toBe('STALE_VERSION');
  });

  test.each([
    ['a day of another year', { days: [dayOff('2025-07-07')] }, { days: 'outsideTheYear' }],
    ['a day twice', { days: [dayOff('2026-12-07'), dayOff('2026-12-07')] }, { days: 'dayTwice' }],
    ['a worked Monday', { days: [worked('2026-12-07')] }, { days: 'worksAnyway' }],
    ['a Saturday off by transfer', { days: [dayOff('2026-12-05')] }, { days: 'offAnyway' }],
    [
      'a day off for the reason of a worked one',
      { days: [{ ...worked('2026-12-05'), works: false }] },
      { days: 'reasonOfTheOther' },
    ],
    ['a year that leaves a gap', { year: 2029 }, { year: 'notTheNextYear' }],
    ['no act', { decree: ' ' }, { decree: 'notText' }],
    [
      'a day without a name',
      { days: [{ ...dayOff('2026-12-07'), name: { kk: '', ru: '', en: '' } }] },
      { kk: 'notText' },
    ],
  ])('is refused: %s', async (_, wrong, fields) => {
    const found = await refused(drafting, { kind: 'provider', year: 2026, days: [], decree, ...wrong });
    expect(found?.code).toBe('BAD_INPUT');
    expect(Object.values(found?.facts['fields'] ?? {})).toEqual(Object.values(fields));
  });

  test('that does not exist is refused as what one may not see', async () => {
    const input = { id: '4711', expectedVersion: 1, decree, idempotencyKey: randomUUID() };
    expect((await refused(approval, input))?.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});

describe('Calendars', () => {
  test('are drafted, looked at and approved by administrators only', async () => {
    const asked: [string, object][] = [
      ['{ calendarDrafts { id } }', {}],
      ['{ calendarDraft(id: "1") { id } }', {}],
      ['{ calendarRecount(id: "1") { id } }', {}],
      [drafting, { input: { kind: 'provider', year: 2026, decree } }],
      [changing, { input: { id: '1', expectedVersion: 1 } }],
      [dropping, { input: { id: '1', expectedVersion: 1 } }],
      [approval, { input: { id: '1', expectedVersion: 1, decree, idempotencyKey: randomUUID() } }],
    ];
    for (const person of [analyst, supervisor, head]) {
      for (const [query, variables] of asked) {
        const { errors } = await person.send(query, variables);
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
      }
    }
  });
});
