import { millisecondsBetween, plusDays } from '../dates/format.ts';

/** `2026-03`, some months on. */
export function plusMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

export const firstOf = (month: string) => `${month}-01`;

export const lastOf = (month: string) => plusDays(firstOf(plusMonths(month, 1)), -1);

/** How many days there are from the first to the last, both among them. */
export const daysBetween = (from: string, to: string) => Math.round(millisecondsBetween(from, to) / 86_400_000) + 1;
