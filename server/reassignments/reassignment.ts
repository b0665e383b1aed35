/** Why cases are moved, as a person says it. */
export const moveReasons = ['absence', 'load', 'skill', 'conflict', 'leaving', 'urgency', 'other'] as const;
export type MoveReason = (typeof moveReasons)[number];
/** With those the back office gives itself. */
export const reassignmentReasons = [...moveReasons, 'return', 'reversal'] as const;
export type ReassignmentReason = (typeof reassignmentReasons)[number];

/** How cases find their new officer: `named` in turn among those named, `substitute` along the chain of substitutes. */
export const moveSpreads = ['named', 'load', 'skill', 'substitute'] as const;
export type MoveSpread = (typeof moveSpreads)[number];
/** `back`: to whoever held the case before. */
export const reassignmentSpreads = [...moveSpreads, 'back'] as const;
export type ReassignmentSpread = (typeof reassignmentSpreads)[number];

export const reassignmentSources = ['cases', 'filter', 'desk', 'absence', 'return', 'reversal'] as const;
export type ReassignmentSource = (typeof reassignmentSources)[number];

export const reassignmentStates = ['planned', 'running', 'done', 'reversed'] as const;
export type ReassignmentState = (typeof reassignmentStates)[number];

export const moveStates = ['planned', 'moved', 'refused'] as const;
export type MoveState = (typeof moveStates)[number];

/** Why a case stays where it is: seen in the plan, or only when its turn came. */
export const moveRefusals = [
  'closed',
  'wrongStage',
  'notHeld',
  'otherUnit',
  'sameOfficer',
  'nobodyAvailable',
  'conflictOfInterest',
  'holderChanged',
  'actedSince',
  'hadNobody',
  'officerUnavailable',
  'notPermitted',
  'noCalendar',
] as const;
export type MoveRefusal = (typeof moveRefusals)[number];

/** What speaks against a move without forbidding it. */
export const moveWarnings = ['hearingClash'] as const;
export type MoveWarning = (typeof moveWarnings)[number];

/** Why this officer, as the plan chose: kept with the item, worded when it is read. */
export type MoveWhy =
  | { readonly id: 'inTurn'; readonly turn: number }
  | { readonly id: 'leastLoaded'; readonly units: number; readonly capacity: number | null }
  | { readonly id: 'skilled'; readonly skills: readonly SkillKind[] }
  | { readonly id: 'substitute' }
  | { readonly id: 'back' };

export const skillKinds = ['service', 'language', 'documentKind'] as const;
export type SkillKind = (typeof skillKinds)[number];

/** A plan says who is loaded how and who is away: a day later that is no longer so. */
export const planLasts = Temporal.Duration.from({ hours: 24 });
export const mostCases = 20_000;
