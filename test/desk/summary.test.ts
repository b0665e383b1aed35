import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { registered } from '../complaints/desk.ts';
import { announce, denied } from '../hearings/desk.ts';
import { createApi, type Client } from '../support/api.ts';
import { castOf, staff } from '../support/people.ts';
import { addWork, countsIn, listedBehind, rowsOfApi, summaryOf } from './work.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const justice = await staff(api, 'justice');
const { education: providerId, justice: justiceId } = api.place;
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const reviewer = await api.person('Reviewer R.', { role: 'reviewer', scope: 'body', bodyId: 1 });
const { rows: units } = await sql<{ id: number }>`
  insert into unit (provider_id, name_kk, name_ru, name_en) values (${providerId}, 'Екінші', 'Второй', 'Second')
  returning id`.execute(rowsOfApi(api));
const secondUnit = units[0]?.id ?? 0;
const ofSecondUnit = await api.person('Supervisor U.', {
  role: 'supervisor',
  scope: 'unit',
  providerId,
  unitId: secondUnit,
});
const everything = await api.person(
  'Everything E.',
  { role: 'officer', scope: 'provider', providerId, unitId: api.place.units.education },
  { role: 'supervisor', scope: 'provider', providerId, unitId: api.place.units.education },
  { role: 'clerk', scope: 'office', officeId: api.place.office },
);

// A complaint to be sent on by today, a hearing tomorrow; it is Wednesday 11 March 2026.
await registered(cast, '2026-03-05T16:00');
const heard = await denied(cast);
await announce(cast, heard, '2026-03-10T11:00', '2026-03-12');
api.clock.set('2026-03-11T10:00');
await addWork(api, { holder: cast.officer, dueOn: '2026-03-10', many: 3 });
await addWork(api, { holder: everything, dueOn: '2026-03-11', unitId: secondUnit, many: 2 });
await addWork(api, { stage: 'assignment', dueOn: '2026-03-12', unitId: secondUnit });
await addWork(api, { holder: cast.officer, waits: 'organisation', dueOn: '2026-03-13' });
await addWork(api, { holder: everything, stage: 'payment', waits: 'applicant', dueOn: '2026-03-20' });

/** The justice department has these cases alone. */
const { officer } = justice;
const work = {
  late: await addWork(api, { service: 'justice', holder: officer, dueOn: '2026-03-10' }),
  pastPlan: await addWork(api, { service: 'justice', holder: officer, dueOn: '2026-03-10', breach: false }),
  today: await addWork(api, { service: 'justice', holder: officer, dueOn: '2026-03-11' }),
  tomorrow: await addWork(api, { service: 'justice', holder: officer, dueOn: '2026-03-12' }),
  friday: await addWork(api, { service: 'justice', holder: justice.head, dueOn: '2026-03-13' }),
  monday: await addWork(api, { service: 'justice', holder: officer, dueOn: '2026-03-16' }),
  free: await addWork(api, { service: 'justice', stage: 'assignment', dueOn: '2026-03-16' }),
  notYetAssignable: await addWork(api, { service: 'justice', stage: 'registration', dueOn: '2026-03-16' }),
  undated: await addWork(api, { service: 'justice', holder: officer }),
  closed: await addWork(api, { service: 'justice', holder: officer, closedAt: '2026-03-10T15:00' }),
};

