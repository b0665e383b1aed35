import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { act, filed, newComplaintNumber } from '../complaints/desk.ts';
import { createApi } from '../support/api.ts';
import { caseOf } from '../support/path.ts';
import { addDates, deskOf, endDate, ranksOf, rowsOfApi, settle } from './desk.ts';
import { answerAll, answerWith, escalationOf, idsIn, inboxOf, refusal } from './inbox.ts';

const api = await createApi();
const desk = await deskOf(api);
const { caseId, officer, supervisor, head, reviewer, registrar, administrator } = desk;
const providerId = api.place.education;
const unitId = api.place.units.education;
const second = await api.person('Officer P.', { role: 'officer', scope: 'provider', providerId, unitId });
const colleague = await api.person('Supervisor T.', { role: 'supervisor', scope: 'provider', providerId, unitId });
await settle(api);
const sweep = () => sweepEscalations(api.server.services);

/** A date that ran out on Thursday 5 March 2026; now it is Friday the 6th, noon. */
async function missed(kind: 'term' | 'stage' = 'stage'): Promise<number> {
  const [id] = await addDates(api, [{ caseId, kind, startOn: '2026-03-03', dueOn: '2026-03-05' }]);
  api.clock.set('2026-03-06T12:00');
  return id ?? 0;
}

const stateOf = async (id: number) => (await escalationOf(head, id))['state'];

