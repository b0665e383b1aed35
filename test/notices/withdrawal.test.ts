import { Client as Connection } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { sendNotice } from '../../server/notices/sendNotice.service.ts';
import { createApi } from '../support/api.ts';
import { castOf } from '../support/people.ts';
import { announced } from './announced.ts';
import { noticeOf } from './outbox.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const connection = new Connection({ connectionString: api.database.url });
await connection.connect();
afterAll(() => connection.end());

/** An SMS carrier that has the message and does not answer until it is let. */
function waitingCarrier() {
  const taken = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  const send = async () => {
    taken.resolve();
    await answer.promise;
    return { delivered: true, reference: null };
  };
  const { services } = api.server;
  const carriers = { ...services.carriers, sms: { name: 'gateway', send } as const };
  return { services: { ...services, carriers }, taken: taken.promise, answer: answer.resolve };
}

const waiting = async () => {
  const { rows } = await connection.query(
    "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows.length;
};

test('a notice on its way while its decision is withdrawn: whoever got it is told that there is no hearing', async () => {
  const id = await announced(cast, ['sms']);
  const notice = await noticeOf(cast.officer, id, 'hearing', 'sms');
  const carrier = waitingCarrier();
  const sending = sendNotice(carrier.services, { noticeId: Number(notice.id) });
  await carrier.taken;
  const withdrawal = cast.officer.act('withdrawPreliminaryDecision', id, { reason: 'Мекеме құжатты растады.' });
  await expect.poll(waiting).toBe(1);
  carrier.answer();
  await Promise.all([sending, withdrawal]);
  expect(await noticeOf(cast.officer, id, 'hearing', 'sms')).toMatchObject({ state: 'delivered' });
  expect(await noticeOf(cast.officer, id, 'withdrawn', 'sms')).toMatchObject({ state: 'queued', urgent: true });
});
