import type { MikroORM } from '@mikro-orm/postgresql';
import type { Services } from '../services.ts';

/** Two missed beats and a bit: the beat is a job like any other, so a queue that stands still is seen too. */
const silence = Temporal.Duration.from({ seconds: 150 });

export async function heartbeat({ orm, clock }: Pick<Services, 'orm' | 'clock'>): Promise<void> {
  await orm.em
    .fork()
    .execute(
      'insert into worker_heartbeat (beat_at) values (?) on conflict (id) do update set beat_at = excluded.beat_at',
      [clock.now().toString()],
    );
}

export async function workerIsAlive(orm: MikroORM, now: Temporal.Instant): Promise<boolean> {
  const [row] = await orm.em.fork().execute<{ beatAt: string }[]>('select beat_at as "beatAt" from worker_heartbeat');
  return row !== undefined && Temporal.Instant.compare(Temporal.Instant.from(row.beatAt).add(silence), now) > 0;
}
