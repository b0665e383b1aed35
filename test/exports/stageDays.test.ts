import { describe, expect, test, vi } from 'vitest';
import { caseTableColumns } from '../../server/exports/caseTable.ts';
import { daysByStage } from '../../server/exports/stageDays.rules.ts';
import { fiveDays, sixDays } from '../calendar/calendars.ts';
import { tally } from '../reports/tally.ts';
import { createApi } from '../support/api.ts';
import { intake, open } from '../support/intake.ts';
import { carryTo, payment } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { readerOf } from './readCaseTable.ts';

vi.setConfig({ testTimeout: 60_000 });

const api = await createApi({ now: '2026-03-13T10:00' });
const cast = await castOf(api, 'education');
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const calendars = { provider: fiveDays, corporation: sixDays };

describe('Working days at a stage', () => {
  test('are those of whoever holds it, from the acceptance on the portal, as in the report of durations', async () => {
    // Friday to Monday: two working days of the Corporation, which works on Saturday, and one of the provider.
    const { id } = await open(cast.clerk, intake(api, 'education', 'corporation', { payment: payment() }));
    // Filed on Saturday, accepted on Monday: by Tuesday one working day has passed, not two.
    api.clock.set('2026-03-14T10:00');
    const portal = await open(cast.portal, intake(api, 'education', 'portal'));
    api.clock.set('2026-03-16T10:00');
    await carryTo(cast, id, 'registration');
    api.clock.set('2026-03-17T10:00');
    await carryTo(cast, id, 'assignment');
    await carryTo(cast, portal.id, 'completeness');
    const { rows } = await readerOf(api).read(analyst);
    expect(rows.map(row => [row['channel'], row['days_carriage'], row['days_registration']])).toEqual([
      ['corporation', 2, 1],
      ['portal', null, 1],
    ]);
    expect(await tally(api, 'duration', { by: ['item', 'value'] })).toEqual({ 'carriage 2': 1, 'registration 1': 2 });
  });

  test('say by which calendar they are counted', () => {
    const said = (name: string) => caseTableColumns.find(column => column.name === name)?.text.en;
    expect(said('days_carriage')).toContain('six-day calendar of the State Corporation');
    expect(said('days_keeping')).toContain('six-day calendar of the State Corporation');
    expect(said('days_registration')).toMatch(/five-day calendar of the provider.*day of acceptance/);
    expect(said('days_inquiry')).not.toContain('day of acceptance');
  });

  test('on the portal are from the acceptance for the first stage only, and never less than none', () => {
    const moves = [
      { to: 'registration', on: '2026-03-14' },
      { to: 'completeness', on: '2026-03-15' },
      { to: 'payment', on: '2026-03-17' },
    ] as const;
    const portal = { channel: 'portal', acceptedOn: '2026-03-17', moves } as const;
    expect(Object.fromEntries(daysByStage(calendars, portal))).toEqual({ registration: 0, completeness: 2 });
  });

  test('are none where one of the visits reaches into a year without a calendar', () => {
    const moves = [
      { to: 'inquiry', on: '2026-03-16' },
      { to: 'hearing', on: '2026-03-17' },
      { to: 'inquiry', on: '2026-03-18' },
      { to: 'affixing', on: '2099-01-05' },
    ] as const;
    const days = daysByStage(calendars, { channel: 'corporation', acceptedOn: '2026-03-16', moves });
    expect(Object.fromEntries(days)).toEqual({ hearing: 1 });
  });
});
