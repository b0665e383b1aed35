/** What has been said of one document, by organisations asked or by comparison with a specimen; oldest first. */
export interface Statement {
  /** The organisation asked; null for a comparison with specimens. */
  readonly organisationId: number | null;
  readonly confirms: boolean;
  /** Said by the decision after a hearing, which weighed everything before it. */
  readonly decided?: boolean;
}

/**
 * The last word of each source counts, so that a slip is mended by a new answer of the same one;
 * a document is confirmed when nobody's last word denies it (AMB-07).
 */
export function confirmationOf(statements: readonly Statement[]): 'pending' | 'confirmed' | 'denied' {
  const weighed = statements.slice(
    Math.max(
      0,
      statements.findLastIndex(({ decided }) => decided),
    ),
  );
  const last = new Map(weighed.map(({ organisationId, confirms }) => [organisationId, confirms]));
  if (last.size === 0) {
    return 'pending';
  }
  return [...last.values()].every(Boolean) ? 'confirmed' : 'denied';
}
