import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api, type Client } from '../support/api.ts';
import { castOf, type Cast } from '../support/people.ts';
import {
  act,
  bodyOf,
  clockOf,
  complaintOf,
  decision,
  direct,
  file,
  filed,
  filing,
  forwarded,
  moment,
  refused,
  register,
  registered,
  reply,
  reviewerOf,
  satisfaction,
  stateOf,
} from './desk.ts';

let api: Api;
let cast: Cast;
let superior: Client;
let quality: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  superior = await reviewerOf(api, 'superior');
  quality = await reviewerOf(api, 'quality');
});

const away = { toWhom: 'Прокуратура', reason: 'Біздің құзыретімізге жатпайды.' };
const toBody = async (kind: 'superior' | 'quality' | 'corporationHead') => ({
  bodyId: String(await bodyOf(api, kind)),
  reason: 'Дұрыс адресат.',
});

describe('A complaint that came to the wrong addressee is redirected, on record', () => {
  test('about staff of the Corporation, left at the department: it begins anew before the right body', async () => {
    const corporationHead = await reviewerOf(api, 'corporationHead');
    const { id } = await registered(cast, undefined, { respondent: 'corporation', subject: 'act' });
    api.clock.set('2026-03-10T12:00');
    expect(await act(cast.registrar, 'redirectComplaint', id, await toBody('corporationHead'))).toMatchObject({
      stage: 'registration',
      end: null,
    });
    expect(await complaintOf(corporationHead, id, 'door number registeredOn body { kind } reviewer { id }')).toEqual({
      door: 'body',
      number: null,
      registeredOn: null,
      body: { kind: 'corporationHead' },
      reviewer: null,
    });
    expect(await stateOf(cast.head, id)).toMatchObject({ complaintForward: 'met', complaintAnswer: 'void' });
    api.clock.set('2026-03-11T12:00');
    expect(await register(corporationHead, id)).toMatchObject({ stage: 'body' });
    expect(await clockOf(corporationHead, id, 'complaintReview')).toMatchObject({ dueOn: '2026-03-18' });
  });

  test('what was redirected is no longer the provider’s to answer or to satisfy', async () => {
    const corporationHead = await reviewerOf(api, 'corporationHead');
    const { id } = await registered(cast, undefined, { respondent: 'corporation', subject: 'act' });
    await act(cast.head, 'redirectComplaint', id, await toBody('corporationHead'));
    await register(corporationHead, id);
    for (const [name, fields] of [
      ['satisfyComplaint', satisfaction(true)],
      ['answerComplaint', reply],
    ] as const) {
      expect(await refused(cast.head, name, id, fields), name).toMatchObject({
        facts: { reason: 'notForwardedFromHere' },
      });
    }
  });

  test('from one body to another: registered there anew, fifteen days from then; what the provider owes it still owes', async () => {
    const { id } = await forwarded(cast);
    await act(superior, 'takeComplaint', id);
    api.clock.set('2026-03-12T12:00');
    // It is no longer the first body's to read.
    expect(await act(superior, 'redirectComplaint', id, await toBody('quality'))).toBeNull();
    expect(await stateOf(cast.head, id)).toMatchObject({
      stage: 'registration',
      complaintForward: 'met',
      complaintAnswer: 'running',
      complaintReview: 'void',
    });
    api.clock.set('2026-03-13T12:00');
    await register(quality, id);
    // 16 to 20, 26, 27, 30 and 31 March, 1 to 3 and 6 to 8 April.
    expect(await clockOf(quality, id, 'complaintReview')).toMatchObject({ state: 'running', dueOn: '2026-04-08' });
    expect(await act(cast.head, 'answerComplaint', id, reply)).toMatchObject({ stage: 'body', end: null });
    expect(await act(quality, 'decideComplaint', id, decision())).toMatchObject({ stage: 'closed', end: 'decided' });
  });

  test('about its own act the provider is the right addressee: it sends the complaint on, with the case', async () => {
    for (const story of [filed, registered]) {
      const { id } = await story(cast);
      for (const to of [await toBody('superior'), await toBody('quality'), away]) {
        expect(await refused(cast.head, 'redirectComplaint', id, to)).toMatchObject({
          code: 'ACT_NOT_ALLOWED',
          facts: { reason: 'forwardInstead' },
          provision: { id: 'EDU-17.3' },
        });
      }
    }
  });

  test('with the complaint goes the case: the first body reads it no more, unless for another complaint', async () => {
    const readable = async (caseId: string) =>
      (await superior.send('query ($id: ID!) { application(id: $id) { id } }', { id: caseId })).data !== null;
    const { id, caseId } = await forwarded(cast);
    const again = filing({ applicationId: caseId, subject: 'omission', arrivedAt: moment('2026-03-10T12:00') });
    const { id: other } = await file(cast.registrar, again);
    await register(cast.registrar, other);
    await act(cast.head, 'forwardComplaint', other);
    await act(superior, 'redirectComplaint', id, await toBody('quality'));
    expect(await readable(caseId)).toBe(true);
    await act(superior, 'redirectComplaint', other, await toBody('quality'));
    expect(await readable(caseId)).toBe(false);
  });

  test('a body does not gain days by redirecting to itself', async () => {
    const { id } = await forwarded(cast);
    expect(await refused(superior, 'redirectComplaint', id, await toBody('superior'))).toMatchObject({
      code: 'BAD_INPUT',
      facts: { fields: { bodyId: expect.any(String) } },
    });
  });

  test.each([
    ['on the third day', '2026-03-12T18:30:00'],
    ['on the fourth', '2026-03-13T09:00'],
  ])('to somebody outside, %s: here it is over', async (_, at) => {
    const { id } = await filed(cast, undefined, { respondent: 'corporation' });
    api.clock.set(at);
    expect(await act(cast.registrar, 'redirectComplaint', id, away)).toMatchObject({
      stage: 'closed',
      end: 'redirected',
    });
    expect(await stateOf(cast.head, id)).toMatchObject({ complaintForward: 'void', nextDueOn: null, late: false });
    const { timeline } = await complaintOf(cast.head, id, 'timeline { act facts remark }');
    expect(timeline.at(-1)).toEqual({
      act: 'redirectComplaint',
      facts: { outside: true },
      remark: `${away.toWhom}: ${away.reason}`,
    });
  });

  test('to one addressee: neither none nor two', async () => {
    const { id } = await forwarded(cast);
    const both = { ...away, ...(await toBody('quality')) };
    for (const fields of [{ reason: 'Жай' }, both]) {
      expect(await refused(superior, 'redirectComplaint', id, fields)).toMatchObject({
        facts: { fields: { bodyId: 'targetMissing' } },
      });
    }
    expect(await refused(superior, 'redirectComplaint', id, await toBody('corporationHead'))).toMatchObject({
      facts: { fields: { bodyId: 'bodyOfOtherKind' } },
    });
  });
});

