import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';
import { createApp } from '../../server/app.ts';
import { systemClock, type Clock } from '../../server/clock.ts';
import { readConfig } from '../../server/config.ts';
import { readiness } from '../../server/health/readiness.ts';
import type { Edition } from '../../server/law/law.ts';
import { createLog } from '../../server/log.ts';
import { createRoutes } from '../../server/routes.ts';
import { createServices, type Services } from '../../server/services.ts';
import type { TestDatabase } from './database.ts';
import { freePort } from './freePort.ts';
import { authSecret } from './session.ts';

export interface TestServer {
  readonly app: FastifyInstance;
  readonly url: string;
  readonly services: Services;
}

export interface TestServerOptions {
  readonly clock?: Clock;
  readonly env?: Readonly<Record<string, string>>;
  /** Other editions of the law than those delivered. */
  readonly editions?: readonly Edition[];
}

/** What is slow on a busy machine is no overload; that is the business of load/. */
const unhurried = {
  REQUEST_QUEUE: '10000',
  REQUEST_QUEUE_SECONDS: '120',
  EVENT_LOOP_LIMIT_MS: '0',
  DATABASE_WAIT_SECONDS: '30',
} as const;

/** The whole server in this process, on a free port and a test database, without jobs and without request limits. */
export async function startTestServer(
  { orm, url: databaseUrl }: TestDatabase,
  { clock = systemClock, env = {}, editions }: TestServerOptions = {},
): Promise<TestServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'apostille-server-'));
  const config = readConfig({
    PORT: String(await freePort()),
    HOST: '127.0.0.1',
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: authSecret,
    DEMO_CARRIERS: 'on',
    LOG_LEVEL: 'silent',
    GRAPHQL_INTROSPECTION: 'on',
    RATE_LIMIT_PER_MINUTE: '0',
    SIGN_IN_LIMIT_PER_MINUTE: '0',
    ...unhurried,
    ...env,
  });
  const log = createLog(config);
  const services = { ...(await createServices(config, orm, clock)), ...(editions && { editions }) };
  const routes = await createRoutes({ config, log, services, databaseUrl });
  const ready = () => readiness(orm, clock, undefined);
  const app = await createApp({
    config,
    log,
    readiness: ready,
    routes,
  });
  await app.listen({ host: config.host, port: config.port });
  afterAll(async () => {
    await app.close();
    await routes.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return { app, url: config.publicUrl, services };
}
