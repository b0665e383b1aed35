import { ask } from '../data/client.ts';
import { isRecord } from '../data/errors.ts';
import { gql } from '../data/gql.ts';
import type { Channel } from './intake.ts';

export interface ListedRequirement {
  readonly id: string;
  readonly text: string;
  readonly advisory: boolean;
  /** The fact that puts it on the list; null: always there. */
  readonly when: string | null;
  readonly provision: { readonly id: string };
}

interface Edition {
  readonly service: string;
  readonly inForceTo: string | null;
  readonly procedures: readonly { readonly channel: string; readonly documents: readonly ListedRequirement[] }[];
}

const editionsQuery = gql`
  query Requirements {
    data: editions {
      service
      inForceTo
      procedures {
        channel
        documents {
          id
          text
          advisory
          when
          provision {
            id
          }
        }
      }
    }
  }
`;

export const askListedRequirements = (signal: AbortSignal) => ask<readonly Edition[]>(editionsQuery, {}, signal);

export function listFor(
  editions: readonly Edition[],
  service: unknown,
  channel: Channel,
): readonly ListedRequirement[] {
  const newest = editions.find(each => each.service === service && each.inForceTo === null);
  return newest?.procedures.find(each => each.channel === channel)?.documents ?? [];
}

/** Which facts the form states so far, by the names the server gives to conditions. */
export function factsOf(values: Readonly<Record<string, unknown>>): Readonly<Record<string, boolean>> {
  const applicant = isRecord(values['applicant']) ? values['applicant'] : {};
  const documents: readonly unknown[] = Array.isArray(values['documents']) ? values['documents'] : [];
  return {
    representative: values['hasRepresentative'] === true,
    legalEntity: applicant['kind'] === 'entity',
    heirs: applicant['heir'] === true,
    changedData: applicant['changedData'] === true,
    foreignProof: applicant['foreignProof'] === true,
    otherStateBody: documents.some(each => isRecord(each) && each['issuerKind'] === 'stateBody'),
    prepaid: values['isPaid'] === true,
  };
}
