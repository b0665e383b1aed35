import { tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';

/** Which cases: named, matched by a filter of the schema, or all of one officer. */
export type MoveSelection =
  | { readonly applicationIds: readonly string[] }
  | { readonly filter: Readonly<Record<string, unknown>> }
  | { readonly officerId: string };

export interface MovePlanInput {
  readonly selection: MoveSelection;
  readonly spread: string;
  readonly toOfficerIds: readonly string[] | null;
  readonly reason: string;
  readonly note: string;
  readonly idempotencyKey: string;
}

interface Made {
  readonly id: string;
}

const planMutation = gql`
  mutation PlanReassignment($input: PlanReassignmentInput!) {
    data: planReassignment(input: $input) {
      id
    }
  }
`;

const startMutation = gql`
  mutation StartReassignment($input: StartReassignmentInput!) {
    data: startReassignment(input: $input) {
      id
    }
  }
`;

const reverseMutation = gql`
  mutation ReverseReassignment($input: ReverseReassignmentInput!) {
    data: reverseReassignment(input: $input) {
      id
    }
  }
`;

const takeNextMutation = gql`
  mutation TakeNext($input: TakeNextInput!) {
    data: takeNext(input: $input) {
      application {
        id
      }
    }
  }
`;

export const planReassignment = (input: MovePlanInput) => tell<Made>(planMutation, { input });

export const startReassignment = (id: string, idempotencyKey: string) =>
  tell<Made>(startMutation, { input: { id, idempotencyKey } });

export const reverseReassignment = (id: string, note: string, idempotencyKey: string) =>
  tell<Made>(reverseMutation, { input: { id, note, idempotencyKey } });

/** The id of the case taken; null when none is free. */
export async function takeNext(idempotencyKey: string): Promise<string | null> {
  const { application } = await tell<{ application: Made | null }>(takeNextMutation, { input: { idempotencyKey } });
  return application?.id ?? null;
}
