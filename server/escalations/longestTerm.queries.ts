import { reviewTermOf } from '../complaints/complaintTerm.queries.ts';
import type { Rows } from '../database/rows.ts';
import type { DeadlineKind } from '../deadlines/deadline.ts';
import { termsInForce } from '../deadlines/stageTerm.queries.ts';
import { answerClock, bodyKinds, forwardClock } from '../law/complaints.ts';
import type { StageId } from '../law/law.ts';
import type { Services } from '../services.ts';

/** The most working days a date of this kind can be ahead when it is given: no step comes earlier than that. */
export async function longestTerm(
  { editions }: Pick<Services, 'editions'>,
  rows: Rows,
  kind: DeadlineKind,
): Promise<number> {
  switch (kind) {
    case 'complaintForward':
      return forwardClock.amount;
    case 'complaintAnswer':
      return answerClock.amount;
    case 'complaintReview':
      return Math.max(...(await Promise.all(bodyKinds.map(body => reviewTermOf(rows, body)))));
    default: {
      const amounts: number[] = [];
      for (const edition of editions) {
        for (const procedure of Object.values(edition.procedures)) {
          const inForce = await termsInForce(rows, edition, procedure);
          const ofStage = (id: StageId) => inForce.terms(id)?.amount ?? 0;
          amounts.push(
            ...(kind === 'stage' || kind === 'resend'
              ? procedure.stages.map(({ id }) => ofStage(id))
              : [inForce.procedure.term.amount]),
          );
        }
      }
      return Math.max(...amounts);
    }
  }
}
