import { sql } from 'kysely';
import { Client as Connection } from 'pg';
import { describe, expect, test } from 'vitest';
import { returnCases } from '../../server/absences/returnCases.service.ts';
import { addCases, holdings, moveDates, of, plan, reverse, rowsOfApi, start, unitOf } from '../reassignments/moves.ts';
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

  test('and the dates of a case have moved by the calendar meanwhile, it comes back all the same', async () => {
    api.clock.set('2026-03-04T09:00');
    const [first, stands] = [await another('Aigerim A.'), await another('Timur T.')];
    const { ids } = await covered(first, stands, 1, ['2026-03-04', '2026-03-05']);
    await moveDates(api, ids);
    api.clock.set('2026-03-06T00:10');
    await returnCases(services);
    await moveDates(api, ids);
    await runJobs(api);
    expect(await holders(ids)).toEqual([first.officerId]);
    api.clock.set('2026-03-16T00:10');
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

describe('When officer and substitute are back the same morning', () => {
  test.each([
    ['the absence of the substitute was recorded first', true],
    ['the absence of the officer was recorded first', false],
  ])('and %s, the case ends with the officer, each worker at it at once', async (_name, substituteFirst) => {
    api.clock.set('2026-04-06T09:00');
    const [first, second, third] = [await another('First F.'), await another('Second S.'), await another('Third T.')];
    const ofSecond = () => record(supervisor, second, ['2026-04-08', '2026-04-10'], { substituteId: id(third) });
    const ofFirst = () => record(supervisor, first, ['2026-04-06', '2026-04-10'], { substituteId: id(second) });
    const recorded = substituteFirst ? [await ofSecond(), await ofFirst()] : [await ofFirst(), await ofSecond()];
    const [theirs, mine] = substituteFirst ? recorded : recorded.toReversed();
    const ids = await addCases(api, 3, { holder: first, dueOn: '2026-04-07' });
    await moved({ id: mine?.id ?? '' });
    expect(await holders(ids)).toEqual(ids.map(() => second.officerId));
    api.clock.set('2026-04-08T09:00');
    await moved({ id: theirs?.id ?? '' });
    expect(await holders(ids)).toEqual(ids.map(() => third.officerId));
    for (const hour of ['00:10', '01:10', '02:10']) {
      api.clock.set(`2026-04-13T${hour}`);
      await Promise.all([returnCases(services), returnCases(services), returnCases(services)]);
      await Promise.all([runJobs(api), runJobs(api)]);
    }
    for (const one of await holdings(api, ids)) {
      expect(one).toMatchObject({ holder: first.officerId, open: first.officerId, lines: 4 });
    }
  });

  test('and both absences are cancelled before any case has moved back, the case ends with the officer', async () => {
    api.clock.set('2026-04-06T09:00');
    const [first, second, third] = [await another('First G.'), await another('Second H.'), await another('Third I.')];
    const ids = await addCases(api, 1, { holder: first, dueOn: '2026-04-08' });
    const mine = await record(supervisor, first, ['2026-04-06', '2026-04-10'], { substituteId: id(second) });
    await moved(mine);
    const theirs = await record(supervisor, second, ['2026-04-06', '2026-04-10'], { substituteId: id(third) });
    await moved(theirs);
    await Promise.all([cancel(supervisor, theirs), cancel(supervisor, mine)]);
    await Promise.all([runJobs(api), runJobs(api)]);
    await morningOf('2026-04-06T10:10');
    expect(await holders(ids)).toEqual([first.officerId]);
  });
});

test('When the officer is back while the case is being moved on for the absence of the substitute, it comes to the officer', async () => {
  api.clock.set('2026-04-06T09:00');
  const [first, second, third] = [await another('First J.'), await another('Second K.'), await another('Third L.')];
  const ids = await addCases(api, 1, { holder: first, dueOn: '2026-04-08' });
  const mine = await record(supervisor, first, ['2026-04-06', '2026-04-10'], { substituteId: id(second) });
  await moved(mine);
  const theirs = await record(supervisor, second, ['2026-04-06', '2026-04-10'], { substituteId: id(third) });
  await start(supervisor, await propose(supervisor, theirs));
  await cancel(supervisor, mine);
  await Promise.all([runJobs(api), runJobs(api)]);
  await morningOf('2026-04-06T10:10');
  expect(await holders(ids)).toEqual([first.officerId]);
});

describe('What stops the return of one', () => {
  async function asOwner(text: string) {
    const owner = new Connection({ connectionString: api.database.ownerUrl });
    await owner.connect();
    await owner.query(text);
    await owner.end();
  }

  test('does not stop that of the others', async () => {
    api.clock.set('2026-04-20T09:00');
    const [first, second, stands] = [await another('Failing F.'), await another('Sound S.'), await another('Stand S.')];
    const days = ['2026-04-20', '2026-04-20'] as const;
    const sound = await covered(second, stands, 1, days);
    const failing = await covered(first, stands, 1, days);
    await asOwner(`
      create function die() returns trigger language plpgsql as $$ begin
        if new.absence_id = ${failing.absence.id} and new.source = 'return' then raise 'it fails here'; end if;
        return new;
      end $$;
      create trigger die before insert on reassignment for each row execute function die()`);
    api.clock.set('2026-04-21T00:10');
    await expect(returnCases(services)).rejects.toThrow('it fails here');
    await runJobs(api);
    expect(await holders([...sound.ids, ...failing.ids])).toEqual([second.officerId, stands.officerId]);
    await asOwner('drop trigger die on reassignment; drop function die()');
    await morningOf('2026-04-21T01:10');
    expect(await holders(failing.ids)).toEqual([first.officerId]);
  });

  test('in a year without a calendar, only those come back whose absence was cancelled', async () => {
    api.clock.set('2027-12-29T09:00');
    const [over, called, stands] = [await another('Over O.'), await another('Called C.'), await another('Stand T.')];
    const waits = await covered(over, stands, 1, ['2027-12-29', '2027-12-31']);
    const ids = await addCases(api, 1, { holder: called, dueOn: '2027-12-30' });
    const absence = await record(supervisor, called, ['2027-12-29', '2027-12-31'], { substituteId: id(stands) });
    await start(supervisor, await propose(supervisor, absence));
    await cancel(supervisor, absence);
    await runJobs(api);
    await morningOf('2028-01-05T00:10');
    expect(await holders([...waits.ids, ...ids])).toEqual([stands.officerId, called.officerId]);
  });
});
