import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { actMutation, createApi, type Api, type Client } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseOf } from '../support/path.ts';
import { castOf, type Cast } from '../support/people.ts';
import { denied, draft, moment, slotFor } from './desk.ts';

let api: Api;
let cast: Cast;
let other: Client;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  const [providerId, unitId] = [api.place.education, api.place.units.education];
  other = await api.person('Officer P.', { role: 'officer', scope: 'provider', providerId, unitId });
});

async function drafted(): Promise<string> {
  const id = await denied(cast);
  api.clock.set('2026-03-11T11:00');
  await draft(cast, id);
  return id;
}

const schedule = async (id: string, input: object) => {
  const { version } = await caseOf(cast.officer, id, 'version');
  return cast.officer.send(actMutation('scheduleHearing'), {
    input: { applicationId: id, expectedVersion: version, idempotencyKey: randomUUID(), ...input },
  });
};
const codes = (answers: { errors?: readonly { extensions: { facts: Record<string, unknown> } }[] }[]) =>
  answers.map(({ errors }) => (errors ? errors[0]?.extensions.facts['fields'] : 'done'));

describe('Two hearings in one place, or with one officer, at one time', () => {
  test.each([10, 11, 12])(
    'two officers who schedule the same room at once: one of them gets it (%s:00)',
    async hour => {
      const [first, second] = [await drafted(), await drafted()];
      const startsAt = moment(`2026-03-13T${hour}:00`);
      const room = slotFor(cast, '2026-03-13', { startsAt, endsAt: moment(`2026-03-13T${hour}:30`), place: 'Зал' });
      const apart = { chairId: String(cast.head.officerId), secretaryId: String(other.officerId) };
      const answers = await Promise.all([schedule(first, room), schedule(second, { ...room, ...apart })]);
      expect(codes(answers)).toEqual(expect.arrayContaining(['done', { place: 'roomTaken' }]));
    },
  );

  test('an officer sits in one hearing at a time, whichever seat it is', async () => {
    const [first, second] = [await drafted(), await drafted()];
    const at = { startsAt: moment('2026-03-13T15:00'), endsAt: moment('2026-03-13T15:30') };
    const answers = await Promise.all([
      schedule(first, { ...slotFor(cast, '2026-03-13'), ...at }),
      schedule(second, {
        ...slotFor(cast, '2026-03-13'),
        ...at,
        chairId: String(cast.officer.officerId),
        secretaryId: String(other.officerId),
      }),
    ]);
    expect(codes(answers)).toEqual(expect.arrayContaining(['done', { startsAt: 'officerTaken' }]));
  });

  test('one hearing may begin when the other ends', async () => {
    const [first, second] = [await drafted(), await drafted()];
    const slot = slotFor(cast, '2026-03-13', {
      startsAt: moment('2026-03-13T16:00'),
      endsAt: moment('2026-03-13T16:30'),
    });
    expect(codes([await schedule(first, slot)])).toEqual(['done']);
    const next = { ...slot, startsAt: moment('2026-03-13T16:30'), endsAt: moment('2026-03-13T17:00') };
    expect(codes([await schedule(second, next)])).toEqual(['done']);
  });

  test('chair and secretary are two people of the provider', async () => {
    const id = await drafted();
    const slot = slotFor(cast, '2026-03-13');
    expect(codes([await schedule(id, { ...slot, secretaryId: slot.chairId })])).toEqual([
      { secretaryId: 'sameAsChair' },
    ]);
    expect(codes([await schedule(id, { ...slot, chairId: String(cast.clerk.officerId) })])).toEqual([
      { chairId: 'notOfTheProvider' },
    ]);
  });

  test('a hearing not yet announced is simply put elsewhere; one announced is moved by postponing it', async () => {
    const id = await drafted();
    const slot = slotFor(cast, '2026-03-13', {
      startsAt: moment('2026-03-13T17:30'),
      endsAt: moment('2026-03-13T18:00'),
    });
    await schedule(id, slot);
    expect(codes([await schedule(id, { ...slot, place: 'Зал 9' })])).toEqual(['done']);
    await cast.officer.act('sendHearingNotice', id, { channels: ['sms'] });
    await runJobs(api);
    expect(await cast.officer.refused('scheduleHearing', id, slot)).toMatchObject({
      facts: { reason: 'noticeAlreadySent' },
    });
  });
});
