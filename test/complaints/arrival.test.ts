import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../support/api.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import {
  act,
  bodyOf,
  clockOf,
  complaintOf,
  file,
  filed,
  filing,
  filingRefused,
  moment,
  refusedCase,
  register,
  reply,
  reviewerOf,
  stateOf,
} from './desk.ts';

let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
});

describe('Arrival and registration are two times', () => {
  /** 9 March is a day off, 10 March the first working day after it. */
  test.each([
    ['a working day', '2026-03-06T10:00', '2026-03-06', '2026-03-06', '2026-03-12', '2026-03-16'],
    ['before opening', '2026-03-10T05:00', '2026-03-10', '2026-03-10', '2026-03-13', '2026-03-17'],
    ['the closing minute of Tuesday', '2026-03-10T18:30', '2026-03-10', '2026-03-10', '2026-03-13', '2026-03-17'],
    ['after closing on Tuesday', '2026-03-10T18:30:01', '2026-03-10', '2026-03-11', '2026-03-13', '2026-03-18'],
    ['a Saturday before two days off', '2026-03-07T11:00', '2026-03-07', '2026-03-10', '2026-03-12', '2026-03-17'],
    ['a Friday evening before days off', '2026-03-06T19:00', '2026-03-06', '2026-03-10', '2026-03-12', '2026-03-17'],
  ])(
    '%s: recorded at once it counts from its arrival, registered from the working day of it',
    async (_, at, arrivedOn, registeredOn, forwardBy, answerBy) => {
      const { id } = await filed(cast, at);
      await register(cast.registrar, id);
      expect(await complaintOf(cast.head, id, 'arrivedAt arrivedOn registeredAt registeredOn')).toEqual({
        arrivedAt: moment(at),
        arrivedOn,
        registeredAt: moment(at),
        registeredOn,
      });
      expect(await clockOf(cast.head, id, 'complaintForward')).toMatchObject({ dueOn: forwardBy });
      expect(await clockOf(cast.head, id, 'complaintAnswer')).toMatchObject({ dueOn: answerBy });
    },
  );

  test('registered late, it still runs three days from the arrival, and five from the registration', async () => {
    const { id } = await filed(cast);
    api.clock.set('2026-03-13T10:00');
    expect(await stateOf(cast.head, id)).toMatchObject({ stage: 'registration', late: true, complaintForward: 'late' });
    await register(cast.registrar, id);
    // Friday 13 March: 16 to 20 March.
    expect(await clockOf(cast.head, id, 'complaintAnswer')).toMatchObject({ state: 'running', dueOn: '2026-03-20' });
    expect(await clockOf(cast.head, id, 'complaintForward')).toMatchObject({ state: 'late', dueOn: '2026-03-12' });
  });

  test('recorded days after it came, it is late from the first moment', async () => {
    const { id: applicationId, contestedVersion } = await refusedCase(cast);
    api.clock.set('2026-03-13T10:00');
    const arrivedAt = moment('2026-03-06T10:00');
    const { id } = await file(cast.registrar, filing({ applicationId, contestedVersion, arrivedAt }));
    expect(await stateOf(cast.head, id)).toMatchObject({ late: true, nextDueOn: '2026-03-12' });
  });

  test('what has not come yet is not recorded: a second ahead is refused', async () => {
    const { id: applicationId, contestedVersion } = await refusedCase(cast);
    api.clock.set('2026-03-06T10:00');
    const about = { applicationId, contestedVersion };
    const ahead = filing({ ...about, arrivedAt: moment('2026-03-06T10:00:01') });
    expect(await filingRefused(cast.registrar, ahead)).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { arrivedAt: 'arrivalInFuture' } },
    });
    expect(await file(cast.registrar, filing({ ...about, arrivedAt: moment('2026-03-06T10:00') }))).toMatchObject({
      stage: 'registration',
    });
  });

  test('a number is given once in the book of the provider', async () => {
    const first = await filed(cast);
    const second = await filed(cast);
    await act(cast.registrar, 'registerComplaint', first.id, { number: 'Ш-77' });
    const { errors } = await cast.registrar.send(
      'mutation ($input: RegisterComplaintInput!) { registerComplaint(input: $input) { version } }',
      { input: { complaintId: second.id, expectedVersion: 1, idempotencyKey: randomUUID(), number: 'Ш-77' } },
    );
    expect(errors?.[0]?.extensions).toMatchObject({ facts: { fields: { number: 'numberTaken' } } });
  });
});

