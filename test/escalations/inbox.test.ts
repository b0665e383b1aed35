import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { act, filed, newComplaintNumber } from '../complaints/desk.ts';
import { createApi } from '../support/api.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { addDates, deskOf, endDate, reviewerOf, rowsOfApi, settle, superiorBody } from './desk.ts';
import { answerAll, countsOf, escalationOf, idsIn, inboxOf, refusal } from './inbox.ts';

const api = await createApi();
const desk = await deskOf(api);
const { caseId, officer, supervisor, head, registrar, clerk, reviewer, administrator } = desk;
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const elsewhere = await castOf(api, 'justice');
const otherBody = await reviewerOf(api, await superiorBody(api, 'justice'), 'Reviewer of justice');
await settle(api);
const sweep = () => sweepEscalations(api.server.services);

describe('A breach', () => {
  test('is seen at once, whether anything swept or not; at its very moment it is none yet', async () => {
    const id = await caseIn(desk, 'corporation', 'completeness');
    const stageDate = async () => (await inboxOf(supervisor)).filter(({ application }) => application.id === id);
    api.clock.set('2026-03-03T18:30');
    expect(await stageDate()).toEqual([]);
    api.clock.set('2026-03-03T18:30:01');
    const [seen] = await stageDate();
    expect(seen).toMatchObject({
      kind: 'stage',
      breachedAt: '2026-03-03T13:30:00Z',
      state: 'open',
      answers: null,
      promisedOn: null,
      mayAnswer: true,
      deadline: { kind: 'stage', state: 'late', dueOn: '2026-03-03' },
      application: { id },
      complaint: null,
      assignee: { id: String(officer.officerId) },
      steps: [],
      dispositions: [],
    });
    await sweep();
    expect(await escalationOf(supervisor, Number(seen?.['id']))).toMatchObject({
      answers: 'supervisor',
      steps: [
        { tells: 'supervisor', answers: 'supervisor', isBreach: true, told: [{ id: String(supervisor.officerId) }] },
      ],
    });
    await settle(api);
    await answerAll(head, [Number(seen?.['id'])]);
  });

  test('stays when the date is met late, and is none when it was met in time', async () => {
    const [late, inTime] = await addDates(api, [
      { caseId, startOn: '2026-03-03', dueOn: '2026-03-04' },
      { caseId, startOn: '2026-03-03', dueOn: '2026-03-04' },
    ]);
    api.clock.set('2026-03-04T18:30');
    await endDate(api, inTime ?? 0);
    api.clock.set('2026-03-05T10:00');
    expect(await idsIn(supervisor)).toEqual([late]);
    await endDate(api, late ?? 0);
    api.clock.set('2026-03-06T10:00');
    expect(await inboxOf(supervisor)).toMatchObject([
      { id: String(late), state: 'open', deadline: { state: 'metLate' } },
    ]);
    await answerAll(supervisor, [late ?? 0]);
    expect(await idsIn(supervisor)).toEqual([]);
    expect(await inboxOf(supervisor, { state: 'closed' })).toContainEqual(
      expect.objectContaining({ id: String(late), state: 'closed', mayAnswer: false }),
    );
  });
});

