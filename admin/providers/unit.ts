import { tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';
import type { Locale } from '../i18n/locale.ts';

export type UnitNames = Readonly<Record<Locale, string>>;

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly names: UnitNames;
  readonly closedAt: string | null;
}

const createMutation = gql`
  mutation CreateUnit($input: CreateUnitInput!) {
    data: createUnit(input: $input) {
      id
    }
  }
`;

const renameMutation = gql`
  mutation RenameUnit($input: RenameUnitInput!) {
    data: renameUnit(input: $input) {
      id
    }
  }
`;

const closeMutation = gql`
  mutation CloseUnit($input: CloseUnitInput!) {
    data: closeUnit(input: $input) {
      id
    }
  }
`;

/** As they came from the server they carry the name of their type, which no input takes. */
const inputOf = ({ kk, ru, en }: UnitNames): UnitNames => ({ kk, ru, en });

export const createUnit = (providerId: string, name: UnitNames, reason: string) =>
  tell<unknown>(createMutation, { input: { providerId, name: inputOf(name), reason } });

export const renameUnit = (id: string, name: UnitNames, reason: string) =>
  tell<unknown>(renameMutation, { input: { id, name: inputOf(name), reason } });

export const closeUnit = (id: string, reason: string) => tell<unknown>(closeMutation, { input: { id, reason } });
