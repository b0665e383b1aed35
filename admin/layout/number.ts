/** Browsers know no Kazakh numbers; they are written as in Russian. */
export const formatNumber = (value: number, locale: string) => value.toLocaleString(locale === 'en' ? 'en-GB' : 'ru');
