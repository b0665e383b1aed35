export const locales = ['kk', 'ru', 'en'] as const;
export type Locale = (typeof locales)[number];

export const localeNames: Readonly<Record<Locale, string>> = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

export function isLocale(value: unknown): value is Locale {
  return locales.some(locale => locale === value);
}

const key = 'RaStore.locale';

/** The language chosen last on this machine, else the browser's, else the state language. */
export function preferredLocale(): Locale {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (isLocale(stored)) {
      return stored;
    }
  } catch {
    // Storage is closed or holds something else: the browser's language decides.
  }
  return navigator.languages.map(language => language.slice(0, 2)).find(isLocale) ?? 'kk';
}
