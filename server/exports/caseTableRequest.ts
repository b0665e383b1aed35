import { badInput } from '../errors.ts';
import { type Reading, readReading } from './caseTableCursor.rules.ts';

const caseTableFormats = ['csv', 'ndjson'] as const;
export type CaseTableFormat = (typeof caseTableFormats)[number];

export interface CaseTableRequest {
  readonly format: CaseTableFormat;
  /** What is continued; else a new reading of the days of acceptance. */
  readonly reading: Reading | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Throws BAD_INPUT naming the wrong parameter. The days belong to the reading: they are not said again with a cursor. */
export function caseTableRequestFrom(query: unknown): CaseTableRequest {
  const given = typeof query === 'object' && query !== null ? (query as Readonly<Record<string, unknown>>) : {};
  const format = caseTableFormats.find(one => one === (given['format'] ?? 'csv'));
  if (!format) {
    throw badInput({ format: 'notOfTheList' });
  }
  const [from, to] = [dayOf(given, 'from'), dayOf(given, 'to')];
  if (from !== null && to !== null && from > to) {
    throw badInput({ to: 'endsBeforeItStarts' });
  }
  const { after } = given;
  if (after === undefined) {
    return { format, reading: null, from, to };
  }
  if (typeof after !== 'string' || from !== null || to !== null) {
    throw badInput({ after: 'notACursor' });
  }
  const reading = readReading(after);
  return { format, reading, from: reading.from, to: reading.to };
}

function dayOf(given: Readonly<Record<string, unknown>>, name: 'from' | 'to'): string | null {
  const text = given[name];
  if (text === undefined || text === '') {
    return null;
  }
  try {
    return Temporal.PlainDate.from(typeof text === 'string' ? text : '', { overflow: 'reject' }).toString();
  } catch {
    throw badInput({ [name]: 'notDay' });
  }
}
