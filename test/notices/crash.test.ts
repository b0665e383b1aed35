import { expect, test, vi } from 'vitest';
import { recoverNotices } from '../../server/notices/recoverNotices.service.ts';
import { createApi } from '../support/api.ts';
import { freePort } from '../support/freePort.ts';
import { intake, open } from '../support/intake.ts';
import { runJobs } from '../support/jobs.ts';
import { castOf } from '../support/people.ts';
import { noticeOf } from './outbox.ts';
import { startReceiver } from './receiver.ts';
import { startWorkerProcess } from './startWorkerProcess.ts';

vi.setConfig({ testTimeout: 60_000 });

const port = await freePort();
const settings = {
  SMS_GATEWAY_URL: `http://127.0.0.1:${port}/send`,
  SMS_GATEWAY_TOKEN: 'gateway-token',
  SMS_REPORT_SECRET: 'the gateway signs its reports with it',
};
const api = await createApi({ now: '2026-03-02T10:00', env: settings });
const cast = await castOf(api, 'education');

const file = async () => (await open(cast.clerk, intake(api, 'education', 'corporation'))).id;

test('a worker killed while the gateway has the message: the next one sends it under the same key', async () => {
  const gateway = await startReceiver(port, (_, at) => (at === 1 ? 'never' : 202));
  const first = await startWorkerProcess(api, settings);
  const id = await file();
  await expect.poll(() => gateway.received.length, { timeout: 20_000 }).toBe(1);
  await first.kill();
  expect(await noticeOf(cast.officer, id, 'accepted', 'sms')).toMatchObject({ state: 'queued', attempts: 0 });

  await startWorkerProcess(api, settings);
  await expect
    .poll(async () => (await noticeOf(cast.officer, id, 'accepted', 'sms')).state, { timeout: 20_000 })
    .toBe('sent');
  expect(gateway.received).toHaveLength(2);
  expect(new Set(gateway.received.map(({ json }) => json['key'])).size).toBe(1);
});

test('a worker killed while another lives: its message is found and sent, and the living one is not disturbed', async () => {
  const gateway = await startReceiver(port, (_, at) => (at === 1 ? 'never' : 202));
  const first = await startWorkerProcess(api, settings);
  const id = await file();
  await expect.poll(() => gateway.received.length, { timeout: 20_000 }).toBe(1);
  api.clock.set('2026-03-02T10:03');
  // Somebody is sending it: it is not for a second one to take.
  await recoverNotices(api.server.services);
  await runJobs(api);
  expect(gateway.received).toHaveLength(1);

  await first.kill();
  await expect
    .poll(
      async () => {
        await recoverNotices(api.server.services);
        await runJobs(api);
        return (await noticeOf(cast.officer, id, 'accepted', 'sms')).state;
      },
      { timeout: 20_000 },
    )
    .toBe('sent');
  await runJobs(api);
  expect(gateway.received).toHaveLength(2);
  expect(new Set(gateway.received.map(({ json }) => json['key'])).size).toBe(1);
});

test('two workers and twenty messages: each message reaches the gateway once', async () => {
  const gateway = await startReceiver(port, () => 202);
  await Promise.all([startWorkerProcess(api, settings), startWorkerProcess(api, settings)]);
  const ids = [];
  for (let at = 0; at < 20; at += 1) {
    ids.push(await file());
  }
  for (const id of ids) {
    await expect
      .poll(async () => (await noticeOf(cast.officer, id, 'accepted', 'sms')).state, { timeout: 20_000 })
      .toBe('sent');
  }
  const keys = gateway.received.map(({ json }) => json['key']);
  expect(keys).toHaveLength(20);
  expect(new Set(keys).size).toBe(20);
});
