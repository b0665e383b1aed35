import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isSignedBy, sign } from '../../server/notices/signature.ts';
import { createApi } from '../support/api.ts';
import { freePort } from '../support/freePort.ts';
import { intake, open } from '../support/intake.ts';
import { runJobs } from '../support/jobs.ts';
import { caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { noticeOf } from './outbox.ts';
import { startReceiver } from './receiver.ts';

const [gatewayPort, portalPort] = [await freePort(), await freePort()];
const secrets = { portal: 'the portal and we know this secret', sms: 'the gateway signs reports with it' };
const api = await createApi({
  now: '2026-03-02T10:00',
  env: {
    SMS_GATEWAY_URL: `http://127.0.0.1:${gatewayPort}/send`,
    SMS_GATEWAY_TOKEN: 'gateway-token',
    SMS_REPORT_SECRET: secrets.sms,
    PORTAL_WEBHOOK_URL: `http://127.0.0.1:${portalPort}/entries`,
    PORTAL_WEBHOOK_SECRET: secrets.portal,
  },
});
const cast = await castOf(api, 'education');
const file = async () => (await open(cast.portal, intake(api, 'education', 'portal'))).id;
const cabinet = 'query ($id: RecordId!) { cabinet(applicationId: $id) { key kind language subject body placedAt } }';

describe('The personal cabinet', () => {
  test('holds an entry once the portal has taken it, and the portal can tell that it is from us', async () => {
    await startReceiver(gatewayPort, () => 202);
    const portal = await startReceiver(portalPort, (_, at) => (at === 1 ? 503 : 204));
    const id = await file();
    await runJobs(api);
    expect(await noticeOf(cast.officer, id, 'accepted', 'cabinet')).toMatchObject({
      state: 'queued',
      trouble: 'unreachable',
      carrier: 'webhook',
    });
    expect((await cast.portal.query(cabinet, { id }))['cabinet']).toEqual([]);

    await runJobs(api);
    const { body, subject, deliveredAt } = await noticeOf(cast.officer, id, 'accepted', 'cabinet');
    const [first, second] = portal.received;
    expect(portal.received).toHaveLength(2);
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    const { receiptNumber } = await caseOf(cast.officer, id, 'receiptNumber');
    expect(second?.json).toMatchObject({ receiptNumber, kind: 'accepted', language: 'kk', subject, body });

    const [, time, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(second?.headers['x-signature'])) ?? [];
    expect(Number(time)).toBe(api.clock.now().epochMilliseconds / 1000);
    expect(signature).toBe(createHmac('sha256', secrets.portal).update(`${time}.${second?.text}`).digest('hex'));

    expect((await cast.portal.query(cabinet, { id }))['cabinet']).toEqual([
      { key: second?.json['key'], kind: 'accepted', language: 'kk', subject, body, placedAt: deliveredAt },
    ]);
  });

  test('is read by the portal, not by an analyst', async () => {
    await startReceiver(portalPort, () => 204);
    const id = await file();
    const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
    expect((await analyst.send(cabinet, { id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
  });
});

describe('A text message', () => {
  const report = (body: object | string, signature?: string, secret = secrets.sms) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return fetch(`${api.server.url}/api/notices/sms-reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-signature': signature ?? sign(secret, text, api.clock.now()) },
      body: text,
    });
  };

  async function sentMessage() {
    const gateway = await startReceiver(gatewayPort, () => 202, { id: 'gw-17' });
    const id = await file();
    await runJobs(api);
    const key = gateway.received.at(-1)?.json['key'] ?? '';
    return { gateway, id, key };
  }

  test('goes to the gateway under its key, and is sent but not delivered until the gateway reports it', async () => {
    const { gateway, id, key } = await sentMessage();
    const notice = await noticeOf(cast.officer, id, 'accepted', 'sms');
    expect(notice).toMatchObject({ state: 'sent', deliveredAt: null, carrier: 'gateway' });
    expect(gateway.received.at(-1)).toMatchObject({
      headers: { authorization: 'Bearer gateway-token', 'idempotency-key': key },
      json: { to: '+77012345678', text: notice.body, key },
    });
    api.clock.set('2026-03-02T10:05');
    const answers = [];
    for (let time = 0; time < 2; time += 1) {
      answers.push((await report({ key, state: 'delivered', at: '2026-03-02T05:03:00Z' })).status);
    }
    expect(answers).toEqual([204, 204]);
    expect(await noticeOf(cast.officer, id, 'accepted', 'sms')).toMatchObject({
      state: 'delivered',
      deliveredAt: '2026-03-02T05:03:00Z',
      events: [{ what: 'queued' }, { what: 'sent', reference: 'gw-17' }, { what: 'delivered' }],
    });
  });

  test('that was not brought to the person stands among those in trouble', async () => {
    const { id, key } = await sentMessage();
    expect((await report({ key, state: 'undelivered' })).status).toBe(204);
    expect(await noticeOf(cast.officer, id, 'accepted', 'sms')).toMatchObject({
      state: 'bounced',
      trouble: 'undelivered',
      events: [{ what: 'queued' }, { what: 'sent' }, { what: 'bounced', trouble: 'undelivered' }],
    });
    // A late word does not undo it.
    expect((await report({ key, state: 'delivered' })).status).toBe(204);
    expect(await noticeOf(cast.officer, id, 'accepted', 'sms')).toMatchObject({ state: 'bounced' });
  });

  test.each([
    [
      'signed with another secret',
      401,
      (key: string) => report({ key, state: 'delivered' }, undefined, 'x'.repeat(32)),
    ],
    ['without a signature', 401, (key: string) => report({ key, state: 'delivered' }, '')],
    [
      'signed six minutes ago',
      401,
      (key: string) => {
        const text = JSON.stringify({ key, state: 'delivered' });
        return report(text, sign(secrets.sms, text, api.clock.now().subtract({ minutes: 6 })));
      },
    ],
    ['that says neither', 400, (key: string) => report({ key, state: 'maybe' })],
    ['that is no JSON', 400, () => report('delivered')],
    [
      'of a message we never sent',
      404,
      () => report({ key: '00000000-0000-4000-8000-000000000000', state: 'delivered' }),
    ],
  ])('has no report %s: %i', async (_, status, send) => {
    const { id, key } = await sentMessage();
    expect((await send(key)).status).toBe(status);
    expect(await noticeOf(cast.officer, id, 'accepted', 'sms')).toMatchObject({ state: 'sent' });
  });

  test('refused by the gateway for good is not tried again; a wrong token is put right and then it goes', async () => {
    let status = 422;
    const gateway = await startReceiver(gatewayPort, () => status);
    const refused = await file();
    await runJobs(api);
    expect(await noticeOf(cast.officer, refused, 'accepted', 'sms')).toMatchObject({
      state: 'failed',
      trouble: 'refused',
    });
    status = 401;
    const waiting = await file();
    await runJobs(api);
    expect(await noticeOf(cast.officer, waiting, 'accepted', 'sms')).toMatchObject({ state: 'queued', attempts: 1 });
    status = 200;
    await runJobs(api);
    expect(await noticeOf(cast.officer, waiting, 'accepted', 'sms')).toMatchObject({ state: 'sent', trouble: null });
    expect(gateway.received).toHaveLength(3);
  });
});

test('there is no address for reports of e-mail without its secret', async () => {
  const answer = await fetch(`${api.server.url}/api/notices/email-reports`, { method: 'POST', body: '{}' });
  expect([404, 405]).toContain(answer.status);
});

test('a signature holds for five minutes, either way of a clock that is a little off', () => {
  const at = Temporal.Instant.from('2026-03-02T05:00:00Z');
  const signed = sign(secrets.sms, 'body', at);
  expect(isSignedBy(secrets.sms, 'body', signed, at.add({ seconds: 300 }))).toBe(true);
  expect(isSignedBy(secrets.sms, 'body', signed, at.add({ seconds: 301 }))).toBe(false);
  expect(isSignedBy(secrets.sms, 'body', signed, at.subtract({ seconds: 300 }))).toBe(true);
  expect(isSignedBy(secrets.sms, 'other', signed, at)).toBe(false);
});
