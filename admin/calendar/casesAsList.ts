import type { CaseLink } from './impact.ts';

/** Where the work list shows these cases and no others; undefined without any. */
export function casesAsList(of: readonly { readonly application: CaseLink | null }[]): string | undefined {
  const ids = [...new Set(of.flatMap(({ application }) => application?.id ?? []))];
  return ids.length > 0 ? `/Application?filter=${encodeURIComponent(JSON.stringify({ ids }))}` : undefined;
}
