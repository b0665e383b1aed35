import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { fixedClock, type Clock } from '../../server/clock.ts';
import { readConfig } from '../../server/config.ts';
import { createServices, type Services } from '../../server/services.ts';
import type { TestDatabase } from '../support/database.ts';

/** A Wednesday. */
export const today = Temporal.ZonedDateTime.from('2026-03-04T15:00[Asia/Almaty]').toInstant();

export async function servicesOf(database: TestDatabase, clock: Clock = fixedClock(today)): Promise<Services> {
  const dataDir = mkdtempSync(join(tmpdir(), 'apostille-demo-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const config = readConfig({
    DATA_DIR: dataDir,
    DATABASE_URL: database.url,
    AUTH_SECRET: 's'.repeat(40),
    DEMO_CARRIERS: 'on',
  });
  return createServices(config, database.orm, clock);
}
