import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { Calendars } from './calendar/calendars.ts';
import type { Clock } from './clock.ts';
import { type Config, keptAuthSecret } from './config.ts';
import type { Rows } from './database/rows.ts';
import { createFileStore, type FileStore } from './documents/fileStore.ts';
import type { Downloads } from './exports/downloads.ts';
import { editions } from './law/editions.ts';
import type { Edition } from './law/law.ts';
import type { Hub } from './live/hub.ts';
import type { Carriers } from './notices/carrier.ts';
import { createCarriers } from './notices/carriers.ts';
import type { Auth } from './officers/auth.ts';
import type { DemoPerson } from './officers/demoPerson.ts';
import { KeptAnswers } from './reports/keptAnswers.ts';

/** What acts and reads work with; made once in main.ts, and by tests with their own clock and editions. */
export interface Services {
  readonly orm: MikroORM;
  readonly clock: Clock;
  readonly calendars: Calendars;
  readonly editions: readonly Edition[];
  readonly files: FileStore;
  /** What takes messages to applicants, a carrier a channel. */
  readonly carriers: Carriers;
  /** Reports as they were told last. */
  readonly answers: KeptAnswers;
  /** What links to those without an account are made of. */
  readonly links: { readonly publicUrl: string; readonly secret: () => string };
  /** Sign-in; absent where nobody signs in: jobs, bulk loads. */
  readonly auth?: Auth;
  /** Changes as they are made; absent where nobody listens: jobs, bulk loads. */
  readonly live?: Hub;
  /** Files that are read while they are sent, on connections of their own; absent where none are sent. */
  readonly downloads?: Downloads;
  /** Shown on the sign-in page of the demo; absent wherever the data are real. */
  readonly demoPeople?: readonly DemoPerson[];
}

export async function createServices(config: Config, orm: MikroORM, clock: Clock): Promise<Services> {
  const files = await createFileStore(config.attachments);
  const links = { publicUrl: config.publicUrl, secret: () => keptAuthSecret(config) };
  const [calendars, carriers, answers] = [new Calendars(), createCarriers(config, clock), new KeptAnswers()];
  return { orm, clock, calendars, editions, files, carriers, answers, links };
}

/** A fresh manager: one per act, never shared between requests. */
export function freshManager(services: Services): SqlEntityManager {
  return services.orm.em.fork();
}

/** All or nothing, on a manager of its own. */
export function inTransaction<Result>(
  services: Services,
  work: (em: SqlEntityManager) => Promise<Result>,
): Promise<Result> {
  return freshManager(services).transactional(work);
}

/** Outside any transaction; no manager is made for it: there is nothing to keep of what is only read. */
export function readRows({ orm }: Services): Rows {
  return orm.em.getConnection().getClient();
}
