import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Conflict, conflictOf } from '../../server/complaints/conflict.rules.ts';
import { rowsOf } from '../../server/database/rows.ts';
import { createApi, type Api, type Client } from '../support/api.ts';
import { caseIn, caseOf, carryTo } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { act, bodyOf, complaintOf, decision, file, filing, forwarded, moment, refusal, register } from './desk.ts';

describe('Nobody reviews their own act, nor that of those whom they direct', () => {
  const nobody = { officialId: null, actors: [], directors: [] };
  test.each<[string, Parameters<typeof conflictOf>[1], Conflict | undefined]>([
    ['had no hand in it', nobody, undefined],
    ['others did', { officialId: 1, actors: [2, 3], directors: [4] }, undefined],
    ['is the official complained of', { ...nobody, officialId: 7 }, 'isTheOfficial'],
    ['took part', { ...nobody, actors: [6, 7] }, 'tookPart'],
    ['directs the unit', { ...nobody, directors: [7] }, 'directsTheUnit'],
    ['is the official and took part: the graver', { officialId: 7, actors: [7], directors: [] }, 'isTheOfficial'],
    ['took part and directs: the graver', { ...nobody, actors: [7], directors: [7] }, 'tookPart'],
    ['is everything at once', { officialId: 7, actors: [7], directors: [7] }, 'isTheOfficial'],
  ])('a reviewer who %s', (_, involvement, conflict) => {
    expect(conflictOf(7, involvement)).toBe(conflict);
  });
});

/*
 * The case: accepted, registered and assigned on 2 March, refused on 4 March by the officer (contested), signed on 5 March by
 * the head and carried to the Corporation by another officer; the complaint came on 6 March.
 */
let api: Api;
let cast: Cast;
let providerId: number;
let bodyId: number;
let about: { applicationId: string; contestedVersion: number; arrivedAt: string };
let complaintId: string;
const people = new Map<string, Client>();

async function reviewer(name: string, grant: Parameters<Api['person']>[1] | undefined): Promise<Client> {
  const client = await api.person(name, { role: 'reviewer', scope: 'body', bodyId }, ...(grant ? [grant] : []));
  people.set(name, client);
  return client;
}

/** They held that role there for a while, by the calendar of the story. */
async function held(name: string, role: string, at: number, since: string, until: string | null): Promise<void> {
  const { officerId } = await reviewer(name, undefined);
  await sql`insert into role_grant (officer_id, role, scope, provider_id, since, ended_at)
    values (${officerId}, ${role}, 'provider', ${at}, ${moment(since)}, ${until && moment(until)})`.execute(
    rowsOf(api.database.orm.em.fork()),
  );
}

const complain = async (changes: object = {}, sender = cast.head) => {
  api.clock.set('2026-03-06T10:00');
  const { id } = await file(cast.registrar, filing({ ...about, ...changes }));
  await register(cast.registrar, id);
  await act(sender, 'forwardComplaint', id);
  return id;
};

beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  providerId = api.place.education;
  bodyId = await bodyOf(api, 'superior');
  const unitId = api.place.units.education;
  const registrar = await reviewer('registered it', { role: 'registrar', scope: 'provider', providerId });
  const officer = await reviewer('refused it', { role: 'officer', scope: 'provider', providerId, unitId });
  const assigned = await reviewer('assigned it', { role: 'supervisor', scope: 'provider', providerId, unitId });
  const clerk = await reviewer('took the result in', { role: 'clerk', scope: 'office', officeId: api.place.office });
  const head = await reviewer('signed it', { role: 'head', scope: 'provider', providerId });
  await reviewer('is an officer without a part in it', { role: 'officer', scope: 'provider', providerId, unitId });
  await reviewer('directs another provider', { role: 'head', scope: 'provider', providerId: api.place.justice });
  await reviewer('is nobody to it', undefined);
  const sender = await reviewer('sent the complaint on', { role: 'registrar', scope: 'provider', providerId });
  await held('was its head then and has left', 'head', providerId, '2026-01-01T09:00', '2026-03-04T11:01');
  await held('was its supervisor then and has left', 'supervisor', providerId, '2026-01-01T09:00', '2026-03-05T18:00');
  await held('had left as its head before', 'head', providerId, '2026-01-01T09:00', '2026-03-04T10:59');
  await held('was its head for a while after', 'head', providerId, '2026-03-04T11:01', '2026-03-05T18:00');
  await held('has become its head since', 'head', providerId, '2026-03-06T09:00', null);
  await held('was an officer of it then', 'officer', providerId, '2026-01-01T09:00', '2026-03-05T18:00');

  const story = { ...cast, registrar, officer, supervisor: assigned, clerk, head };
  const applicationId = await caseIn({ ...story, clerk: cast.clerk }, 'corporation', 'completeness');
  api.clock.set('2026-03-04T11:00');
  await officer.act('refuseIncomplete', applicationId, { reason: 'Құжат ұсынылмады.', missing: ['identity'] });
  const { version: contestedVersion } = await caseOf(officer, applicationId, 'version');
  api.clock.set('2026-03-05T11:00');
  await carryTo(story, applicationId, 'keeping');
  about = { applicationId, contestedVersion, arrivedAt: moment('2026-03-06T10:00') };
  complaintId = await complain(undefined, sender);
});

