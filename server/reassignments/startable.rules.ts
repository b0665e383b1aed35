import { planLasts, type ReassignmentState } from './reassignment.ts';

/** A plan a day old may still be started; a moment later what it says of loads and absences no longer counts. */
export function isTooOld(plannedAt: string, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(plannedAt).add(planLasts), now) < 0;
}

interface Plan {
  readonly state: ReassignmentState;
  readonly plannedById: number;
  readonly plannedAt: string;
}

/** By whoever made it, while it is fresh and moves something. */
export function isStartable(
  { state, plannedById, plannedAt }: Plan,
  { toMove }: { readonly toMove: number },
  officerId: number,
  now: Temporal.Instant,
): boolean {
  return state === 'planned' && plannedById === officerId && toMove > 0 && !isTooOld(plannedAt, now);
}
