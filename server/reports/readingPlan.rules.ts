/** Days, both included. */
export interface Span {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

interface ReadingPlan {
  /** Whole months that lie in the period and are over by `asOf`: at most one span. */
  readonly months: readonly Span[];
  /** The rest of the period up to `asOf`. */
  readonly days: readonly Span[];
  /** What lies after `asOf`. */
  readonly ahead: readonly Span[];
}

const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b);
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (compare(a, b) <= 0 ? a : b);
const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (compare(a, b) >= 0 ? a : b);
const spans = (from: Temporal.PlainDate, to: Temporal.PlainDate): Span[] =>
  compare(from, to) <= 0 ? [{ from, to }] : [];

/** From which sums a period is read: of 15 January to 20 March as of 10 March, February as a month, the edges by days. */
export function readingPlan({ from, to, asOf }: Span & { readonly asOf?: Temporal.PlainDate | null }): ReadingPlan {
  const known = asOf ? earlier(to, asOf) : to;
  const firstMonth = from.day === 1 ? from : from.with({ day: 1 }).add({ months: 1 });
  const dayAfter = known.add({ days: 1 });
  const [months] = spans(firstMonth, dayAfter.with({ day: 1 }).subtract({ days: 1 }));
  const ahead = asOf ? spans(later(from, asOf.add({ days: 1 })), to) : [];
  if (!months) {
    return { months: [], days: spans(from, known), ahead };
  }
  const edges = [...spans(from, months.from.subtract({ days: 1 })), ...spans(months.to.add({ days: 1 }), known)];
  return { months: [months], days: edges, ahead };
}
