import { Migration } from '@mikro-orm/migrations';

/** Sums that are made again from the history end at the same row and may be others: an answer kept from before is not theirs. */
export class Migration016Counting extends Migration {
  override name = 'Migration016Counting';

  override up(): void {
    this.addSql('alter table figure_cursor add column begun_at timestamptz not null default clock_timestamp()');
  }
}
