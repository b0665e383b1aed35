import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addCases, unitOf } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { statementsOf } from '../support/statements.ts';
import { absenceInput, absences, cancel, propose, record, refused } from './desk.ts';

const api = await createApi();
const { supervisor, head, registrar, officer, aidos, botagoz, another } = await unitOf(api);
const id = ({ officerId }: { officerId: number }) => String(officerId);

describe('An absence', () => {
  test('is recorded with its days, reason and substitute, and moves nothing', async () => {
    const made = await record(supervisor, aidos, ['2026-03-04', '2026-03-06'], {
      substituteId: id(botagoz),
      note: 'Бұйрық № 12.',
    });
    expect(made).toMatchObject({
      startsOn: '2026-03-04',
      endsOn: '2026-03-06',
      reason: 'leave',
      note: 'Бұйрық № 12.',
      state: 'ahead',
      dueCases: 0,
      officer: { id: id(aidos) },
      substitute: { id: id(botagoz) },
      standIn: { id: id(botagoz) },
      uncoveredOn: null,
      recordedBy: { id: id(supervisor) },
      reassignments: [],
    });
  });

  test('is recorded once, however often it is sent', async () => {
    const input = absenceInput(officer, ['2026-05-04', '2026-05-08']);
    const send = () =>
      supervisor.query('mutation ($input: RecordAbsenceInput!) { recordAbsence(input: $input) { id } }', { input });
    expect(await send()).toEqual(await send());
  });

  test.each([
    ['over some of the same days', ['2026-03-06', '2026-03-10'], {}, { startsOn: 'absentAlready' }],
    ['that ends before it begins', ['2026-04-03', '2026-04-02'], {}, { endsOn: 'endsBeforeItStarts' }],
    [
      'with themselves as substitute',
      ['2026-04-01', '2026-04-02'],
      { substituteId: id(aidos) },
      { substituteId: 'standsInForThemselves' },
    ],
    [
      'with somebody who may hold no case',
      ['2026-04-01', '2026-04-02'],
      { substituteId: id(registrar) },
      { substituteId: 'cannotHoldTheirCases' },
    ],
  ] as const)('is refused %s', async (_name, days, changes, fields) => {
    expect(await refused(supervisor, 'recordAbsence', absenceInput(aidos, days, changes))).toEqual(fields);
  });

  test('may begin the day after another', async () => {
    await record(supervisor, aidos, ['2026-03-07', '2026-03-08']);
  });

  test('told twice at one moment is recorded once: the database is the last guard', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        refused(supervisor, 'recordAbsence', absenceInput(botagoz, ['2026-06-01', '2026-06-05'])),
      ),
    );
    expect(answers.filter(fields => fields === undefined)).toHaveLength(1);
    expect(answers.filter(fields => fields !== undefined)).toEqual(
      Array.from({ length: 7 }, () => ({ startsOn: 'absentAlready' })),
    );
  });

  test('of a day is the day of the provider: at 23:30 there it is not over, an hour later it is', async () => {
    api.clock.set('2026-03-03T23:30');
    const late = await another('Late L.');
    await record(supervisor, late, ['2026-03-03', '2026-03-03']);
    api.clock.set('2026-03-04T00:30');
    expect(
      await refused(supervisor, 'recordAbsence', absenceInput(await another('Later L.'), ['2026-03-03', '2026-03-03'])),
    ).toEqual({
      endsOn: 'absenceOver',
    });
    api.clock.set('2026-03-02T10:00');
  });
});

describe('Cases due in an absence', () => {
  test('are those due from its first to its last day; once it goes on, the late ones too', async () => {
    const dana = await another('Dana D.');
    for (const dueOn of ['2026-03-03', '2026-03-04', '2026-03-06', '2026-03-10']) {
      await addCases(api, 1, { holder: dana, dueOn });
    }
    const made = await record(supervisor, dana, ['2026-03-04', '2026-03-06']);
    expect(made.dueCases).toBe(2);
    api.clock.set('2026-03-04T09:00');
    const [now] = await absences(supervisor, { officerId: id(dana) });
    expect(now?.dueCases).toBe(3);
    api.clock.set('2026-03-02T10:00');
  });

  test('go along the chain of substitutes, or by load where nobody is named', async () => {
    const [dana, erlan, saule] = [await another('Dana 2'), await another('Erlan E.'), await another('Saule S.')];
    const [caseId] = await addCases(api, 1, { holder: dana, dueOn: '2026-03-05' });
    await record(supervisor, erlan, ['2026-03-02', '2026-03-06'], { substituteId: id(saule) });
    const made = await record(supervisor, dana, ['2026-03-04', '2026-03-06'], { substituteId: id(erlan) });
    expect(made).toMatchObject({ standIn: { id: id(saule) }, uncoveredOn: null });
    const plan = await propose(supervisor, made);
    expect(plan).toMatchObject({ source: 'absence', spread: 'substitute', counts: { total: 1, toMove: 1 } });
    const { reassignment } = await supervisor.query(
      `{ reassignment(id: "${plan.id}") { items { items { application { id } to { id } } } } }`,
    );
    expect(reassignment.items.items).toEqual([{ application: { id: String(caseId) }, to: { id: id(saule) } }]);
    await cancel(supervisor, made);
    const alone = await record(supervisor, dana, ['2026-03-04', '2026-03-06']);
    expect(await propose(supervisor, alone)).toMatchObject({ spread: 'load', counts: { toMove: 1 } });
  });

  test('stay, and it is said, where two stand in for each other or the last has named nobody', async () => {
    const [dana, erlan] = [await another('Dana 3'), await another('Erlan 3')];
    await addCases(api, 1, { holder: dana, dueOn: '2026-03-05' });
    const first = await record(supervisor, dana, ['2026-03-04', '2026-03-06'], { substituteId: id(erlan) });
    const second = await record(supervisor, erlan, ['2026-03-05', '2026-03-06'], { substituteId: id(dana) });
    expect(second).toMatchObject({ standIn: null, uncoveredOn: '2026-03-05', uncoveredWhy: 'circle' });
    expect((await absences(supervisor, { officerId: id(dana) }))[0]).toMatchObject({
      standIn: { id: id(erlan) },
      uncoveredOn: '2026-03-05',
      uncoveredWhy: 'circle',
    });
    expect((await propose(supervisor, first)).counts).toMatchObject({ total: 1, toMove: 0, cannot: 1 });
  });

  test('are not asked for where there are none, nor after it is cancelled', async () => {
    const dana = await another('Dana 4');
    const made = await record(supervisor, dana, ['2026-03-04', '2026-03-06']);
    const input = { id: made.id, note: 'x', idempotencyKey: randomUUID() };
    expect(await refused(supervisor, 'planAbsenceMoves', input)).toEqual({ id: 'nothingDue' });
    expect(await cancel(supervisor, made)).toMatchObject({ state: 'cancelled', cancelledAt: expect.any(String) });
    for (const name of ['planAbsenceMoves', 'cancelAbsence']) {
      expect(await refused(supervisor, name, { ...input, idempotencyKey: randomUUID() })).toEqual({
        id: 'absenceCancelled',
      });
    }
  });
});

