/** Letters that one keyboard has for those of another, as the search takes them. */
const alike: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

const fold = (text: string) =>
  [...text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')].map(letter => alike[letter] ?? letter).join('');

const words = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A name in pieces, those marked that the typed words stand for; where none does by itself, such as in Latin, none. */
export function markNames(name: string, typed: string): Piece[] {
  const wanted = words(typed).filter(word => word.length > 1);
  return (name.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu) ?? []).map(text => ({
    text,
    marked: wanted.some(word => isMeant(fold(text), word)),
  }));
}

/** A number, marked whole. */
export const markAll = (text: string): Piece[] => [{ text, marked: true }];

/** The document whose number was typed, however it is spaced. */
export function sameNumber(numbers: readonly (string | null)[], typed: string): string | undefined {
  const wanted = words(typed).join('');
  return numbers.find((number): number is string => number !== null && words(number).join('') === wanted);
}

function isMeant(word: string, typed: string): boolean {
  const errors = typed.length > 4 ? 2 : typed.length > 3 ? 1 : 0;
  return word.startsWith(typed) || (word.length > 1 && distance(word, typed) <= errors);
}

/** How many letters are to be put in, left out or changed to make one of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [to, wanted] of [...other].entries()) {
      const changed = (row[to] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
