import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

interface Candidate {
  readonly id: string;
  readonly name: string;
  /** Cases in hand: an even load is easier to give when it is seen. */
  readonly openCases: number | null;
}

const officersForQuery = gql`
  query OfficersFor($applicationId: ID!) {
    data: officersFor(applicationId: $applicationId) {
      id
      name
      openCases
    }
  }
`;

export const askOfficersFor = (applicationId: string, signal: AbortSignal) =>
  ask<readonly Candidate[]>(officersForQuery, { applicationId }, signal);
