import { decreeInWords } from '../calendar/decreeText.ts';
import type { WalkedDay } from '../calendar/explainDay.ts';
import type { Language } from '../law/law.ts';

/** Days of a count in words: dates, runs of days off with their reasons, weekends that were worked. */

const locales = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' } as const satisfies Record<Language, string>;

const monthOf = (day: Temporal.PlainDate, language: Language) =>
  day.toLocaleString(locales[language], { day: 'numeric', month: 'long' }).replace(/^\d+ /, '');

export function writtenDay(day: Temporal.PlainDate, language: Language): string {
  if (language === 'ru') {
    const [date, month] = [day.day, day.month].map(part => String(part).padStart(2, '0'));
    return `${date}.${month}.${day.year}`;
  }
  return compose(String(day.day), day, undefined, language);
}

/** `2–28 марта`; the year is told where it is not the one the reader is in anyway. */
export function span(first: Temporal.PlainDate, last: Temporal.PlainDate, year: number, language: Language): string {
  if (first.year !== last.year) {
    return `${compose(String(first.day), first, undefined, language)} – ${compose(String(last.day), last, undefined, language)}`;
  }
  if (first.month !== last.month) {
    return `${compose(String(first.day), first, year, language)} – ${compose(String(last.day), last, year, language)}`;
  }
  const days = first.equals(last) ? String(last.day) : `${first.day}–${last.day}`;
  return compose(days, last, year, language);
}

function compose(days: string, of: Temporal.PlainDate, known: number | undefined, language: Language): string {
  const month = monthOf(of, language);
  if (of.year === known) {
    return `${days} ${month}`;
  }
  return language === 'kk' ? `${of.year} жылғы ${days} ${month}` : `${days} ${month} ${of.year}`;
}

interface Run {
  readonly first: WalkedDay;
  last: WalkedDay;
}

/** Days off that are no ordinary weekend, with why: neighbours with one reason are told together. */
export function skippedDays(days: readonly WalkedDay[], year: number, language: Language): string[] {
  const decreesToldOfWork = new Set(days.filter(day => day.works).map(day => day.decree));
  const reasonOf = (day: WalkedDay) => {
    const decree = decreesToldOfWork.has(day.decree) ? '' : decreeInWords(day.decree, language);
    return [nameOf(day, language), decree].filter(Boolean).join(', ');
  };
  const runs: Run[] = [];
  for (const day of days.filter(({ works, reason }) => !works && reason !== 'weekend')) {
    const run = runs.at(-1);
    if (run && run.last.date.add({ days: 1 }).equals(day.date) && reasonOf(run.last) === reasonOf(day)) {
      run.last = day;
    } else {
      runs.push({ first: day, last: day });
    }
  }
  return runs.map(({ first, last }) =>
    [span(first.date, last.date, year, language), reasonOf(first)].filter(Boolean).join(' – '),
  );
}

/** A holiday keeps its capital letter; in Kazakh the Government has one too. */
function nameOf({ name, reason }: WalkedDay, language: Language): string {
  const text = name ? name[language].replaceAll('ё', 'е') : '';
  return reason === 'transferred' && language !== 'kk' ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;
}

const saturday = 6;
const weekendNames = {
  kk: { saturday: 'жұмыс істейтін сенбі', other: 'жұмыс істейтін демалыс күні' },
  ru: { saturday: 'рабочая суббота', other: 'рабочий выходной' },
  en: { saturday: 'a worked Saturday', other: 'a worked day off' },
} as const satisfies Record<Language, object>;

export function workedWeekends(days: readonly WalkedDay[], year: number, language: Language): string[] {
  return days
    .filter(day => day.reason === 'workedWeekend')
    .map(({ date, decree }) => {
      const name = weekendNames[language][date.dayOfWeek === saturday ? 'saturday' : 'other'];
      const source = decreeInWords(decree, language);
      return `${span(date, date, year, language)} – ${name}${source && ` (${source})`}`;
    });
}
