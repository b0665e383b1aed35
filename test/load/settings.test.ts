import { describe, expect, test } from 'vitest';
import { readConfig } from '../../server/config.ts';

const database = { DATABASE_URL: 'postgres://a:topsecret@primary/apostille', AUTH_SECRET: 'x'.repeat(32) };
const first = 'postgres://a:b@first:5433/apostille';
const second = 'postgres://a:b@second/apostille';

describe('Settings of load and replicas', () => {
  test('have defaults with which reads have less time than acts, and locks less than both', () => {
    const { patience, queue, lateness, replicas } = readConfig({});
    expect(patience).toEqual({ read: 15_000, act: 30_000, lock: 10_000, connection: 3000 });
    expect(queue).toEqual({ length: 100, wait: 3000 });
    expect(lateness).toBe(1000);
    expect(replicas).toEqual({ urls: [], maxLagSeconds: 10 });
  });

  test('replicas are listed by commas', () => {
    expect(readConfig({ ...database, DATABASE_REPLICA_URLS: ` ${first}, ${second},` }).replicas.urls).toEqual([
      first,
      second,
    ]);
  });

  test.each([
    [{ ...database, DATABASE_REPLICA_URLS: `${first},elsewhere` }, 'DATABASE_REPLICA_URLS must look like postgres://'],
    [{ DATABASE_REPLICA_URLS: first }, 'DATABASE_REPLICA_URLS is set but DATABASE_URL is not'],
    [{ ...database, DATABASE_REPLICA_MAX_LAG_SECONDS: '0' }, 'must be a whole number from 1 to 3600'],
    [{ DATABASE_READ_SECONDS: '0' }, 'DATABASE_READ_SECONDS must be a whole number from 1 to 600'],
    [{ REQUEST_QUEUE: '-1' }, 'REQUEST_QUEUE must be a whole number from 0'],
    [{ EVENT_LOOP_LIMIT_MS: 'soon' }, 'EVENT_LOOP_LIMIT_MS must be a whole number from 0'],
  ])('a wrong one is named, and no password with it: %#', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
    expect(() => readConfig(env)).not.toThrow('topsecret');
  });
});
