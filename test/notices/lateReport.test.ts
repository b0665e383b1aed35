import { Client as Connection } from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { type CarrierReport, takeReport } from '../../server/notices/noticeReport.service.ts';
import { deskOf } from '../hearings/desk.ts';
import { createApi } from '../support/api.ts';
import { freePort } from '../support/freePort.ts';
import { runJobs } from '../support/jobs.ts';
import { castOf } from '../support/people.ts';
import { announced } from './announced.ts';
import { noticeOf, noticesOf, resent } from './outbox.ts';
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

async function report(noticeId: string, what: CarrierReport['what']): Promise<void> {
  const { rows } = await connection.query('select message_key as key from notice where id = $1', [noticeId]);
  const at = Temporal.Instant.from('2026-03-17T06:30:00Z');
  await takeReport(api.server.services, { channel: 'sms', key: rows[0].key, what, at });
}

/** The gateway has said no to the message, at eleven; the reports come at noon. */
async function failed() {
  await startReceiver(port, () => 422);
  const id = await announced(cast, ['sms']);
  await runJobs(api);
  const notice = await noticeOf(cast.officer, id, 'hearing', 'sms');
  expect(notice).toMatchObject({ state: 'failed', trouble: 'refused' });
  api.clock.set('2026-03-17T12:00');
  return { id, noticeId: notice.id };
}

describe('A delivery reported late', () => {
  test('of a notice given up as failed: it was delivered, and the case is told', async () => {
    const { id, noticeId } = await failed();
    await report(noticeId, 'delivered');
    expect(await noticeOf(cast.officer, id, 'hearing', 'sms')).toMatchObject({
      state: 'delivered',
      trouble: null,
      deliveredAt: '2026-03-17T06:30:00Z',
      events: [{ what: 'queued' }, { what: 'failed' }, { what: 'delivered', at: '2026-03-17T06:30:00Z' }],
    });
    await runJobs(api);
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedAt: '2026-03-17T06:30:00Z' });
  });

  test('of one that was sent again meanwhile: the first stays replaced, and the earliest delivery is the notification', async () => {
    const { id, noticeId } = await failed();
    await resent(cast.officer, noticeId);
    for (let time = 0; time < 2; time += 1) {
      await report(noticeId, 'delivered');
    }
    const [first] = await noticesOf(cast.officer, id).then(all => all.filter(one => one.id === noticeId));
    expect(first).toMatchObject({ state: 'superseded', deliveredAt: '2026-03-17T06:30:00Z' });
    expect(first?.events.map(({ what }) => what)).toEqual(['queued', 'failed', 'resent', 'delivered']);
    await runJobs(api);
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedAt: '2026-03-17T06:30:00Z' });
    await report(noticeId, 'undelivered');
    await runJobs(api);
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedAt: null });
    // What has come back has come back.
    await report(noticeId, 'delivered');
    await runJobs(api);
    expect((await deskOf(cast, id)).decision).toMatchObject({ notifiedAt: null });
  });

  test('is recorded when we learn of it, beside the moment the carrier gives', async () => {
    const { noticeId } = await failed();
    await report(noticeId, 'delivered');
    const { rows } = await connection.query(
      "select at, recorded_at from notice_event where notice_id = $1 and what = 'delivered'",
      [noticeId],
    );
    expect(rows.map(row => [row.at.toISOString(), row.recorded_at.toISOString()])).toEqual([
      ['2026-03-17T06:30:00.000Z', '2026-03-17T07:00:00.000Z'],
    ]);
  });
});
