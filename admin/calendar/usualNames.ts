import type { Names } from './draft.ts';

/** Reasons a day may have beside being as its weekday is, by whether its weekday is one of work. */
export const reasonsFor = (isWeekday: boolean): readonly string[] =>
  isWeekday ? ['transferred', 'holiday', 'religious'] : ['workedWeekend', 'holiday', 'religious'];

/** What the Government moves has one name; a holiday has its own. */
const usual: Readonly<Record<string, Names>> = {
  transferred: {
    kk: 'Үкімет шешімімен ауыстырылған демалыс күні',
    ru: 'Выходной, перенесенный решением Правительства',
    en: 'Day off moved by the Government',
  },
  workedWeekend: {
    kk: 'Жұмыс күні: демалыс ауыстырылды',
    ru: 'Рабочий день: выходной перенесен',
    en: 'Working day: its day off was moved',
  },
};

const none: Names = { kk: '', ru: '', en: '' };

export const usualNames = (reason: string): Names => usual[reason] ?? none;

/** Whether the names are nobody's own: another reason may bring others. */
export const areUsual = ({ kk, ru, en }: Names): boolean =>
  [none, ...Object.values(usual)].some(each => each.kk === kk && each.ru === ru && each.en === en);
