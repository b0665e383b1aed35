import { gql } from '../data/gql.ts';
import type { Provision } from '../law/provision.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface RefusalReason {
  readonly id: string;
  readonly ground: string;
  readonly text: string;
  readonly whatToCorrect: string;
}

export interface PreliminaryGround {
  readonly id: string;
  readonly documentId: string;
  readonly ground: string;
  readonly reason: RefusalReason;
  readonly provision: Provision;
  readonly note: string | null;
}

/** Texts are null to those who may not see personal data. */
export interface Minutes {
  readonly attended: boolean;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly place: string;
  readonly participants: readonly { readonly kind: string; readonly name: string }[] | null;
  readonly representative: string | null;
  readonly matter: string | null;
  readonly explanations: string | null;
  readonly questions: readonly { readonly question: string; readonly answer: string }[] | null;
  readonly madeBy: string;
  readonly recordedAt: string;
  readonly chairSignedAt: string | null;
  readonly secretarySignedAt: string | null;
}

/** When and where, as every list of hearings tells it. */
export interface HearingSlot {
  readonly id: string;
  readonly method: string;
  readonly place: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly endReason: string | null;
  readonly chair: Named | null;
  readonly secretary: Named | null;
}

export interface Hearing extends HearingSlot {
  readonly link: string | null;
  readonly earlierAgreed: boolean;
  readonly minutes: Minutes | null;
}

export interface Objection {
  readonly id: string;
  readonly form: string;
  readonly presentedBy: string;
  readonly text: string | null;
  readonly receivedAt: string;
  readonly inTime: boolean;
}

export interface PreliminaryDecision {
  readonly id: string;
  readonly drafter: Named | null;
  readonly draftedAt: string;
  readonly noticeSentAt: string | null;
  readonly notifiedAt: string | null;
  readonly notifiedOn: string | null;
  readonly hearingBy: string | null;
  readonly earliestActOn: string | null;
  readonly originalsCalledAt: string | null;
  readonly endedAt: string | null;
  readonly outcome: string | null;
  readonly grounds: readonly PreliminaryGround[];
  /** The one ahead or held, and those it replaced. */
  readonly hearings: readonly Hearing[];
  readonly objections: readonly Objection[];
}

export const hearingSlotParts = gql`
  fragment HearingSlotParts on Hearing {
    id
    method
    place
    startsAt
    endsAt
    endReason
    chair {
      id
      name
    }
    secretary {
      id
      name
    }
  }
`;

export const deskParts = gql`
  fragment DeskParts on PreliminaryDecision {
    id
    drafter {
      id
      name
    }
    draftedAt
    noticeSentAt
    notifiedAt
    notifiedOn
    hearingBy
    earliestActOn
    originalsCalledAt
    endedAt
    outcome
    grounds {
      id
      documentId
      ground
      reason {
        id
        ground
        text
        whatToCorrect
      }
      provision {
        ...ProvisionParts
      }
      note
    }
    hearings {
      ...HearingSlotParts
      link
      earlierAgreed
      minutes {
        attended
        startedAt
        endedAt
        place
        participants {
          kind
          name
        }
        representative
        matter
        explanations
        questions {
          question
          answer
        }
        madeBy
        recordedAt
        chairSignedAt
        secretarySignedAt
      }
    }
    objections {
      id
      form
      presentedBy
      text
      receivedAt
      inTime
    }
  }
  ${hearingSlotParts}
`;

/** Moved, replaced and dropped hearings stand behind it. */
const over = ['postponed', 'replaced', 'withdrawn'];

/** The hearing that counts: the one ahead, or the one held. */
export function hearingOf({ hearings }: Pick<PreliminaryDecision, 'hearings'>): Hearing | undefined {
  return hearings.findLast(({ endReason }) => endReason === null || !over.includes(endReason));
}
