import { beforeAll, describe, expect, test } from 'vitest';
import { annul, issued } from '../complaints/decidedCases.ts';
import {
  aboutNoCase,
  act,
  bodyOf,
  decision,
  file,
  filing,
  forwarded,
  moment,
  register,
  registered,
  reply,
  reviewerOf,
  satisfaction,
} from '../complaints/desk.ts';
import { type Api, type Client, createApi } from '../support/api.ts';
import { type Cast, castOf } from '../support/people.ts';
import { gained, recounted, tally } from './tally.ts';

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

/** About no case, the quickest there is; it came on Friday 6 March 2026. */
async function quick(client: Client, changes: object = {}): Promise<string> {
  api.clock.set('2026-03-06T10:00');
  const none = {
    noCaseReason: 'Қоңырауға жауап бермейді.',
    providerId: String(api.place.education),
    subject: 'omission',
    arrivedAt: moment('2026-03-06T10:00'),
  };
  return (await file(client, filing({ ...none, ...changes }))).id;
}

async function atProvider(): Promise<string> {
  const id = await quick(cast.registrar);
  await register(cast.registrar, id);
  return id;
}

const atDoor = async (reviewer: Client, kind: 'superior' | 'quality') =>
  quick(reviewer, { door: 'body', bodyId: String(await bodyOf(api, kind)), way: 'post' });

const measure = { measure: 'Құжат берілді.' };

const by = ['item', 'detail'] as const;
const complaints = (asked = {}) => tally(api, 'complaint', { by, ...asked });
const inTime = () => tally(api, 'complaintInTime', { by: ['item', 'detail', 'value'] });
const annulled = () => tally(api, 'annulledAct', { by });

/** What a story adds to what is read. */
async function adds(read: () => Promise<Record<string, number>>, story: () => Promise<unknown>) {
  const before = await read();
  await story();
  return gained(before, await read());
}

describe('Complaints', () => {
  test('one arrives on Friday and is recorded on Tuesday: it counts on Friday, and is known from Tuesday', async () => {
    const friday = { from: '2026-03-06', to: '2026-03-06' };
    await quick(cast.registrar);
    const bodyId = String(await bodyOf(api, 'superior'));
    const late = { door: 'body', bodyId, way: 'post', arrivedAt: moment('2026-03-06T10:00') };
    api.clock.set('2026-03-10T10:00');
    const input = { noCaseReason: 'Жауап жоқ.', providerId: String(api.place.education), subject: 'omission' };
    await file(superior, filing({ ...input, ...late }));
    expect(await complaints(friday)).toEqual({ 'received provider': 1, 'received superior': 1 });
    expect(await complaints({ ...friday, asOf: '2026-03-09' })).toEqual({ 'received provider': 1 });
    expect(await complaints({ ...friday, asOf: '2026-03-10' })).toEqual({
      'received provider': 1,
      'received superior': 1,
    });
  });

  test('sent on by the provider, it is decided by the body: each word with whom it was', async () => {
    const story = async () => {
      const { id } = await forwarded(cast);
      await act(cast.head, 'answerComplaint', id, reply);
      await act(superior, 'decideComplaint', id, decision());
    };
    expect(await adds(complaints, story)).toEqual({
      'received provider': 1,
      'forwarded provider': 1,
      'answered provider': 1,
      'uphold superior': 1,
    });
  });

  test.each(['sendBack', 'dismiss'])('the decision %s is a word of its own', async word => {
    const story = async () => act(superior, 'decideComplaint', await aboutNoCase(cast), decision({ decision: word }));
    expect(await adds(complaints, story)).toMatchObject({ [`${word} superior`]: 1 });
  });

  test('satisfied in part, then in full, it is satisfied once; the day before it was so in part', async () => {
    const id = await atProvider();
    api.clock.set('2026-03-10T09:00');
    await act(cast.head, 'satisfyComplaint', id, { fully: false, ...measure });
    api.clock.set('2026-03-11T09:00');
    const story = () => act(cast.head, 'satisfyComplaint', id, { fully: true, ...measure });
    expect(await adds(complaints, story)).toEqual({ 'partlySatisfied provider': -1, 'satisfied provider': 1 });
    const satisfied = async (asOf: string) => {
      const words = await complaints({ asOf, from: '2026-03-10', to: '2026-03-11' });
      return [words['partlySatisfied provider'] ?? 0, words['satisfied provider'] ?? 0];
    };
    expect(await satisfied('2026-03-10')).toEqual([1, 0]);
    expect(await satisfied('2026-03-11')).toEqual([0, 1]);
  });

  test('redirected from one body to another, it was received once, and is decided where it went', async () => {
    const story = async () => {
      const id = await aboutNoCase(cast);
      api.clock.set('2026-03-12T12:00');
      const to = { bodyId: String(await bodyOf(api, 'quality')), reason: 'Дұрыс адресат.' };
      await act(superior, 'redirectComplaint', id, to);
      await register(quality, id);
      await act(quality, 'decideComplaint', id, decision({ decision: 'dismiss' }));
    };
    expect(await adds(complaints, story)).toEqual({
      'received provider': 1,
      'forwarded provider': 1,
      'redirected superior': 1,
      'dismiss quality': 1,
    });
  });

  test('come to the door of the quality body and withdrawn there before it was registered', async () => {
    const story = async () => {
      const id = await atDoor(quality, 'quality');
      await act(quality, 'withdrawComplaint', id, { reason: 'Өтініш беруші бас тартты.' });
    };
    expect(await adds(complaints, story)).toEqual({ 'received quality': 1, 'withdrawn quality': 1 });
  });
});

