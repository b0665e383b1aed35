import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { returnCases } from '../../server/absences/returnCases.service.ts';
import { addCases, holdings, of, plan, reverse, rowsOfApi, start, unitOf } from '../reassignments/moves.ts';
import { createApi, type Client } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { absences, cancel, propose, record } from './desk.ts';

/** From Monday 2 March 2026; Monday 9 March is a day off, so whoever is away until Friday the 6th is back on Tuesday. */
const api = await createApi();
const { supervisor, officer, aidos, botagoz, another } = await unitOf(api);
const gulnar = await another('Gulnar G.');
const id = ({ officerId }: { officerId: number }) => String(officerId);
const services = api.server.services;
const holders = async (ids: readonly number[]) => (await holdings(api, ids)).map(({ holder }) => holder);

/** Away from Monday to Friday, with cases due on Thursday, which the substitute takes over. */
async function covered(
  who: Client,
  substitute: Client,
  many = 2,
  days: readonly [string, string] = ['2026-03-02', '2026-03-06'],
) {
  const ids = await addCases(api, many, { holder: who, dueOn: '2026-03-05' });
  const absence = await record(supervisor, who, days, { substituteId: id(substitute) });
  await moved(absence);
  return { ids, absence };
}

async function moved(absence: { id: string }) {
  await start(supervisor, await propose(supervisor, absence));
  await runJobs(api);
}

async function morningOf(local: string) {
  api.clock.set(local);
  await returnCases(services);
  await runJobs(api);
}

/** Another officer of the unit takes the case over by an act on it alone. */
async function act(applicationId: number, to: Client) {
  await supervisor.act('reassignOfficer', String(applicationId), { officerId: id(to), reason: 'Басқа себеп.' });
}

describe('When the absence is over', () => {
  test('its cases come back on the first working day, but for the one somebody has acted on; both are told', async () => {
    const { ids, absence } = await covered(officer, aidos, 3);
    const [, acted] = ids;
    await act(acted ?? 0, gulnar);
    expect(await holders(ids)).toEqual([aidos.officerId, gulnar.officerId, aidos.officerId]);
    for (const early of ['2026-03-06T23:00', '2026-03-07T09:00', '2026-03-09T09:00']) {
      await morningOf(early);
      expect((await holders(ids))[0]).toBe(aidos.officerId);
    }
    await morningOf('2026-03-10T00:10');
    expect(await holders(ids)).toEqual([officer.officerId, gulnar.officerId, officer.officerId]);
    const [read] = await absences(supervisor, { officerId: id(officer) });
    expect(read?.id).toBe(absence.id);
    expect(read?.reassignments).toMatchObject([
      { source: 'absence', state: 'reversed' },
      { source: 'return', spread: 'back', state: 'done' },
    ]);
    const back = await of(supervisor, { id: read?.reassignments[1]?.id ?? '' });
    expect(back.counts).toMatchObject({ total: 3, moved: 2, cannot: 1 });
    expect(back.items.items.map(({ refusal }) => refusal?.id ?? null)).toEqual([null, 'actedSince', null]);
    const told = async (client: Client) =>
      (await client.query('{ officerNotes { kind cases } }'))['officerNotes'] as { kind: string; cases: number }[];
    expect(await told(officer)).toContainEqual({ kind: 'casesReturned', cases: 2 });
    expect(await told(aidos)).toContainEqual({ kind: 'casesMoved', cases: 2 });
    const { rows } = await sql<{ role: string; by: string }>`
      select e.role, o.email as by from case_event e join officer o on o.id = e.officer_id
      where e.application_id = ${ids[0]} order by e.version desc limit 1`.execute(rowsOfApi(api));
    expect(rows).toEqual([{ role: 'system', by: 'system@back-office.invalid' }]);
  });

  test('and the worker comes by again, or two at once, nothing goes back twice', async () => {
    api.clock.set('2026-03-11T09:00');
    const { ids } = await covered(officer, aidos, 2, ['2026-03-11', '2026-03-11']);
    api.clock.set('2026-03-12T00:10');
    await Promise.all([returnCases(services), returnCases(services), returnCases(services)]);
    await runJobs(api);
    await morningOf('2026-03-12T01:10');
    for (const one of await holdings(api, ids)) {
      expect(one).toMatchObject({ holder: officer.officerId, open: officer.officerId, lines: 2, intervals: 3 });
    }
  });

  test('and somebody sends the cases back by hand at that moment, they go back once', async () => {
    api.clock.set('2026-03-13T09:00');
    const { ids, absence } = await covered(officer, aidos, 1, ['2026-03-13', '2026-03-13']);
    api.clock.set('2026-03-16T00:10');
    const [before] = (await absences(supervisor, { officerId: id(officer) })).filter(one => one.id === absence.id);
    await Promise.allSettled([
      reverse(supervisor, { id: before?.reassignments[0]?.id ?? '' }),
      returnCases(services),
      reverse(supervisor, { id: before?.reassignments[0]?.id ?? '' }),
    ]);
    await runJobs(api);
    expect(await holdings(api, ids)).toMatchObject([{ holder: officer.officerId, lines: 2 }]);
  });

  test('but another begins the same day, they wait for the end of that one', async () => {
    api.clock.set('2026-03-16T09:00');
    const { ids } = await covered(officer, aidos, 1, ['2026-03-16', '2026-03-16']);
    await record(supervisor, officer, ['2026-03-17', '2026-03-18']);
    await morningOf('2026-03-17T00:10');
    expect(await holders(ids)).toEqual([aidos.officerId]);
    await morningOf('2026-03-19T00:10');
    expect(await holders(ids)).toEqual([officer.officerId]);
  });
});

