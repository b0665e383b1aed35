import { beforeAll, expect, test } from 'vitest';
import { createApi, type Api, type Client } from '../support/api.ts';
import { caseIn, documentsOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { accepted } from './desk.ts';

let api: Api;
let cast: Cast;
let administrator: Client;
beforeAll(async () => {
  api = await createApi({ now: accepted });
  cast = await castOf(api, 'education');
  administrator = await api.person('Administrator', { role: 'administrator', scope: 'country' });
});

const set = (ground: string, needed: boolean) => ({
  input: { edition: 'edu-209-586', ground, needed, reason: 'ӘРПК 73-бабы' },
});
const mutation = `mutation ($input: SetHearingRequirementInput!) {
  setHearingRequirement(input: $input) { ground needed byEdition } }`;

test('the edition asks for a hearing on the grounds of item 9 and on no other', async () => {
  const { hearingRequirements } = await administrator.query(
    '{ hearingRequirements(edition: "edu-209-586") { ground needed byEdition } }',
  );
  expect(hearingRequirements).toEqual(
    ['incomplete', 'expired', 'unpaid', 'unreliable', 'convention'].map(ground => {
      const needed = ground === 'unreliable' || ground === 'convention';
      return { ground, needed, byEdition: needed };
    }),
  );
});

test('what item 9 demands is not switched off, and nobody but an administrator switches anything', async () => {
  const { errors } = await administrator.send(mutation, set('unreliable', false));
  expect(errors?.[0]?.extensions.facts['fields']).toEqual({ ground: 'demandedByTheOrder' });
  const refused = await cast.supervisor.send(mutation, set('incomplete', true));
  expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
});

test('asked for on an incomplete package, it bars the plain refusal and opens the preliminary decision', async () => {
  const id = await caseIn(cast, 'corporation', 'completeness');
  const refusal = { reason: 'Құжат жоқ', missing: ['consent'] };
  const grounds = (await documentsOf(cast.officer, id)).map(documentId => ({
    documentId,
    ground: 'incomplete',
    reason: 'incomplete',
  }));
  expect(await cast.officer.refused('draftPreliminaryDecision', id, { grounds })).toMatchObject({
    facts: { reason: 'noHearingGround' },
  });
  await administrator.query(mutation, set('incomplete', true));
  expect(await cast.officer.refused('refuseIncomplete', id, refusal)).toMatchObject({
    facts: { reason: 'needsHearing' },
    provision: { id: 'CODE-73' },
  });
  expect(await cast.officer.act('draftPreliminaryDecision', id, { grounds })).toMatchObject({ stage: 'hearing' });
  await administrator.query(mutation, set('incomplete', false));
});

test('each change stands with its day, its author and its reason', async () => {
  const { settingEvents } = await administrator.query(
    '{ settingEvents(what: hearingRequirement) { items { by { id } reason before after } } }',
  );
  const line = (before: boolean, after: boolean) => ({
    by: { id: String(administrator.officerId) },
    reason: 'ӘРПК 73-бабы',
    before: { edition: 'edu-209-586', ground: 'incomplete', needed: before },
    after: { edition: 'edu-209-586', ground: 'incomplete', needed: after },
  });
  expect(settingEvents.items).toEqual([line(true, false), line(false, true)]);
});
