import { Migration } from '@mikro-orm/migrations';

/** Indexes for what was looked for by reading a table, or all that waits in it, from end to end. */
export class Migration014Lookups extends Migration {
  override name = 'Migration014Lookups';

  override up(): void {
    this.addSql(hearings);
    this.addSql(escalations);
    this.addSql(waits);
  }
}

/** Every act and every page of a case asks for the minutes and the objections of its preliminary decision. */
const hearings = `
create index hearing_of_decision on hearing (decision_id);
create index objection_of_decision on objection (decision_id);
`;

/** An officer is told in the morning of what waits; the first of it stands for all, and is found without the rest. */
const escalations = `
drop index escalation_untold;
create index escalation_untold on escalation_told (officer_id, escalation_id) where email and digest_id is null;
create index escalation_told_in on escalation_told (digest_id) where digest_id is not null;
`;

/** Cases that wait for the applicant or an organisation are found by what is open of that, not by all there ever was. */
const waits = `
create index waiting_period_open on waiting_period (application_id) where until is null;
create index inquiry_open on inquiry (application_id) where answered_at is null;
`;
