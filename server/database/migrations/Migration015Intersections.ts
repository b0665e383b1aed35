import { Migration } from '@mikro-orm/migrations';

/**
 * Which cases several words have in common is found by `intarray`, in half the time that grouping takes. In a schema of
 * its own: its operators for arrays of numbers would else stand in place of PostgreSQL's.
 */
export class Migration015Intersections extends Migration {
  override name = 'Migration015Intersections';

  override up(): void {
    this.addSql('create schema if not exists intarray');
    this.addSql('create extension if not exists intarray schema intarray');
    // Whoever had it before had it elsewhere.
    this.addSql('alter extension intarray set schema intarray');
  }
}
