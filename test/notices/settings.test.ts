import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

const long = 'a secret that is long enough to be one';

test('nothing is configured unless it is said', () => {
  expect(readConfig({})).toMatchObject({ smtp: undefined, smsGateway: undefined, portalWebhook: undefined });
});

test('messages that nothing carries go to a file in the demo alone; with a database of their own they fail', () => {
  const real = { DATABASE_URL: 'postgres://server:password@db.example.kz/apostille', AUTH_SECRET: long };
  expect(readConfig({}).demoCarriers).toBe(true);
  expect(readConfig(real).demoCarriers).toBe(false);
  expect(readConfig({ ...real, DEMO_CARRIERS: 'on' }).demoCarriers).toBe(true);
  expect(readConfig({ DEMO_CARRIERS: 'off' }).demoCarriers).toBe(false);
});

test('each carrier is configured whole', () => {
  const config = readConfig({
    SMTP_URL: 'smtps://user:password@mail.example.kz:465',
    SMTP_FROM: 'Апостиль <apostille@example.kz>',
    SMS_GATEWAY_URL: 'https://sms.example.kz/send/',
    SMS_GATEWAY_TOKEN: 'token',
    SMS_REPORT_SECRET: long,
    PORTAL_WEBHOOK_URL: 'https://portal.example.kz/entries',
    PORTAL_WEBHOOK_SECRET: long,
  });
  expect(config).toMatchObject({
    smtp: { url: 'smtps://user:password@mail.example.kz:465', from: 'Апостиль <apostille@example.kz>' },
    smsGateway: { url: 'https://sms.example.kz/send', token: 'token' },
    portalWebhook: { url: 'https://portal.example.kz/entries', secret: long },
    reportSecrets: { sms: long, email: undefined },
  });
});

test.each([
  [{ SMTP_URL: 'mail.example.kz', SMTP_FROM: 'a@example.kz' }, 'SMTP_URL must look like'],
  [{ SMTP_URL: 'smtp://mail.example.kz' }, 'SMTP_FROM is required with SMTP_URL'],
  [{ SMTP_URL: 'smtp://mail.example.kz', SMTP_FROM: 'nobody' }, 'SMTP_FROM must look like'],
  [{ SMS_GATEWAY_URL: 'https://sms.example.kz', SMS_GATEWAY_TOKEN: 't' }, 'SMS_REPORT_SECRET is required'],
  [{ SMS_GATEWAY_URL: 'https://sms.example.kz', SMS_REPORT_SECRET: long }, 'SMS_GATEWAY_TOKEN is required'],
  [{ PORTAL_WEBHOOK_URL: 'https://portal.example.kz' }, 'PORTAL_WEBHOOK_SECRET is required'],
  [
    { PORTAL_WEBHOOK_URL: 'https://p.example.kz', PORTAL_WEBHOOK_SECRET: 'tooshort' },
    'PORTAL_WEBHOOK_SECRET is too short',
  ],
  [{ MAIL_REPORT_SECRET: 'tooshort' }, 'MAIL_REPORT_SECRET is too short'],
])('%o stops the start: %s, and shows no secret', (env, message) => {
  expect(() => readConfig(env)).toThrow(message);
  expect(() => readConfig(env)).not.toThrow('tooshort');
});
