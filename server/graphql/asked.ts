import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fields asked for below a field, with what is asked for below each of them. */
export interface Asked extends ReadonlyMap<string, Asked> {}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The nodes of a field are the same for every row of a list. */
const known = new WeakMap<readonly FieldNode[], Asked>();

/** What a reader asks for below the field that is being resolved; what a directive may leave out is counted in. */
export function askedIn({ fieldNodes, fragments }: Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>): Asked {
  const asked = known.get(fieldNodes) ?? fieldsIn(fieldNodes, fragments);
  known.set(fieldNodes, asked);
  return asked;
}

export function asksOnly(asked: Asked, fields: readonly string[]): boolean {
  return [...asked.keys()].every(field => field === '__typename' || fields.includes(field));
}

function fieldsIn(nodes: readonly { readonly selectionSet?: SelectionSetNode }[], fragments: Fragments): Asked {
  const fields = nodes.flatMap(({ selectionSet }) => selectedBy(selectionSet?.selections ?? [], fragments));
  const byName = Map.groupBy(fields, ({ name }) => name.value);
  return new Map([...byName].map(([name, of]) => [name, fieldsIn(of, fragments)]));
}

function selectedBy(selections: readonly SelectionNode[], fragments: Fragments): readonly FieldNode[] {
  return selections.flatMap(selection => {
    switch (selection.kind) {
      case Kind.FIELD:
        return [selection];
      case Kind.INLINE_FRAGMENT:
        return selectedBy(selection.selectionSet.selections, fragments);
      case Kind.FRAGMENT_SPREAD:
        return selectedBy(fragments[selection.name.value]?.selectionSet.selections ?? [], fragments);
    }
  });
}
