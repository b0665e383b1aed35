import { fixedClock } from '../../server/clock.ts';
import { readConfig } from '../../server/config.ts';
import { connectDatabase } from '../../server/database/orm.ts';
import { startWorker } from '../../server/jobs/worker.ts';
import { createLog } from '../../server/log.ts';
import { createServices } from '../../server/services.ts';

/** The worker of a server, in a process of its own that a test may kill. */
const config = readConfig(process.env);
const url = config.database.kind === 'external' ? config.database.url : '';
const orm = await connectDatabase({ url, poolSize: 4 });
const services = await createServices(config, orm, fixedClock(process.env['NOW'] ?? ''));
await startWorker(url, services, createLog(config));
process.stdout.write('working\n');
