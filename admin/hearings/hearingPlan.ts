import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'react-admin';
import { ask } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { type Provision, provisionParts } from '../law/provision.ts';

export interface HearingPlan {
  readonly channel: string;
  readonly counts: boolean;
  readonly channelProvision: Provision | null;
  /** The server's now, where nothing else was asked. */
  readonly sentAt: string;
  readonly notifiedOn: string;
  readonly hearingBy: string;
  readonly objectionsUntil: string;
  readonly earliestActOn: string;
  readonly signBy: string;
  readonly dispatchBy: string;
  readonly termEndsOn: string;
  readonly noticePlan: string;
  readonly noticeLastLawful: string;
  readonly noticeLiteral: string;
  readonly lawful: boolean;
  readonly route: string;
  readonly breaches: readonly { readonly id: string; readonly text: string; readonly provision: Provision }[];
  readonly needsSupervisor: boolean;
  readonly allowedBySupervisor: boolean;
  readonly provisional: boolean;
}

const plansQuery = gql`
  query HearingPlans($applicationId: RecordId!) {
    data: hearingPlans(applicationId: $applicationId) {
      channel
      counts
      channelProvision {
        ...ProvisionParts
      }
      sentAt
      notifiedOn
      hearingBy
      objectionsUntil
      earliestActOn
      signBy
      dispatchBy
      termEndsOn
      noticePlan
      noticeLastLawful
      noticeLiteral
      lawful
      route
      breaches {
        id
        text
        provision {
          ...ProvisionParts
        }
      }
      needsSupervisor
      allowedBySupervisor
      provisional
    }
  }
  ${provisionParts}
`;

/** What if the notice went out now, by each channel; asked of the server, nothing is recorded. */
export function useHearingPlans(applicationId: string) {
  const locale = useLocale() ?? 'kk';
  return useQuery({
    queryKey: ['hearingPlans', applicationId, locale],
    queryFn: ({ signal }) => ask<readonly HearingPlan[]>(plansQuery, { applicationId }, signal),
    // It is about now: minutes later the answer may be another.
    refetchInterval: 300_000,
  });
}
