import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { type Provision, provisionParts } from '../law/provision.ts';

export interface LadderStep {
  /** Before the date it is negative, at the date zero. */
  readonly amount: number;
  readonly unit: string;
  readonly tells: string;
  readonly email: boolean;
  readonly answers: string | null;
}

export interface Ladder {
  readonly kind: string;
  readonly isShipped: boolean;
  readonly since: string | null;
  readonly setBy: { readonly name: string } | null;
  readonly reason: string | null;
  readonly provision: Provision;
  readonly steps: readonly (LadderStep & {
    /** In words, in the reader's language. */
    readonly text: string;
  })[];
}

const laddersQuery = gql`
  query Ladders {
    data: ladders {
      kind
      isShipped
      since
      setBy {
        name
      }
      reason
      steps {
        amount
        unit
        tells
        email
        answers
        text
      }
      provision {
        ...ProvisionParts
      }
    }
  }
  ${provisionParts}
`;

const setMutation = gql`
  mutation SetLadder($input: SetLadderInput!) {
    data: setLadder(input: $input) {
      kind
    }
  }
`;

export const askLadders = (signal: AbortSignal) => ask<readonly Ladder[]>(laddersQuery, {}, signal);

export const setLadder = (kind: string, steps: readonly LadderStep[], reason: string) =>
  tell<unknown>(setMutation, { input: { kind, steps, reason } });

/** A step as its form has it: before, at or after, and how much. */
export interface StepValues {
  readonly when: 'before' | 'at' | 'after';
  readonly amount: number | null;
  readonly unit: string;
  readonly tells: string;
  readonly email: boolean;
  readonly answers: string | null;
}

export const toValues = ({ amount, ...step }: LadderStep): StepValues => ({
  ...step,
  when: amount < 0 ? 'before' : amount === 0 ? 'at' : 'after',
  amount: amount === 0 ? null : Math.abs(amount),
});

export const toStep = ({ when, amount, unit, tells, email, answers }: StepValues): LadderStep => ({
  amount: when === 'at' ? 0 : (when === 'before' ? -1 : 1) * Number(amount),
  unit: when === 'at' ? 'workingDays' : unit,
  tells,
  email,
  answers: answers || null,
});

export const emptyStep: StepValues = {
  when: 'after',
  amount: 1,
  unit: 'workingDays',
  tells: 'officer',
  email: true,
  answers: null,
};
