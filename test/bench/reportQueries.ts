import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLOutputType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { projectRoot } from './built.ts';

export interface ReportQuery {
  readonly name: string;
  readonly query: string;
}

const deepest = 4;

/** Every report there is, with all it says: what is added to the schema is measured by itself. */
export function reportQueries(): readonly ReportQuery[] {
  const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields
    .filter(({ name, args }) => name.endsWith('Report') && args.some(arg => arg.name === 'groupBy'))
    .map(({ name, type }) => ({
      name,
      query: `query ($filter: ReportFilterInput!, $groupBy: [ReportGroup!]!, $asOf: Day) {
        ${name}(filter: $filter, groupBy: $groupBy, asOf: $asOf) ${selectionOf(type, 1)} }`,
    }));
}

function selectionOf(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) {
    return '';
  }
  const fields = isObjectType(named) ? Object.values(named.getFields()) : [];
  const asked = fields.filter(field => isPlain(field) && (depth < deepest || isLeafType(getNamedType(field.type))));
  return `{ __typename ${asked.map(({ name, type: inner }) => `${name} ${selectionOf(inner, depth + 1)}`).join(' ')} }`;
}

const isPlain = ({ args }: GraphQLField<unknown, unknown>) => !args.some(isRequiredArgument);
