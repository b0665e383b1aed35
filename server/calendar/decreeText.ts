import type { Language } from '../law/law.ts';

const decreeNames: Record<Language, { readonly head: string; readonly one: (number: string, year: string) => string }> =
  {
    kk: { head: 'Үкімет қаулысы: ', one: (number, year) => `${year} жылғы № ${number}` },
    ru: { head: 'постановление Правительства ', one: (number, year) => `№ ${number} ${year} года` },
    en: { head: 'Government decree ', one: (number, year) => `${number} of ${year}` },
  };

/**
 * `P2200000796` is decree 796 of 2022. An act that is no such decree is given as it was entered, if it has a number:
 * words alone name no act.
 */
export function decreeInWords(decree: string | null, language: Language): string {
  if (!decree) {
    return '';
  }
  const found = [...decree.matchAll(/P(?<yy>\d\d)0*(?<code>[1-9]\d*)|decree (?<number>\d+)\D.*?(?<year>\d{4})/g)];
  const { head, one } = decreeNames[language];
  const told = found.map(({ groups: { yy, code, number, year } = {} }) => one(code ?? number ?? '', year ?? `20${yy}`));
  return told.length > 0 ? `${head}${told.join(', ')}` : /\d/.test(decree) ? decree : '';
}
