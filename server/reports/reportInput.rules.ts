import { badInput } from '../errors.ts';
import type { AskedReport } from './report.ts';

/** Throws BAD_INPUT for a period, or an `asOf`, that no answer can be given for. */
export function checkReport(
  { filter: { from, to }, asOf }: AskedReport,
  today: Temporal.PlainDate,
  isProtected: boolean,
): void {
  if (Temporal.PlainDate.compare(from, to) > 0) {
    throw badInput({ to: 'endsBeforeItStarts' });
  }
  if (Temporal.PlainDate.compare(from.add({ years: 10 }), to) <= 0) {
    throw badInput({ to: 'longerThanTenYears' });
  }
  if (asOf && Temporal.PlainDate.compare(asOf, today) > 0) {
    throw badInput({ asOf: 'inTheFuture' });
  }
  if (!isProtected) {
    return;
  }
  // The difference of two periods, or of two days of asking, that differ by days would be a small group.
  if (from.day !== 1) {
    throw badInput({ from: 'notWholeMonths' });
  }
  if (to.day !== to.daysInMonth) {
    throw badInput({ to: 'notWholeMonths' });
  }
  if (asOf && asOf.day !== asOf.daysInMonth) {
    throw badInput({ asOf: 'notWholeMonths' });
  }
}