describe('While the date is still to be met', () => {
  test('an answer names who goes on or by when', async () => {
    const id = await missed();
    expect(await refusal(supervisor, id)).toEqual(['BAD_INPUT', 'promisedOn']);
    expect(await stateOf(id)).toBe('open');
  });

  test.each([
    ['today, before closing', '2026-03-06', undefined],
    ['the tenth working day ahead', '2026-03-26', undefined],
    ['the eleventh', '2026-03-27', ['BAD_INPUT', 'promisedOn']],
    ['yesterday', '2026-03-05', ['BAD_INPUT', 'promisedOn']],
    ['a Saturday', '2026-03-14', ['BAD_INPUT', 'promisedOn']],
    ['a day off', '2026-03-09', ['BAD_INPUT', 'promisedOn']],
  ])('the day promised may be %s or not', async (_, promisedOn, refused) => {
    expect(await refusal(supervisor, await missed(), { promisedOn })).toEqual(refused);
  });

  test('today is not promised after closing', async () => {
    const id = await missed();
    api.clock.set('2026-03-06T18:31');
    expect(await refusal(supervisor, id, { promisedOn: '2026-03-06' })).toEqual(['BAD_INPUT', 'promisedOn']);
  });

  test('cause and measure are always given', async () => {
    const id = await missed();
    const send = (input: object) =>
      supervisor.send(`mutation ($input: DisposeEscalationsInput!) { disposeEscalations(input: $input) { done } }`, {
        input: {
          items: [{ deadlineId: String(id), idempotencyKey: randomUUID() }],
          promisedOn: '2026-03-10',
          ...input,
        },
      });
    for (const input of [{ measure: 'x' }, { cause: 'workload' }, { cause: 'workload', measure: ' ' }]) {
      expect((await send(input)).errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    }
  });

  test('it is promised until the closing hour of the day, and not asked about till then', async () => {
    const id = await missed();
    await sweep();
    await answerAll(supervisor, [id], { promisedOn: '2026-03-12', note: 'Күтеміз.' });
    expect(await escalationOf(supervisor, id)).toMatchObject({
      state: 'promised',
      promisedOn: '2026-03-12',
      mayAnswer: false,
      dispositions: [
        {
          madeBy: { id: String(supervisor.officerId) },
          role: 'supervisor',
          cause: 'workload',
          measure: 'Кезек қайта бөлінді.',
          newOwner: null,
          promisedOn: '2026-03-12',
          note: 'Күтеміз.',
        },
      ],
    });
    api.clock.set('2026-03-12T18:30');
    await sweep();
    expect([await stateOf(id), await ranksOf(api, [id])]).toEqual(['promised', [-100, 0]]);
    api.clock.set('2026-03-12T18:31');
    expect(await stateOf(id)).toBe('open');
    await sweep();
    expect(await ranksOf(api, [id])).toEqual([-100, 0, 100, 300]);
    await settle(api);
  });

  test('a promise kept closes it, one kept a minute late does not', async () => {
    const [kept, broken] = [await missed(), await missed()];
    await answerAll(supervisor, [kept, broken], { promisedOn: '2026-03-11' });
    api.clock.set('2026-03-11T18:30');
    await endDate(api, kept);
    api.clock.set('2026-03-11T18:31');
    await endDate(api, broken);
    expect([await stateOf(kept), await stateOf(broken)]).toEqual(['closed', 'open']);
    await answerAll(head, [broken]);
    expect(await stateOf(broken)).toBe('closed');
    await sweep();
    expect(await ranksOf(api, [kept, broken])).toEqual([]);
  });
});

describe('A new owner', () => {
  const ownerOf = async () => (await caseOf(head, caseId, 'assignee { id }'))['assignee'].id;

  test('of a case gets it by an act of its own, with the measure as its reason', async () => {
    const id = await missed();
    await answerAll(supervisor, [id], {
      newOwnerId: String(second.officerId),
      measure: 'Басқа қызметкер жалғастырады.',
    });
    expect(await ownerOf()).toBe(String(second.officerId));
    expect((await caseOf(head, caseId, 'timeline { act by role facts remark }'))['timeline'].at(-1)).toEqual({
      act: 'reassignOfficer',
      by: 'Supervisor S.',
      role: 'supervisor',
      facts: { from: officer.officerId, to: second.officerId },
      remark: 'Басқа қызметкер жалғастырады.',
    });
    expect(await escalationOf(supervisor, id)).toMatchObject({
      state: 'promised',
      promisedOn: null,
      assignee: { id: String(second.officerId) },
      dispositions: [{ newOwner: { id: String(second.officerId) } }],
    });
    // Without a day promised, until the closing of the next working day: Monday the 9th is off.
    api.clock.set('2026-03-10T18:30');
    expect(await stateOf(id)).toBe('promised');
    api.clock.set('2026-03-10T18:31');
    expect(await stateOf(id)).toBe('open');
    await settle(api);
    await answerAll(head, [id]);
  });

  test('who cannot have it leaves all as it was', async () => {
    const id = await missed();
    expect(await refusal(supervisor, id, { newOwnerId: String(head.officerId) })).toEqual(['BAD_INPUT', 'newOwnerId']);
    expect(await refusal(supervisor, id, { newOwnerId: await ownerOf() })).toEqual(['BAD_INPUT', 'newOwnerId']);
    expect(await escalationOf(head, id)).toMatchObject({ state: 'open', dispositions: [] });
    expect(await ownerOf()).toBe(String(second.officerId));
    await endDate(api, id);
    await answerAll(head, [id]);
  });

  test('is given by supervisor and head without an escalation too, with a reason, to another of the unit', async () => {
    expect(
      (await officer.refused('reassignOfficer', caseId, { officerId: String(officer.officerId), reason: 'x' })).code,
    ).toBe('FORBIDDEN_OR_UNKNOWN');
    await head.act('reassignOfficer', caseId, { officerId: String(officer.officerId), reason: 'Демалыстан оралды.' });
    expect(await ownerOf()).toBe(String(officer.officerId));
    const { rows } = await sql<{ officerId: number; open: boolean; reason: string | null }>`
      select officer_id as "officerId", upper_inf(during) as open, reason from assignment
      where application_id = ${Number(caseId)} order by id`.execute(rowsOfApi(api));
    expect(rows).toEqual([
      { officerId: officer.officerId, open: false, reason: null },
      { officerId: second.officerId, open: false, reason: 'Басқа қызметкер жалғастырады.' },
      { officerId: officer.officerId, open: true, reason: 'Демалыстан оралды.' },
    ]);
    const wrong = await head.refused('reassignOfficer', caseId, { officerId: String(officer.officerId), reason: 'x' });
    expect(wrong.facts['fields']).toEqual({ officerId: 'sameOfficer' });
  });

  test('of a complaint at the provider is refused: nobody holds it there', async () => {
    const { id } = await filed(desk, '2026-03-27T10:00');
    await act(registrar, 'registerComplaint', id, { number: newComplaintNumber() });
    api.clock.set('2026-04-01T18:31');
    const [late] = await idsIn(supervisor, { complaints: true });
    for (const one of [reviewer, second]) {
      expect(await refusal(head, late ?? 0, { newOwnerId: String(one.officerId) })).toEqual([
        'BAD_INPUT',
        'newOwnerId',
      ]);
    }
    expect(await escalationOf(head, late ?? 0)).toMatchObject({ state: 'open', dispositions: [] });
  });
});

describe('Who answers', () => {
  test('is not below whom it has climbed to', async () => {
    const id = await missed();
    const day = { promisedOn: '2026-04-10' };
    api.clock.set('2026-04-08T10:00');
    const climbed: unknown[] = [];
    for (const local of ['2026-03-06T12:00', '2026-03-10T18:35', '2026-03-13T18:35']) {
      api.clock.set(local);
      await sweep();
      const may = await Promise.all(
        [officer, supervisor, colleague, head, reviewer].map(async one =>
          (await idsIn(one)).includes(id) ? (await escalationOf(one, id))['mayAnswer'] : null,
        ),
      );
      climbed.push([(await escalationOf(head, id))['answers'], ...may]);
    }
    expect(climbed).toEqual([
      ['supervisor', false, true, true, true, null],
      ['head', false, false, false, true, null],
      ['body', false, false, false, false, true],
    ]);
    for (const one of [supervisor, head]) {
      expect(await refusal(one, id, day)).toEqual(['FORBIDDEN_OR_UNKNOWN', null]);
    }
    for (const one of [officer, registrar, administrator]) {
      await expect(refusal(one, id, day)).rejects.toThrow('FORBIDDEN_OR_UNKNOWN');
    }
    expect(await refusal(reviewer, id, { promisedOn: '2026-03-16' })).toBeUndefined();
    await settle(api);
  });

  test('is never the official complained of', async () => {
    const { id } = await filed(desk, '2026-03-27T10:00', {
      respondent: 'official',
      officialId: String(colleague.officerId),
    });
    await act(registrar, 'registerComplaint', id, { number: newComplaintNumber() });
    api.clock.set('2026-04-01T18:31');
    await sweep();
    const isOf = ({ complaint }: { complaint?: { id: string } }) => complaint?.id === id;
    const [ofSupervisor, ofColleague] = await Promise.all(
      [supervisor, colleague].map(async one => (await inboxOf(one, { complaints: true })).find(isOf)),
    );
    expect(ofSupervisor).toMatchObject({
      mayAnswer: true,
      steps: [{}, { tells: 'supervisor', told: [{ id: String(supervisor.officerId) }] }],
    });
    expect(ofColleague).toMatchObject({ mayAnswer: false });
    expect(await refusal(colleague, Number(ofColleague?.['id']), { promisedOn: '2026-04-03' })).toEqual([
      'FORBIDDEN_OR_UNKNOWN',
      null,
    ]);
  });

  test('answers once: of two at the same moment one is told that it was answered', async () => {
    const id = await missed();
    await endDate(api, id);
    const results = await Promise.all([refusal(supervisor, id), refusal(colleague, id)]);
    expect(results).toHaveLength(2);
    expect(results).toContainEqual(undefined);
    expect(results).toContainEqual(['BAD_INPUT', 'deadlineId']);
    expect((await escalationOf(head, id))['dispositions']).toHaveLength(1);
  });
});

describe('Many at once', () => {
  const dispose = `mutation ($input: DisposeEscalationsInput!) { disposeEscalations(input: $input) {
    deadlineId done error { code message field } } }`;

  test('have a result each: one that fails leaves the others answered', async () => {
    const [ended, open, unknown] = [await missed(), await missed(), 1_000_000];
    await endDate(api, ended);
    expect(await answerAll(supervisor, [ended, open, unknown])).toEqual([
      { deadlineId: String(ended), done: true, error: null },
      {
        deadlineId: String(open),
        done: false,
        error: {
          code: 'BAD_INPUT',
          field: 'promisedOn',
          message: expect.stringContaining('name a new owner, or the day it is to be put right by.'),
        },
      },
      {
        deadlineId: String(unknown),
        done: false,
        error: { code: 'FORBIDDEN_OR_UNKNOWN', field: null, message: expect.stringContaining('no such record') },
      },
    ]);
    expect([await stateOf(ended), await stateOf(open)]).toEqual(['closed', 'open']);
  });

  test('are refused in the language of the reader', async () => {
    const items = [{ deadlineId: '1000000', idempotencyKey: randomUUID() }];
    const { data } = await supervisor.send(dispose, { input: { items, ...answerWith() } }, 'kk');
    expect(data?.['disposeEscalations'][0].error.message).toContain('Мұндай жазба жоқ');
  });

  test('asked again with their keys are not answered again', async () => {
    const ids = [await missed(), await missed()];
    const items = ids.map(id => ({ deadlineId: String(id), idempotencyKey: randomUUID() }));
    const input = { items, ...answerWith({ promisedOn: '2026-03-10' }) };
    const first = await supervisor.query(dispose, { input });
    expect(await supervisor.query(dispose, { input })).toEqual(first);
    expect((await escalationOf(head, ids[0] ?? 0))['dispositions']).toHaveLength(1);
    const other = await supervisor.query(dispose, { input: { ...input, cause: 'mistake' } });
    expect(other['disposeEscalations'].map((one: { error: { code: string } }) => one.error.code)).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  test('are at most a hundred', async () => {
    const items = Array.from({ length: 101 }, () => ({ deadlineId: '1', idempotencyKey: randomUUID() }));
    const { errors } = await supervisor.send(dispose, { input: { items, ...answerWith() } });
    expect(errors?.[0]?.extensions.facts).toEqual({ fields: { items: 'outOfRange' } });
  });
});
