import { beforeAll, describe, expect, test } from 'vitest';
import { createApi, type Api } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { castOf, type Cast } from '../support/people.ts';
import { denied, deskOf, draft, freeSlot, minutesOf, moment } from './desk.ts';

let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
});

async function announced(on: string, hearingOn: string, channels: string[]): Promise<string> {
  const id = await denied(cast);
  api.clock.set(on);
  await draft(cast, id);
  const fastest = channels.find(channel => !['registeredLetter', 'telegram'].includes(channel));
  await cast.officer.act('scheduleHearing', id, freeSlot(cast, hearingOn, { noticeChannel: fastest ?? channels[0] }));
  await cast.officer.act('sendHearingNotice', id, { channels });
  await runJobs(api);
  return id;
}

async function noticeId(id: string, channel: string): Promise<string> {
  const { notices } = await deskOf(cast, id);
  return notices.find((one: { kind: string; channel: string }) => one.kind === 'hearing' && one.channel === channel).id;
}

const evidence = (noticeIdOf: string, what: string, at: string, more: object = {}) => ({
  noticeId: noticeIdOf,
  what,
  at: moment(at),
  reference: '№ 17-ТФ',
  answeredBy: 'Ахметова А. С.',
  ...more,
});

describe('The day of notification is the earliest recorded delivery over all channels', () => {
  test('a letter goes five working days ahead, and sent is not delivered: the hearing waits for its delivery', async () => {
    const id = await announced('2026-03-10T11:00', '2026-03-19', ['registeredLetter']);
    expect((await deskOf(cast, id)).decision).toMatchObject({ noticeSentAt: null, notifiedOn: null });
    const letter = await noticeId(id, 'registeredLetter');
    await cast.registrar.act('recordNotification', id, evidence(letter, 'sent', '2026-03-10T11:00'));
    const { decision, deadline } = await deskOf(cast, id);
    expect(decision).toMatchObject({ noticeSentAt: expect.any(String), notifiedOn: null });
    expect(deadline('hearingNotice')).toMatchObject({ state: 'met' });
    expect(deadline('hearing')).toBeUndefined();
    api.clock.set('2026-03-19T18:00');
    const nobody = minutesOf('2026-03-19', { attended: false, participants: [] });
    expect(await cast.officer.refused('recordHearing', id, nobody)).toMatchObject({ facts: { reason: 'notNotified' } });
    await cast.registrar.act('recordNotification', id, evidence(letter, 'delivered', '2026-03-17T15:00'));
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn: '2026-03-17', hearingBy: '2026-03-19' });
  });

  test('a hearing is not put before the day its letter is expected, nor held before its hour', async () => {
    const id = await denied(cast);
    api.clock.set('2026-03-10T11:00');
    await draft(cast, id);
    const letter = { noticeChannel: 'registeredLetter' };
    const early = freeSlot(cast, '2026-03-12', letter);
    expect(await cast.officer.refused('scheduleHearing', id, early)).toMatchObject({
      facts: { fields: { startsAt: 'slotBeforeNotification' } },
    });
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-19', letter));
    expect(await cast.officer.refused('sendHearingNotice', id, { channels: ['sms'] })).toMatchObject({
      facts: { fields: { startsAt: 'slotTooLate' } },
    });
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-12'));
    await cast.officer.act('sendHearingNotice', id, { channels: ['sms'] });
    await runJobs(api);
    expect(await cast.officer.refused('recordHearing', id, minutesOf('2026-03-10'))).toMatchObject({
      facts: { reason: 'hearingNotYet' },
    });
  });

  test('an earlier delivery recorded later moves the day back, and every date that hangs on it', async () => {
    const id = await announced('2026-03-11T11:00', '2026-03-13', ['registeredLetter', 'telephonogram']);
    api.clock.set('2026-03-12T10:00');
    const letter = await noticeId(id, 'registeredLetter');
    await cast.registrar.act('recordNotification', id, evidence(letter, 'delivered', '2026-03-12T09:30'));
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn: '2026-03-12', hearingBy: '2026-03-16' });
    const call = await noticeId(id, 'telephonogram');
    expect(
      await cast.officer.refused('recordNotification', id, evidence(call, 'delivered', '2026-03-11T10:59')),
    ).toMatchObject({ facts: { fields: { at: 'beforeTheSending' } } });
    await cast.officer.act('recordNotification', id, evidence(call, 'delivered', '2026-03-11T12:00'));
    const { decision, deadline } = await deskOf(cast, id);
    expect(decision).toMatchObject({ notifiedOn: '2026-03-11', hearingBy: '2026-03-13', earliestActOn: '2026-03-16' });
    expect(deadline('hearing')).toMatchObject({ state: 'running', dueOn: '2026-03-13' });
  });

  test.each([
    ['at 18:30 of a working day', '2026-03-12T18:30', '2026-03-16', '2026-03-12'],
    ['a minute later', '2026-03-12T18:31', '2026-03-17', '2026-03-13'],
    ['on a Saturday', '2026-03-14T12:00', '2026-03-18', '2026-03-16'],
  ])('sent and delivered %s', async (_when, on, hearingOn, notifiedOn) => {
    const id = await announced(on, hearingOn, ['sms']);
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn, hearingBy: hearingOn });
  });

  test('nobody reports the delivery of a message the worker carries, nor one in the future', async () => {
    const id = await announced('2026-03-11T11:00', '2026-03-13', ['sms', 'telegram']);
    const sms = await noticeId(id, 'sms');
    expect(
      await cast.officer.refused('recordNotification', id, evidence(sms, 'delivered', '2026-03-11T11:00')),
    ).toMatchObject({ facts: { fields: { noticeId: 'unknown' } } });
    const telegram = await noticeId(id, 'telegram');
    expect(
      await cast.officer.refused('recordNotification', id, evidence(telegram, 'sent', '2026-03-11T11:01')),
    ).toMatchObject({ facts: { fields: { at: 'inTheFuture' } } });
  });

  test('a message that came back is no notification: the dates fall with it', async () => {
    const id = await announced('2026-03-11T11:00', '2026-03-13', ['email']);
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedOn: '2026-03-11' });
    await cast.officer.query('mutation ($id: RecordId!) { reportBounce(noticeId: $id) { state } }', {
      id: await noticeId(id, 'email'),
    });
    await runJobs(api);
    const { decision, deadline } = await deskOf(cast, id);
    expect(decision).toMatchObject({ notifiedOn: null, hearingBy: null, earliestActOn: null });
    expect(deadline('hearing')).toMatchObject({ state: 'void' });
    expect(deadline('hearingNotice')).toMatchObject({ state: 'met' });
  });
});
