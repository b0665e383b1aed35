import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';

/** What any office may know of a case: where it stands, nothing about people. */
export interface FoundCase {
  readonly applicationId: string;
  readonly receiptNumber: string;
  readonly service: string;
  readonly channel: string;
  readonly stage: string;
  readonly documentCount: number;
  readonly version: number;
}

const receiptQuery = gql`
  query ApplicationByReceipt($receiptNumber: Text!) {
    data: applicationByReceipt(receiptNumber: $receiptNumber) {
      applicationId
      receiptNumber
      service
      channel
      stage
      documentCount
      version
    }
  }
`;

export const askByReceipt = (receiptNumber: string, signal: AbortSignal) =>
  ask<FoundCase | null>(receiptQuery, { receiptNumber }, signal);