describe('Whoever complained may withdraw it until it is decided', () => {
  const why = { reason: 'Өтініш беруші хатпен кері қайтарды.' };

  test.each<[string, () => Promise<string>, () => Client, () => Client]>([
    ['not registered yet', async () => (await filed(cast)).id, () => cast.registrar, () => superior],
    ['at the provider', async () => (await registered(cast)).id, () => cast.head, () => superior],
    ['before the body', async () => (await forwarded(cast)).id, () => superior, () => cast.head],
    [
      'at the door of the body',
      async () => (await direct(cast, quality, 'quality')).id,
      () => quality,
      () => cast.registrar,
    ],
  ])('%s: whoever holds it records that, its clocks stand still', async (_, story, holder, other) => {
    const id = await story();
    expect(await refused(other(), 'withdrawComplaint', id, why)).toMatchObject({ code: 'FORBIDDEN_OR_UNKNOWN' });
    expect(await act(holder(), 'withdrawComplaint', id, why)).toMatchObject({ stage: 'closed', end: 'withdrawn' });
    const { deadlines, ...found } = await complaintOf(holder(), id, 'nextDueOn late deadlines { kind state }');
    expect(found).toEqual({ nextDueOn: null, late: false });
    expect(deadlines.filter(({ state }: { state: string }) => state !== 'void' && state !== 'met')).toEqual([]);
  });

  test('once it is over there is nothing to withdraw', async () => {
    const { id } = await forwarded(cast);
    await act(superior, 'decideComplaint', id, decision());
    expect(await refused(cast.head, 'withdrawComplaint', id, why)).toMatchObject({
      facts: { reason: 'otherComplaintStage', stage: 'closed' },
    });
  });
});

describe('That a court was gone to is information and never a block (EDU-18.1, AMB-51)', () => {
  const claim = (changes: object = {}) => ({
    court: 'Астана қ. МАС',
    claimNumber: '7194-26',
    filedOn: '2026-03-06',
    ...changes,
  });

  test('noted at every stage, before and after the decision, everything goes on as without it', async () => {
    const { id, caseId } = await filed(cast);
    await act(cast.registrar, 'recordCourt', id, claim());
    await register(cast.registrar, id);
    await act(cast.supervisor, 'recordCourt', id, claim());
    await act(cast.head, 'forwardComplaint', id);
    await act(superior, 'recordCourt', id, claim({ claimNumber: null }));
    await act(superior, 'takeComplaint', id);
    const annulled = decision({ decision: 'annulAndOrder' });
    expect(await act(superior, 'decideComplaint', id, annulled)).toMatchObject({ stage: 'closed', end: 'decided' });
    expect(await act(cast.head, 'recordCourt', id, claim())).toMatchObject({ stage: 'closed', end: 'decided' });
    await cast.officer.act('confirmCompleteness', caseId, { presented: ['identity'] });
    const { courtNotes } = await complaintOf(superior, id, 'courtNotes { court claimNumber filedOn by }');
    expect(courtNotes).toEqual([
      { court: 'Астана қ. МАС', claimNumber: '7194-26', filedOn: '2026-03-06', by: 'Registrar R.' },
      { court: 'Астана қ. МАС', claimNumber: '7194-26', filedOn: '2026-03-06', by: 'Supervisor S.' },
      { court: 'Астана қ. МАС', claimNumber: null, filedOn: '2026-03-06', by: 'Reviewer of superior' },
      { court: 'Астана қ. МАС', claimNumber: '7194-26', filedOn: '2026-03-06', by: 'Head H.' },
    ]);
  });

  test('a claim is filed by today, not tomorrow', async () => {
    const { id } = await registered(cast);
    expect(await refused(cast.head, 'recordCourt', id, claim({ filedOn: '2026-03-07' }))).toMatchObject({
      facts: { fields: { filedOn: 'filedInFuture' } },
    });
    await act(cast.head, 'recordCourt', id, claim({ filedOn: '2026-03-06' }));
  });

  test('every complaint tells of the court, in the language of the reader, from the first moment to the last', async () => {
    const { id } = await filed(cast);
    const query = 'query ($id: ID!) { complaint(id: $id) { courtInformation { text provision { id } } } }';
    for (const [language, word] of [
      ['kk', 'сотқа'],
      ['ru', 'суд'],
      ['en', 'court'],
    ] as const) {
      const { data } = await cast.head.send(query, { id }, language);
      const { text, provision } = data?.['complaint'].courtInformation ?? {};
      expect(text).toContain(word);
      expect(provision).toEqual({ id: 'EDU-18.1' });
    }
  });
});
