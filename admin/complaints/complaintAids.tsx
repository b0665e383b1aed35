import type { ActAid, OpeningProps } from '../acts/actAids.ts';
import { DecisionFields, decisionToSend } from './DecisionFields.tsx';
import { ForwardFields, useForwardDefaults } from './ForwardFields.tsx';
import { RedirectFields, redirectToSend } from './RedirectFields.tsx';
import { SatisfyFields } from './SatisfyFields.tsx';

const ForwardOpening = ({ children }: OpeningProps) => children(useForwardDefaults());

/** The acts on a complaint whose forms know more than their fields. */
export const complaintAids: Readonly<Record<string, ActAid>> = {
  satisfyComplaint: { Fields: SatisfyFields },
  forwardComplaint: { Opening: ForwardOpening, Fields: ForwardFields },
  redirectComplaint: { Fields: RedirectFields, toSend: redirectToSend },
  decideComplaint: { Fields: DecisionFields, toSend: decisionToSend },
};