describe('A complaint is about a line of a case, or says why it is about none', () => {
  const noCase = () => ({
    noCaseReason: 'Қоңырауға жауап бермейді.',
    providerId: String(api.place.education),
    service: 'education',
    subject: 'omission',
    arrivedAt: moment('2026-03-06T10:00'),
  });

  test('about no case it goes the whole way: sent on without a file, reviewed, sent back and answered', async () => {
    api.clock.set('2026-03-06T10:00');
    const superior = await reviewerOf(api, 'superior');
    const { id } = await file(cast.registrar, filing(noCase()));
    await register(cast.registrar, id);
    expect(await clockOf(cast.head, id, 'complaintForward')).toMatchObject({ dueOn: '2026-03-12' });
    expect(await act(cast.head, 'forwardComplaint', id)).toMatchObject({ stage: 'body' });
    expect(
      await complaintOf(superior, id, 'application { id } contested { act } noCaseReason sealedFiles { id }'),
    ).toEqual({ application: null, contested: null, noCaseReason: 'Қоңырауға жауап бермейді.', sealedFiles: [] });
    const back = { decision: 'sendBack', provisions: ['EDU-17.1'], reason: 'Жауап беріңіз.' };
    expect(await act(superior, 'decideComplaint', id, back)).toMatchObject({ stage: 'provider' });
    expect(await act(cast.head, 'answerComplaint', id, reply)).toMatchObject({ stage: 'closed', end: 'answered' });
  });

  test.each<[string, () => object, object]>([
    [
      'neither a case nor a reason',
      () => ({ ...noCase(), noCaseReason: null }),
      { applicationId: 'needsCaseOrReason' },
    ],
    ['no provider', () => ({ ...noCase(), providerId: null, service: null }), { providerId: 'required' }],
    ['a provider nobody knows', () => ({ ...noCase(), providerId: '99999' }), { providerId: 'unknown' }],
    ['the other service', () => ({ ...noCase(), service: 'justice' }), { service: 'providerOfTheOtherService' }],
    ['an official not named', () => ({ ...noCase(), respondent: 'official' }), { officialId: 'officialMissing' }],
    [
      'an official of nobody',
      () => ({ ...noCase(), respondent: 'official', officialId: String(cast.clerk.officerId) }),
      { officialId: 'officialOfThisProvider' },
    ],
  ])('%s is refused', async (_, input, fields) => {
    api.clock.set('2026-03-06T10:00');
    expect(await filingRefused(cast.registrar, filing(input()))).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields },
    });
  });

  const asked = async (applicationId: string, changes: object) =>
    filingRefused(cast.registrar, filing({ applicationId, arrivedAt: moment('2026-03-06T10:00'), ...changes }));

  test.each<[string, object, object]>([
    ['a decision not named', {}, { contestedVersion: 'contestedMissing' }],
    ['an act not named', { subject: 'act' }, { contestedVersion: 'contestedMissing' }],
    ['a line there is not', { contestedVersion: 99 }, { contestedVersion: 'noSuchHistoryLine' }],
    ['a line at which nothing was decided yet', { contestedVersion: 2 }, { contestedVersion: 'notADecision' }],
    ['a case and a reason for none', { noCaseReason: 'Жоқ' }, { noCaseReason: 'needsCaseOrReason' }],
    ['a case and a provider', { providerId: '1' }, { providerId: 'caseHasProvider' }],
  ])('%s is refused', async (_, changes, fields) => {
    const { id } = await refusedCase(cast);
    api.clock.set('2026-03-06T10:00');
    expect(await asked(id, changes)).toMatchObject({ code: 'BAD_INPUT', facts: { fields } });
  });

  test('a decision, an act and an omission, each as it must be named', async () => {
    const { id: applicationId, contestedVersion } = await refusedCase(cast);
    api.clock.set('2026-03-06T10:00');
    const arrivedAt = moment('2026-03-06T10:00');
    for (const [changes, contested] of [
      [{ contestedVersion }, { act: 'refuseIncomplete', version: contestedVersion }],
      [{ subject: 'act', contestedVersion: 2 }, { version: 2 }],
      [{ subject: 'omission' }, null],
    ] as const) {
      const { id } = await file(cast.registrar, filing({ applicationId, arrivedAt, ...changes }));
      const found = await complaintOf(cast.head, id, 'contested { act version }');
      expect(found).toMatchObject({ contested });
    }
  });

  test('nothing is complained of before it is done: refused on 4 March at 11:00', async () => {
    const { id: applicationId, contestedVersion } = await refusedCase(cast);
    api.clock.set('2026-03-06T10:00');
    expect(await asked(applicationId, { contestedVersion, arrivedAt: moment('2026-03-04T10:59:59') })).toMatchObject({
      facts: { fields: { arrivedAt: 'arrivalBeforeAct' } },
    });
    const at = filing({ applicationId, contestedVersion, arrivedAt: moment('2026-03-04T11:00:00') });
    expect(await file(cast.registrar, at)).toMatchObject({ stage: 'registration' });
  });
});

