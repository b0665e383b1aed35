import { tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import { givenGrant } from './scopes.ts';

interface Place {
  readonly id: string;
  readonly name: string;
}

export interface RoleGrant {
  readonly id: string;
  readonly role: string;
  readonly scope: string;
  readonly since: string;
  readonly endedAt: string | null;
  readonly region: string | null;
  readonly provider: Place | null;
  readonly unit: Place | null;
  readonly office: Place | null;
  readonly body: Place | null;
}

/** Somebody who works here, or a system, as the list shows them. */
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly grants: readonly RoleGrant[];
}

export interface Person extends PersonRow {
  readonly email: string | null;
  readonly language: string | null;
}

type Values = Readonly<Record<string, unknown>>;

const createMutation = gql`
  mutation CreateOfficer($input: CreateOfficerInput!) {
    data: createOfficer(input: $input) {
      id
    }
  }
`;

const grantMutation = gql`
  mutation GrantRole($input: GrantRoleInput!) {
    data: grantRole(input: $input) {
      id
    }
  }
`;

const endMutation = gql`
  mutation EndGrant($grantId: ID!) {
    data: endGrant(grantId: $grantId) {
      id
    }
  }
`;

const deactivateMutation = gql`
  mutation DeactivateOfficer($officerId: ID!) {
    data: deactivateOfficer(officerId: $officerId) {
      id
    }
  }
`;

const reactivateMutation = gql`
  mutation ReactivateOfficer($officerId: ID!) {
    data: reactivateOfficer(officerId: $officerId) {
      id
    }
  }
`;

export const createPerson = ({ name, email, language, password, ...grant }: Values) =>
  tell<{ id: string }>(createMutation, {
    input: { name, email, language, ...(password ? { password } : {}), grants: [givenGrant(grant)] },
  });

export const giveRole = (officerId: string, grant: Values) =>
  tell<unknown>(grantMutation, { input: { officerId, ...givenGrant(grant) } });

export const endRole = (grantId: string) => tell<unknown>(endMutation, { grantId });

export const setActive = (officerId: string, active: boolean) =>
  tell<unknown>(active ? reactivateMutation : deactivateMutation, { officerId });
