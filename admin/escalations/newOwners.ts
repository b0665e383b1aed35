import { useQuery } from '@tanstack/react-query';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { Page } from '../data/operations.ts';
import { useColleagues } from '../officers/colleagues.ts';
import { askOfficersFor } from '../officers/officersFor.ts';
import { caseOf, type EscalationRow } from './escalation.ts';

export interface NewOwner {
  readonly id: string;
  readonly name: string;
  /** Cases in hand, where that is known. */
  readonly openCases?: number | null;
}

const reviewersQuery = gql`
  query Reviewers {
    data: officers(filter: { role: reviewer, active: true }, first: 100) {
      items {
        id
        name
      }
    }
  }
`;

/** Whom the matter can go to: colleagues who review, who are fit for the one case, or who work at the one provider. */
export function useNewOwners(rows: readonly EscalationRow[]): readonly NewOwner[] {
  const [first, ...others] = rows;
  const isReview = rows.every(({ kind }) => kind === 'complaintReview');
  // A complaint at the provider is in nobody's hands.
  const isNobodys = !isReview && rows.some(({ complaint }) => complaint !== null);
  const caseId = others.length === 0 && first && !first.complaint ? caseOf(first)?.id : undefined;
  const isOneProvider = others.every(({ provider }) => provider.id === first?.provider.id);
  const reviewers = useQuery({
    queryKey: ['reviewers'],
    queryFn: ({ signal }) => ask<Pick<Page<NewOwner>, 'items'>>(reviewersQuery, {}, signal),
    enabled: isReview,
  });
  const candidates = useQuery({
    queryKey: ['officersFor', caseId],
    queryFn: ({ signal }) => askOfficersFor(caseId ?? '', signal),
    enabled: caseId !== undefined,
  });
  const colleagues = useColleagues(!isReview && !caseId && isOneProvider ? first?.provider.id : undefined);
  if (isNobodys) {
    return [];
  }
  return isReview ? (reviewers.data?.items ?? []) : caseId ? (candidates.data ?? []) : (colleagues ?? []);
}
