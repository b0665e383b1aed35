import type { ReassignmentSource, ReassignmentState } from './reassignment.ts';

/** Done, once, with something to send back; what is itself a way back is not turned round. */
export function isReversible(
  { state, source }: { readonly state: ReassignmentState; readonly source: ReassignmentSource },
  { moved }: { readonly moved: number },
): boolean {
  return state === 'done' && source !== 'reversal' && source !== 'return' && moved > 0;
}
