import { type RawBuilder, sql } from 'kysely';
import { writtenOn } from './driverRows.ts';
import { type FigureFilter, matching } from './figure.queries.ts';
import type { Driver, Measure, MeasureId } from './measure.ts';
import type { Span } from './readingPlan.rules.ts';

/** What a row says it counts. */
interface Word {
  readonly item: string;
  readonly detail: string;
  readonly value: number | null;
}

/** Which rows a figure is the sum of. */
export interface CaseCell {
  readonly measure: MeasureId;
  /** Local days at the provider, both included. */
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** As it stood at the end of this day; absent: now. */
  readonly asOf?: Temporal.PlainDate | null;
  readonly filter?: FigureFilter;
  /** Only what has none: of complaints about no case. */
  readonly without?: readonly ('channel' | 'edition')[];
  /** Only what says one of these; absent: whatever it says. */
  readonly words?: readonly Word[];
}

/** Of row `f` of the figures or of a source, with its provider `p`: that it is one of the cell. */
export function inCell({ from, to, asOf, filter, without = [], words }: CaseCell): RawBuilder<unknown> {
  return sql.join(
    [
      sql`f.day between ${from.toString()}::date and ${to.toString()}::date`,
      ...(asOf ? [sql`f.recorded_on <= ${asOf.toString()}::date`] : []),
      matching(filter),
      ...without.map(column => sql`${sql.ref(`f.${column}`)} is null`),
      ...(words ? [says(words)] : []),
    ],
    sql` and `,
  );
}

const says = (words: readonly Word[]) => sql`
  exists (
    select from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as w (item text, detail text, value int)
    where w.item = f.item and w.detail = f.detail and w.value is not distinct from f.value)`;

/** The rows of a source over the rows of its driver that meet a condition, as far as they are counted. */
export const sourceWhere = (
  { id, driver, source }: Measure,
  condition: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`(
  with e as (
    select * from ${sql.table(driver)}
    where ${condition} and id <= (select counted_to from figure_cursor where measure = ${id}))
  select * from (${source}) made)`;

export const onDays = ({ driver }: Pick<Measure, 'driver'>, spans: readonly Span[]) => writtenOn(driver, spans);

/** Rows of a driver about what stands in `records`: cases and complaints. */
export const ofRecords: Readonly<Record<Driver, RawBuilder<unknown>>> = {
  case_event: sql`application_id in (select application_id from records)`,
  complaint_event: sql`complaint_id in (select complaint_id from records)`,
  escalation: ofDates(),
  disposition: ofDates(),
};

function ofDates(): RawBuilder<unknown> {
  return sql`deadline_id in (
    select d.id from records r join deadline d on d.application_id = r.application_id where r.complaint_id is null
    union all
    select d.id from records r join deadline d on d.complaint_id = r.complaint_id)`;
}
