export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The same data give the same bytes: keys in the order of the alphabet, two spaces, a line end, as `jq -S .` writes. */
export const canonicalJson = (value: Json): string => `${JSON.stringify(inOrder(value), null, 2)}\n`;

function inOrder(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(inOrder);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, inOrder(part)]));
}
