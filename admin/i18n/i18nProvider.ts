import polyglotI18nProvider from 'ra-i18n-polyglot';
import { type I18nProvider, mergeTranslations, type TranslationMessages } from 'react-admin';
import { isLocale, type Locale, localeNames, locales, preferredLocale } from './locale.ts';

/** English underlies every language, so that a text react-admin adds later shows in English and not as a raw key. */
const load: Readonly<Record<Locale, () => Promise<TranslationMessages>>> = {
  async kk() {
    const [{ default: english }, { reactAdminKk }, { kk }] = await Promise.all([
      import('ra-language-english'),
      import('./reactAdmin.kk.ts'),
      import('./kk.ts'),
    ]);
    return mergeTranslations(english, reactAdminKk, kk);
  },
  async ru() {
    const [{ default: english }, { default: russian }, { ru }] = await Promise.all([
      import('ra-language-english'),
      import('ra-language-russian'),
      import('./ru.ts'),
    ]);
    return mergeTranslations(english, russian, ru);
  },
  async en() {
    const [{ default: english }, { en }] = await Promise.all([import('ra-language-english'), import('./en.ts')]);
    return mergeTranslations(english, en);
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
