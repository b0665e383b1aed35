import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { loadsOf } from '../../server/workload/load.queries.ts';
import { shippedWeights } from '../../server/workload/shippedWeights.ts';
import { record } from '../absences/desk.ts';
import { addCases, of, outcomes, plan, rowsOfApi, unitOf } from '../reassignments/moves.ts';
import { createApi, type Client } from '../support/api.ts';
import { clerkOf } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';

const api = await createApi();
const { supervisor, head, registrar, officer, aidos, botagoz } = await unitOf(api);
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const providerId = api.place.education;
const id = ({ officerId }: { officerId: number }) => String(officerId);

const ofLoad = `officer { id name } unit { id name } cases units capacity late dueToday absentUntil substitute { id }
  skills { kind value }`;

// oxlint-disable-next-line no-explicit-any -- what the query asks for is seen in its fields
async function loads(by: Client, place: object = {}): Promise<any[]> {
  const data = await by.query(
    `query ($providerId: RecordId, $unitId: RecordId) { officerLoads(providerId: $providerId, unitId: $unitId) { ${ofLoad} } }`,
    place,
  );
  return data['officerLoads'];
}

const loadOf = async (who: Client) => (await loads(supervisor)).find(one => one.officer.id === id(who));

const inputOf = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
const set = (by: Client, name: string, input: object) =>
  by.send(`mutation ($input: ${inputOf(name)}!) { ${name}(input: $input) { __typename } }`, { input });
const refusal = async (by: Client, name: string, input: object) => {
  const [error] = (await set(by, name, input)).errors ?? [];
  return error?.extensions.facts['fields'] ?? error?.extensions.code;
};

describe('The load of an officer', () => {
  test('is the weights of their open cases at the stages where these stand', async () => {
    await addCases(api, 2, { holder: aidos, stage: 'inquiry', dueOn: '2026-03-06' });
    await addCases(api, 1, { holder: aidos, stage: 'completeness', dueOn: '2026-03-02' });
    const units = 2 * shippedWeights.inquiry + shippedWeights.completeness;
    expect(await loadOf(aidos)).toMatchObject({
      officer: { name: 'Aidos A.' },
      unit: { id: String(api.place.units.education) },
      cases: 3,
      units,
      capacity: null,
      late: 0,
      dueToday: 1,
      absentUntil: null,
      substitute: null,
      skills: [],
    });
    expect((await loadsOf(rowsOfApi(api), [aidos.officerId, botagoz.officerId])).get(aidos.officerId)).toEqual({
      officerId: aidos.officerId,
      cases: 3,
      units,
      capacity: null,
    });
  });

  test('says until when they are away and who was named, from the first day to the last', async () => {
    await record(supervisor, botagoz, ['2026-03-03', '2026-03-04'], { substituteId: id(aidos) });
    for (const [day, until] of [
      ['2026-03-02T10:00', null],
      ['2026-03-03T10:00', '2026-03-04'],
      ['2026-03-04T23:00', '2026-03-04'],
      ['2026-03-05T00:30', null],
    ] as const) {
      api.clock.set(day);
      expect(await loadOf(botagoz)).toMatchObject({ absentUntil: until, substitute: until && { id: id(aidos) } });
    }
    api.clock.set('2026-03-02T10:00');
  });

  test('is told of whoever has left too, as long as a case that was opened again is theirs', async () => {
    const gone = await api.person('Gone G.', {
      role: 'officer',
      scope: 'provider',
      providerId,
      unitId: api.place.units.education,
    });
    const rows = rowsOfApi(api);
    await sql`update officer set active = false, deactivated_at = now() where id = ${gone.officerId}`.execute(rows);
    expect(await loadOf(gone)).toBeUndefined();
    await addCases(api, 1, { holder: gone });
    expect(await loadOf(gone)).toMatchObject({ cases: 1 });
    await sql`update application set closed_at = now(), stage = 'closed', outcome = 'refusal' where assignee_id = ${gone.officerId}`.execute(
      rows,
    );
    expect(await loadOf(gone)).toBeUndefined();
  });

  test('is read by one statement however many there are', async () => {
    const one = await statementsOf(() => loads(officer));
    const many = await statementsOf(() => loads(head));
    expect(many.length).toBe(one.length);
    expect(many.filter(text => text.includes('from application a join weight'))).toHaveLength(1);
  });
});

