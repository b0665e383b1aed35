import { getNamedType, getNullableType, type GraphQLSchema, isListType, isObjectType } from 'graphql';
import { badInput } from '../errors.ts';

/** A table of a report, as the schema has it: where its rows are, and the figures of a row. */
export interface ReportPart {
  readonly field: string;
  readonly figures: readonly string[];
}

export interface ReportQuery {
  readonly parts: readonly ReportPart[];
  readonly source: string;
}

const figure = '{ value hidden }';

/** What asks for all of a report, of one period and where there is one of an earlier. Throws BAD_INPUT for what is none. */
export function reportQuery(schema: GraphQLSchema, report: string): ReportQuery {
  const parts = reportParts(schema, report);
  const rows = ({ figures }: ReportPart) =>
    `{ keys { group name } ${figures.map(name => `${name} ${figure}`).join(' ')} }`;
  const tables = parts.map(part => `${part.field} ${rows(part)}${part.field === 'rows' ? ` total ${rows(part)}` : ''}`);
  const body = `{ head { name definition { kk ru en } unit countedUntil threshold } ${tables.join(' ')} }`;
  return {
    parts,
    source: `query ($filter: ReportFilterInput!, $earlier: ReportFilterInput!, $groupBy: [ReportGroup!]!, $asOf: Day, $compares: Boolean!) {
      now: ${report}(filter: $filter, groupBy: $groupBy, asOf: $asOf) ${body}
      earlier: ${report}(filter: $earlier, groupBy: $groupBy, asOf: $asOf) @include(if: $compares) ${body}
    }`,
  };
}

/** Lists of rows with keys; of their fields those that are figures. */
export function reportParts(schema: GraphQLSchema, report: string): readonly ReportPart[] {
  const field = /^[a-z][A-Za-z]*Report$/.test(report) ? schema.getQueryType()?.getFields()[report] : undefined;
  const type = field && getNamedType(field.type);
  if (!isObjectType(type)) {
    throw badInput({ report: 'notOfTheList' });
  }
  return Object.values(type.getFields()).flatMap(({ name, type: of }) => {
    const row = isListType(getNullableType(of)) ? getNamedType(of) : undefined;
    return isObjectType(row) && row.getFields()['keys']
      ? [
          {
            field: name,
            figures: Object.values(row.getFields())
              .filter(each => getNamedType(each.type).name === 'Figure')
              .map(each => each.name),
          },
        ]
      : [];
  });
}
