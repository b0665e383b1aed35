import { sql } from 'kysely';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import type { Rows } from '../database/rows.ts';
import { pageSize } from '../graphql/arguments.ts';
import type { PageArgs } from '../graphql/page.ts';
import type { Language } from '../law/law.ts';
import type { MoveRefusal, MoveState, MoveWarning, MoveWhy } from './reassignment.ts';
import { type ActedBy, refusalText, warningText, whyText } from './moveText.ts';
import type { MoveItem } from './reassignment.type.ts';

interface Row {
  readonly id: number;
  readonly applicationId: number;
  readonly fromId: number | null;
  readonly toId: number | null;
  readonly state: MoveState;
  readonly why: (MoveWhy | { readonly id?: undefined }) & { readonly warnings?: readonly MoveWarning[] };
  readonly refusal: MoveRefusal | null;
  readonly actedBy: ActedBy | null;
}

export interface MovesAsked {
  readonly id: number;
  readonly state: MoveState | null;
  readonly refusal: MoveRefusal | null;
  readonly warning: MoveWarning | null;
}

/** Its cases in the order of the plan, the most urgent first. */
export async function listMoves(
  rows: Rows,
  language: Language,
  { id, state, refusal, warning }: MovesAsked,
  args: PageArgs,
): Promise<Page<MoveItem>> {
  const first = pageSize(args.first);
  const after = args.after ? readCursor(args.after).id : -1;
  const { rows: found } = await sql<Row>`
    select i.position as id, i.application_id as "applicationId", i.from_id as "fromId", i.to_id as "toId", i.state,
      i.why, i.refusal,
      case when i.refusal_facts is not null
        then json_build_object('name', o.name, 'act', i.refusal_facts->>'act') end as "actedBy"
    from reassignment_item i left join officer o on o.id = (i.refusal_facts->>'officerId')::int
    where i.reassignment_id = ${id} and i.position > ${after} and (${state}::text is null or i.state = ${state})
      and (${refusal}::text is null or i.refusal = ${refusal})
      and (${warning}::text is null or i.why->'warnings' @> to_jsonb(${warning}::text))
    order by i.position limit ${first + 1}`.execute(rows);
  const page = pageOf(found, first, () => '');
  return { ...page, items: page.items.map(row => worded(row, language)) };
}

function worded({ applicationId, fromId, toId, state, why, refusal, actedBy }: Row, language: Language): MoveItem {
  const reason = refusal && refusalText(refusal, language, actedBy);
  return {
    applicationId,
    fromId,
    toId,
    state,
    why: why.id === undefined ? (reason ?? '') : whyText(why, language),
    refusal: refusal && { id: refusal, text: reason ?? '' },
    warnings: (why.warnings ?? []).map(id => ({ id, text: warningText(id, language) })),
  };
}
