import { describe, expect, test } from 'vitest';
import { checkDays } from '../../server/absences/absence.rules.ts';
import { type AbsentDays, coverOf, standInFor } from '../../server/absences/substitute.rules.ts';

/** Monday 2 to Friday 6 March 2026; Aidos is 1, Botagoz 2, Gulnar 3. */
const away = (officerId: number, from: string, to: string, substituteId: number | null): AbsentDays => ({
  officerId,
  from: `2026-03-${from}`,
  to: `2026-03-${to}`,
  substituteId,
});
const aidos = away(1, '02', '06', 2);

describe('A chain of substitutes', () => {
  test.each<[string, Readonly<Record<number, number | null>>, number | string]>([
    ['ends with the first who is there', { 1: 2 }, 2],
    ['goes on where the substitute is away too', { 1: 2, 2: 3 }, 3],
    ['ends with nobody where the last names nobody', { 1: 2, 2: null }, 'noSubstitute'],
    ['ends with nobody where the first names nobody', { 1: null }, 'noSubstitute'],
    ['ends where two stand in for each other', { 1: 2, 2: 1 }, 'circle'],
    ['ends where it leads into a circle further on', { 1: 2, 2: 3, 3: 2 }, 'circle'],
  ])('%s', (_name, named, expected) => {
    expect(standInFor(1, id => named[id])).toBe(expected);
  });
});

describe('While Aidos is away from Monday to Friday and Botagoz stands in', () => {
  const covered = (standInId: number | null) => ({ standInId, uncoveredOn: null, uncoveredWhy: null });
  test.each<[string, string, readonly AbsentDays[], ReturnType<typeof coverOf>]>([
    ['nobody else is away', '02', [], covered(2)],
    ['Botagoz is away until the day before', '02', [away(2, '01', '01', 3)], covered(2)],
    ['Botagoz is away until the first day: Gulnar', '02', [away(2, '01', '02', 3)], covered(3)],
    ['the day after, Botagoz is back', '03', [away(2, '01', '02', 3)], covered(2)],
    ['Botagoz leaves the day after the last', '02', [away(2, '07', '09', null)], covered(2)],
    [
      'Botagoz leaves on the last day and names nobody',
      '02',
      [away(2, '06', '09', null)],
      { standInId: 2, uncoveredOn: '2026-03-06', uncoveredWhy: 'noSubstitute' },
    ],
    [
      'Botagoz leaves on Wednesday and names Aidos',
      '02',
      [away(2, '04', '04', 1)],
      { standInId: 2, uncoveredOn: '2026-03-04', uncoveredWhy: 'circle' },
    ],
    ['that Wednesday is over', '05', [away(2, '04', '04', 1)], covered(2)],
    [
      'on that Wednesday itself nobody stands in',
      '04',
      [away(2, '04', '04', 1)],
      { standInId: null, uncoveredOn: '2026-03-04', uncoveredWhy: 'circle' },
    ],
    [
      'Gulnar is away too, from Thursday on, and names Aidos',
      '02',
      [away(2, '02', '03', 3), away(3, '04', '06', 1)],
      covered(3),
    ],
  ])('%s', (_name, today, others, expected) => {
    expect(coverOf(aidos, `2026-03-${today}`, others)).toEqual(expected);
  });

  test('before it begins, the first day counts', () => {
    expect(coverOf(aidos, '2026-02-20', [away(2, '01', '02', 3)])).toEqual(covered(3));
  });
});

describe('The days of an absence', () => {
  const today = Temporal.PlainDate.from('2026-03-03');
  const days = (startsOn: string, endsOn: string) => () =>
    checkDays({ startsOn: Temporal.PlainDate.from(startsOn), endsOn: Temporal.PlainDate.from(endsOn) }, today);
  test.each([
    ['one day, today', '2026-03-03', '2026-03-03'],
    ['begun yesterday, ends today', '2026-03-02', '2026-03-03'],
    ['a leap of 366 days', '2026-03-03', '2027-03-03'],
  ])('may be %s', (_name, from, to) => {
    expect(days(from, to)).not.toThrow();
  });
  test.each([
    ['end before they begin', '2026-03-05', '2026-03-04', 'endsBeforeItStarts'],
    ['be over', '2026-03-01', '2026-03-02', 'absenceOver'],
    ['be 367', '2026-03-03', '2027-03-04', 'absenceTooLong'],
  ])('may not %s', (_name, from, to, rule) => {
    expect(days(from, to)).toThrow(expect.objectContaining({ facts: { fields: { endsOn: rule } } }));
  });
});
