import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { addCases, holdings, plan, rowsOfApi, start, unitOf } from '../reassignments/moves.ts';
import { createApi, type Client } from '../support/api.ts';
import { announce, denied } from '../hearings/desk.ts';
import { runJobs } from '../support/jobs.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const { supervisor, officer, aidos, another } = await unitOf(api);
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const id = ({ officerId }: { officerId: number }) => String(officerId);

const close = async (who: Client, language = 'en') =>
  (
    await administrator.send(
      'mutation ($id: ID!) { deactivateOfficer(officerId: $id) { active } }',
      { id: id(who) },
      language,
    )
  ).errors?.[0];

async function grantsOf(who: Client): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id::text from role_grant where officer_id = ${who.officerId} and ended_at is null order by id`.execute(
    rowsOfApi(api),
  );
  return rows.map(one => one.id);
}

const endGrant = async (grantId: string) =>
  (await administrator.send('mutation ($id: ID!) { endGrant(grantId: $id) { id } }', { id: grantId })).errors?.[0];

describe('An account is not closed', () => {
  test('while cases are in hand: it is said how many and what to do, in three languages', async () => {
    await addCases(api, 3, { holder: officer });
    const error = await close(officer);
    expect(error?.extensions).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { officerId: 'holdsCases' }, cases: 3 },
    });
    expect(error?.message).toContain('in the hands of this officer: 3. Ask the head of the unit to move');
    expect((await close(officer, 'ru'))?.message).toContain(
      'незавершенные дела: 3. Попросите руководителя подразделения',
    );
    expect((await close(officer, 'kk'))?.message).toContain('аяқталмаған істер бар: 3. Бөлімше басшысы');
  });

  test('and is, once the whole desk has been handed over', async () => {
    await start(
      supervisor,
      await plan(supervisor, { officerId: id(officer) }, { spread: 'named', toOfficerIds: [id(aidos)] }),
    );
    await runJobs(api);
    expect(await close(officer)).toBeUndefined();
  });

  test('while its owner is to sit in a hearing', async () => {
    const cast = await castOf(api, 'education');
    await announce(cast, await denied(cast), '2026-03-10T11:00', '2026-03-12');
    const error = await close(cast.supervisor);
    expect(error?.extensions).toMatchObject({ facts: { fields: { officerId: 'sitsInHearings' }, hearings: 1 } });
    api.clock.set('2026-03-13T09:00');
    expect(await close(cast.supervisor)).toBeUndefined();
  });
});

describe('A role does not end', () => {
  test('while cases are held by it alone; by another of the same person they may be', async () => {
    const dana = await another('Dana D.');
    const [caseId] = await addCases(api, 1, { holder: dana });
    const [first = ''] = await grantsOf(dana);
    expect((await endGrant(first))?.extensions.facts).toMatchObject({ fields: { officerId: 'holdsCases' }, cases: 1 });
    await administrator.query('mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }', {
      input: { officerId: id(dana), role: 'officer', scope: 'provider', providerId: String(api.place.education) },
    });
    const [, second = ''] = await grantsOf(dana);
    expect(await endGrant(second)).toBeUndefined();
    expect((await endGrant(first))?.extensions.facts).toMatchObject({ fields: { officerId: 'holdsCases' } });
    expect((await holdings(api, [caseId ?? 0]))[0]?.holder).toBe(dana.officerId);
  });
});

describe('Whoever leaves at the moment they are given a case', () => {
  const holdsAndActive = async (who: Client) => {
    const { rows } = await sql<{ active: boolean; cases: number }>`
      select o.active, (select count(*)::int from application where assignee_id = o.id and closed_at is null) as cases
      from officer o where o.id = ${who.officerId}`.execute(rowsOfApi(api));
    return rows[0];
  };

  test('has either the account or no case: by an act on one case', async () => {
    for (const name of ['Leaver 1', 'Leaver 2', 'Leaver 3']) {
      const leaver = await another(name);
      const ids = await addCases(api, 4, { holder: aidos });
      await Promise.all([
        close(leaver),
        ...ids.map(one =>
          supervisor.act('reassignOfficer', String(one), { officerId: id(leaver), reason: 'x' }).catch(() => undefined),
        ),
      ]);
      const after = await holdsAndActive(leaver);
      expect(after?.active === false && after.cases > 0).toBe(false);
    }
  });

  test('has either the account or no case: by a move of many', async () => {
    for (const name of ['Leaver 4', 'Leaver 5']) {
      const leaver = await another(name);
      const ids = await addCases(api, 50, { holder: aidos });
      const named = { spread: 'named', toOfficerIds: [id(leaver)] };
      await start(supervisor, await plan(supervisor, { applicationIds: ids.map(String) }, named));
      await Promise.all([runJobs(api), close(leaver)]);
      const after = await holdsAndActive(leaver);
      expect(after?.active === false && after.cases > 0).toBe(false);
    }
  });
});
