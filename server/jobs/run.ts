import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { Lifetime } from '../lifetime.ts';
import { createLog } from '../log.ts';
import { createServices } from '../services.ts';
import { startWorker } from './worker.ts';

/** `npm run worker`: the jobs alone, beside servers that run with WORKER=off. */
export async function run(): Promise<void> {
  const config = readConfig(process.env);
  const log = createLog(config);
  const lifetime = new Lifetime(log);
  try {
    const database = await lifetime.hold(
      'the database',
      () => openDatabase(config, 'guest'),
      opened => opened.close(),
    );
    const services = await createServices(config, database.orm, systemClock);
    await lifetime.hold(
      'the worker',
      () => startWorker(database.url, services, log),
      opened => opened.stop(),
    );
    log.info('worker started');
  } catch (error) {
    await lifetime.close();
    throw error;
  }
}
