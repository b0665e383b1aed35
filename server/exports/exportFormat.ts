export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** As the record of exports names them: lists of cases, and the table of cases for analysts. */
export const recordedFormats = ['csv', 'xlsx', 'ndjson'] as const;
export type RecordedFormat = (typeof recordedFormats)[number];

/** What one cell holds: a text, a number, a legal day, a moment on the clock of the department, or nothing. */
export type Cell = string | number | Temporal.PlainDate | Temporal.PlainDateTime | null;

/** What a file says of itself, line by line: what it is called, and its value. */
export type About = readonly (readonly [label: string, value: Cell])[];

/** A table that is written while it is read: `batches` come one after the other, never two at a time. */
export interface Table {
  readonly title: string;
  readonly header: readonly string[];
  readonly batches: AsyncIterable<readonly (readonly Cell[])[]>;
  /** Before the rows: the filter, who made it and when. */
  readonly about: About;
  /** After them, once it is known how many they are. */
  readonly end: (rows: number) => Promise<About>;
}