describe('Capacity and skills', () => {
  test('are set by whoever plans the work of the unit, and stay in the history', async () => {
    expect(
      await refusal(supervisor, 'setOfficerCapacity', { officerId: id(aidos), units: 30.5, reason: '0.5 ставка' }),
    ).toBeUndefined();
    expect(
      await refusal(head, 'setOfficerCapacity', { officerId: id(aidos), units: 20, reason: 'Стажер' }),
    ).toBeUndefined();
    const skills = [
      { kind: 'language', value: 'kk' },
      { kind: 'documentKind', value: 'transcript' },
    ];
    expect(await refusal(supervisor, 'setOfficerSkills', { officerId: id(aidos), skills })).toBeUndefined();
    expect(
      await refusal(supervisor, 'setOfficerSkills', { officerId: id(aidos), skills: skills.slice(0, 1) }),
    ).toBeUndefined();
    expect(await loadOf(aidos)).toMatchObject({ capacity: 20, skills: [{ kind: 'language', value: 'kk' }] });
    const { settingEvents } = await administrator.query(
      '{ settingEvents(first: 4) { items { what before after reason } } }',
    );
    const officerId = aidos.officerId;
    expect(settingEvents.items).toEqual([
      {
        what: 'officerSkills',
        before: { officerId, skills: [skills[1], skills[0]] },
        after: { officerId, skills: [skills[0]] },
        reason: null,
      },
      { what: 'officerSkills', before: { officerId, skills: [] }, after: { officerId, skills }, reason: null },
      {
        what: 'officerCapacity',
        before: { officerId, units: 30.5 },
        after: { officerId, units: 20 },
        reason: 'Стажер',
      },
      { what: 'officerCapacity', before: null, after: { officerId, units: 30.5 }, reason: '0.5 ставка' },
    ]);
  });

  test.each([
    ['setOfficerCapacity', { units: -0.5, reason: 'x' }, { units: 'outOfRange' }],
    ['setOfficerCapacity', { units: 1000.01, reason: 'x' }, { units: 'outOfRange' }],
    ['setOfficerCapacity', { units: 0.005, reason: 'x' }, { units: 'notHundredths' }],
    ['setOfficerCapacity', { units: 0, reason: 'x' }, undefined],
    ['setOfficerSkills', { skills: [{ kind: 'language', value: 'de' }] }, { 'skills.0.value': 'unknown' }],
    [
      'setOfficerSkills',
      { skills: [{ kind: 'documentKind', value: 'x'.repeat(61) }] },
      { 'skills.0.value': 'unknown' },
    ],
    [
      'setOfficerSkills',
      {
        skills: [
          { kind: 'service', value: 'education' },
          { kind: 'service', value: 'education' },
        ],
      },
      { 'skills.1.value': 'skillTwice' },
    ],
  ])('%s of %j answers %j', async (name, input, fields) => {
    expect(await refusal(supervisor, name, { officerId: id(botagoz), ...input })).toEqual(fields);
  });
});

describe('A weight of work', () => {
  test('is shipped for every stage until an administrator sets another, which counts at once', async () => {
    const weights = async () =>
      (await officer.query('{ workWeights { stage units isShipped reason } }'))['workWeights'];
    const before = await weights();
    expect(before).toContainEqual({ stage: 'hearing', units: 3, isShipped: true, reason: null });
    expect(before.map((one: { stage: string }) => one.stage)).not.toContain('closed');
    const { units } = await loadOf(aidos);
    const input = { stage: 'inquiry', units: 2.5, reason: 'Хронометраж' };
    expect(await refusal(administrator, 'setWorkWeight', { ...input, units: 9 })).toBeUndefined();
    expect(await refusal(administrator, 'setWorkWeight', input)).toBeUndefined();
    expect(await weights()).toContainEqual({ ...input, isShipped: false });
    expect((await loadOf(aidos)).units).toBe(units + 2 * 1.5);
    const { settingEvents } = await administrator.query(
      '{ settingEvents(what: workWeight) { items { before after } } }',
    );
    expect(settingEvents.items[0]).toEqual({
      before: { stage: 'inquiry', units: 9 },
      after: { stage: 'inquiry', units: 2.5 },
    });
    await refusal(administrator, 'setWorkWeight', { stage: 'inquiry', units: 1, reason: 'Как было' });
  });

  test.each([
    [{ stage: 'inquiry', units: 100.01, reason: 'x' }, { units: 'outOfRange' }],
    [{ stage: 'closed', units: 1, reason: 'x' }, { stage: 'unknown' }],
  ])('of %j is refused', async (input, fields) => {
    expect(await refusal(administrator, 'setWorkWeight', input)).toEqual(fields);
  });
});

