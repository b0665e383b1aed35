/** Tenge and, where there are any, tiyn: half an index may end in a half tenge. */
export function formatMoney(tenge: string | number, locale: string): string {
  const amount = Number(tenge);
  return new Intl.NumberFormat(locale === 'en' ? 'en-GB' : 'ru', {
    style: 'currency',
    currency: 'KZT',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}
