import polyglotI18nProvider from 'ra-i18n-polyglot';
import { type I18nProvider, mergeTranslations, type TranslationMessages } from 'react-admin';
import { isLocale, type Locale, localeNames, locales, preferredLocale } from './locale.ts';

/** English underlies every language, so that a text react-admin adds later shows in English and not as a raw key. */
const load: Readonly<Record<Locale, () => Promise<TranslationMessages>>> = {
  async kk() {
    const [
      { default: english },
      { reactAdminKk },
      { words },
      { names },
      { screens },
      { hearings },
      { complaints },
      { escalations },
      { administration },
    ] = await Promise.all([
      import('ra-language-english'),
      import('./reactAdmin.kk.ts'),
      import('./words.kk.ts'),
      import('./names.kk.ts'),
      import('./screens.kk.ts'),
      import('./hearings.kk.ts'),
      import('./complaints.kk.ts'),
      import('./escalations.kk.ts'),
      import('./administration.kk.ts'),
    ]);
    return mergeTranslations(
      english,
      reactAdminKk,
      words,
      names,
      screens,
      hearings,
      complaints,
      escalations,
      administration,
    );
  },
  async ru() {
    const [
      { default: english },
      { default: russian },
      { words },
      { names },
      { screens },
      { hearings },
      { complaints },
      { escalations },
      { administration },
    ] = await Promise.all([
      import('ra-language-english'),
      import('ra-language-russian'),
      import('./words.ru.ts'),
      import('./names.ru.ts'),
      import('./screens.ru.ts'),
      import('./hearings.ru.ts'),
      import('./complaints.ru.ts'),
      import('./escalations.ru.ts'),
      import('./administration.ru.ts'),
    ]);
    return mergeTranslations(
      english,
      russian,
      words,
      names,
      screens,
      hearings,
      complaints,
      escalations,
      administration,
    );
  },
  async en() {
    const [
      { default: english },
      { words },
      { names },
      { screens },
      { hearings },
      { complaints },
      { escalations },
      { administration },
    ] = await Promise.all([
      import('ra-language-english'),
      import('./words.en.ts'),
      import('./names.en.ts'),
      import('./screens.en.ts'),
      import('./hearings.en.ts'),
      import('./complaints.en.ts'),
      import('./escalations.en.ts'),
      import('./administration.en.ts'),
    ]);
    return mergeTranslations(english, words, names, screens, hearings, complaints, escalations, administration);
  },
};

export async function createI18nProvider(): Promise<I18nProvider> {
  const initial = preferredLocale();
  const initialMessages = await load[initial]();
  document.documentElement.lang = initial;
  const provider = polyglotI18nProvider(
    locale => (locale === initial ? initialMessages : load[isLocale(locale) ? locale : 'kk']()),
    initial,
    locales.map(locale => ({ locale, name: localeNames[locale] })),
    { allowMissing: true },
  );
  return {
    ...provider,
    async changeLocale(locale) {
      await provider.changeLocale(locale);
      document.documentElement.lang = locale;
    },
  };
}
