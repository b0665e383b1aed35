import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { statementsOf } from '../support/statements.ts';
import { startMailServer } from '../notices/mailServer.ts';
import { freePort } from '../support/freePort.ts';
import { addCases, holdings, of, plan, reverse, rowsOfApi, start, unitOf } from './moves.ts';

vi.setConfig({ testTimeout: 60_000 });

const port = await freePort();
const api = await createApi({
  env: { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'Апостиль <apostille@example.kz>' },
});
const { supervisor, officer, aidos, botagoz } = await unitOf(api);
const many = 1000;
const ids = await addCases(api, many, { holder: officer });
const desk = { officerId: String(officer.officerId) };

describe('A thousand cases of one desk', () => {
  test('are planned by the same few statements as ten, and nothing moves yet', async () => {
    const few = await statementsOf(() => plan(supervisor, { applicationIds: ids.slice(0, 10).map(String) }));
    let made: Awaited<ReturnType<typeof plan>> | undefined;
    const sent = await statementsOf(async () => {
      made = await plan(supervisor, desk);
    });
    expect(sent).toHaveLength(few.length);
    expect(made).toMatchObject({
      state: 'planned',
      source: 'desk',
      counts: { total: many, toMove: many, cannot: 0, moved: 0, refused: 0 },
      loads: [
        { officer: { id: String(officer.officerId) }, before: many, after: 0, absent: false },
        { officer: { id: String(aidos.officerId) }, before: 0, after: many / 2, absent: false },
        { officer: { id: String(botagoz.officerId) }, before: 0, after: many / 2, absent: false },
      ],
    });
    expect(new Set((await holdings(api, ids)).map(({ holder }) => holder))).toEqual(new Set([officer.officerId]));
  });

  test('move with a result for each, by statements that grow with the chunks of 200 and not with the cases', async () => {
    const { inbox } = await startMailServer(port);
    const made = await start(supervisor, await plan(supervisor, desk));
    expect(made.state).toBe('running');
    const sent = await statementsOf(() => runJobs(api));
    expect(sent.length).toBeLessThan(200);
    const done = await of(supervisor, made);
    expect(done).toMatchObject({
      state: 'done',
      reversible: true,
      counts: { total: many, toMove: many, cannot: 0, moved: many, refused: 0 },
    });
    for (const one of await holdings(api, ids)) {
      expect(one).toMatchObject({ version: 2, intervals: 2, lines: 1, open: one.holder });
    }
    const held = Map.groupBy(await holdings(api, ids), ({ holder }) => holder);
    expect([held.get(aidos.officerId)?.length, held.get(botagoz.officerId)?.length]).toEqual([many / 2, many / 2]);
    expect(inbox.map(({ subject }) => subject ?? '').toSorted()).toEqual([
      `Cases handed over to you: ${many / 2}`,
      `Cases handed over to you: ${many / 2}`,
      `Your cases handed over to another officer: ${many}`,
    ]);
  });

  test('each has a line of who, when, from whom, to whom and why, and the note apart', async () => {
    const [id] = ids;
    const { rows } = await sql<{ facts: { to: number }; batch: number }>`
      select e.officer_id as by, e.role, e.facts, e.changes, t.text, s.reason, s.reassignment_id as batch
      from case_event e join case_remark t using (application_id, version)
      join assignment s on s.application_id = e.application_id and upper_inf(s.during)
      where e.application_id = ${id} and e.act = 'reassignOfficer'`.execute(rowsOfApi(api));
    const [line] = rows;
    const to = line?.facts.to;
    expect(line).toMatchObject({
      by: supervisor.officerId,
      role: 'supervisor',
      facts: { from: officer.officerId, to, reason: 'load', reassignmentId: line?.batch },
      changes: { assigneeId: { before: officer.officerId, after: to } },
      text: 'Жүктемені теңестіру.',
      reason: 'Жүктемені теңестіру.',
    });
    expect([aidos.officerId, botagoz.officerId]).toContain(to);
    const { application } = await officer.query(
      'query ($id: ID!) { application(id: $id) { timeline { act fromOfficer { name } toOfficer { id } } } }',
      { id: String(id) },
    );
    expect(application.timeline.at(-1)).toEqual({
      act: 'reassignOfficer',
      fromOfficer: { name: 'Officer O.' },
      toOfficer: { id: String(to) },
    });
  });

  test('come back at one click, but for the three that somebody has acted on since: it is said who', async () => {
    const acted = ids.slice(100, 103);
    for (const id of acted) {
      const [{ holder } = { holder: null }] = await holdings(api, [id]);
      const to = holder === aidos.officerId ? botagoz : aidos;
      await supervisor.act('reassignOfficer', String(id), { officerId: String(to.officerId), reason: 'Ауыстыру.' });
    }
    const { reassignments } = await supervisor.query('{ reassignments { items { id state source } } }');
    const [latest] = reassignments.items as { id: string; state: string }[];
    expect(latest).toMatchObject({ state: 'done', source: 'desk' });
    const back = await reverse(supervisor, { id: latest?.id ?? '' });
    await runJobs(api);
    const done = await of(supervisor, back);
    expect(done).toMatchObject({
      state: 'done',
      source: 'reversal',
      spread: 'back',
      reverses: latest?.id,
      reversible: false,
      counts: { total: many, toMove: many - 3, cannot: 3, moved: many - 3, refused: 0 },
    });
    const data = await supervisor.query(
      'query ($id: ID!) { reassignment(id: $id) { items(state: refused) { items { application { id } refusal { id text } } } } }',
      { id: back.id },
    );
    expect(data['reassignment'].items.items).toEqual(
      acted.map(id => ({
        application: { id: String(id) },
        refusal: { id: 'actedSince', text: expect.stringContaining('Supervisor S.: ') },
      })),
    );
    const returned = (await holdings(api, ids)).filter(({ holder }) => holder === officer.officerId);
    expect(returned).toHaveLength(many - 3);
    expect(await of(supervisor, { id: latest?.id ?? '' })).toMatchObject({
      state: 'reversed',
      reversible: false,
      reversedBy: back.id,
    });
  });

  test('the officers are told, once for all their cases, until they have read it', async () => {
    const query = '{ officerNotes { id kind cases reason movedBy { name } reassignment { id } reassignmentId } }';
    const { officerNotes: notes } = await officer.query(query);
    expect(notes).toMatchObject([
      { kind: 'casesReturned', cases: many - 3, reason: 'reversal', reassignment: null },
      { kind: 'casesMoved', cases: many, reason: 'load', movedBy: { name: 'Supervisor S.' }, reassignment: null },
    ]);
    const noteIds = (notes as { id: string }[]).map(({ id }) => id);
    const read = 'mutation ($ids: [RecordId!]!) { readOfficerNotes(ids: $ids) }';
    expect(await aidos.query(read, { ids: noteIds })).toEqual({ readOfficerNotes: 0 });
    expect(await officer.query(read, { ids: noteIds })).toEqual({ readOfficerNotes: 2 });
    expect(await officer.query(query)).toEqual({ officerNotes: [] });
  });
});