const one = (name: string) => people.get(name) ?? Promise.reject(new Error(`nobody ${name}`));
const page = 'myConflict { id text } allowedActs { act allowed permitted reason { id text } }';

async function seenBy(client: Client, id: string) {
  const { myConflict, allowedActs } = await complaintOf(client, id, page);
  const acts = allowedActs.filter(({ act: name }: { act: string }) =>
    ['takeComplaint', 'decideComplaint'].includes(name),
  );
  return { myConflict, acts };
}

describe('Of the reviewers of the body, over HTTP', () => {
  test.each<[string, Conflict]>([
    ['refused it', 'tookPart'],
    ['registered it', 'tookPart'],
    ['assigned it', 'tookPart'],
    ['sent the complaint on', 'tookPart'],
    ['signed it', 'directsTheUnit'],
    ['was its head then and has left', 'directsTheUnit'],
    ['was its supervisor then and has left', 'directsTheUnit'],
    ['has become its head since', 'directsTheUnit'],
  ])('one who %s neither takes nor decides: %s', async (reviewing, conflict) => {
    const client = await one(reviewing);
    const { myConflict, acts } = await seenBy(client, complaintId);
    expect(myConflict).toMatchObject({ id: conflict });
    for (const possible of acts) {
      expect(possible).toMatchObject({ allowed: false, permitted: true, reason: { id: 'conflictOfInterest' } });
    }
    for (const [name, fields] of [
      ['takeComplaint', {}],
      ['decideComplaint', decision()],
    ] as const) {
      const { extensions } = await refusal(client, name, complaintId, fields);
      expect(extensions).toMatchObject({
        code: 'ACT_NOT_ALLOWED',
        facts: { act: name, reason: 'conflictOfInterest', conflict },
        provision: { id: 'EDU-17.1' },
      });
    }
  });

  test.each([
    ['took the result in'],
    ['is an officer without a part in it'],
    ['directs another provider'],
    ['had left as its head before'],
    ['was its head for a while after'],
    ['was an officer of it then'],
    ['is nobody to it'],
  ])('one who %s may', async name => {
    const { myConflict, acts } = await seenBy(await one(name), complaintId);
    expect(myConflict).toBeNull();
    expect(acts).toEqual([
      { act: 'takeComplaint', allowed: true, permitted: true, reason: null },
      { act: 'decideComplaint', allowed: true, permitted: true, reason: null },
    ]);
  });

  test('the official complained of does not, though they had no part in the case', async () => {
    const official = await one('is an officer without a part in it');
    const id = await complain({ respondent: 'official', officialId: String(official.officerId) });
    expect((await seenBy(official, id)).myConflict).toMatchObject({ id: 'isTheOfficial' });
    expect((await refusal(official, 'takeComplaint', id)).extensions.facts).toMatchObject({
      conflict: 'isTheOfficial',
    });
    expect((await seenBy(await one('is nobody to it'), id)).myConflict).toBeNull();
  });

  test('an omission is of no single act: whoever did any act of the case had a part', async () => {
    const id = await complain({ subject: 'omission', contestedVersion: null });
    expect((await seenBy(await one('took the result in'), id)).myConflict).toMatchObject({ id: 'tookPart' });
    expect((await seenBy(await one('is an officer without a part in it'), id)).myConflict).toBeNull();
  });

  test('about no case it is the directors who stand aside', async () => {
    const none = {
      applicationId: null,
      contestedVersion: null,
      noCaseReason: 'Іс ашылмаған.',
      providerId,
      subject: 'omission',
    };
    const id = await complain(none);
    expect((await seenBy(await one('has become its head since'), id)).myConflict).toMatchObject({
      id: 'directsTheUnit',
    });
    expect((await seenBy(await one('refused it'), id)).myConflict).toBeNull();
  });

  test('who may not decide in any case has no conflict to be told of', async () => {
    expect((await complaintOf(cast.head, complaintId, 'myConflict { id }'))['myConflict']).toBeNull();
  });
});

