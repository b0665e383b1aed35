import { Migration } from '@mikro-orm/migrations';

/**
 * Several processes as one: how often each address asked in a minute, counted together. Unlogged: after a crash of the
 * database the count of that minute begins anew, and no standby needs it.
 */
export class Migration008Scale extends Migration {
  override name = 'Migration008Scale';

  override up(): void {
    this.addSql(`create unlogged table request_count (
      key text not null,
      minute integer not null,
      count integer not null,
      primary key (key, minute)
    ) with (fillfactor = 70)`);
  }
}
