import { lengths, nameOf, partsOf, type ReportSpan, unitOf } from './span.rules.ts';

/** A month, quarter or year by its name, and the first day after it. */
export interface TimeCut {
  readonly name: string;
  readonly before: Temporal.PlainDate;
}

interface Asked {
  readonly spans: readonly ReportSpan[];
  readonly period: ReportSpan;
}

/**
 * Whole calendar years cut no finer than is asked: what may be told of a time depends on those that contain it and on
 * those beside it, on none within. Of November to October, months are told apart in two quarters only.
 */
export function timeCuts({ spans, period }: Asked): readonly TimeCut[] {
  const asked = [...spans, period].flatMap(span => partsOf(span));
  const cutQuarters = new Set(asked.filter(name => unitOf(name) === 'month').map(name => nameOf('quarter', name)));
  const cutYears = new Set(asked.filter(name => unitOf(name) !== 'year').map(name => nameOf('year', name)));
  const cuts: TimeCut[] = [];
  const end = period.to.with({ month: 12, day: 31 });
  let day = period.from.with({ month: 1, day: 1 });
  while (Temporal.PlainDate.compare(day, end) <= 0) {
    const first = day.toString();
    const unit = !cutYears.has(nameOf('year', first))
      ? 'year'
      : !cutQuarters.has(nameOf('quarter', first))
        ? 'quarter'
        : 'month';
    day = day.add(lengths[unit]);
    cuts.push({ name: nameOf(unit, first), before: day });
  }
  return cuts;
}
