import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { findPlace, signIn } from '../support/api.ts';
import { testClock } from '../support/clock.ts';
import { createTestDatabase } from '../support/database.ts';
import { temporaryFolder } from '../support/folders.ts';
import { intake, open } from '../support/intake.ts';
import { type ServerProcess, startProcess } from '../support/process.ts';
import { listen } from './listen.ts';

const database = await createTestDatabase();
const env = {
  DATABASE_URL: database.url,
  MIGRATION_DATABASE_URL: database.ownerUrl,
  AUTH_SECRET: randomUUID().repeat(2),
  RATE_LIMIT_PER_MINUTE: '0',
};
const address = ({ url }: ServerProcess) => ({ url, origin: url.replace('127.0.0.1', 'localhost') });
const soon = { timeout: 10_000 };

test(
  'of two servers one is killed: who listened there goes on at the other and misses nothing',
  { timeout: 180_000 },
  async () => {
    const dataDir = temporaryFolder('data', { open: true });
    const first = await startProcess({ dataDir, env });
    await first.ready();
    const second = await startProcess({ dataDir, env });
    await second.ready();
    const place = await findPlace(database.orm);
    const clerk = await signIn(database.orm, address(second), 'Clerk C.', [
      { role: 'clerk', scope: 'office', officeId: place.office },
    ]);
    const head = await signIn(database.orm, address(first), 'Head H.', [
      { role: 'head', scope: 'provider', providerId: place.education },
    ]);
    const now = Temporal.Now.instant().toZonedDateTimeISO('Asia/Almaty').toPlainDateTime().toString();
    const accept = () => open(clerk, intake({ place, clock: testClock(now) }, 'education', 'corporation'));

    const ear = await listen(head);
    await expect.poll(ear.cursor, soon).not.toBe('');
    const before = await accept();
    await expect.poll(() => ear.heard('application'), soon).toEqual([before.id]);

    await first.stop('SIGKILL');
    await expect.poll(ear.end, soon).toBe('broken');
    const missed = [await accept(), await accept()];

    const again = await listen(head.at(address(second)), ear.cursor());
    await expect.poll(() => again.heard('application'), soon).toHaveLength(2);
    const after = await accept();
    await expect.poll(() => again.heard('application'), soon).toHaveLength(3);
    expect(new Set(again.heard('application'))).toEqual(new Set([...missed, after].map(({ id }) => id)));

    // A server that is told to stop does not wait for those who listen: it tells them to come again.
    expect(await second.stop('SIGTERM')).toBe(0);
    await expect.poll(again.end, soon).toBe('complete');
  },
);
