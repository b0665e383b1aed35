import {
  getNamedType,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { ActField } from '../applications/application.type.ts';
import type { ComplaintActName } from '../law/complaints.ts';
import type { ActName } from '../law/law.ts';

const carriedByTheDashboard = ['applicationId', 'complaintId', 'expectedVersion', 'idempotencyKey'];

/** The form of an act is its input type in the schema: one description serves the API and the dashboard. */
export function actFields(schema: GraphQLSchema, act: ActName | ComplaintActName): ActField[] {
  const input = schema.getMutationType()?.getFields()[act]?.args[0]?.type;
  return input ? fieldsOf(input).filter(field => !carriedByTheDashboard.includes(field.name)) : [];
}

function fieldsOf(type: GraphQLInputType): ActField[] {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()).map(fieldOf) : [];
}

function fieldOf(field: GraphQLInputField): ActField {
  const named = getNamedType(field.type);
  const bare = isNonNullType(field.type) ? field.type.ofType : field.type;
  const reference = field.extensions['reference'];
  return {
    name: field.name,
    type: named.name,
    required: isNonNullType(field.type) && field.defaultValue === undefined,
    list: isListType(bare),
    reference: typeof reference === 'string' ? reference : null,
    choices: isEnumType(named) ? named.getValues().map(({ name }) => ({ value: name, label: name })) : [],
    fields: fieldsOf(named),
    description: field.description ?? '',
  };
}