describe('Absences are seen and recorded', () => {
  test('by officers of themselves, by supervisors of their unit, by the head of the provider', async () => {
    const own = await record(officer, officer, ['2026-07-01', '2026-07-02']);
    const [seen] = await absences(officer, { from: '2026-07-01', to: '2026-07-31' });
    expect(seen?.id).toBe(own.id);
    expect(await refused(officer, 'recordAbsence', absenceInput(botagoz, ['2026-07-06', '2026-07-07']))).toBe(
      'FORBIDDEN_OR_UNKNOWN',
    );
    expect(await refused(supervisor, 'recordAbsence', absenceInput(registrar, ['2026-07-06', '2026-07-07']))).toBe(
      'FORBIDDEN_OR_UNKNOWN',
    );
    await record(head, registrar, ['2026-07-06', '2026-07-07']);
    const ofMonth = { from: '2026-07-01', to: '2026-07-31' };
    expect([(await absences(supervisor, ofMonth)).length, (await absences(head, ofMonth)).length]).toEqual([1, 2]);
    expect(await absences(head, { from: '2026-07-02', to: '2026-07-02' })).toHaveLength(1);
    expect(await absences(head, { from: '2026-07-03', to: '2026-07-05' })).toHaveLength(0);
  });

  test('by nobody of another provider, nor by analysts, administrators and clerks', async () => {
    const grants = [
      { role: 'head', scope: 'provider', providerId: api.place.justice },
      { role: 'analyst', scope: 'country' },
      { role: 'administrator', scope: 'country' },
      { role: 'clerk', scope: 'office', officeId: api.place.office },
    ] as const;
    const [mine] = await absences(officer);
    for (const grant of grants) {
      const stranger = await api.person('Stranger S.', grant);
      expect(await absences(stranger)).toEqual([]);
      expect(await refused(stranger, 'recordAbsence', absenceInput(officer, ['2026-08-03', '2026-08-04']))).toBe(
        'FORBIDDEN_OR_UNKNOWN',
      );
      expect(await refused(stranger, 'cancelAbsence', { id: mine?.id, note: 'x', idempotencyKey: randomUUID() })).toBe(
        'FORBIDDEN_OR_UNKNOWN',
      );
      expect(
        await refused(stranger, 'planAbsenceMoves', { id: mine?.id, note: 'x', idempotencyKey: randomUUID() }),
      ).toBe('FORBIDDEN_OR_UNKNOWN');
      const { errors } = await stranger.send(`{ substitutesFor(officerId: "${officer.officerId}") { id } }`);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    }
    expect(await refused(officer, 'planAbsenceMoves', { id: mine?.id, note: 'x', idempotencyKey: randomUUID() })).toBe(
      'FORBIDDEN_OR_UNKNOWN',
    );
  });

  test('a page of them by as many statements as one', async () => {
    const read = (first: number) =>
      supervisor.query(`{ absences(first: ${first}) { items { id dueCases officer { name } substitute { name }
        standIn { name } uncoveredOn recordedBy { name } reassignments { id state } } } }`);
    const one = await statementsOf(() => read(1));
    const many = await statementsOf(() => read(100));
    expect(many.length).toBeLessThanOrEqual(one.length + 1);
  });

  test('whoever may hold the cases is offered as substitute, and nobody else', async () => {
    const { substitutesFor } = await supervisor.query(`{ substitutesFor(officerId: "${officer.officerId}") { id } }`);
    const offered = substitutesFor.map((one: { id: string }) => one.id);
    expect(offered).toContain(id(botagoz));
    expect(offered).not.toContain(id(officer));
    expect(offered).not.toContain(id(registrar));
  });
});
