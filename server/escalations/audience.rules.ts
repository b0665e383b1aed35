import type { DeadlineKind } from '../deadlines/deadline.ts';
import type { Role, StageId } from '../law/law.ts';
import type { Audience } from './escalation.ts';
import { audiencesOf, levelOf } from './ladder.rules.ts';

/** Whose a date is. */
export interface Held {
  readonly kind: DeadlineKind;
  readonly stageId: StageId | null;
  /** Officer of the case, or reviewer of the complaint, who still works here. */
  readonly holderId: number | null;
  readonly providerId: number;
  readonly unitId: number | null;
  /** The body above: for a review the reviewing body itself. */
  readonly bodyId: number | null;
  /** Whom the complaint is against: not to be told of it. */
  readonly officialId: number | null;
}

/** A role somebody holds now. */
export interface Post {
  readonly officerId: number;
  readonly role: Role;
  readonly providerId: number | null;
  readonly unitId: number | null;
  readonly bodyId: number | null;
}

export interface Told {
  /** Those of the audience meant, or of the first above it that has anybody. */
  readonly audience: Audience | 'administrators';
  readonly officers: readonly number[];
}

/** Never nobody: where an audience is empty the next above is told, in the end the administrators. */
export function toldOf(meant: Audience, held: Held, posts: readonly Post[]): Told {
  const others = posts.filter(({ officerId }) => officerId !== held.officialId);
  for (const audience of audiencesOf(held.kind)) {
    const officers = levelOf(audience) < levelOf(meant) ? [] : peopleOf(audience, held, others);
    if (officers.length > 0) {
      return { audience, officers };
    }
  }
  return { audience: 'administrators', officers: distinct(posts.filter(({ role }) => role === 'administrator')) };
}

function peopleOf(audience: Audience, held: Held, posts: readonly Post[]): readonly number[] {
  const ofProvider = posts.filter(({ providerId }) => providerId === held.providerId);
  switch (audience) {
    case 'officer':
      return holdersOf(held, posts);
    case 'supervisor':
      return distinct(
        ofProvider.filter(({ role, unitId }) => role === 'supervisor' && (unitId === null || unitId === held.unitId)),
      );
    case 'head':
      return distinct(ofProvider.filter(({ role }) => role === 'head'));
    case 'body':
      return reviewersOf(held, posts);
  }
}

/** Stages in which papers come and lie at the office: its registrars have them. */
const atTheOffice: readonly (StageId | null)[] = ['registration', 'carriage', 'storage'];

function holdersOf(held: Held, posts: readonly Post[]): readonly number[] {
  const { kind, stageId, holderId, providerId } = held;
  if (kind === 'complaintReview') {
    return holderId === null ? reviewersOf(held, posts) : [holderId];
  }
  if (kind === 'complaintForward' || kind === 'complaintAnswer' || atTheOffice.includes(stageId)) {
    return distinct(posts.filter(post => post.role === 'registrar' && post.providerId === providerId));
  }
  return holderId === null ? [] : [holderId];
}

const reviewersOf = ({ bodyId }: Held, posts: readonly Post[]) =>
  distinct(posts.filter(post => post.role === 'reviewer' && bodyId !== null && post.bodyId === bodyId));

const distinct = (posts: readonly Post[]) => [...new Set(posts.map(({ officerId }) => officerId))];
