import { type GraphQLSchema, isObjectType } from 'graphql';

type Row = Readonly<Record<string, unknown>>;

/**
 * Where a row brings a field with it, as those of lists do, it is taken from there: the resolver, which would look it
 * up, is asked only where it is missing. A list of fifty rows has hundreds of such fields.
 */
export function takeFromRows(schema: GraphQLSchema, typeName: string, names: readonly string[]): void {
  const type = schema.getType(typeName);
  const fields = isObjectType(type) ? type.getFields() : {};
  for (const name of names) {
    const field = fields[name];
    const resolve = field?.resolve;
    if (!field || !resolve) {
      throw new TypeError(`${typeName}.${name} has no resolver of its own`);
    }
    field.resolve = (row: Row, args, context, info) => (name in row ? row[name] : resolve(row, args, context, info));
  }
}
