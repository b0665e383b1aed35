/** Days, both included. */
export interface Span {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

interface ReadingPlan {
  /** Calendar years that lie in the period, are over by `asOf` and are not told apart within. */
  readonly years: readonly Span[];
  /** Whole months beside these, over by `asOf`. */
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

interface Period extends Span {
  readonly asOf?: Temporal.PlainDate | null;
  /** Whether what lies before this day is told apart from what lies on it or after it. */
  readonly isCutAt?: (firstDay: Temporal.PlainDate) => boolean;
}

/**
 * From which sums a period is read: of 15 November 2024 to 20 March 2026 as of 10 March, 2025 as a year, the months
 * beside it as months, the edges by days.
 */
export function readingPlan({ from, to, asOf, isCutAt = () => false }: Period): ReadingPlan {
  const known = asOf ? earlier(to, asOf) : to;
  const firstMonth = from.day === 1 ? from : from.with({ day: 1 }).add({ months: 1 });
  const dayAfter = known.add({ days: 1 });
  const [whole] = spans(firstMonth, dayAfter.with({ day: 1 }).subtract({ days: 1 }));
  const ahead = asOf ? spans(later(from, asOf.add({ days: 1 })), to) : [];
  if (!whole) {
    return { years: [], months: [], days: spans(from, known), ahead };
  }
  const years = wholeYears(whole, isCutAt);
  return { years, months: without(whole, years), days: without({ from, to: known }, [whole]), ahead };
}

function wholeYears({ from, to }: Span, isCutAt: (firstDay: Temporal.PlainDate) => boolean): readonly Span[] {
  const first = from.month === 1 ? from.year : from.year + 1;
  const last = to.month === 12 ? to.year : to.year - 1;
  const found: Span[] = [];
  for (let year = first; year <= last; year += 1) {
    const january = Temporal.PlainDate.from({ year, month: 1, day: 1 });
    const others = Array.from({ length: 11 }, (_, at) => january.add({ months: at + 1 }));
    if (!others.some(isCutAt)) {
      const before = found.at(-1)?.to.year === year - 1 ? found.pop() : undefined;
      found.push({ from: before?.from ?? january, to: january.with({ month: 12, day: 31 }) });
    }
  }
  return found;
}

/** What is left of a span beside those within it, which come in order and do not touch. */
function without({ from, to }: Span, inner: readonly Span[]): readonly Span[] {
  const starts = [from, ...inner.map(span => span.to.add({ days: 1 }))];
  const ends = [...inner.map(span => span.from.subtract({ days: 1 })), to];
  return starts.flatMap((start, at) => spans(start, ends[at] ?? to));
}
