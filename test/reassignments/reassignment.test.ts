import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test, vi } from 'vitest';
import { type Client, createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import {
  addAbsence,
  addCases,
  holdings,
  moveDates,
  of,
  outcomes,
  plan,
  planInput,
  type Planned,
  refused,
  reverse,
  rowsOfApi,
  start,
  unitOf,
} from './moves.ts';

vi.setConfig({ testTimeout: 60_000 });

const api = await createApi();
const { supervisor, officer, head, aidos, botagoz, another } = await unitOf(api);
const idsOf = (...people: { officerId: number }[]) => people.map(({ officerId }) => String(officerId));
const cases = (ids: readonly number[]) => ({ applicationIds: ids.map(String) });
const named = (...people: { officerId: number }[]) => ({ spread: 'named', toOfficerIds: idsOf(...people) });
const run = async (made: Planned) => {
  await start(supervisor, made);
  await runJobs(api);
  return of(supervisor, made);
};

describe('The cases', () => {
  test('may be named, found by a filter, or be the whole desk of a person', async () => {
    const ids = await addCases(api, 3, { holder: botagoz, dueOn: '2026-03-04' });
    expect((await plan(supervisor, cases(ids))).counts.total).toBe(3);
    const byFilter = await plan(supervisor, {
      filter: { assigneeId: String(botagoz.officerId), dueOnOrBefore: '2026-03-04' },
    });
    expect(byFilter.counts.total).toBe(3);
    const byDesk = await plan(supervisor, { officerId: String(botagoz.officerId) });
    expect(byDesk.counts.total).toBe(3);
  });

  test.each([
    ['none of these ways', {}, 'selectionOfOne'],
    ['two of them', { applicationIds: ['1'], officerId: '1' }, 'selectionOfOne'],
    ['a filter that matches nothing', { filter: { text: 'no such number' } }, 'noCases'],
  ])('%s: refused', async (_what, selection, rule) => {
    const answer = await refused(supervisor, 'planReassignment', planInput(selection));
    expect(answer).toEqual({ code: 'BAD_INPUT', fields: { selection: rule } });
  });

  test('named people must be named, and be officers there', async () => {
    const ids = await addCases(api, 1, { holder: officer });
    const asked = (changes: object) => refused(supervisor, 'planReassignment', planInput(cases(ids), changes));
    expect((await asked({ spread: 'named' }))?.fields).toEqual({ toOfficerIds: 'required' });
    expect((await asked(named(head)))?.fields).toEqual({ toOfficerIds: 'notAnOfficerOfTheUnit' });
  });
});

describe('A plan', () => {
  test('says of each case where it would go and why, or why it stays', async () => {
    const [moves] = await addCases(api, 1, { holder: officer });
    const [left] = await addCases(api, 1, { holder: officer, stage: 'transit' });
    const [free] = await addCases(api, 1, { stage: 'registration' });
    const [own] = await addCases(api, 1, { holder: aidos });
    const made = await plan(supervisor, cases([moves, left, free, own].map(Number)), named(aidos));
    expect(outcomes(made)).toEqual([aidos.officerId, 'wrongStage', 'notHeld', 'sameOfficer']);
    expect(made.counts).toEqual({ total: 4, toMove: 1, cannot: 3, moved: 0, refused: 0 });
    expect(made.items.items.map(({ why }) => why)).toEqual([
      'In turn: case 1 for this officer.',
      'At this stage the officer of a case does not change.',
      'Nobody holds the case yet: the head of the unit assigns it.',
      'The officer chosen holds the case already.',
    ]);
  });

  test('counts by reason what stays, and shows the cases of one reason alone', async () => {
    const left = await addCases(api, 2, { holder: officer, stage: 'transit' });
    const moving = await addCases(api, 1, { holder: officer });
    const [own] = await addCases(api, 1, { holder: aidos });
    const made = await plan(supervisor, cases([...left, ...moving, Number(own)]), named(aidos));
    const shown = (filter: string) => `items(${filter}) { items { application { id } } }`;
    const asked = async (fields: string) =>
      (await supervisor.query(`query ($id: ID!) { reassignment(id: $id) { ${fields} } }`, { id: made.id }))[
        'reassignment'
      ];
    expect(await asked('refusals { id text cases } warnings { id }')).toEqual({
      refusals: [
        { id: 'wrongStage', text: 'At this stage the officer of a case does not change.', cases: 2 },
        { id: 'sameOfficer', text: 'The officer chosen holds the case already.', cases: 1 },
      ],
      warnings: [],
    });
    const idsIn = ({ items }: { items: { items: readonly { application: { id: string } }[] } }) =>
      items.items.map(({ application }) => Number(application.id));
    expect(idsIn(await asked(shown('refusal: wrongStage')))).toEqual(left);
    expect(idsIn(await asked(shown('state: planned')))).toEqual(moving);
    expect(idsIn(await asked(shown('warning: hearingClash')))).toEqual([]);
  });

  test('says to whoever made it that it can be started, while it is a plan that moves something', async () => {
    const ids = await addCases(api, 1, { holder: officer });
    const startable = async (client: Client, { id }: Planned) =>
      (await client.query('query ($id: ID!) { reassignment(id: $id) { startable } }', { id }))['reassignment']
        .startable;
    const made = await plan(supervisor, cases(ids), named(aidos));
    expect([await startable(supervisor, made), await startable(head, made)]).toEqual([true, false]);
    expect(await startable(supervisor, await plan(supervisor, cases(ids), named(officer)))).toBe(false);
    api.clock.set('2026-03-03T10:01');
    expect(await startable(supervisor, made)).toBe(false);
    api.clock.set('2026-03-02T10:00');
    await run(made);
    expect(await startable(supervisor, made)).toBe(false);
  });

  test('the same key gives the same plan', async () => {
    const ids = await addCases(api, 1, { holder: officer });
    const idempotencyKey = randomUUID();
    const first = await plan(supervisor, cases(ids), { idempotencyKey });
    expect((await plan(supervisor, cases(ids), { idempotencyKey })).id).toBe(first.id);
    const other = await refused(
      supervisor,
      'planReassignment',
      planInput(cases(ids), { idempotencyKey, note: 'Иное.' }),
    );
    expect(other?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  });

  test('is started once; a repeat of the start changes nothing', async () => {
    const ids = await addCases(api, 1, { holder: officer });
    const made = await plan(supervisor, cases(ids), named(aidos));
    const key = randomUUID();
    await start(supervisor, made, key);
    await start(supervisor, made, key);
    const again = await refused(supervisor, 'startReassignment', { id: made.id, idempotencyKey: randomUUID() });
    expect(again?.fields).toEqual({ id: 'planStarted' });
    await runJobs(api);
    expect(await holdings(api, ids)).toMatchObject([{ holder: aidos.officerId, version: 2, intervals: 2 }]);
  });

  test('a day old may still be started, a minute later no more', async () => {
    const ids = await addCases(api, 2, { holder: officer });
    const inTime = await plan(supervisor, cases(ids.slice(0, 1)), named(aidos));
    const late = await plan(supervisor, cases(ids.slice(1)), named(aidos));
    api.clock.set('2026-03-03T10:00');
    expect((await run(inTime)).counts.moved).toBe(1);
    api.clock.set('2026-03-03T10:01');
    const answer = await refused(supervisor, 'startReassignment', { id: late.id, idempotencyKey: randomUUID() });
    expect(answer?.fields).toEqual({ id: 'planTooOld' });
    api.clock.set('2026-03-02T10:00');
  });

  test('of a case that nobody holds yet assigns it, by the act and with what belongs to it', async () => {
    const [id] = await addCases(api, 1, { stage: 'assignment' });
    const done = await run(await plan(supervisor, cases([Number(id)]), named(aidos)));
    expect(done.counts).toMatchObject({ moved: 1, refused: 0 });
    const { application } = await supervisor.query(
      'query ($id: ID!) { application(id: $id) { stage assignee { id } } }',
      {
        id: String(id),
      },
    );
    expect(application).toEqual({ stage: 'completeness', assignee: { id: String(aidos.officerId) } });
    const back = await reverse(supervisor, done);
    expect(outcomes(back)).toEqual(['hadNobody']);
  });
});

describe('What changes between the plan and its turn', () => {
  test('another officer holds the case: refused with who did it, the others go', async () => {
    const ids = await addCases(api, 3, { holder: officer });
    const made = await plan(supervisor, cases(ids), named(aidos));
    await head.act('reassignOfficer', String(ids[1]), { officerId: String(botagoz.officerId), reason: 'Шұғыл.' });
    const done = await run(made);
    expect(outcomes(done)).toEqual([aidos.officerId, 'holderChanged', aidos.officerId]);
    expect(done.items.items[1]?.refusal?.text).toContain('Head H.');
    expect(done.counts).toEqual({ total: 3, toMove: 3, cannot: 0, moved: 2, refused: 1 });
  });

  test('the new officer falls ill: the case stays', async () => {
    const ids = await addCases(api, 1, { holder: officer });
    const ill = await another('Ill I.');
    const made = await plan(supervisor, cases(ids), named(ill));
    await addAbsence(api, ill, ['2026-03-02', '2026-03-02']);
    expect(outcomes(await run(made))).toEqual(['officerUnavailable']);
  });

  test('whoever planned it has lost the role: nothing goes', async () => {
    const planner = await api.person('Supervisor T.', {
      role: 'supervisor',
      scope: 'provider',
      providerId: api.place.education,
      unitId: api.place.units.education,
    });
    const ids = await addCases(api, 2, { holder: officer });
    const made = await plan(planner, cases(ids), named(aidos));
    await start(planner, made);
    await sql`update role_grant set ended_at = now() where officer_id = ${planner.officerId}`.execute(rowsOfApi(api));
    await runJobs(api);
    expect(outcomes(await of(head, made))).toEqual(['notPermitted', 'notPermitted']);
    expect(await holdings(api, ids)).toMatchObject([{ holder: officer.officerId }, { holder: officer.officerId }]);
  });

  test('two plans over the same cases at once: each case goes once', async () => {
    const ids = await addCases(api, 300, { holder: officer });
    const plans = [
      await plan(supervisor, cases(ids), named(aidos)),
      await plan(supervisor, cases(ids), named(botagoz)),
    ];
    for (const made of plans) {
      await start(supervisor, made);
    }
    await Promise.all([runJobs(api), runJobs(api)]);
    await runJobs(api);
    const done = await Promise.all(plans.map(made => of(supervisor, made)));
    expect(done.map(({ state }) => state)).toEqual(['done', 'done']);
    expect(done.map(({ counts }) => counts.moved).reduce((a, b) => a + b)).toBe(300);
    expect(done.map(({ counts }) => counts.refused).reduce((a, b) => a + b)).toBe(300);
    for (const one of await holdings(api, ids)) {
      expect(one).toMatchObject({ version: 2, intervals: 2, lines: 1, open: one.holder });
    }
  });
});

describe('A way back', () => {
  test('is gone once, and not turned round', async () => {
    const ids = await addCases(api, 1, { holder: officer });
    const made = await plan(supervisor, cases(ids), named(aidos));
    const asked = (id: string) =>
      refused(supervisor, 'reverseReassignment', { id, note: 'Қайтару.', idempotencyKey: randomUUID() });
    expect((await asked(made.id))?.fields).toEqual({ id: 'notFinishedYet' });
    await run(made);
    const back = await reverse(supervisor, made);
    await runJobs(api);
    expect((await asked(made.id))?.fields).toEqual({ id: 'reversedAlready' });
    expect((await asked(back.id))?.fields).toEqual({ id: 'notReversible' });
    expect(await holdings(api, ids)).toMatchObject([{ holder: officer.officerId, intervals: 3, lines: 2 }]);
  });

  test('is open to a case whose dates alone have moved, before it is planned and after', async () => {
    const ids = await addCases(api, 3, { holder: officer });
    const done = await run(await plan(supervisor, cases(ids), named(aidos)));
    const [, acted, later] = ids.map(Number);
    await head.act('reassignOfficer', String(acted), { officerId: String(botagoz.officerId), reason: 'Шұғыл.' });
    await moveDates(api, ids);
    const back = await reverse(supervisor, done);
    expect(outcomes(back)).toEqual([officer.officerId, 'actedSince', officer.officerId]);
    expect(back.items.items[1]?.refusal?.text).toContain('Head H.');
    await head.act('reassignOfficer', String(later), { officerId: String(botagoz.officerId), reason: 'Шұғыл.' });
    await moveDates(api, ids);
    await runJobs(api);
    const after = await of(supervisor, back);
    expect(outcomes(after)).toEqual([officer.officerId, 'actedSince', 'actedSince']);
    expect(after.items.items[2]?.refusal?.text).toContain('Head H.');
  });

  test('the head takes back what the supervisor moved', async () => {
    const ids = await addCases(api, 1, { holder: officer });
    const done = await run(await plan(supervisor, cases(ids), named(aidos)));
    const back = await reverse(head, done);
    await runJobs(api);
    expect((await of(head, back)).counts).toMatchObject({ moved: 1 });
  });
});

describe('Somebody who is away', () => {
  test('gets no case; their substitute, or the next in the chain, does', async () => {
    const [first, second, third] = [await another('First F.'), await another('Second S.'), await another('Third T.')];
    await addAbsence(api, first, ['2026-03-02', '2026-03-10'], second);
    await addAbsence(api, second, ['2026-03-04', '2026-03-05'], third);
    const ids = await addCases(api, 2, { holder: first });
    const desk = { officerId: String(first.officerId) };
    expect(outcomes(await plan(supervisor, desk, { spread: 'substitute', reason: 'absence' }))).toEqual([
      third.officerId,
      third.officerId,
    ]);
    expect(outcomes(await plan(supervisor, cases(ids), named(second)))).toEqual(['nobodyAvailable', 'nobodyAvailable']);
    const byLoad = await plan(supervisor, desk, { toOfficerIds: idsOf(second, aidos) });
    expect(outcomes(byLoad)).toEqual([aidos.officerId, aidos.officerId]);
    expect(byLoad.loads).toContainEqual(
      expect.objectContaining({ officer: { id: String(second.officerId) }, absent: true, absentUntil: '2026-03-05' }),
    );
  });
});

test('the author of a contested act does not get the case', async () => {
  const [id] = await addCases(api, 1, { holder: officer });
  await sql`
    insert into case_event (application_id, version, act, at, officer_id, role, stage_before, stage_after)
    values (${id}, 2, 'refuseIncomplete', now(), ${aidos.officerId}, 'officer', 'inquiry', 'inquiry')`.execute(
    rowsOfApi(api),
  );
  await sql`
    insert into complaint (application_id, provider_id, region, service, subject, respondent, contested_version, door, way,
      stage, body_id, arrived_at, arrived_on, recorded_at, recorded_by)
    select ${id}, provider_id, region, service, 'decision', 'provider', 2, 'provider', 'office', 'provider', 1, now(),
      '2026-03-02', now(), 1 from application where id = ${id}`.execute(rowsOfApi(api));
  expect(outcomes(await plan(supervisor, cases([Number(id)]), named(aidos)))).toEqual(['conflictOfInterest']);
  expect(outcomes(await plan(supervisor, cases([Number(id)]), named(aidos, botagoz)))).toEqual([botagoz.officerId]);
});
