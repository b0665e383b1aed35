import type { Language, LocalisedText } from '../law/law.ts';
import type { Cell } from './exportFormat.ts';
import { said } from './exportWords.ts';
import type { ReportPart } from './reportQuery.ts';
import { figureNames, keyNames, partNames, reportPhrases } from './reportWords.ts';

interface Figure {
  readonly value: number | null;
  readonly hidden: boolean;
}

export interface AnsweredRow {
  readonly keys: readonly { readonly group: string; readonly name: string }[];
  readonly [figure: string]: unknown;
}

/** One period's answer: its rows by table, and the total of the first. */
export interface AnsweredPeriod {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly rows: Readonly<Record<string, readonly AnsweredRow[]>>;
  readonly total: AnsweredRow | null;
}

/** A row a line, of whichever period and table: a file that other programs can sort and add up again. */
export function reportCells(
  parts: readonly ReportPart[],
  periods: readonly AnsweredPeriod[],
  language: Language,
): { readonly header: readonly string[]; readonly lines: readonly (readonly Cell[])[] } {
  const word = (id: keyof typeof reportPhrases) => said(reportPhrases[id], language);
  const all = periods.flatMap(({ rows }) => Object.values(rows).flat());
  const groups = [...new Set(all.flatMap(({ keys }) => keys.map(({ group }) => group)))];
  const figures = [...new Set(parts.flatMap(part => part.figures))];
  const hasParts = parts.length > 1;
  const keyCells = (row: AnsweredRow | null): readonly Cell[] =>
    row
      ? groups.map(group => row.keys.find(key => key.group === group)?.name ?? null)
      : groups.map((_group, at) => (at === 0 ? word('total') : null));
  const line = ({ from, to }: AnsweredPeriod, part: string, row: AnsweredRow, isTotal: boolean): readonly Cell[] => [
    from,
    to,
    ...(hasParts ? [named(partNames, part, language)] : []),
    ...keyCells(isTotal ? null : row),
    ...figures.map(name => cellOf(row[name] as Figure | undefined, word('hidden'))),
  ];
  return {
    header: [
      word('from'),
      word('to'),
      ...(hasParts ? [word('table')] : []),
      ...groups.map(group => named(keyNames, group, language)),
      ...figures.map(name => named(figureNames, name, language)),
    ],
    lines: periods.flatMap(period =>
      parts.flatMap(({ field }) => [
        ...(period.rows[field] ?? []).map(row => line(period, field, row, false)),
        ...(field === 'rows' && period.total && (period.rows[field]?.length ?? 0) !== 1
          ? [line(period, field, period.total, true)]
          : []),
      ]),
    ),
  };
}

const cellOf = (figure: Figure | undefined, hidden: string): Cell =>
  figure?.hidden ? hidden : (figure?.value ?? null);

const named = (names: Readonly<Record<string, LocalisedText>>, id: string, language: Language) => {
  const text = names[id];
  return text ? said(text, language) : id;
};
