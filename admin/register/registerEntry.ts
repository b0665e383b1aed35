export interface RegisterEntry {
  readonly id: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly state: string;
  readonly result: string;
  readonly signatoryName: string | null;
  readonly signatoryCapacity: string;
  readonly sealAuthority: string | null;
  readonly signedOn: string | null;
  readonly endReason: string | null;
  readonly provider: { readonly id: string; readonly name: string };
  readonly applicationId: string;
}

/** The number as it stands in the book: unique within the authority and the year. */
export function entryName({ number, year }: Pick<RegisterEntry, 'number' | 'year'>): string {
  return number === null ? '–' : `${number}/${year}`;
}