describe('When the absence is cancelled', () => {
  test('its cases come back at once', async () => {
    api.clock.set('2026-03-20T09:00');
    const { ids, absence } = await covered(officer, botagoz, 2, ['2026-03-20', '2026-03-27']);
    expect(await holders(ids)).toEqual([botagoz.officerId, botagoz.officerId]);
    await cancel(supervisor, absence);
    await runJobs(api);
    expect(await holders(ids)).toEqual([officer.officerId, officer.officerId]);
  });

  test('while its moves are still going on, they come back when those are done', async () => {
    const ids = await addCases(api, 1, { holder: officer, dueOn: '2026-03-20' });
    const absence = await record(supervisor, officer, ['2026-03-20', '2026-03-27'], { substituteId: id(botagoz) });
    await start(supervisor, await propose(supervisor, absence));
    await cancel(supervisor, absence);
    await runJobs(api);
    expect(await holders(ids)).toEqual([botagoz.officerId]);
    await morningOf('2026-03-20T10:10');
    expect(await holders(ids)).toEqual([officer.officerId]);
  });
});

describe('When the substitute was away in turn', () => {
  test.each([
    ['and is back first', [botagoz, officer]],
    ['and is back last', [officer, botagoz]],
  ] as const)('%s, the case ends with whom it came from', async (_name, order) => {
    api.clock.set('2026-04-06T09:00');
    const ids = await addCases(api, 1, { holder: officer, dueOn: '2026-04-08' });
    const mine = await record(supervisor, officer, ['2026-04-06', '2026-04-10'], { substituteId: id(botagoz) });
    await moved(mine);
    const theirs = await record(supervisor, botagoz, ['2026-04-06', '2026-04-10'], { substituteId: id(gulnar) });
    await moved(theirs);
    expect(await holders(ids)).toEqual([gulnar.officerId]);
    for (const who of order) {
      await cancel(supervisor, who === officer ? mine : theirs);
      await runJobs(api);
    }
    expect(await holders(ids)).toEqual([officer.officerId]);
  });

  test('and somebody else moved the case by hand, it stays there', async () => {
    api.clock.set('2026-04-06T09:00');
    const ids = await addCases(api, 1, { holder: officer, dueOn: '2026-04-08' });
    const mine = await record(supervisor, officer, ['2026-04-06', '2026-04-10'], { substituteId: id(botagoz) });
    await moved(mine);
    await start(
      supervisor,
      await plan(supervisor, { applicationIds: ids.map(String) }, { spread: 'named', toOfficerIds: [id(gulnar)] }),
    );
    await runJobs(api);
    await cancel(supervisor, mine);
    await runJobs(api);
    expect(await holders(ids)).toEqual([gulnar.officerId]);
  });
});
