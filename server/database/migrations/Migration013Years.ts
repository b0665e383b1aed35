import { Migration } from '@mikro-orm/migrations';

/** Sums of months, each measure by itself, and of years: a report over ten years reads no more than its own. */
export class Migration013Years extends Migration {
  override name = 'Migration013Years';

  override up(): void {
    this.addSql(months);
    this.addSql(years);
  }
}

const columns = (period: string) => `
  measure text collate "C" not null,
  ${period} date not null,
  provider_id int,
  service text collate "C" not null,
  channel text collate "C",
  edition text collate "C",
  item text collate "C" not null default '',
  detail text collate "C" not null default '',
  value int,
  n bigint not null,
  amount bigint not null,
  constraint figure_${period}_once unique nulls not distinct
    (measure, ${period}, provider_id, service, channel, edition, item, detail, value)
`;

/** Those of which there are many; all others together. */
const large = ['duration', 'timeWith', 'act', 'stock', 'counter', 'inTime'];

const partitions = (table: string) =>
  [
    ...large.map(
      measure =>
        `create table ${table}_${measure.toLowerCase()} partition of ${table} for values in ('${measure}') with (fillfactor = 80);`,
    ),
    `create table ${table}_other partition of ${table} default with (fillfactor = 80);`,
  ].join('\n');

const months = `
alter table figure_month rename to figure_month_before;
alter table figure_month_before rename constraint figure_month_once to figure_month_before_once;
create table figure_month (${columns('month')}) partition by list (measure);
${partitions('figure_month')}
insert into figure_month select * from figure_month_before;
drop table figure_month_before;
`;

const years = `
create table figure_year (${columns('year')}) partition by list (measure);
${partitions('figure_year')}
insert into figure_year
select measure, date_trunc('year', month::timestamp)::date, provider_id, service, channel, edition, item, detail, value,
  sum(n), sum(amount)
from figure_month group by 1, 2, 3, 4, 5, 6, 7, 8, 9;
`;
