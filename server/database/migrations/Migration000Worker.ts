import { Migration } from '@mikro-orm/migrations';

/** One row: when a worker last ran a job. `/readyz` reads it, so a dead worker is seen from every server. */
export class Migration000Worker extends Migration {
  override name = 'Migration000Worker';

  override up(): void {
    this.addSql(`
      create table worker_heartbeat (
        id boolean primary key default true check (id),
        beat_at timestamptz not null
      )`);
  }
}
