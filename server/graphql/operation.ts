/**
 * Whether a request only reads. Cheaper than parsing it twice: a document that changes something says `mutation`, and
 * nothing can stand for the word. One that says it elsewhere, or names a stored document, counts as an act, which
 * costs it no more than the primary.
 */
export function isRead(body: unknown): boolean {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  return typeof query === 'string' && !/\bmutation\b/.test(query);
}
