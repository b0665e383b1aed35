import { Migration } from '@mikro-orm/migrations';

/** Keys of tools outside and what they ask for: what a key has spent of its minute, and the table of cases. */
export class Migration007Tools extends Migration {
  override name = 'Migration007Tools';

  override up(): void {
    this.addSql(budget);
    this.addSql(caseTable);
  }
}

/** No fact of anything: after a crash every key has its whole minute again. */
const budget = `
create unlogged table query_budget (
  key_id text primary key,
  minute timestamptz not null,
  spent int not null
) with (fillfactor = 50);
`;

/**
 * In which transaction a line of the history was written: by it the table of cases finds what has changed since
 * (docs/decisions/026-the-case-table-continues-by-snapshot.md). Lines from before have none: whoever has read nothing
 * yet reads every case anyway. The history is written in order, so that an index of block ranges does.
 */
const caseTable = `
alter table case_event add column written_in bigint;
alter table case_event alter column written_in set default (pg_current_xact_id()::text::bigint);
create index case_event_written on case_event using brin (written_in) with (pages_per_range = 32, autosummarize = on);
alter table complaint_event add column written_in bigint;
alter table complaint_event alter column written_in set default (pg_current_xact_id()::text::bigint);
create index complaint_event_written on complaint_event using brin (written_in) with (pages_per_range = 32, autosummarize = on);
alter table export_event drop constraint export_event_format_check;
alter table export_event add constraint export_event_format_check check (format in ('csv', 'xlsx', 'ndjson'));
`;
