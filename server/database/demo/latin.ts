import { Memory } from './memory.ts';

const letters: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i', к: 'k',
  қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u',
  ф: 'f', х: 'kh', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', і: 'i', ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

const words = new Memory<string, string>(10_000);

/** As on an identity card: without diacritics. */
export function inLatin(text: string): string {
  return text
    .split(' ')
    .map(word => words.get(word, () => wordInLatin(word)))
    .join(' ');
}

function wordInLatin(word: string): string {
  return word.replaceAll(/\p{Script=Cyrillic}/gu, letter => {
    const lower = letter.toLowerCase();
    const latin = letters[lower] ?? '';
    return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });
}