describe('Nobody else', () => {
  test('sees loads: officers see their own, analysts none, administrators of one provider at a time', async () => {
    expect((await loads(officer)).map(one => one.officer.id)).toEqual([id(officer)]);
    expect(
      await loads(head, { providerId: String(providerId), unitId: String(api.place.units.education) }),
    ).toHaveLength(3);
    expect(await loads(head, { providerId: String(api.place.justice) })).toEqual([]);
    expect(await loads(administrator, { providerId: String(providerId) })).toHaveLength(3);
    const asked = (who: Client) => who.send('{ officerLoads { cases } }').then(({ errors }) => errors?.[0]?.extensions);
    expect(await asked(administrator)).toMatchObject({ facts: { fields: { providerId: 'required' } } });
    const both = [
      { role: 'administrator', scope: 'country' },
      { role: 'head', scope: 'provider', providerId },
    ] as const;
    expect(await loads(await api.person('Head A.', ...both))).toHaveLength(3);
    const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
    expect(await asked(analyst)).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
    expect(await asked(await clerkOf(api))).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
  });

  test('sets capacity, skills or weights', async () => {
    const elsewhere = await api.person('Head E.', { role: 'head', scope: 'provider', providerId: api.place.justice });
    for (const who of [officer, registrar, administrator, elsewhere]) {
      expect(await refusal(who, 'setOfficerCapacity', { officerId: id(officer), units: 1, reason: 'x' })).toBe(
        'FORBIDDEN_OR_UNKNOWN',
      );
      expect(await refusal(who, 'setOfficerSkills', { officerId: id(officer), skills: [] })).toBe(
        'FORBIDDEN_OR_UNKNOWN',
      );
    }
    expect(await refusal(head, 'setWorkWeight', { stage: 'inquiry', units: 1, reason: 'x' })).toBe(
      'FORBIDDEN_OR_UNKNOWN',
    );
  });
});

describe('Spreading cases', () => {
  test('by load weighs stages and goes by capacity; by skill to whoever has it', async () => {
    for (const [who, units] of [
      [aidos, 100],
      [botagoz, 10],
      [officer, 0],
    ] as const) {
      await set(head, 'setOfficerCapacity', { officerId: id(who), units, reason: 'x' });
    }
    const heavy = await addCases(api, 1, { holder: botagoz, stage: 'hearing', dueOn: '2026-03-02' });
    const light = await addCases(api, 4, { stage: 'inquiry', holder: officer, dueOn: '2026-03-02' });
    const byLoad = await plan(supervisor, { applicationIds: light.map(String) });
    // Botagoz has three units of ten in hand, Aidos three and a half of a hundred.
    expect(outcomes(byLoad)).toEqual(light.map(() => aidos.officerId));
    expect((await of(supervisor, byLoad)).loads).toContainEqual(
      expect.objectContaining({ officer: { id: id(aidos) }, before: 3.5, after: 7.5 }),
    );
    expect(heavy).toHaveLength(1);
    await set(supervisor, 'setOfficerSkills', { officerId: id(botagoz), skills: [{ kind: 'language', value: 'ru' }] });
    const [russian] = await addCases(api, 1, {
      stage: 'inquiry',
      holder: officer,
      language: 'ru',
      dueOn: '2026-03-02',
    });
    const bySkill = await plan(supervisor, { applicationIds: [String(russian)] }, { spread: 'skill', reason: 'skill' });
    expect(outcomes(bySkill)).toEqual([botagoz.officerId]);
  });
});
