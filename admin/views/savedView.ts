import { ask, tell } from '../data/client.ts';
import { gql } from '../data/gql.ts';

export type ViewShare = 'none' | 'unit' | 'provider';

export interface ViewState {
  readonly preset?: string | null;
  readonly filter?: Readonly<Record<string, unknown>> | null;
  readonly sort?: string | null;
  readonly columns?: readonly string[] | null;
  readonly perPage?: number | null;
}

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly state: ViewState;
  readonly share: ViewShare;
  readonly own: boolean;
  readonly version: number;
  readonly owner: { readonly name: string };
}

const viewParts = gql`
  fragment ViewParts on SavedView {
    id
    name
    state
    share
    own
    version
    owner {
      name
    }
  }
`;

const viewsQuery = gql`
  query SavedViews {
    data: savedViews(resource: applications) {
      ...ViewParts
    }
  }
  ${viewParts}
`;

const saveMutation = gql`
  mutation SaveView($input: SaveViewInput!) {
    data: saveView(input: $input) {
      ...ViewParts
    }
  }
  ${viewParts}
`;

const removeMutation = gql`
  mutation RemoveView($id: RecordId!) {
    data: removeView(id: $id)
  }
`;

export interface ViewToSave {
  readonly idempotencyKey: string;
  readonly id?: string;
  readonly expectedVersion?: number;
  readonly name: string;
  readonly state: ViewState;
  readonly share: ViewShare;
}

export const askViews = (signal: AbortSignal) => ask<readonly SavedView[]>(viewsQuery, {}, signal);

export const saveView = (view: ViewToSave) =>
  tell<SavedView>(saveMutation, { input: { resource: 'applications', ...view } });

export const removeView = (id: string) => tell<boolean>(removeMutation, { id });
