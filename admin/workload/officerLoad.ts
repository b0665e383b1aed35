import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export interface Skill {
  readonly kind: 'service' | 'language' | 'documentKind';
  readonly value: string;
}

export interface OfficerLoad {
  readonly officer: { readonly id: string; readonly name: string };
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly cases: number;
  /** Units of work in hand, and those they can carry. */
  readonly units: number;
  readonly capacity: number | null;
  readonly late: number;
  readonly dueToday: number;
  readonly absentUntil: string | null;
  readonly substitute: { readonly name: string } | null;
  readonly skills: readonly Skill[];
}

export const loadsQuery = gql`
  query OfficerLoads($providerId: RecordId) {
    data: officerLoads(providerId: $providerId) {
      officer {
        id
        name
      }
      unit {
        id
        name
      }
      cases
      units
      capacity
      late
      dueToday
      absentUntil
      substitute {
        name
      }
      skills {
        kind
        value
      }
    }
  }
`;

const capacityMutation = gql`
  mutation SetOfficerCapacity($input: SetOfficerCapacityInput!) {
    data: setOfficerCapacity(input: $input) {
      id
    }
  }
`;

const skillsMutation = gql`
  mutation SetOfficerSkills($input: SetOfficerSkillsInput!) {
    data: setOfficerSkills(input: $input) {
      id
    }
  }
`;

export const askLoads = (signal: AbortSignal) => ask<readonly OfficerLoad[]>(loadsQuery, {}, signal);

export const setCapacity = (officerId: string, units: number, reason: string) =>
  tell<unknown>(capacityMutation, { input: { officerId, units, reason } });

export const setSkills = (officerId: string, skills: readonly Skill[]) =>
  tell<unknown>(skillsMutation, { input: { officerId, skills } });

/** The heaviest load first: units beside capacity; where none is set, beside what others have set on the average. */
export function heaviestFirst(loads: readonly OfficerLoad[]): readonly OfficerLoad[] {
  const set = loads.flatMap(({ capacity }) => (capacity ? [capacity] : []));
  const usual = set.length === 0 ? 1 : set.reduce((sum, one) => sum + one, 0) / set.length;
  const share = ({ units, capacity }: OfficerLoad) => units / (capacity || usual);
  return loads.toSorted((one, other) => share(other) - share(one));
}
