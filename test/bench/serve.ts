import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import type * as appModule from '../../server/app.ts';
import type * as clockModule from '../../server/clock.ts';
import type * as configModule from '../../server/config.ts';
import type * as ormModule from '../../server/database/orm.ts';
import type * as costsModule from '../../server/graphql/costTable.ts';
import type * as readinessModule from '../../server/health/readiness.ts';
import type * as workerModule from '../../server/jobs/worker.ts';
import type * as logModule from '../../server/log.ts';
import type * as routesModule from '../../server/routes.ts';
import type * as servicesModule from '../../server/services.ts';
import { built } from './built.ts';
import { floorRoutes } from './floor.ts';

/**
 * The server of `npm start`, wired as server/main.ts wires it, with the floors beside its own routes. A process of its
 * own, so that whoever asks takes no time from whoever answers; it says when it listens and, asked, what it holds.
 */
const [app, clock, config, costs, orm, health, jobs, logs, routing, services] = await Promise.all([
  built<typeof appModule>('app.js'),
  built<typeof clockModule>('clock.js'),
  built<typeof configModule>('config.js'),
  built<typeof costsModule>('graphql/costTable.js'),
  built<typeof ormModule>('database/orm.js'),
  built<typeof readinessModule>('health/readiness.js'),
  built<typeof workerModule>('jobs/worker.js'),
  built<typeof logModule>('log.js'),
  built<typeof routesModule>('routes.js'),
  built<typeof servicesModule>('services.js'),
]);

// One person asks here for a thousand.
Object.assign(costs.costTable, { personPerMinute: Number.MAX_SAFE_INTEGER });
const read = config.readConfig(process.env);
const age = Temporal.Duration.from(process.env['BENCH_AGE'] ?? 'PT0S');
const then = { now: () => clock.systemClock.now().subtract(age) };
const log = logs.createLog(read);
const databaseUrl = process.env['DATABASE_URL'] ?? '';
const database = await orm.connectDatabase({ url: databaseUrl, poolSize: read.poolSize });
const made = await services.createServices(read, database, then);
const worker = read.worker ? await jobs.startWorker(databaseUrl, made, log) : undefined;
const routes = await routing.createRoutes({ config: read, log, services: made, databaseUrl });
const floors = floorRoutes(databaseUrl, read.poolSize);
const server = await app.createApp({
  config: read,
  log,
  readiness: () => health.readiness(database, then, worker),
  routes: { ...routes, plugins: [...routes.plugins, floors.plugin] },
});
await server.listen({ host: read.host, port: read.port });

process.on('message', message => {
  if (message === 'memory') {
    void sendMemory();
  }
  if (message === 'stop') {
    void stop();
  }
});
process.once('disconnect', () => process.exit(1));
process.send?.('listening');

/** Heap and buffers, the least of three collections: what is in hand at the moment is held by one, what is kept by all. */
async function sendMemory(): Promise<void> {
  const held: number[] = [];
  for (let collection = 0; collection < 3; collection += 1) {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    held.push(heapUsed + external);
    await pause(100);
  }
  process.send?.({ rss: process.memoryUsage().rss, held: Math.min(...held) });
}

async function stop(): Promise<void> {
  server.server.closeAllConnections();
  await server.close();
  await routes.close();
  await worker?.stop();
  await floors.close();
  await database.close();
  process.disconnect?.();
}
