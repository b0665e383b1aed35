/** Units of work in the reader's language; Chromium knows no Kazakh numbers, which are written as the Russian ones. */
export const formatUnits = (units: number, locale: string): string =>
  units.toLocaleString(locale === 'en' ? 'en-GB' : 'ru');
