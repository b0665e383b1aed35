import { provisionIn } from '../editions/provisionIn.ts';
import type { Context } from '../graphql/context.ts';
import { laddersEver } from './ladder.queries.ts';
import type { Ladder } from './ladder.type.ts';
import { stepText } from './stepText.ts';

/** The last of each kind is in force. */
export async function listLadders({ rows, language }: Context): Promise<readonly Ladder[]> {
  const ever = await laddersEver(rows);
  return [...ever.values()].flatMap(ladders =>
    ladders.slice(-1).map(({ kind, since, setBy, reason, steps }) => ({
      kind,
      isShipped: since === null,
      since,
      setById: setBy,
      reason,
      provision: provisionIn('NFO-LADDER', language),
      steps: steps.map(step => ({ ...step, text: stepText(kind, step, language) })),
    })),
  );
}
