import { describe, expect, it, test } from 'vitest';
import { type LateRoute, lateRoutes } from '../../server/hearings/hearing.ts';
import { covers, routeNeeded } from '../../server/hearings/lateRoute.rules.ts';
import { day } from '../calendar/calendars.ts';

/** Accepted at the counter on Tuesday 1 March 2022: D11 is Thursday 17, D12 Friday 18 March, D13 Thursday 24 March. */
const points = { lateFrom: '2022-03-17', literalOn: '2022-03-18' };

describe('a supervisor decides on a refusal from D11 on', () => {
  test.each([
    ['D10, Wednesday 16 March: the officer alone', '2022-03-16', null],
    ['D11, Thursday 17 March: the last lawful way, all in one day', '2022-03-17', 'lastLawful'],
    ['D12, Friday 18 March: the order is kept, the Code is not', '2022-03-18', 'literalOnly'],
    ['Saturday 19 March: the notice can no more be sent in time', '2022-03-19', 'extension'],
    ['D13, Thursday 24 March', '2022-03-24', 'extension'],
    ['after the end of the term', '2022-04-29', 'extension'],
  ])('%s', (_, today, route) => {
    expect(routeNeeded(points, day(today))).toBe(route);
  });

  test.each([
    ['Friday 4 August: the officer alone', '2023-08-04', null],
    ['Monday 7 August, D11', '2023-08-07', 'lastLawful'],
    ['Tuesday 8 August, D12', '2023-08-08', 'literalOnly'],
    ['Wednesday 9 August, D13', '2023-08-09', 'extension'],
  ])('a term that ends on Friday 11 August 2023: %s', (_, today, route) => {
    expect(routeNeeded({ lateFrom: '2023-08-07', literalOn: '2023-08-08' }, day(today))).toBe(route);
  });

  test.each([
    ['Friday 30 December: the officer alone', '2022-12-30', null],
    ['Wednesday 4 January, D11', '2023-01-04', 'lastLawful'],
    ['Thursday 5 January, D12', '2023-01-05', 'literalOnly'],
    ['Friday 6 January, D13', '2023-01-06', 'extension'],
  ])('across the New Year: %s', (_, today, route) => {
    expect(routeNeeded({ lateFrom: '2023-01-04', literalOn: '2023-01-05' }, day(today))).toBe(route);
  });

  it('asks nothing of a case whose notice is not to be sent any more', () => {
    expect(routeNeeded({ lateFrom: null, literalOn: null }, day('2022-03-24'))).toBeNull();
  });
});

describe('the decision of the supervisor', () => {
  it('is not needed while the way is open, whatever has been decided', () => {
    expect([null, ...lateRoutes].map(allowed => covers(allowed, null))).toEqual([true, true, true, true]);
  });

  // Needed, then which decisions are enough: none, lastLawful, literalOnly, extension.
  test.each<[LateRoute, boolean[]]>([
    ['lastLawful', [false, true, true, true]],
    ['literalOnly', [false, false, true, true]],
    ['extension', [false, false, false, true]],
  ])('for %s holds where it was taken for that route or a later one', (needed, enough) => {
    expect([null, ...lateRoutes].map(allowed => covers(allowed, needed))).toEqual(enough);
  });
});