describe('The refusal names the conflict', () => {
  const words = {
    tookPart: ['қатысқансыз', 'участвовали', 'took part'],
    directsTheUnit: ['басқаратын', 'руководите', 'direct'],
    isTheOfficial: ['өз шешіміңізге', 'собственное', 'your own'],
  } as const;

  test.each<[Conflict, string]>([
    ['tookPart', 'refused it'],
    ['directsTheUnit', 'signed it'],
    ['isTheOfficial', 'is an officer without a part in it'],
  ])('%s, in the language of the reader', async (conflict, name) => {
    const client = await one(name);
    const official = { respondent: 'official', officialId: String(client.officerId) };
    const id = conflict === 'isTheOfficial' ? await complain(official) : complaintId;
    for (const [at, language] of (['kk', 'ru', 'en'] as const).entries()) {
      for (const [asked, fields] of [
        ['takeComplaint', {}],
        ['decideComplaint', decision()],
      ] as const) {
        expect((await refusal(client, asked, id, fields, language)).message, language).toContain(words[conflict][at]);
      }
      const query = 'query ($id: ID!) { complaint(id: $id) { myConflict { text } } }';
      const { data } = await client.send(query, { id }, language);
      expect(data?.['complaint'].myConflict.text.toLowerCase()).toContain(words[conflict][at]);
    }
  });
});

test('two reviewers: what one has taken the other neither takes nor decides, until then either may decide', async () => {
  const [mine, yours] = [await one('is nobody to it'), await one('directs another provider')];
  await act(mine, 'takeComplaint', complaintId);
  for (const [name, fields] of [
    ['takeComplaint', {}],
    ['decideComplaint', decision()],
  ] as const) {
    const { extensions, message } = await refusal(yours, name, complaintId, fields);
    expect(extensions.facts).toMatchObject({ reason: 'takenByAnother', officer: 'is nobody to it' });
    expect(message).toContain('is nobody to it');
  }
  expect((await refusal(mine, 'takeComplaint', complaintId)).extensions.facts).toMatchObject({
    reason: 'takenAlready',
  });
  expect(await act(mine, 'decideComplaint', complaintId, decision())).toMatchObject({ end: 'decided' });
  const { id } = await forwarded(cast);
  expect(await act(yours, 'decideComplaint', id, decision())).toMatchObject({ end: 'decided' });
  expect(await complaintOf(mine, id, 'reviewer { name } decidedBy { name }')).toEqual({
    reviewer: { name: 'directs another provider' },
    decidedBy: { name: 'directs another provider' },
  });
});

test('what somebody took who has left the body since is free: a colleague takes it', async () => {
  const { id } = await forwarded(cast);
  const gone = await reviewer('has left the body', undefined);
  await act(gone, 'takeComplaint', id);
  await sql`update role_grant set ended_at = greatest(since, now()) where officer_id = ${gone.officerId}`.execute(
    rowsOf(api.database.orm.em.fork()),
  );
  const heir = await one('is nobody to it');
  await act(heir, 'takeComplaint', id);
  expect(await complaintOf(heir, id, 'reviewer { name }')).toEqual({ reviewer: { name: 'is nobody to it' } });
});
