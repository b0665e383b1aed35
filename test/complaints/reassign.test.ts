import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api, type Client } from '../support/api.ts';
import { castOf, type Cast } from '../support/people.ts';
import { aboutNoCase, act, bodyOf, complaintOf, decision, forwarded, refused, reviewerOf } from './desk.ts';

let api: Api;
let cast: Cast;
let first: Client;
let second: Client;
let quality: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  first = await reviewerOf(api, 'superior', 'education', 'First');
  second = await reviewerOf(api, 'superior', 'education', 'Second');
  quality = await reviewerOf(api, 'quality');
});

const to = (client: Client | null) => ({ reviewerId: client && String(client.officerId), reason: 'Еңбек демалысы.' });
const reviewer = async (id: string) => (await complaintOf(second, id, 'reviewer { name }'))['reviewer'];

describe('A complaint goes from one reviewer to another of the same body', () => {
  test('handed over it is for the new one to decide; a line of its history says from whom to whom and why', async () => {
    const id = await aboutNoCase(cast);
    await act(first, 'takeComplaint', id);
    await act(second, 'reassignComplaint', id, to(second));
    expect(await reviewer(id)).toEqual({ name: 'Second' });
    const { timeline } = await complaintOf(second, id, 'timeline { act by stageBefore stageAfter facts remark }');
    expect(timeline.at(-1)).toEqual({
      act: 'reassignComplaint',
      by: 'Second',
      stageBefore: 'body',
      stageAfter: 'body',
      facts: { from: first.officerId, to: second.officerId },
      remark: 'Еңбек демалысы.',
    });
    const dismissed = decision({ decision: 'dismiss' });
    expect(await refused(first, 'decideComplaint', id, dismissed)).toMatchObject({
      facts: { reason: 'takenByAnother' },
    });
    expect(await act(second, 'decideComplaint', id, dismissed)).toMatchObject({ end: 'decided' });
  });

  test('put back it is free for any of them', async () => {
    const id = await aboutNoCase(cast);
    await act(first, 'takeComplaint', id);
    await act(first, 'reassignComplaint', id, to(null));
    expect(await reviewer(id)).toBeNull();
    await act(second, 'takeComplaint', id);
    expect(await reviewer(id)).toEqual({ name: 'Second' });
  });

  test('to nobody outside the body, nor to the one who has it', async () => {
    const id = await aboutNoCase(cast);
    await act(first, 'takeComplaint', id);
    for (const client of [quality, cast.head, first]) {
      expect(await refused(first, 'reassignComplaint', id, to(client))).toMatchObject({
        code: 'BAD_INPUT',
        facts: { fields: { reviewerId: 'notAReviewerOfTheBody' } },
      });
    }
  });

  test('to nobody with a part in what is contested, and by none such', async () => {
    const grant = { role: 'reviewer', scope: 'body', bodyId: await bodyOf(api, 'superior') } as const;
    const head = await api.person('Head', grant, { role: 'head', scope: 'provider', providerId: api.place.education });
    const { id } = await forwarded(cast);
    await act(first, 'takeComplaint', id);
    const conflict = { code: 'ACT_NOT_ALLOWED', facts: { reason: 'conflictOfInterest', conflict: 'directsTheUnit' } };
    expect(await refused(first, 'reassignComplaint', id, to(head))).toMatchObject(conflict);
    expect(await refused(head, 'reassignComplaint', id, to(second))).toMatchObject(conflict);
    // Nor does such a one end it otherwise.
    expect(await refused(head, 'withdrawComplaint', id, { reason: 'Хат' })).toMatchObject({ code: 'ACT_NOT_ALLOWED' });
  });
});
