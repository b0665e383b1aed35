import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { freeSlot, moment } from '../hearings/desk.ts';
import { createApi } from '../support/api.ts';
import { freePort } from '../support/freePort.ts';
import { runJobs } from '../support/jobs.ts';
import { castOf } from '../support/people.ts';
import { announced } from './announced.ts';
import { noticeOf, noticesOf, notResent, resent, returned } from './outbox.ts';
import { startReceiver } from './receiver.ts';

const port = await freePort();
const env = {
  SMS_GATEWAY_URL: `http://127.0.0.1:${port}/send`,
  SMS_GATEWAY_TOKEN: 'gateway-token',
  SMS_REPORT_SECRET: 'the gateway signs its reports with it',
};
const api = await createApi({ env });
const cast = await castOf(api, 'education');
const connection = new Connection({ connectionString: api.database.url });
await connection.connect();
afterAll(() => connection.end());

const outOfDate = { noticeId: 'noticeOutOfDate' };
const withdrawal = { reason: 'Мекеме құжатты растады.' };
let postponed = 0;
/** To another quarter of an hour each time: the same two officers sit at every hearing of these stories. */
function postponement() {
  const startsAt = Temporal.Instant.from(moment('2026-03-19T15:00')).add({ minutes: 15 * (postponed += 1) });
  return { startsAt: startsAt.toString(), endsAt: startsAt.add({ minutes: 14 }).toString(), reason: 'Сұрады.' };
}

/** Announced by e-mail, which has arrived, and by an SMS the gateway has refused. */
async function halfAnnounced(applicant: object = {}): Promise<string> {
  await startReceiver(port, () => 422);
  const id = await announced(cast, ['email', 'sms'], applicant);
  await runJobs(api);
  expect(await noticeOf(cast.officer, id, 'hearing', 'sms')).toMatchObject({ state: 'failed' });
  return id;
}

const statesOf = async (id: string, kind: string) =>
  (await noticesOf(cast.officer, id))
    .filter(one => one.kind === kind)
    .map(({ channel, state }) => `${channel} ${state}`);

describe('A notice of a hearing that failed or came back', () => {
  test('is sent again while its preliminary decision is open and it is the last word by its channel', async () => {
    const id = await halfAnnounced();
    const failed = await noticeOf(cast.officer, id, 'hearing', 'sms');
    expect(await resent(cast.officer, failed.id)).toMatchObject({ state: 'queued', resendOf: failed.id });
    const email = await noticeOf(cast.officer, id, 'hearing', 'email');
    await returned(cast.officer, email.id);
    expect(await resent(cast.officer, email.id)).toMatchObject({ state: 'queued', resendOf: email.id });
  });

  test('sent again it was not delivered: the one that came back notifies nobody', async () => {
    await startReceiver(port, () => 202);
    const id = await announced(cast, ['email']);
    await runJobs(api);
    const email = await noticeOf(cast.officer, id, 'hearing', 'email');
    await returned(cast.officer, email.id);
    await resent(cast.officer, email.id);
    const { rows } = await connection.query('select state, delivered_at from notice where id = $1', [email.id]);
    expect(rows).toEqual([{ state: 'superseded', delivered_at: null }]);
  });

  test('is not sent again after the withdrawal: there will be no hearing', async () => {
    const id = await halfAnnounced();
    const email = await noticeOf(cast.officer, id, 'hearing', 'email');
    await cast.officer.act('withdrawPreliminaryDecision', id, withdrawal);
    await returned(cast.officer, email.id);
    expect(await notResent(cast.officer, email.id)).toEqual(outOfDate);
    expect(await noticeOf(cast.officer, id, 'hearing', 'sms')).toMatchObject({ state: 'superseded' });
  });

  test('is not sent again with the former time after a postponement, but the postponement is', async () => {
    const id = await halfAnnounced();
    await cast.officer.act('postponeHearing', id, postponement());
    await runJobs(api);
    const email = await noticeOf(cast.officer, id, 'hearing', 'email');
    await returned(cast.officer, email.id);
    expect(await notResent(cast.officer, email.id)).toEqual(outOfDate);
    const told = await noticeOf(cast.officer, id, 'postponed', 'sms');
    expect(await resent(cast.officer, told.id)).toMatchObject({ state: 'queued', resendOf: told.id });
  });

  test('is not sent again with the former time by a channel the new one did not go by', async () => {
    await startReceiver(port, () => 202);
    const id = await announced(cast, ['email', 'sms']);
    await runJobs(api);
    await connection.query('update applicant set email = null where application_id = $1', [id]);
    api.clock.set('2026-03-17T12:00');
    await cast.officer.act('postponeHearing', id, postponement());
    expect(await statesOf(id, 'postponed')).toEqual(['sms queued']);
    const email = await noticeOf(cast.officer, id, 'hearing', 'email');
    await returned(cast.officer, email.id);
    expect(await notResent(cast.officer, email.id)).toEqual(outOfDate);
  });
});

describe('A hearing put elsewhere', () => {
  test('leaves nothing behind that could still go out with the former time', async () => {
    const id = await halfAnnounced();
    await cast.officer.act('postponeHearing', id, postponement());
    expect(await statesOf(id, 'hearing')).toEqual(['email delivered', 'sms superseded']);
    expect(await statesOf(id, 'postponed')).toEqual(['email queued', 'sms queued']);
    await cast.officer.act('postponeHearing', id, postponement());
    expect((await statesOf(id, 'postponed')).toSorted()).toEqual([
      'email queued',
      'email superseded',
      'sms queued',
      'sms superseded',
    ]);
  });

  test('before anybody was notified is announced anew, and what did not arrive is done with', async () => {
    await startReceiver(port, () => 202);
    const id = await announced(cast, ['sms', 'email', 'registeredLetter']);
    await runJobs(api);
    await returned(cast.officer, (await noticeOf(cast.officer, id, 'hearing', 'email')).id);
    await runJobs(api);
    await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-19'));
    expect((await statesOf(id, 'hearing')).toSorted()).toEqual([
      'email queued',
      'email superseded',
      'registeredLetter superseded',
      'registeredLetter toRecord',
      'sms queued',
      'sms sent',
    ]);
  });

  test('cannot be, where nobody can be told of it by a channel that counts', async () => {
    await startReceiver(port, () => 202);
    const id = await announced(cast, ['email', 'sms']);
    await runJobs(api);
    await connection.query('update applicant set email = null, phone = null where application_id = $1', [id]);
    expect(await cast.officer.refused('postponeHearing', id, postponement())).toMatchObject({
      facts: { fields: { channels: 'noAddressForChannel' } },
    });
  });
});
