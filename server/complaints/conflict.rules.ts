import type { Involvement } from './complaintFacts.ts';

/** Why an officer may not decide a complaint. */
export const conflicts = ['isTheOfficial', 'tookPart', 'directsTheUnit'] as const;
export type Conflict = (typeof conflicts)[number];

/** Nobody reviews their own act, nor that of those whom they direct. The gravest first. */
export function conflictOf(officerId: number, { actors, directors, officialId }: Involvement): Conflict | undefined {
  if (officialId === officerId) {
    return 'isTheOfficial';
  }
  if (actors.includes(officerId)) {
    return 'tookPart';
  }
  return directors.includes(officerId) ? 'directsTheUnit' : undefined;
}
