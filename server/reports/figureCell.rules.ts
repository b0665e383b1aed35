import { forbiddenOrUnknown } from '../errors.ts';
import { ownKeys, type OwnKey, reportGroups } from './report.ts';
import { reportTables, type ReportTable, type TableId } from './reportTable.ts';

/** Which cases a figure counts: what a reader hands back to be shown them. Nothing in it is secret, or trusted. */
export interface FigureCell {
  readonly table: TableId;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly asOf: string | null;
  /** Place, service, channel, edition; and the keys of the report. */
  readonly keys: Readonly<
    Partial<Record<Exclude<(typeof reportGroups)[number], 'month' | 'quarter' | 'year'> | OwnKey, string>>
  >;
}

export function writeCell({ table, column, from, to, asOf, keys }: FigureCell): string {
  return Buffer.from(JSON.stringify([table, column, from, to, asOf, keys])).toString('base64url');
}

const words: readonly string[] = [...reportGroups, ...ownKeys];

/** Throws FORBIDDEN_OR_UNKNOWN for what is no cell. */
export function readCell(text: string): FigureCell {
  const [table, column, from, to, asOf, keys] = parsed(text);
  if (!isTable(table) || typeof column !== 'string' || !Object.hasOwn(reportTables[table].columns, column)) {
    throw forbiddenOrUnknown();
  }
  if (!isDay(from) || !isDay(to) || !(asOf === null || isDay(asOf)) || !isKeys(keys)) {
    throw forbiddenOrUnknown();
  }
  return { table, column, from, to, asOf, keys };
}

function parsed(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

const isTable = (id: unknown): id is TableId => typeof id === 'string' && Object.hasOwn(reportTables, id);

function isDay(text: unknown): text is string {
  try {
    return typeof text === 'string' && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

const isKeys = (keys: unknown): keys is FigureCell['keys'] =>
  typeof keys === 'object' &&
  keys !== null &&
  Object.entries(keys).every(([key, value]) => words.includes(key) && typeof value === 'string');

/** A table of its own type, whatever its figures are. */
export const tableOf = (id: TableId): ReportTable => reportTables[id];
