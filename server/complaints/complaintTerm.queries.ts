import { sql } from 'kysely';
import { provisionIn } from '../editions/provisionIn.ts';
import type { Rows } from '../database/rows.ts';
import { type BodyKind, bodyKinds, reviewClocks } from '../law/complaints.ts';
import type { Language, Service } from '../law/law.ts';
import type { DeadlineRow } from '../deadlines/deadline.ts';
import { type ComplaintReckoning, type Review, reviewDeadline } from './complaintClock.rules.ts';
import type { ComplaintTerm } from './complaintTerm.type.ts';

interface SetTerm {
  readonly bodyKind: BodyKind;
  readonly amount: number;
  readonly since: string;
  readonly officerId: number | null;
  readonly reason: string;
}

/** Working days each kind of body has: of the order, else as an administrator has last set them. */
export async function complaintTerms(rows: Rows, language: Language): Promise<ComplaintTerm[]> {
  const { rows: set } = await sql<SetTerm>`
    select distinct on (body_kind) body_kind as "bodyKind", amount, since, set_by as "officerId", reason
    from complaint_term order by body_kind, since desc, id desc`.execute(rows);
  return bodyKinds.map(bodyKind => {
    const clock = reviewClocks[bodyKind];
    const last = clock.isSetting ? set.find(term => term.bodyKind === bodyKind) : undefined;
    return {
      bodyKind,
      amount: last?.amount ?? clock.amount,
      settable: clock.isSetting,
      provision: provisionIn(clock.provision, language),
      since: last?.since ?? null,
      officerId: last?.officerId ?? null,
      reason: last?.reason ?? null,
    };
  });
}

export async function reviewTermOf(rows: Rows, kind: BodyKind): Promise<number> {
  const terms = await complaintTerms(rows, 'en');
  return terms.find(({ bodyKind }) => bodyKind === kind)?.amount ?? reviewClocks[kind].amount;
}

/** The date by which a body decides, by its term in force. */
export async function reviewAt(
  rows: Rows,
  body: BodyKind,
  {
    reckoning,
    service,
    ...start
  }: Pick<Review, 'startEvent' | 'startOn'> & { readonly reckoning: ComplaintReckoning; readonly service: Service },
): Promise<DeadlineRow> {
  return reviewDeadline(reckoning, service, { body, ...start, amount: await reviewTermOf(rows, body) });
}
