import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
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

/** A hash of all rows of the table, but for the number of the transaction that wrote them. */
export const contentOf = (table: string) => sql<{ md5: string }>`
  select md5(string_agg(row, '|' order by row))
  from ${sql.table(table)} t, cast(to_jsonb(t) - 'written_in' as text) row`;
