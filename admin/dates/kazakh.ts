/** Chromium is built without Kazakh dates: their words are few, so they stand here. */
const months = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
] as const;

const shortMonths = [
  'қаң.',
  'ақп.',
  'нау.',
  'сәу.',
  'мам.',
  'мау.',
  'шіл.',
  'там.',
  'қыр.',
  'қаз.',
  'қар.',
  'жел.',
] as const;

/** From Monday. */
const weekdays = ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'] as const;
const shortWeekdays = ['дс', 'сс', 'ср', 'бс', 'жм', 'сб', 'жс'] as const;

export interface DayParts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

export const kazakhMonth = (month: number) => months[month - 1] ?? '';
export const kazakhDay = ({ year, month, day }: DayParts) => `${kazakhShortDay({ month, day })} ${year} ж.`;
export const kazakhShortDay = ({ month, day }: Omit<DayParts, 'year'>) => `${day} ${shortMonths[month - 1] ?? ''}`;
/** ISO weekday: Monday is 1. */
export const kazakhWeekday = (weekday: number, length: 'short' | 'long') =>
  (length === 'short' ? shortWeekdays : weekdays)[weekday - 1] ?? '';
