/** Small sums over what was measured. */

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The least value that so large a share of all do not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
}

/** How long the work took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const units = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

export function bytesText(bytes: number): string {
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024))));
  return `${rounded(bytes / 1024 ** step)} ${units[step]}`;
}

export const millisecondsText = (milliseconds: number) =>
  milliseconds < 10_000 ? `${rounded(milliseconds)} ms` : `${rounded(milliseconds / 1000)} s`;

/** Three digits that mean something. */
export function rounded(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(value >= 100 ? 3 : 2))) : '-';
}
