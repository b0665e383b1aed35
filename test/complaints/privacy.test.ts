import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api, type Client } from '../support/api.ts';
import { caseOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import {
  aboutNoCase,
  act,
  bodyOf,
  complaintOf,
  decision,
  filed,
  forwarded,
  register,
  reply,
  reviewerOf,
} from './desk.ts';

let api: Api;
let cast: Cast;
let superior: Client;
let quality: Client;
let analyst: Client;
let administrator: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  superior = await reviewerOf(api, 'superior');
  quality = await reviewerOf(api, 'quality');
  analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
  administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
});

const personal = `complainant { kind name phone email address } text demands noCaseReason
  timeline { act remark } contested { act remark } application { id applicant { name iin } refusalReason }`;
const hidden = { complainant: null, text: null, demands: null, noCaseReason: null };
const name = 'Ахметова Айгүл Серікқызы';
const shown = {
  complainant: { name, phone: '+77012345678' },
  text: 'Бас тарту негізсіз.',
  demands: 'Бас тартудың күшін жою.',
};

const remarks = (timeline: { remark: string | null }[]) =>
  timeline.map(({ remark }) => remark).filter(remark => remark !== null);

async function answeredAndDecided(id: string): Promise<void> {
  await act(cast.head, 'answerComplaint', id, reply);
  await act(superior, 'decideComplaint', id, decision());
}

describe('Personal data of a complaint', () => {
  test('field by field: null to analysts and administrators, who read everything else', async () => {
    const { id } = await forwarded(cast);
    const none = await aboutNoCase(cast);
    await answeredAndDecided(id);
    await act(superior, 'decideComplaint', none, decision({ decision: 'dismiss' }));
    for (const client of [analyst, administrator]) {
      for (const one of [id, none]) {
        const { timeline, contested, application, ...found } = await complaintOf(client, one, personal);
        expect(found).toEqual(hidden);
        expect(timeline.length).toBeGreaterThan(3);
        expect(remarks(timeline)).toEqual([]);
        expect([contested?.remark, application?.applicant, application?.refusalReason]).toEqual(
          one === id ? [null, null, null] : [undefined, undefined, undefined],
        );
      }
      // Analysts tell officials apart by number.
      const told = client === analyst ? `№ ${superior.officerId}` : 'Reviewer of superior';
      expect(await complaintOf(client, id, 'decision provider { id } reviewer { name } arrivedOn')).toMatchObject({
        decision: 'uphold',
        reviewer: { name: told },
      });
    }
  });

  test('whole to the people of the provider and of the body', async () => {
    const { id } = await forwarded(cast);
    const none = await aboutNoCase(cast);
    await answeredAndDecided(id);
    for (const client of [cast.registrar, cast.officer, cast.supervisor, cast.head, superior]) {
      const { timeline, contested, application, ...found } = await complaintOf(client, id, personal);
      expect(found).toMatchObject(shown);
      expect(remarks(timeline)).toEqual([reply.answer, decision().reason]);
      expect(contested).toMatchObject({ act: 'refuseIncomplete' });
      expect(application).toMatchObject({ applicant: { name }, refusalReason: 'Құжат ұсынылмады.' });
      expect((await complaintOf(client, none, 'noCaseReason'))['noCaseReason']).toBe('Қоңырауға жауап бермейді.');
    }
  });
});

describe('A body reads the case, and who complains, from the moment the complaint is before it', () => {
  const search = async (client: Client, text: string) =>
    (await client.query('query ($text: Text!) { complaints(filter: { text: $text }) { items { id } } }', { text }))[
      'complaints'
    ].items.map(({ id }: { id: string }) => id);
  const caseFor = (client: Client, id: string) =>
    client.send('query ($id: ID!) { application(id: $id) { id } }', { id });

  test('before it is sent on, the body it may go to sees that there is one, and nothing of what it says', async () => {
    const complainant = { kind: 'applicant', name: 'Оспанова Дина' };
    const { id, caseId } = await filed(cast, undefined, { complainant });
    for (const registering of [false, true]) {
      if (registering) {
        await register(cast.registrar, id);
      }
      const { timeline, contested, application, ...found } = await complaintOf(superior, id, personal);
      expect(found).toEqual(hidden);
      expect(remarks(timeline)).toEqual([]);
      expect([contested, application]).toEqual([null, null]);
      expect((await caseFor(superior, caseId)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
      expect(await search(superior, 'Оспанова')).toEqual([]);
      expect(await search(cast.head, 'оспанова')).toEqual([id]);
    }
    api.clock.set('2026-03-10T12:00');
    await act(cast.head, 'forwardComplaint', id);
    const { application, ...found } = await complaintOf(superior, id, personal);
    expect(found).toMatchObject({ complainant, text: shown.text, contested: { act: 'refuseIncomplete' } });
    expect(application).toMatchObject({ id: caseId, applicant: { name } });
    expect((await caseFor(superior, caseId)).data?.['application']).toEqual({ id: caseId });
    expect(await search(superior, 'Оспанова')).toEqual([id]);
  });

  test('another body reads neither, before or after', async () => {
    const { id, caseId } = await forwarded(cast);
    const one = await quality.send('query ($id: ID!) { complaint(id: $id) { id } }', { id });
    expect(one.errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    expect((await caseFor(quality, caseId)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    expect(await search(quality, name)).toEqual([]);
    // Sent on to the quality body instead, it is theirs and not the superior body's.
    const other = await filed(cast);
    await register(cast.registrar, other.id);
    await act(cast.head, 'forwardComplaint', other.id, { bodyId: String(await bodyOf(api, 'quality')) });
    expect(await complaintOf(quality, other.id, personal)).toMatchObject(shown);
    expect((await caseFor(superior, other.caseId)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('sent back to the provider, the body still reads what it decided on', async () => {
    const { id } = await forwarded(cast);
    await act(superior, 'decideComplaint', id, decision({ decision: 'sendBack' }));
    expect(await complaintOf(superior, id, personal)).toMatchObject(shown);
  });

  test('a name is found only by those who may see it; a number by all who may see the complaint', async () => {
    const complainant = { kind: 'representative', name: 'Сүлейменова 100%_Гүлнәр' };
    const { id, caseId } = await filed(cast, undefined, { complainant });
    await act(cast.registrar, 'registerComplaint', id, { number: 'ІЗ-1' });
    const { number, receiptNumber } = await caseOf(cast.officer, caseId, 'number receiptNumber');
    for (const client of [cast.head, cast.officer]) {
      expect(await search(client, '100%_гүл')).toEqual([id]);
    }
    for (const client of [analyst, administrator, superior]) {
      expect(await search(client, 'Сүлейменова')).toEqual([]);
      for (const text of ['ІЗ-1', number, receiptNumber]) {
        expect(await search(client, text)).toEqual([id]);
      }
    }
    expect(await search(quality, 'ІЗ-1')).toEqual([]);
    expect(await search(cast.head, '100%гүл')).toEqual([]);
  });
});