describe('Either service, either channel', () => {
  test.each([
    ['education', 'corporation', 'EDU-17.3', 'EDU-17.5', 'EDU-17.6'],
    ['education', 'portal', 'EDU-17.3', 'EDU-17.5', 'EDU-17.6'],
    ['justice', 'corporation', 'NFO-JUS-COMPLAINT', 'NFO-JUS-COMPLAINT', 'NFO-JUS-COMPLAINT'],
    ['justice', 'portal', 'NFO-JUS-COMPLAINT', 'NFO-JUS-COMPLAINT', 'NFO-JUS-COMPLAINT'],
  ] as const)(
    '%s, %s: the same days, the provisions of the service',
    async (service, channel, forwardBy, answerBy, reviewBy) => {
      const people = service === 'education' ? cast : await castOf(api, service);
      api.clock.set('2026-03-02T10:00');
      const applicationId = await caseIn(people, channel, 'completeness');
      api.clock.set('2026-03-06T10:00');
      const about = { applicationId, subject: 'omission', arrivedAt: moment('2026-03-06T10:00') };
      const { id } = await file(people.registrar, filing(about));
      await register(people.registrar, id);
      await act(people.head, 'forwardComplaint', id, { bodyId: String(await bodyOf(api, 'quality')) });
      for (const [kind, provision, dueOn] of [
        ['complaintForward', forwardBy, '2026-03-12'],
        ['complaintAnswer', answerBy, '2026-03-16'],
        ['complaintReview', reviewBy, '2026-04-02'],
      ] as const) {
        const clock = await clockOf(people.head, id, kind);
        expect(clock, kind).toMatchObject({ dueOn, breachOn: dueOn });
        expect(clock.explanation.provisions[0]).toEqual({ id: provision });
      }
      const { complaints } = await caseOf(people.head, applicationId, 'complaints { id }');
      expect(complaints).toEqual([{ id }]);
      const { allowedActs } = await complaintOf(people.head, id, 'allowedActs { act provision { id } }');
      const answer = allowedActs.find(({ act: name }: { act: string }) => name === 'answerComplaint');
      expect(answer.provision).toEqual({ id: answerBy });
    },
  );
});
