import type { Unit } from './catalogue.ts';

type Translate = (key: string, options?: Readonly<Record<string, unknown>>) => string;

const digits = (value: number, locale: string, options: Intl.NumberFormatOptions = {}) =>
  value.toLocaleString(locale === 'en' ? 'en-GB' : 'ru', options);

/** A figure as it is read: a share in per cent, money in tenge, the rest as numbers. */
export function written(value: number, unit: Unit, locale: string): string {
  switch (unit) {
    case 'share':
      return digits(value, locale, { style: 'percent', maximumFractionDigits: 1 });
    case 'tenge':
      return digits(value, locale, { maximumFractionDigits: 2 });
    default:
      return digits(value, locale, { maximumFractionDigits: 1 });
  }
}

const signed = { signDisplay: 'exceptZero' } as const;

/** How much more or less: shares differ by points, all else by an amount and, where that can be said, by per cent. */
export function writtenChange(
  { difference, share }: { readonly difference: number; readonly share: number | null },
  unit: Unit,
  locale: string,
  translate: Translate,
): string {
  if (unit === 'share') {
    return translate('reports.points', {
      count: digits(difference * 100, locale, { ...signed, maximumFractionDigits: 1 }),
    });
  }
  const amount = digits(difference, locale, { ...signed, maximumFractionDigits: 1 });
  const rate =
    share === null ? '' : ` (${digits(share, locale, { ...signed, style: 'percent', maximumFractionDigits: 1 })})`;
  return `${amount}${rate}`;
}
