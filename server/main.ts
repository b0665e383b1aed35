import 'reflect-metadata';
import { announce } from './announce.ts';
import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { readConfig, type Config } from './config.ts';
import { openDemo } from './database/demo/demo.ts';
import { openDatabase } from './database/open.ts';
import { readiness } from './health/readiness.ts';
import { startWorker } from './jobs/worker.ts';
import { listen, requireAddress, stopListening } from './listen.ts';
import { createLog, type Log } from './log.ts';
import { Lifetime } from './lifetime.ts';
import { createRoutes } from './routes.ts';
import { createServices } from './services.ts';
import { exitWithReason } from './startError.ts';

/** Configuration, database, schema, listen, jobs; nothing else. */
export async function run(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config);
  const lifetime = new Lifetime(log);
  try {
    await start(config, log, lifetime);
  } catch (error) {
    await lifetime.close();
    throw error;
  }
}

async function start(config: Config, log: Log, lifetime: Lifetime): Promise<void> {
  const clock = systemClock;
  await requireAddress(config);
  const database = await lifetime.hold(
    'the database',
    () => openDatabase(config, 'server'),
    opened => opened.close(),
  );
  const { orm } = database;
  const created = await createServices(config, orm, clock);
  const demoPeople = await openDemo(created, database, config.demoCases);
  const services = { ...created, demoPeople };
  const worker = config.worker
    ? await lifetime.hold(
        'the worker',
        () => startWorker(database.url, services, log),
        opened => opened.stop(),
      )
    : undefined;
  const ready = () => readiness(orm, clock, worker);
  const routes = await lifetime.hold(
    'the routes',
    () => createRoutes({ config, log, services, databaseUrl: database.url }),
    opened => opened.close(),
  );
  const app = await createApp({
    config,
    log,
    readiness: ready,
    routes,
  });
  await lifetime.hold(
    'the server',
    () => listen(app, config),
    () => stopListening(app),
  );
  announce(config.publicUrl, demoPeople);
}

if (import.meta.main) {
  await run().catch(exitWithReason);
}
