import { randomUUID } from 'node:crypto';
import {
  type GraphQLField,
  type GraphQLInputType,
  isCompositeType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { newIin } from './intake.ts';

const scalars: Readonly<Record<string, () => unknown>> = {
  Boolean: () => true,
  Int: () => 1,
  Float: () => 1,
  String: () => 'text',
  ID: () => '1',
  Text: () => 'мәтін',
  Letter: () => 'мәтін',
  RecordId: () => '1',
  Uuid: () => randomUUID(),
  Day: () => '2026-03-02',
  Moment: () => '2026-03-02T05:00:00Z',
  Iin: newIin,
  Bin: () => '050140000656',
  Phone: () => '+77012345678',
  Email: () => 'aigul@example.kz',
  CountryCode: () => 'DE',
};

/** Some value the type accepts, with what must be given and nothing more; `given` says what certain fields are. */
function sample(type: GraphQLInputType, given: Readonly<Record<string, unknown>> = {}): unknown {
  if (isNonNullType(type)) {
    return sample(type.ofType, given);
  }
  if (isListType(type)) {
    return [sample(type.ofType, given)];
  }
  if (isEnumType(type)) {
    return type.getValues()[0]?.name;
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(field => isRequiredInputField(field) || field.name in given);
    return Object.fromEntries(fields.map(field => [field.name, given[field.name] ?? sample(field.type, given)]));
  }
  const value = scalars[type.name];
  if (!value) {
    throw new Error(`no sample for ${type.name}`);
  }
  return value();
}

/** A request for the field alone, with sample arguments. */
export function requestFor(
  kind: 'query' | 'mutation',
  field: GraphQLField<unknown, unknown>,
  given: Readonly<Record<string, unknown>> = {},
): { query: string; variables: Record<string, unknown> } {
  const args = field.args.filter(arg => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const declared = args.map(arg => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map(arg => `${arg.name}: $${arg.name}`).join(', ');
  const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return {
    query: `${kind}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`}${selection} }`,
    variables: Object.fromEntries(args.map(arg => [arg.name, given[arg.name] ?? sample(arg.type, given)])),
  };
}
