import { Migration } from '@mikro-orm/migrations';

/** Indexes and columns that keep reads as quick as they were. */
export class Migration009Speed extends Migration {
  override name = 'Migration009Speed';

  override up(): void {
    this.addSql(inbox);
    this.addSql(sealing);
  }
}

/**
 * A department finds its own missed dates without reading those of the country: its provider stands with the date and
 * in the index. A case and a complaint stay with their provider, so the copy cannot grow old. Whoever writes a date may
 * leave it out. Dates from before that ended in time are in no inbox, and are not rewritten for it: they have none.
 */
const inbox = `
alter table deadline add column provider_id int references provider;
create function place_deadline() returns trigger language plpgsql as $$
begin
  new.provider_id := coalesce(
    (select provider_id from application where id = new.application_id),
    (select provider_id from complaint where id = new.complaint_id));
  return new;
end $$;
create trigger placed before insert on deadline for each row when (new.provider_id is null)
  execute function place_deadline();
update deadline d set provider_id = a.provider_id from application a
  where a.id = d.application_id and (d.state = 'open' or d.ended_at > d.breach_at);
update deadline d set provider_id = c.provider_id from complaint c
  where c.id = d.complaint_id and (d.state = 'open' or d.ended_at > d.breach_at);
create index deadline_breached_provider on deadline (provider_id, breach_at, id)
  where (state = 'open' or ended_at > breach_at) and answered_until is distinct from 'infinity'
    and not coalesce(ended_at <= answered_until, false);
`;

/** What is sealed with a case is found by the case in every table. */
const sealing = `
create index access_link_of_case on access_link (application_id);
create index sealed_file_of_case on sealed_file (application_id);
`;