describe('The numbers of a department', () => {
  test('count each open case by its nearest date: late, today or past the plan, the next two working days', async () => {
    const summary = await summaryOf(justice.supervisor);
    expect([summary.today, summary.soonUntil]).toEqual(['2026-03-11', '2026-03-13']);
    expect(countsIn(summary)).toEqual({
      late: 1,
      dueToday: 2,
      dueSoon: 2,
      unassigned: 1,
      waitingApplicant: 0,
      waitingOrganisation: 0,
      hearingsThisWeek: 0,
      openEscalations: 0,
      lateComplaints: 0,
    });
    expect(await behind(justice.supervisor, 'late')).toEqual(work.late);
    expect(await behind(justice.supervisor, 'dueToday')).toEqual([...work.pastPlan, ...work.today]);
    expect(await behind(justice.supervisor, 'dueSoon')).toEqual([...work.tomorrow, ...work.friday]);
    expect(await behind(justice.supervisor, 'unassigned')).toEqual(work.free);
  });

  test('two working days reach over days off by the approved calendar', async () => {
    api.clock.set('2026-03-13T10:00');
    expect((await summaryOf(justice.supervisor)).soonUntil).toBe('2026-03-17');
    // Monday to Wednesday, 23 to 25 March, are days off.
    api.clock.set('2026-03-20T10:00');
    expect((await summaryOf(justice.supervisor)).soonUntil).toBe('2026-03-27');
    api.clock.set('2026-03-11T10:00');
  });

  test('a date is not late until its moment has passed', async () => {
    api.clock.set('2026-03-11T18:30');
    expect(countsIn(await summaryOf(justice.supervisor))).toMatchObject({ late: 1, dueToday: 2 });
    api.clock.set('2026-03-11T18:31');
    expect(countsIn(await summaryOf(justice.supervisor))).toMatchObject({ late: 2, dueToday: 1 });
    api.clock.set('2026-03-11T10:00');
  });

  test('of an officer they are of what the officer holds', async () => {
    const summary = await summaryOf(officer);
    expect(countsIn(summary)).toMatchObject({ late: 1, dueToday: 2, dueSoon: 1, unassigned: 0 });
    expect(summary.lateComplaints).toBeNull();
  });

  test('tell the hearings, the missed deadlines and the late complaints too', async () => {
    api.clock.set('2026-03-12T09:00');
    const counts = countsIn(await summaryOf(cast.supervisor));
    expect(counts).toMatchObject({
      waitingApplicant: 1,
      waitingOrganisation: 1,
      hearingsThisWeek: 1,
      lateComplaints: 1,
    });
    expect(counts['openEscalations']).toBeGreaterThan(0);
  });
});

async function behind(client: Client, name: 'late' | 'dueToday' | 'dueSoon' | 'unassigned') {
  const counted = (await summaryOf(client))[name];
  return counted && listedBehind(client, counted);
}

const readers: readonly (readonly [string, Client, object])[] = [
  ['a registrar', cast.registrar, {}],
  ['an officer', cast.officer, {}],
  ['an officer, of one unit', cast.officer, { unitId: String(secondUnit) }],
  ['a supervisor', cast.supervisor, {}],
  ['a supervisor, of another unit', cast.supervisor, { unitId: String(secondUnit) }],
  ['a supervisor of one unit', ofSecondUnit, {}],
  ['a head', cast.head, { providerId: String(providerId) }],
  ['a clerk', cast.clerk, {}],
  ['an analyst', analyst, {}],
  ['an analyst, of one provider', analyst, { providerId: String(justiceId) }],
  ['an administrator', administrator, {}],
  ['somebody of several roles', everything, {}],
];

test.each(readers)('behind every number of %s stands a list of exactly so many', async (_who, client, place) => {
  api.clock.set('2026-03-12T09:00');
  const { today: _today, soonUntil: _soon, ...numbers } = await summaryOf(client, place);
  const shown: Record<string, number> = {};
  const told: Record<string, number> = {};
  for (const [name, counted] of Object.entries(numbers)) {
    if (counted) {
      told[name] = counted.count;
      shown[name] = (await listedBehind(client, counted)).length;
    }
  }
  expect(told).toEqual(shown);
  expect(Object.values(numbers).some(counted => counted?.isCapped)).toBe(false);
});

describe('A desk elsewhere', () => {
  test.each<readonly [string, Client, object]>([
    ['the supervisor of another provider', cast.supervisor, { providerId: String(justiceId) }],
    ['the supervisor of another unit', ofSecondUnit, { unitId: String(api.place.units.education) }],
    ['an officer of another provider', officer, { providerId: String(providerId) }],
    ['a reviewer', reviewer, {}],
    ['the portal', cast.portal, {}],
    ['whoever asks for a provider that does not exist', cast.head, { providerId: '99999' }],
  ])('is closed to %s, in the same words', async (_who, client, place) => {
    for (const query of [
      'deskSummary { today }',
      'stageHeatMap { count }',
      'caseFlow { in }',
      'breachForecast { to }',
      'deskHearings { kind }',
    ]) {
      const [name = '', fields = ''] = query.split(' {');
      const { errors } = await client.send(
        `query ($providerId: RecordId, $unitId: RecordId) { ${name}(providerId: $providerId, unitId: $unitId) {${fields} }`,
        place,
      );
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    }
  });
});
