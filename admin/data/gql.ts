/** A query, a mutation or a fragment as it is written, with the fragments it names. */
export interface Query {
  readonly own: string;
  readonly uses: readonly Query[];
}

/** Kept as text: it is sent as it stands, and nothing here needs to understand it. */
export function gql(texts: TemplateStringsArray | string, ...uses: readonly Query[]): Query {
  return { own: typeof texts === 'string' ? texts : texts.join(''), uses };
}

/** Each fragment once, however many name it: GraphQL takes none twice. */
export function written(query: Query): string {
  const parts = new Set<string>();
  const add = ({ own, uses }: Query): void => {
    parts.add(own.trim());
    uses.forEach(add);
  };
  add(query);
  return [...parts].join('\n');
}
