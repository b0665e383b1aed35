import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Edition, Procedure, StageId } from '../law/law.ts';
import { type TermOfStage, termsOf } from './deadline.ts';

/**
 * Terms of the edition; where it leaves them to the authority, what an administrator has set last wins over the default.
 * The whole term of the service is set under the name `term`.
 */
export async function termsInForce(
  rows: Rows,
  edition: Edition,
  procedure: Procedure,
): Promise<{ procedure: Procedure; terms: TermOfStage }> {
  const ofEdition = termsOf(procedure);
  if (!edition.termsAreSettings) {
    return { procedure, terms: ofEdition };
  }
  const { rows: set } = await sql<{ stage: StageId | 'term'; amount: number }>`
    select distinct on (stage) stage, amount from stage_term
    where edition = ${edition.id} and channel = ${procedure.channel}
    order by stage, since desc, id desc`.execute(rows);
  const amounts = new Map(set.map(row => [row.stage, row.amount]));
  const terms: TermOfStage = id => {
    const term = ofEdition(id);
    return term && { ...term, amount: amounts.get(id) ?? term.amount };
  };
  const amount = amounts.get('term') ?? procedure.term.amount;
  return { procedure: { ...procedure, term: { ...procedure.term, amount } }, terms };
}
