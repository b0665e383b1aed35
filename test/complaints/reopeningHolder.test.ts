import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { canBeAssigned } from '../../server/complaints/reopening.rules.ts';
import { rowsOf } from '../../server/database/rows.ts';
import { education } from '../../server/law/education.ts';
import { justice } from '../../server/law/justice.ts';
import type { StageId } from '../../server/law/law.ts';
import { countsIn, summaryOf } from '../desk/work.ts';
import { draft } from '../hearings/desk.ts';
import { createApi, type Api, type Client } from '../support/api.ts';
import { carryTo, caseOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import {
  annul,
  type Decided,
  expired,
  incompleteOnPortal,
  issued,
  onTheMerits,
  unpaid,
  why as refusal,
} from './decidedCases.ts';
import { refusedCase, reviewerOf } from './desk.ts';

/** Between the decision and the complaint's an office changes: what is opened again must be somebody's who can act. */

let api: Api;
let home: Cast;
let colleague: Client;
let superior: Client;
let administrator: Client;
beforeAll(async () => {
  api = await createApi();
  home = await castOf(api, 'education');
  const { education: providerId, units } = api.place;
  colleague = await api.person('Colleague C.', {
    role: 'officer',
    scope: 'provider',
    providerId,
    unitId: units.education,
  });
  superior = await reviewerOf(api, 'superior');
  administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
});

const reason = 'Бұйрық 17.';
const to = (client: Client) => ({ officerId: String(client.officerId) });
const settle = (mutation: string, variables: object) => administrator.query(mutation, variables);
const closeAccount = ({ officerId }: Client) =>
  settle('mutation ($id: ID!) { deactivateOfficer(officerId: $id) { id } }', { id: officerId });

/** An officer of the usual unit, in place of the one of the cast; `grantId`: what makes them one. */
async function withOfficer(): Promise<{ cast: Cast; grantId: string }> {
  // A role ends after it began, whatever day the story before this one came to.
  api.clock.set('2026-03-02T09:00');
  const officer = await api.person('Leaver L.');
  const { education: providerId, units } = api.place;
  const { grantRole } = await settle(
    'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { grants { id } } }',
    {
      input: {
        officerId: officer.officerId,
        role: 'officer',
        scope: 'provider',
        providerId,
        unitId: units.education,
      },
    },
  );
  return { cast: { ...home, officer }, grantId: grantRole.grants[0].id };
}
const endRole = (grantId: string) => settle('mutation ($id: ID!) { endGrant(grantId: $id) { id } }', { id: grantId });

let added = 0;
/** A second unit with its supervisor, and an officer of every unit or of this one alone. */
async function withUnit(ofEveryUnit: boolean): Promise<{ cast: Cast; unitId: number }> {
  const providerId = api.place.education;
  const text = `Esil ${(added += 1)}`;
  const { createUnit } = await settle('mutation ($input: CreateUnitInput!) { createUnit(input: $input) { id } }', {
    input: { providerId, name: { kk: text, ru: text, en: text }, reason },
  });
  const unitId = Number(createUnit.id);
  const place = { scope: 'provider', providerId } as const;
  const cast = {
    ...home,
    api: { ...api, place: { ...api.place, units: { ...api.place.units, education: unitId } } },
    supervisor: await api.person('Supervisor U.', { role: 'supervisor', ...place, unitId }),
    officer: await api.person('Officer U.', { role: 'officer', ...place, ...(!ofEveryUnit && { unitId }) }),
  };
  return { cast, unitId };
}

async function closeUnit({ supervisor }: Cast, unitId: number): Promise<void> {
  await closeAccount(supervisor);
  await settle('mutation ($input: CloseUnitInput!) { closeUnit(input: $input) { id } }', {
    input: { id: unitId, reason },
  });
}

const standing = (id: string) => caseOf(home.head, id, 'stage unit { id } assignee { name }');
const usual = () => ({ id: String(api.place.units.education) });
const factsOfReopening = async (id: string) => {
  const { timeline } = await caseOf(home.head, id, 'timeline { act facts }');
  return timeline.find(({ act }: { act: string }) => act === 'reopenCase').facts;
};
const intervals = async (id: string) => {
  const { rows } = await sql<{ officerId: number; open: boolean }>`
    select officer_id as "officerId", upper_inf(during) as open from assignment
    where application_id = ${id} order by id`.execute(rowsOf(api.database.orm.em.fork()));
  return rows.map(({ officerId, open }) => [officerId, open]);
};
const unassigned = async () => countsIn(await summaryOf(home.supervisor))['unassigned'] ?? 0;

describe('Its unit has been closed', () => {
  test('the case comes to the first open one; its officer goes on with it where they may hold it there', async () => {
    const { cast, unitId } = await withUnit(true);
    const about = await refusedCase(cast);
    const { id } = about;
    await carryTo(cast, id, 'closed');
    await closeUnit(cast, unitId);
    await annul(cast, superior, about);
    expect(await standing(id)).toEqual({ stage: 'completeness', unit: usual(), assignee: { name: 'Officer U.' } });
    expect(await factsOfReopening(id)).toMatchObject({ unitBefore: unitId, unitId: api.place.units.education });
    expect(await intervals(id)).toEqual([[cast.officer.officerId, true]]);
    await cast.officer.act('confirmCompleteness', id, { presented: ['identity'] });
    expect(await carryTo({ ...cast, supervisor: home.supervisor }, id, 'closed')).toMatchObject({
      outcome: 'apostille',
    });
  });

  test('one that is open keeps its case, though another of the provider was there before', async () => {
    const { cast, unitId } = await withUnit(false);
    const about = await refusedCase(cast);
    await annul(cast, superior, about);
    expect(await standing(about.id)).toMatchObject({ unit: { id: String(unitId) }, assignee: { name: 'Officer U.' } });
    expect(await factsOfReopening(about.id)).not.toHaveProperty('unitId');
  });

  test('and its officer has left: the supervisor there gives it to another, who acts', async () => {
    const { cast, unitId } = await withUnit(false);
    const about = await refusedCase(cast);
    const { id } = about;
    await carryTo(cast, id, 'closed');
    await closeAccount(cast.officer);
    await closeUnit(cast, unitId);
    await annul(cast, superior, about);
    expect(await standing(id)).toMatchObject({ unit: usual(), assignee: { name: 'Officer U.' } });
    await home.supervisor.act('reassignOfficer', id, { ...to(colleague), reason });
    await colleague.act('confirmCompleteness', id, { presented: ['identity'] });
    expect(await intervals(id)).toEqual([
      [cast.officer.officerId, false],
      [colleague.officerId, true],
    ]);
  });

  test('and its officer has left, on the portal: it waits there for an officer', async () => {
    const { cast, unitId } = await withUnit(false);
    const about = await incompleteOnPortal(cast);
    const { id } = about;
    await carryTo(cast, id, 'closed');
    await closeAccount(cast.officer);
    await closeUnit(cast, unitId);
    const before = await unassigned();
    await annul(cast, superior, about);
    expect(await standing(id)).toEqual({ stage: 'completeness', unit: usual(), assignee: null });
    expect(await factsOfReopening(id)).toMatchObject({
      unitBefore: unitId,
      unitId: api.place.units.education,
      officerBefore: cast.officer.officerId,
    });
    expect(await unassigned()).toBe(before + 1);
    await home.supervisor.act('assignOfficer', id, to(colleague));
    await colleague.act('requestCorrection', id, { whatToCorrect: 'Көшірме' });
  });
});

describe('Where a case without an officer can be given one, it is left without one that has gone', () => {
  test.each<[string, (cast: Cast, grantId: string) => Promise<unknown>, (id: string) => Promise<unknown>]>([
    [
      'the account is closed: the supervisor assigns it',
      ({ officer }) => closeAccount(officer),
      id => home.supervisor.act('assignOfficer', id, to(colleague)),
    ],
    [
      'the role has ended: an officer takes it',
      (_cast, grantId) => endRole(grantId),
      id => colleague.act('takeCase', id),
    ],
  ])('%s', async (_, goes, given) => {
    const { cast, grantId } = await withOfficer();
    const about = await incompleteOnPortal(cast);
    const { id } = about;
    await carryTo(cast, id, 'closed');
    await goes(cast, grantId);
    const before = await unassigned();
    await annul({ ...cast, officer: colleague }, superior, about);
    expect((await standing(id))['assignee']).toBeNull();
    expect(await intervals(id)).toEqual([[cast.officer.officerId, false]]);
    expect(await unassigned()).toBe(before + 1);
    await given(id);
    expect(await unassigned()).toBe(before);
    await colleague.act('confirmCompleteness', id, { presented: ['documentCopy'] });
    expect(await intervals(id)).toEqual([
      [cast.officer.officerId, false],
      [colleague.officerId, true],
    ]);
  });

  test('whoever is still there keeps it', async () => {
    const about = await incompleteOnPortal(home);
    await carryTo(home, about.id, 'closed');
    await annul(home, superior, about);
    expect((await standing(about.id))['assignee']).toEqual({ name: 'Officer O.' });
    expect(await intervals(about.id)).toEqual([[home.officer.officerId, true]]);
  });
});

describe('Elsewhere it stays with whoever had it, and the supervisor or the head gives it to another', () => {
  const acts: Readonly<Partial<Record<StageId, (id: string) => Promise<unknown>>>> = {
    completeness: id => colleague.act('refuseIncomplete', id, { ...refusal, missing: ['identity'] }),
    payment: id => colleague.act('remindPayment', id, { channel: 'sms' }),
    inquiry: id => draft({ ...home, officer: colleague }, id),
    affixing: id => colleague.act('affixApostille', id),
  };

  test.each<[StageId, string, (cast: Cast) => Promise<Decided>, 'annulAndOrder' | 'annulAndGrant']>([
    ['completeness', 'a refusal as incomplete, at the counter', refusedCase, 'annulAndOrder'],
    ['completeness', 'a refusal of an expired paper', expired, 'annulAndOrder'],
    ['payment', 'a refusal for want of payment', unpaid, 'annulAndOrder'],
    ['payment', 'the same, granted', unpaid, 'annulAndGrant'],
    ['inquiry', 'a refusal on the merits', onTheMerits, 'annulAndOrder'],
    ['affixing', 'the same, granted', onTheMerits, 'annulAndGrant'],
    ['affixing', 'an apostille', issued, 'annulAndOrder'],
  ])('%s: %s', async (stage, _, story, annulment) => {
    const { cast } = await withOfficer();
    const about = await story(cast);
    const { id } = about;
    await carryTo(cast, id, 'closed');
    await closeAccount(cast.officer);
    await annul({ ...cast, officer: colleague }, superior, about, annulment);
    expect(await standing(id)).toEqual({ stage, unit: usual(), assignee: { name: 'Leaver L.' } });
    const by = stage === 'affixing' ? home.head : home.supervisor;
    await by.act('reassignOfficer', id, { ...to(colleague), reason });
    await acts[stage]?.(id);
    expect((await standing(id))['assignee']).toEqual({ name: 'Colleague C.' });
  });
});

describe('At every stage to which a case can come again somebody can be given it', () => {
  const stages = ['completeness', 'payment', 'inquiry', 'comparison', 'originalsCall', 'originals', 'affixing'];

  test.each(
    [education, justice].flatMap(({ service, procedures }) =>
      Object.values(procedures).map(procedure => [service, procedure.channel, procedure] as const),
    ),
  )('%s, %s', (_service, channel, procedure) => {
    const here = procedure.stages.map(({ id }) => id).filter(id => stages.includes(id));
    expect(here.filter(stage => canBeAssigned(procedure, stage))).toEqual(channel === 'portal' ? ['completeness'] : []);
    expect(procedure.acts.reassignOfficer?.in).toEqual(expect.arrayContaining(here));
  });
});
