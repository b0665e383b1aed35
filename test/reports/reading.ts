import type { Client, GraphQLAnswer } from '../support/api.ts';

export interface Asked {
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly groupBy?: readonly string[];
  readonly asOf?: string;
}

/** A figure as a test shows it: its number, or that it is hidden. */
export type Told = number | null | 'hidden';
export interface ReportSaid {
  // oxlint-disable-next-line no-explicit-any -- the head is what the schema says
  readonly head: Record<string, any>;
  /** By the values of the keys: `{ '2026-03 portal': { accepted: 2 } }`. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, Told>>>>;
  readonly total: Readonly<Record<string, Told>> | null;
}

const year = { from: '2026-01-01', to: '2026-12-31' };

export function send(client: Client, report: string, columns: string, asked: Asked = {}): Promise<GraphQLAnswer> {
  const figures = columns.split(' ').map(column => `${column} { value hidden cell }`);
  return client.send(
    `query ($filter: ReportFilterInput!, $groupBy: [ReportGroup!], $asOf: Day) {
      report: ${report}Report(filter: $filter, groupBy: $groupBy, asOf: $asOf) {
        head { name unit definition { kk ru en } provisions { id } from to asOf countedUntil threshold }
        rows { keys { group value name } ${figures.join(' ')} }
        total { ${figures.join(' ')} }
      } }`,
    { groupBy: [], ...asked, filter: { ...year, ...asked.filter } },
  );
}

/** The report, its figures by their keys. */
export async function read(client: Client, report: string, columns: string, asked: Asked = {}): Promise<ReportSaid> {
  const { data, errors } = await send(client, report, columns, asked);
  if (errors || !data) {
    throw new Error(JSON.stringify(errors, null, 2));
  }
  const { head, rows, total } = data['report'];
  return { head, rows: byKeys(rows), total: total && told(total) };
}

interface Row {
  readonly keys: readonly { readonly value: string }[];
}

export const byKeys = (rows: readonly Row[]): ReportSaid['rows'] =>
  Object.fromEntries(rows.map(({ keys, ...figures }) => [keys.map(({ value }) => value).join(' '), told(figures)]));

const told = (figures: object): Readonly<Record<string, Told>> =>
  Object.fromEntries(
    Object.entries(figures).map(([name, { value, hidden }]) => [name, hidden ? 'hidden' : (value as number | null)]),
  );