describe('Dates of complaints', () => {
  /** It came on Friday 6 March 2026; Monday is a day off: to be sent on by Thursday 12, answered by Monday 16 March. */
  test.each([
    ['at closing time of the third day', '2026-03-12T18:30:00', 1],
    ['a second later', '2026-03-12T18:30:01', 0],
  ])('sent on %s', async (_, at, value) => {
    const story = async () => {
      const id = await atProvider();
      api.clock.set(at);
      await act(cast.head, 'forwardComplaint', id);
    };
    expect(await adds(inTime, story)).toEqual({ [`complaintForward provider ${value}`]: 1 });
  });

  test.each([
    ['on the fifth day', '2026-03-16T18:30:00', 1],
    ['after it', '2026-03-16T18:30:01', 0],
  ])('answered %s; what it was excused from by satisfying it was in time', async (_, at, value) => {
    const story = async () => {
      const id = await atProvider();
      await act(cast.head, 'satisfyComplaint', id, { fully: true, ...measure });
      api.clock.set(at);
      await act(cast.head, 'answerComplaint', id, reply);
    };
    expect(await adds(inTime, story)).toEqual({
      'complaintForward provider 1': 1,
      [`complaintAnswer provider ${value}`]: 1,
    });
  });

  test.each([
    ['the quality body', 'quality', '2026-04-02T18:30:00', 1],
    ['the quality body, a second after its fifteenth day', 'quality', '2026-04-02T18:30:01', 0],
    ['the superior body, by the day set for it', 'superior', '2026-04-09T18:30:00', 1],
    ['the superior body, after it', 'superior', '2026-04-09T18:30:01', 0],
  ] as const)('a review by %s', async (_, kind, at, value) => {
    const reviewer = kind === 'quality' ? quality : superior;
    const story = async () => {
      const id = await atDoor(reviewer, kind);
      await register(reviewer, id);
      api.clock.set(at);
      await act(reviewer, 'decideComplaint', id, decision({ decision: 'dismiss' }));
    };
    expect(await adds(inTime, story)).toEqual({ [`complaintReview ${kind} ${value}`]: 1 });
  });

  test('a date left without object is neither in time nor late', async () => {
    const story = async () => {
      const id = await atProvider();
      await act(cast.registrar, 'withdrawComplaint', id, { reason: 'Өтініш беруші бас тартты.' });
    };
    expect(await adds(inTime, story)).toEqual({});
  });
});

describe('Acts that fell', () => {
  test('annulled by the body: which act it was, and through whom', async () => {
    const story = async () => annul(cast, superior, await issued(cast), 'annulAndGrant');
    expect(await adds(annulled, story)).toEqual({ 'affixApostille superior': 1 });
  });

  test('taken back by the provider itself, satisfying the complaint in full', async () => {
    const story = async () => {
      const { id } = await registered(cast);
      await act(cast.head, 'satisfyComplaint', id, satisfaction(true));
    };
    expect(await adds(annulled, story)).toEqual({ 'refuseIncomplete provider': 1 });
  });

  test('a complaint dismissed lets every act stand', async () => {
    const story = async () =>
      act(superior, 'decideComplaint', await aboutNoCase(cast), decision({ decision: 'dismiss' }));
    expect(await adds(annulled, story)).toEqual({});
  });
});

test('counted again at the end, all is as it was counted act by act', async () => {
  expect(await recounted(api, 'complaint', 'complaintInTime', 'annulledAct')).toEqual([]);
});
