import { daysBetween } from '../absences/month.ts';
import { plusDays, plusMonths } from '../dates/format.ts';

/** Both days are in it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

export const presets = ['thisMonth', 'lastMonth', 'thisQuarter', 'lastQuarter', 'thisYear', 'lastYear'] as const;
export type Preset = (typeof presets)[number];

const lengths = { Month: 1, Quarter: 3, Year: 12 } as const;

/** The period of a preset on that day; it ends with its last day, also where that is still to come. */
export function presetPeriod(preset: Preset, today: string): Period {
  const length = lengths[preset.replace(/^(?:this|last)/u, '') as keyof typeof lengths];
  const intoIt = (Number(today.slice(5, 7)) - 1) % length;
  const first = plusMonths(monthStart(today), -intoIt - (preset.startsWith('last') ? length : 0));
  return { from: first, to: monthEnd(plusMonths(first, length - 1)) };
}

/** Which preset it is, if any. */
export const presetOf = (period: Period, today: string): Preset | undefined =>
  presets.find(preset => isSame(presetPeriod(preset, today), period));

const isSame = (one: Period, other: Period) => one.from === other.from && one.to === other.to;

const monthStart = (day: string) => `${day.slice(0, 7)}-01`;
export const monthEnd = (day: string) => plusDays(plusMonths(monthStart(day), 1), -1);

export const isWholeMonths = ({ from, to }: Period) => from === monthStart(from) && to === monthEnd(to);

/** The smallest period of whole months around it. */
export const inWholeMonths = ({ from, to }: Period): Period => ({ from: monthStart(from), to: monthEnd(to) });

/** Months since year 0. */
export const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

export const comparisons = ['previous', 'yearBefore'] as const;
export type Comparison = (typeof comparisons)[number];

/** What it is compared with: as long a period right before it, or the same one a year earlier. */
export function comparedPeriod(period: Period, comparison: Comparison): Period {
  if (!isWholeMonths(period)) {
    const days = daysBetween(period.from, period.to);
    return comparison === 'yearBefore'
      ? { from: plusMonths(period.from, -12), to: plusMonths(period.to, -12) }
      : { from: plusDays(period.from, -days), to: plusDays(period.to, -days) };
  }
  const months = comparison === 'yearBefore' ? 12 : monthNumber(period.to) - monthNumber(period.from) + 1;
  return { from: plusMonths(period.from, -months), to: monthEnd(plusMonths(monthStart(period.to), -months)) };
}

/** Months to choose from, the last of this year first, ten years back. */
export function monthsToChoose(today: string): readonly string[] {
  const last = `${today.slice(0, 4)}-12-01`;
  return Array.from({ length: 120 }, (_, back) => plusMonths(last, -back).slice(0, 7));
}
