import { DomainError } from '../errors.ts';
import type { LocalisedText } from '../law/law.ts';
import {
  buildCalendar,
  type CalendarKind,
  type CalendarYear,
  type DayOffKind,
  lastWeekday,
  type WorkingCalendar,
} from './workingDays.ts';

export const draftReasons = ['holiday', 'transferred', 'religious', 'workedWeekend'] as const satisfies readonly (
  | DayOffKind
  | 'workedWeekend'
)[];
export type DraftReason = (typeof draftReasons)[number];

/** A day that is not like its weekday: off, or worked. */
export interface DraftDay {
  readonly day: Temporal.PlainDate;
  readonly works: boolean;
  readonly reason: DraftReason;
  readonly name: LocalisedText;
  /** The act that moved it; absent: that of the year. */
  readonly decree?: string | null;
}

/** A year of a calendar as it would be. */
export interface DraftYear {
  readonly kind: CalendarKind;
  readonly year: number;
  readonly decree: string;
  readonly days: readonly DraftDay[];
}

const problem = ({ rule, day }: { readonly rule: string; readonly day: Temporal.PlainDate }) =>
  new DomainError('BAD_INPUT', { fields: { days: rule }, day: day.toString() });

/** Throws BAD_INPUT with the rule and the day. A holiday may fall on a weekend: another work week shifts or loses it. */
export function checkDays({ kind, year, days }: Pick<DraftYear, 'kind' | 'year' | 'days'>): void {
  const seen = new Set<string>();
  for (const { day, works, reason } of days) {
    const isWeekday = day.dayOfWeek <= lastWeekday[kind];
    if (day.year !== year) {
      throw problem({ rule: 'outsideTheYear', day });
    }
    if (seen.has(day.toString())) {
      throw problem({ rule: 'dayTwice', day });
    }
    if (works !== (reason === 'workedWeekend')) {
      throw problem({ rule: 'reasonOfTheOther', day });
    }
    if (works && isWeekday) {
      throw problem({ rule: 'worksAnyway', day });
    }
    if (reason === 'transferred' && !isWeekday) {
      throw problem({ rule: 'offAnyway', day });
    }
    seen.add(day.toString());
  }
}

/** Years of a calendar follow each other: a new one is the next. */
export function checkYear({ years }: Pick<WorkingCalendar, 'years'>, year: number): void {
  const [first, last] = [years.at(0)?.year ?? 0, years.at(-1)?.year ?? 0];
  if (year < first || year > last + 1) {
    throw new DomainError('BAD_INPUT', { fields: { year: 'notTheNextYear' }, next: last + 1 });
  }
}

const byAct: readonly DraftReason[] = ['transferred', 'workedWeekend'];

/** What the Government moves rests on an act; a holiday on the law of holidays, and names none. */
export function decreeOf({ reason, decree }: DraftDay, ofYear: string): string | null {
  return decree ?? (byAct.includes(reason) ? ofYear : null);
}

/** The calendar with the year in it as drafted, approved. */
export function calendarWith(base: WorkingCalendar, draft: DraftYear, id: string): WorkingCalendar {
  const others = base.years.filter(({ year }) => year !== draft.year);
  const years = [...others, yearOf(draft)].toSorted((a, b) => a.year - b.year);
  return buildCalendar({ id, kind: base.kind, approvedYears: years });
}

function yearOf({ year, decree: ofYear, days }: DraftYear): CalendarYear {
  const named = (day: DraftDay) => {
    const decree = decreeOf(day, ofYear);
    return { date: day.day.toString(), name: day.name, ...(decree && { decree }) };
  };
  return {
    year,
    approved: true,
    decree: ofYear,
    daysOff: days.flatMap(day => (day.reason === 'workedWeekend' ? [] : [{ ...named(day), kind: day.reason }])),
    workedWeekends: days.filter(({ works }) => works).map(named),
  };
}
