import { describe, expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { carryTo, caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const { education: providerId, units } = api.place;

const named = (text: string) => ({ kk: `${text} бөлімі`, ru: `Отдел ${text}`, en: `${text} unit` });
const fields = 'id name names { kk ru en } closedAt';
const create = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) { ${fields} } }`;
const rename = `mutation ($input: RenameUnitInput!) { renameUnit(input: $input) { ${fields} } }`;
const close = `mutation ($input: CloseUnitInput!) { closeUnit(input: $input) { ${fields} } }`;
const list = `query ($filter: UnitFilter) { units(filter: $filter, first: 100) { items { name } } }`;

const added = async (text: string) => {
  const input = { providerId, name: named(text), reason: 'Order 17' };
  return (await administrator.query(create, { input })).createUnit;
};
const fieldsRefused = async (mutation: string, input: object) => {
  const { errors } = await administrator.send(mutation, { input });
  return errors?.[0]?.extensions.facts['fields'];
};
const history = async () => {
  const { settingEvents } = await administrator.query(
    '{ settingEvents(filter: { what: unit }) { items { before after reason by { name } } } }',
  );
  return settingEvents.items;
};

describe('A unit', () => {
  test('is added, renamed and closed, each with a line of the history', async () => {
    const unit = await added('Astana');
    expect(unit).toEqual({ id: unit.id, name: 'Astana unit', names: named('Astana'), closedAt: null });
    const renamed = { id: unit.id, name: named('Kokshetau'), reason: 'The seat moved' };
    expect((await administrator.query(rename, { input: renamed })).renameUnit.name).toBe('Kokshetau unit');
    const closed = await administrator.query(close, { input: { id: unit.id, reason: 'Merged' } });
    expect(closed['closeUnit'].closedAt).toBe('2026-03-02T05:00:00Z');
    const place = { id: Number(unit.id), providerId };
    const by = { name: 'Administrator A.' };
    expect((await history()).slice(0, 3)).toEqual([
      { before: { ...place, ...named('Kokshetau') }, after: null, reason: 'Merged', by },
      {
        before: { ...place, ...named('Astana') },
        after: { ...place, ...named('Kokshetau') },
        reason: 'The seat moved',
        by,
      },
      { before: null, after: { ...place, ...named('Astana') }, reason: 'Order 17', by },
    ]);
  });

  test('does not take the name of another open unit there, and may take that of a closed one', async () => {
    const unit = await added('Burabay');
    const again = { providerId, name: { ...named('Shchuchinsk'), ru: named('Burabay').ru }, reason: 'Order 18' };
    expect(await fieldsRefused(create, again)).toEqual({ 'name.ru': 'taken' });
    const itself = { id: unit.id, name: named('Burabay'), reason: 'The same name' };
    expect((await administrator.query(rename, { input: itself })).renameUnit.id).toBe(unit.id);
    await administrator.query(close, { input: { id: unit.id, reason: 'Merged' } });
    expect((await administrator.query(create, { input: again })).createUnit.name).toBe('Shchuchinsk unit');
  });

  test('closes when its last case is closed and its last role has ended, not before', async () => {
    const { id: unitId } = await added('Stepnogorsk');
    const place = { scope: 'provider', providerId, unitId: Number(unitId) } as const;
    const officer = await api.person('Officer U.');
    const { grantRole } = await administrator.query(
      'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { grants { id } } }',
      { input: { officerId: officer.officerId, role: 'officer', ...place } },
    );
    const supervisor = await api.person('Supervisor U.', { role: 'supervisor', ...place });
    const id = await caseIn(cast, 'corporation', 'registration');
    await cast.registrar.act('registerApplication', id, { number: '03-15/17', unitId });
    const input = { id: unitId, reason: 'Merged' };
    const { errors } = await administrator.send(close, { input });
    expect(errors?.[0]?.extensions.facts).toMatchObject({ fields: { id: 'unitHoldsCases' }, cases: 1 });
    await carryTo({ ...cast, officer, supervisor }, id, 'closed');
    expect(await fieldsRefused(close, input)).toEqual({ id: 'unitHasPeople' });
    await administrator.query('mutation ($id: ID!) { endGrant(grantId: $id) { id } }', { id: grantRole.grants[0].id });
    expect(await fieldsRefused(close, input)).toEqual({ id: 'unitHasPeople' });
    await administrator.query('mutation ($id: ID!) { deactivateOfficer(officerId: $id) { id } }', {
      id: supervisor.officerId,
    });
    expect((await administrator.query(close, { input })).closeUnit.closedAt).not.toBeNull();
    // Its past cases keep it.
    expect(await caseOf(cast.officer, id, 'unit { id }')).toEqual({ unit: { id: unitId } });
  });

  test('once closed takes no case, no role, no name, and is not closed again', async () => {
    const { id: unitId } = await added('Esil');
    await administrator.query(close, { input: { id: unitId, reason: 'Merged' } });
    const id = await caseIn(cast, 'corporation', 'registration');
    const { facts } = await cast.registrar.refused('registerApplication', id, { number: '03-15/18', unitId });
    expect(facts).toEqual({ fields: { unitId: 'unitOfAnotherProvider' } });
    const grant = { officerId: cast.officer.officerId, role: 'officer', scope: 'unit', providerId, unitId };
    const { errors } = await administrator.send(
      'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }',
      { input: grant },
    );
    expect(errors?.[0]?.extensions.facts['fields']).toEqual({ unitId: 'unitOfAnotherProvider' });
    expect(await fieldsRefused(rename, { id: unitId, name: named('Atbasar'), reason: 'Why not' })).toEqual({
      id: 'unknown',
    });
    expect(await fieldsRefused(close, { id: unitId, reason: 'Again' })).toEqual({ id: 'unknown' });
    const names = async (closed: boolean) =>
      (await cast.registrar.query(list, { filter: { providerId, closed } })).units.items.map(
        (unit: { name: string }) => unit.name,
      );
    expect(await names(true)).toContain('Esil unit');
    expect(await names(false)).not.toContain('Esil unit');
  });

  test('that is the only open one of its provider stays open', async () => {
    const justice = { id: units.justice, reason: 'Nobody is left' };
    expect(await fieldsRefused(close, justice)).toEqual({ id: 'lastUnit' });
  });

  test.each([
    ['the head of the provider', () => cast.head],
    ['a supervisor', () => cast.supervisor],
  ])('is not for %s to change, whether it is there or not', async (_who, person) => {
    const refusals = [
      [create, { providerId, name: named('Own'), reason: 'Wanted' }],
      [rename, { id: units.education, name: named('Own'), reason: 'Wanted' }],
      [close, { id: units.education, reason: 'Wanted' }],
      [close, { id: 999_999, reason: 'Wanted' }],
    ] as const;
    for (const [mutation, input] of refusals) {
      const { errors } = await person().send(mutation, { input });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    }
  });
});

describe('The history of settings', () => {
  test('is filtered by kind, by who changed it and by day', async () => {
    const other = await api.person('Administrator B.', { role: 'administrator', scope: 'country' });
    api.clock.set('2026-03-04T23:59');
    await other.query(create, { input: { providerId, name: named('Zerenda'), reason: 'Order 19' } });
    api.clock.set('2026-03-05T00:00');
    await other.query(create, { input: { providerId, name: named('Makinsk'), reason: 'Order 20' } });
    const reasons = async (filter: object) =>
      (
        await administrator.query(
          'query ($filter: SettingEventFilter) { settingEvents(filter: $filter) { items { reason } } }',
          { filter },
        )
      ).settingEvents.items.map((event: { reason: string }) => event.reason);
    expect(await reasons({ byId: other.officerId })).toEqual(['Order 20', 'Order 19']);
    expect(await reasons({ byId: other.officerId, to: '2026-03-04' })).toEqual(['Order 19']);
    expect(await reasons({ byId: other.officerId, from: '2026-03-05' })).toEqual(['Order 20']);
    expect(await reasons({ byId: other.officerId, what: 'mciRate' })).toEqual([]);
  });

  test('names the person a change is about', async () => {
    await administrator.query('mutation ($id: ID!) { deactivateOfficer(officerId: $id) { id } }', {
      id: cast.clerk.officerId,
    });
    const { settingEvents } = await administrator.query(
      '{ settingEvents(filter: { what: officer }, first: 1) { items { about { name } before after } } }',
    );
    expect(settingEvents.items[0].about).toEqual({ name: 'Clerk C.' });
  });
});
