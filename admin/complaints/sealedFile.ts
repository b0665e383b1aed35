import { gql } from '../data/gql.ts';

export interface SealedItem {
  readonly position: number;
  readonly path: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** The case as it was at one moment, each part with its hash, and the list of them with its own. */
export interface SealedFile {
  readonly id: string;
  readonly sealedAt: string;
  readonly sealedBy: { readonly name: string } | null;
  readonly listSha256: string;
  readonly items: readonly SealedItem[];
  readonly addedLater: readonly { readonly at: string; readonly what: string; readonly name: string | null }[];
  readonly archiveUrl: string;
  /** What anybody who holds the archive types to check it. */
  readonly checkCommand: string;
}

export const sealedFileParts = gql`
  fragment SealedFileParts on SealedFile {
    id
    sealedAt
    sealedBy {
      name
    }
    listSha256
    items {
      position
      path
      mediaType
      size
      sha256
    }
    addedLater {
      at
      what
      name
    }
    archiveUrl
    checkCommand
  }
`;
