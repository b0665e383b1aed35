import { Migration } from '@mikro-orm/migrations';

/**
 * The next case an officer may take is found by its stage among those nobody holds: as many as wait in the office, where
 * the indexes there were had to be laid over each other, with the archive of the provider in them.
 */
export class Migration012Free extends Migration {
  override name = 'Migration012Free';

  override up(): void {
    this.addSql(`create index application_free_stage
      on application (provider_id, stage, coalesce(next_due_at, 'infinity'::timestamptz), id)
      where closed_at is null and assignee_id is null`);
  }
}
