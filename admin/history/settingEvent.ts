import { gql } from '../data/gql.ts';
import type { Operations } from '../data/operations.ts';

type SettingFacts = Readonly<Record<string, unknown>>;

export interface SettingEvent {
  readonly id: string;
  readonly what: string;
  readonly at: string;
  /** Null for what came with the delivery. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly about: { readonly id: string; readonly name: string } | null;
  readonly before: SettingFacts | null;
  readonly after: SettingFacts | null;
  readonly reason: string | null;
}

/** In the order in which they are offered as a filter. */
export const settingKinds = [
  'officer',
  'roleGrant',
  'apiKey',
  'unit',
  'stageTerm',
  'hearingRequirement',
  'complaintTerm',
  'escalationLadder',
  'mciRate',
  'destinationCountry',
  'calendar',
  'workWeight',
  'officerSkills',
  'officerCapacity',
  'figureThreshold',
] as const;
export type SettingKind = (typeof settingKinds)[number];

export const settingEventOperations: Operations = {
  list: gql`
    query SettingEvents($filter: SettingEventFilter, $first: Int!, $after: String) {
      data: settingEvents(filter: $filter, first: $first, after: $after) {
        hasNextPage
        endCursor
        items {
          id
          what
          at
          by {
            id
            name
          }
          about {
            id
            name
          }
          before
          after
          reason
        }
      }
    }
  `,
};
