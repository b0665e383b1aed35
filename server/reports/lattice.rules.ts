/**
 * What a figure can be asked by, from fine to coarse: a month lies in a quarter and that in a year, a provider in a
 * region and that in the country; of a service, a channel, an edition or a dimension of the report there is one or all.
 */
export interface Dimension {
  /** How many times a value can be widened. */
  readonly steps: number;
  /** The value one step wider than `value`, which stands at `level`, 0 being the finest. */
  readonly widen: (value: string, level: number) => string;
}

/** Counted at the finest level of every dimension. */
export interface Atom {
  readonly at: readonly string[];
  readonly n: number;
}

/** One group of the lattice: of each dimension a level and a value. */
export interface Cell {
  readonly levels: readonly number[];
  readonly at: readonly string[];
}

export const all = '';

/** One value or all of them. */
export const flat: Dimension = { steps: 1, widen: () => all };
/** One value, as every answer has it: there is no figure of all together. */
export const fixed: Dimension = { steps: 0, widen: value => value };

export const timeUnits = ['month', 'quarter', 'year'] as const;
export type TimeUnit = (typeof timeUnits)[number];
export const isTime = (name: string): name is TimeUnit => timeUnits.some(unit => unit === name);

/** From the unit on: `2026-03`, `2026-Q1`, `2026`. A longer time that nobody cut stands for itself. */
export function timeFrom(unit: TimeUnit): Dimension {
  const start = timeUnits.indexOf(unit);
  return {
    steps: timeUnits.length - 1 - start,
    widen: (value, level) => (start + level === 0 ? quarterOf(value) : value.slice(0, 4)),
  };
}

/** Of a month, or of a day; what is told by no month stays what it is. */
export const quarterOf = (time: string): string =>
  time.length === 4 || time.includes('Q') ? time : `${time.slice(0, 4)}-Q${Math.ceil(Number(time.slice(5, 7)) / 3)}`;

/** Provider, region, country. */
export function placeFrom(regionOf: (provider: string) => string): Dimension {
  return { steps: 2, widen: (value, level) => (level === 0 ? regionOf(value) : all) };
}

export const keyOf = (values: readonly (string | number)[]): string => values.join('\u0000');
