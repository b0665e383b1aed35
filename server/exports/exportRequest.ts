import { coerceInputValue, type GraphQLSchema, isInputType } from 'graphql';
import type { ApplicationFilter } from '../applications/applicationFilter.queries.ts';
import { type ApplicationSort, applicationSorts } from '../applications/applicationSort.queries.ts';
import { type CaseColumn, caseColumns } from '../applications/caseColumn.ts';
import { badInput } from '../errors.ts';
import { domainErrorIn } from '../graphql/errors.ts';
import { type ExportFormat, exportFormats } from './exportFormat.ts';

export interface ExportRequest {
  readonly format: ExportFormat;
  readonly filter: ApplicationFilter;
  readonly sort: ApplicationSort;
  readonly columns: readonly CaseColumn[];
}

/** What came over the wire, checked as the list's own arguments are. Throws BAD_INPUT naming the wrong field. */
export function exportRequestFrom(body: unknown, schema: GraphQLSchema): ExportRequest {
  const given = typeof body === 'object' && body !== null ? (body as Readonly<Record<string, unknown>>) : {};
  const columns = Array.isArray(given['columns']) ? given['columns'].map(id => oneOf(caseColumns, id, 'columns')) : [];
  if (columns.length === 0 || new Set(columns).size < columns.length) {
    throw badInput({ columns: 'columnTwice' });
  }
  return {
    format: oneOf(exportFormats, given['format'], 'format'),
    filter: filterFrom(given['filter'] ?? {}, schema),
    sort: oneOf(applicationSorts, given['sort'] ?? 'newestFirst', 'sort'),
    columns,
  };
}

function oneOf<Word extends string>(words: readonly Word[], given: unknown, field: string): Word {
  const found = words.find(word => word === given);
  if (!found) {
    throw badInput({ [field]: 'notOfTheList' });
  }
  return found;
}

function filterFrom(given: unknown, schema: GraphQLSchema): ApplicationFilter {
  const type = schema.getType('ApplicationFilterInput');
  if (!type || !isInputType(type)) {
    throw new TypeError('The schema has no filter of cases');
  }
  return coerceInputValue(given, type, (path, _value, error) => {
    const field = String(path[0] ?? wholeFilter);
    throw badInput({ [field]: ruleIn(error) ?? 'notAFilter' });
  }) as ApplicationFilter;
}

const wholeFilter = 'filter';

/** The rule a scalar names for what it refuses. */
function ruleIn(error: unknown): string | undefined {
  const rules = domainErrorIn(error)?.facts['fields'];
  const [rule]: unknown[] = typeof rules === 'object' && rules !== null ? Object.values(rules) : [];
  return typeof rule === 'string' ? rule : undefined;
}