describe('The inbox', () => {
  test('is read by those of the department and by nobody else', async () => {
    const [id] = await addDates(api, [{ caseId, startOn: '2026-03-05', dueOn: '2026-03-06' }]);
    api.clock.set('2026-03-10T10:00');
    for (const [reader, sees] of [
      [officer, true],
      [registrar, true],
      [supervisor, true],
      [head, true],
      [analyst, true],
      [administrator, true],
      [clerk, false],
      [elsewhere.supervisor, false],
      [otherBody, false],
      [reviewer, false],
    ] as const) {
      expect((await idsIn(reader)).includes(id ?? 0)).toBe(sees);
    }
    expect((await inboxOf(registrar)).map(({ mayAnswer }) => mayAnswer)).toEqual([false]);
    const { errors } = await clerk.send('query ($id: ID!) { escalation(id: $id) { id } }', { id: String(id) });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('of a superior body has what climbed to it, without what is personal', async () => {
    const [id] = await idsIn(supervisor);
    await answerAll(supervisor, [id ?? 0], { cause: 'mistake', promisedOn: '2026-03-10', note: 'Айгүлге хабарланды.' });
    api.clock.set('2026-03-13T10:00');
    await sweep();
    const [seen] = await inboxOf(reviewer);
    expect(seen).toMatchObject({
      id: String(id),
      answers: 'body',
      mayAnswer: true,
      application: null,
      provider: { id: String(api.place.education) },
      deadline: { kind: 'term', dueOn: '2026-03-06' },
      caseStage: 'inquiry',
      complaintStage: null,
      dispositions: [{ role: 'supervisor', cause: 'mistake', measure: null, note: null }],
    });
    expect(seen?.['number']).toBe((await caseOf(supervisor, caseId, 'number'))['number']);
    expect(seen?.['number']).toEqual(expect.any(String));
    // The case stays with its department: another officer is not the body's to name, whoever it be.
    expect(await refusal(reviewer, id ?? 0, { newOwnerId: String(officer.officerId) })).toEqual([
      'BAD_INPUT',
      'newOwnerId',
    ]);
    expect(await idsIn(otherBody)).toEqual([]);
    await answerAll(reviewer, [id ?? 0], { promisedOn: '2026-03-16', note: 'Айгүлге хабарланды.' });
    const texts = (await escalationOf(supervisor, id ?? 0))['dispositions'];
    expect(texts).toMatchObject([
      { role: 'supervisor' },
      { role: 'reviewer', measure: 'Кезек қайта бөлінді.', note: 'Айгүлге хабарланды.' },
    ]);
    expect((await escalationOf(analyst, id ?? 0))['dispositions']).toMatchObject([
      { cause: 'mistake' },
      { cause: 'workload', promisedOn: '2026-03-16', measure: null, note: null },
    ]);
    await settle(api);
    api.clock.set('2026-03-17T10:00');
  });

  test('is filtered and counted', async () => {
    expect(await countsOf(supervisor)).toMatchObject({ open: 0, mine: 0, byAudience: [], byKind: [] });
    const [one, two, three, four] = await addDates(api, [
      { caseId, startOn: '2026-03-10', dueOn: '2026-03-12' },
      { caseId, kind: 'stage', startOn: '2026-03-10', dueOn: '2026-03-16' },
      { caseId, kind: 'stage', startOn: '2026-03-10', dueOn: '2026-03-17' },
      { caseId, kind: 'decisionPlan', startOn: '2026-03-10', dueOn: '2026-03-12', breach: false },
    ]);
    await sweep();
    api.clock.set('2026-03-17T18:31');
    expect(await idsIn(supervisor)).toEqual([one, two, three]);
    expect(await idsIn(supervisor)).not.toContain(four);
    expect(await countsOf(supervisor)).toMatchObject({
      open: 3,
      complaints: 0,
      byAudience: expect.arrayContaining([
        { audience: 'head', count: 1 },
        { audience: 'supervisor', count: 1 },
        { audience: null, count: 1 },
      ]),
      byKind: expect.arrayContaining([
        { kind: 'term', count: 1 },
        { kind: 'stage', count: 2 },
      ]),
    });
    expect([await countsOf(supervisor), await countsOf(head), await countsOf(officer)].map(({ mine }) => mine)).toEqual(
      [1, 1, 3],
    );
    expect(await idsIn(supervisor, { mine: true })).toEqual([two]);
    expect(await idsIn(supervisor, { kind: 'stage' })).toEqual([two, three]);
    expect(await idsIn(supervisor, { answers: 'head' })).toEqual([one]);
    expect(await idsIn(supervisor, { complaints: true })).toEqual([]);
    expect(await idsIn(supervisor, { assigneeId: String(officer.officerId), complaints: false })).toHaveLength(3);
    expect(await idsIn(supervisor, { providerId: String(api.place.justice) })).toEqual([]);
    expect(await idsIn(supervisor, { text: 'no such number' })).toEqual([]);
    await answerAll(head, [one ?? 0], { cause: 'absence', promisedOn: '2026-03-18' });
    expect(await idsIn(supervisor, { state: 'promised' })).toEqual([one]);
    expect(await idsIn(supervisor, { state: 'open' })).toEqual([two, three]);
    expect(await idsIn(supervisor, { cause: 'absence' })).toEqual([one]);
    expect((await countsOf(supervisor))['open']).toBe(2);
  });

  test('is read page by page, the longest gone by first', async () => {
    const query = `query ($after: String) { escalations(first: 2, after: $after) { items { id } hasNextPage endCursor } }`;
    const first = (await supervisor.query(query))['escalations'];
    const second = (await supervisor.query(query, { after: first.endCursor }))['escalations'];
    expect(first).toMatchObject({ hasNextPage: true });
    expect(second).toMatchObject({ hasNextPage: false });
    expect([...first.items, ...second.items].map(({ id }: { id: string }) => Number(id))).toEqual(
      await idsIn(supervisor),
    );
  });

  test('of what is closed is read page by page too, the last answered first', async () => {
    const query = `query ($after: String, $state: EscalationState) {
      escalations(filter: { state: $state }, first: 1, after: $after) { items { id } hasNextPage endCursor } }`;
    const date = { caseId, startOn: '2026-03-10', dueOn: '2026-03-12', endedAt: '2026-03-13T10:00' };
    for (const id of (await addDates(api, [date, date, date])).toReversed()) {
      await answerAll(head, [id]);
    }
    const all = await idsIn(supervisor, { state: 'closed' });
    expect(all.length).toBeGreaterThan(2);
    const { items, endCursor: end } = (await supervisor.query(query, { state: 'closed' }))['escalations'];
    const next = (await supervisor.query(query, { state: 'closed', after: end }))['escalations'];
    expect([...items, ...next.items].map(({ id }: { id: string }) => Number(id))).toEqual(all.slice(0, 2));
    const { rows } = await sql<{ id: number }>`
      select deadline_id as id from disposition group by deadline_id order by max(id) desc`.execute(rowsOfApi(api));
    expect(rows.map(({ id }) => id).filter(id => all.includes(id))).toEqual(all);
    const { errors } = await supervisor.send(query, { after: end, state: 'open' });
    expect(errors?.[0]?.extensions.facts).toEqual({ fields: { after: 'notACursor' } });
  });
});

describe('Of complaints', () => {
  test('the dates climb by shorter steps, each leaving a working day to answer, are counted apart and stand beside complaint and case', async () => {
    const { id, caseId: contested } = await filed(desk, '2026-03-27T10:00');
    await act(registrar, 'registerComplaint', id, { number: newComplaintNumber() });
    await settleCases();
    // Three working days from Friday 27 March: Wednesday 1 April.
    for (const local of ['2026-04-01T14:31', '2026-04-01T18:31', '2026-04-02T10:00']) {
      api.clock.set(local);
      await sweep();
    }
    const seenBy = async (reader: typeof head) => (await inboxOf(reader, { complaints: true }))[0];
    expect(await seenBy(supervisor)).toMatchObject({ answers: 'supervisor', mayAnswer: true });
    api.clock.set('2026-04-02T18:30');
    await sweep();
    expect(await seenBy(supervisor)).toMatchObject({ answers: 'supervisor', mayAnswer: true });
    api.clock.set('2026-04-02T18:31');
    await sweep();
    const seen = await seenBy(supervisor);
    expect(seen).toMatchObject({
      kind: 'complaintForward',
      answers: 'head',
      mayAnswer: false,
      complaintStage: 'provider',
      complaint: { id },
      application: null,
      steps: [
        {
          tells: 'officer',
          stepAt: '2026-04-01T09:30:00Z',
          isBreach: false,
          told: [{ id: String(registrar.officerId) }],
        },
        { tells: 'supervisor', stepAt: '2026-04-01T13:30:00Z', isBreach: true },
        { tells: 'head', stepAt: '2026-04-02T13:30:00Z', isBreach: true, told: [{ id: String(head.officerId) }] },
      ],
    });
    expect(contested).not.toBe(caseId);
    expect((await countsOf(head))['complaints']).toBe(1);
    expect((await inboxOf(head, { complaints: true })).map(({ mayAnswer }) => mayAnswer)).toEqual([true]);
    await answerAll(head, [Number(seen?.['id'])], { promisedOn: '2026-04-03' });
    expect(await inboxOf(head, { complaints: true })).toMatchObject([{ state: 'promised', promisedOn: '2026-04-03' }]);
  });

  test('a review without a term in the orders is told to its body, and is no breach', async () => {
    const { id } = await filed(desk, '2026-05-04T10:00');
    await act(registrar, 'registerComplaint', id, { number: newComplaintNumber() });
    await act(registrar, 'forwardComplaint', id);
    await settleCases();
    // Twenty working days of the superior body from 4 May, and a few to spare.
    api.clock.set('2026-06-15T10:00');
    await sweep();
    const { rows } = await stepsOfReview();
    expect(rows).toEqual([
      { rank: -100, isBreach: false, told: [reviewer.officerId] },
      { rank: 0, isBreach: false, told: [reviewer.officerId] },
    ]);
    expect(await idsIn(reviewer, { kind: 'complaintReview' })).toEqual([]);
  });
});

/** Dates of the cases are not what these stories are about. */
async function settleCases(): Promise<void> {
  await sql`
    update deadline set state = 'void', ended_at = least(due_at, ${api.clock.now().toString()})
    where state = 'open' and application_id is not null`.execute(rowsOfApi(api));
}

function stepsOfReview() {
  return sql`
    select e.rank, e.is_breach as "isBreach",
      array(select officer_id from escalation_told t where t.escalation_id = e.id order by officer_id) as told
    from escalation e join deadline d on d.id = e.deadline_id where d.kind = 'complaintReview' order by e.rank`.execute(
    rowsOfApi(api),
  );
}
