import type { CaseColumn } from '../applications/caseColumn.ts';
import { countryName } from '../law/countries.ts';
import type { Language } from '../law/law.ts';
import { stageName } from '../law/names.ts';
import type { Cell } from './exportFormat.ts';
import type { ExportRow } from './exportRows.queries.ts';
import { channelNames, outcomeNames, phrases, said, serviceNames } from './exportWords.ts';

const day = (on: string | null) => on && Temporal.PlainDate.from(on);
const onTheWall = (at: string, { zone }: ExportRow) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();

const cells = {
  number: row => row.number,
  receiptNumber: row => row.receiptNumber,
  service: (row, language) => said(serviceNames[row.service], language),
  channel: (row, language) => said(channelNames[row.channel], language),
  stage: (row, language) => stageName(row.stage, language),
  stageOpenedAt: row => onTheWall(row.stageOpenedAt, row),
  outcome: (row, language) => row.outcome && said(outcomeNames[row.outcome], language),
  nextDueOn: row => day(row.nextDueOn),
  late: (row, language) => (row.late ? said(phrases.yes, language) : null),
  termEndsOn: row => day(row.termEndsOn),
  acceptedOn: row => day(row.acceptedOn),
  filedAt: row => onTheWall(row.filedAt, row),
  assignee: (row, language) => row.assignee ?? said(phrases.unassigned, language),
  unit: row => row.unit,
  provider: row => row.provider,
  office: row => row.office,
  destination: (row, language) => countryName(row.destination, language),
  documentCount: row => row.documentCount,
} as const satisfies Readonly<Record<CaseColumn, (row: ExportRow, language: Language) => Cell>>;

/** The chosen columns of a case, in their order. */
export function cellsOf(row: ExportRow, columns: readonly CaseColumn[], language: Language): readonly Cell[] {
  return columns.map(column => cells[column](row, language));
}
