import { sql } from 'kysely';
import type { Context } from '../graphql/context.ts';
import { refusalText, warningText } from './moveText.ts';
import type { MoveRefusal, MoveWarning } from './reassignment.ts';
import type { MoveRefusalCount, MoveWarningCount } from './reassignment.type.ts';

interface Counted<Id> {
  readonly id: Id;
  readonly cases: number;
}

/** Why cases stay, the most frequent reason first. */
export async function refusalsOf({ loaders, language }: Context, id: number): Promise<readonly MoveRefusalCount[]> {
  const counted = await loaders.many<Counted<MoveRefusal>>(
    'reassignmentRefusals',
    id,
    ids => sql`
    select reassignment_id as parent, refusal as id, count(*)::int as cases from reassignment_item
    where reassignment_id in (${ids}) and refusal is not null group by 1, 2 order by cases desc, 2`,
  );
  return counted.map(one => ({ id: one.id, cases: one.cases, text: refusalText(one.id, language) }));
}

/** What is to be looked at before cases move. */
export async function warningsOf({ loaders, language }: Context, id: number): Promise<readonly MoveWarningCount[]> {
  const counted = await loaders.many<Counted<MoveWarning>>(
    'reassignmentWarnings',
    id,
    ids => sql`
    select reassignment_id as parent, warning as id, count(*)::int as cases
    from reassignment_item, jsonb_array_elements_text(why->'warnings') as warning
    where reassignment_id in (${ids}) group by 1, 2 order by cases desc, 2`,
  );
  return counted.map(one => ({ id: one.id, cases: one.cases, text: warningText(one.id, language) }));
}
