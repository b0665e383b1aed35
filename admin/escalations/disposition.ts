import { tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { withoutBlanks } from '../data/withoutBlanks.ts';

export interface DispositionItem {
  readonly deadlineId: string;
  readonly idempotencyKey: string;
}

export interface DispositionResult {
  readonly deadlineId: string;
  readonly done: boolean;
  readonly error: { readonly code: string; readonly message: string; readonly field: string | null } | null;
}

const disposeMutation = gql`
  mutation DisposeEscalations($input: DisposeEscalationsInput!) {
    data: disposeEscalations(input: $input) {
      deadlineId
      done
      error {
        code
        message
        field
      }
    }
  }
`;

/** One answer for several; each has its own key and its own result. */
export const disposeEscalations = (
  items: readonly DispositionItem[],
  { cause, measure, newOwnerId, promisedOn, note }: Readonly<Record<string, unknown>>,
) =>
  tell<readonly DispositionResult[]>(disposeMutation, {
    input: { items, ...withoutBlanks({ cause, measure, newOwnerId, promisedOn, note }) },
  });
