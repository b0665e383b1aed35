/** What the work list can show, in the words of the schema. */
export const columnIds = [
  'number',
  'receiptNumber',
  'service',
  'channel',
  'stage',
  'stageOpenedAt',
  'outcome',
  'nextDueOn',
  'termEndsOn',
  'acceptedOn',
  'filedAt',
  'assignee',
  'unit',
  'provider',
  'office',
  'destination',
  'documentCount',
] as const;
export type ColumnId = (typeof columnIds)[number];

export const usualColumns: readonly ColumnId[] = ['number', 'service', 'stage', 'nextDueOn', 'termEndsOn', 'assignee'];

/** The columns of an address or of the browser's memory, as far as there still are such. */
export function columnsFrom(given: unknown): readonly ColumnId[] | undefined {
  const named: readonly unknown[] = Array.isArray(given) ? given : [];
  const known = columnIds.filter(id => named.includes(id)).toSorted((a, b) => named.indexOf(a) - named.indexOf(b));
  return known.length > 0 ? known : undefined;
}

/** The schema's orders by column, upwards and downwards. Of a closed case there is only the moment of filing to sort by. */
const orders: Readonly<Partial<Record<ColumnId, readonly [string, string]>>> = {
  number: ['numberAsc', 'numberDesc'],
  receiptNumber: ['receiptAsc', 'receiptDesc'],
  service: ['serviceAsc', 'serviceDesc'],
  channel: ['channelAsc', 'channelDesc'],
  stage: ['stageAsc', 'stageDesc'],
  stageOpenedAt: ['stageOpenedFirst', 'stageOpenedLast'],
  nextDueOn: ['nextDueFirst', 'nextDueLast'],
  termEndsOn: ['termEndsFirst', 'termEndsLast'],
  acceptedOn: ['acceptedFirst', 'acceptedLast'],
  filedAt: ['oldestFirst', 'newestFirst'],
  assignee: ['assigneeAsc', 'assigneeDesc'],
  unit: ['unitAsc', 'unitDesc'],
  provider: ['providerAsc', 'providerDesc'],
  office: ['officeAsc', 'officeDesc'],
  destination: ['destinationAsc', 'destinationDesc'],
  documentCount: ['documentsAsc', 'documentsDesc'],
};

const isColumn = (field: string): field is ColumnId => columnIds.some(id => id === field);

export function sortOf(field: string, order: 'ASC' | 'DESC'): string | undefined {
  return isColumn(field) ? orders[field]?.[order === 'ASC' ? 0 : 1] : undefined;
}

/** The column and direction of an order of the schema. */
export function fieldOf(sort: unknown): { readonly field: ColumnId; readonly order: 'ASC' | 'DESC' } {
  const found = columnIds.find(id => orders[id]?.some(each => each === sort));
  return found
    ? { field: found, order: orders[found]?.[0] === sort ? 'ASC' : 'DESC' }
    : { field: 'nextDueOn', order: 'ASC' };
}

export const isSortable = (id: ColumnId, closed: boolean) => (closed ? id === 'filedAt' : id in orders);

/** What stands in a cell beside its column, unless it has a column of its own. */
const beside: Readonly<Partial<Record<ColumnId, string>>> = {
  number: 'receiptNumber',
  service: 'channel',
  stage: 'outcome',
  nextDueOn: 'late',
};

/** The columns of a file that hold what the columns on the screen show. */
export function exportedColumns(shown: readonly ColumnId[]): readonly string[] {
  return [...new Set(shown.flatMap(id => [id, beside[id] ?? id]))].filter(
    (id, at, all) => !shown.some(one => one === id) || all.indexOf(id) === at,
  );
}
