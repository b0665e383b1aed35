import { plusDays } from '../dates/format.ts';
import { type Group, groups, isTime, type ReportId, reportIds } from './catalogue.ts';
import { type Comparison, comparisons, type Period, presetPeriod } from './period.ts';

export const filterFields = ['service', 'channel', 'providerId', 'region', 'edition'] as const;
export type FilterField = (typeof filterFields)[number];

/** All that makes a report what it is: whoever opens the same address sees the same, as far as they may. */
export interface Asked {
  readonly report: ReportId;
  readonly period: Period;
  readonly groupBy: readonly Group[];
  readonly filter: Readonly<Partial<Record<FilterField, string>>>;
  /** As the data stood at the end of that day; null: as they stand. */
  readonly asOf: string | null;
  readonly compare: Comparison | null;
}

/** The usual report where the address names none, and the usual value of what it does not name. */
export function askedFrom(params: URLSearchParams, today: string, offered: readonly ReportId[] = reportIds): Asked {
  const { from, to } = presetPeriod('thisYear', today);
  const day = (name: string) => dayIn(params.get(name));
  const period = { from: day('from') ?? from, to: day('to') ?? to };
  const filter = filterFields.flatMap(field => {
    const value = params.get(field);
    return value ? [[field, value] as const] : [];
  });
  return {
    report: oneOf(offered, params.get('report')) ?? offered[0] ?? 'intakeReport',
    period,
    groupBy: params.has('by') ? groupsIn(params.get('by') ?? '') : ['month'],
    filter: Object.fromEntries(filter),
    asOf: day('asOf') ?? null,
    compare: oneOf(comparisons, params.get('compare')) ?? null,
  };
}

/** The address of it: everything by name, so that it means the same tomorrow; conditions that are empty are none. */
export function addressOf({ report, period, groupBy, filter, asOf, compare }: Asked): URLSearchParams {
  return new URLSearchParams({
    report,
    ...period,
    by: groupBy.join(','),
    ...Object.fromEntries(Object.entries(filter).filter(([, value]) => value)),
    ...(asOf ? { asOf } : {}),
    ...(compare ? { compare } : {}),
  });
}

/** In the order of the list, and no two of time: a month lies in its quarter. */
function groupsIn(text: string): readonly Group[] {
  const named = text.split(',');
  const [time, ...rest] = groups.filter(group => named.includes(group));
  return time ? [time, ...rest.filter(group => !isTime(time) || !isTime(group))] : [];
}

/** A day there is, as `2026-03-31`. */
function dayIn(text: string | null): string | undefined {
  const given = /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.exec(text ?? '')?.[0];
  return given && plusDays(`${given.slice(0, 8)}01`, Number(given.slice(8)) - 1) === given ? given : undefined;
}

function oneOf<Word extends string>(words: readonly Word[], given: string | null): Word | undefined {
  return words.find(word => word === given);
}
