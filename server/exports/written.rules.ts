import type { Language } from '../law/law.ts';

const two = (part: number) => String(part).padStart(2, '0');

/** 02.03.2026 in Kazakh and Russian, 2026-03-02 in English. */
export function writtenDay(day: Temporal.PlainDate | Temporal.PlainDateTime, language: Language): string {
  const { year, month, day: dayOfMonth } = day;
  return language === 'en' ? `${year}-${two(month)}-${two(dayOfMonth)}` : `${two(dayOfMonth)}.${two(month)}.${year}`;
}

/** With hours and minutes, on the clock it is given by. */
export function writtenTime(time: Temporal.PlainDateTime, language: Language): string {
  return `${writtenDay(time, language)} ${two(time.hour)}:${two(time.minute)}`;
}

/** A moment with its zone and the offset of that day, such as 02.03.2026 10:00 (Asia/Almaty, UTC+05:00). */
export function writtenMoment(at: Temporal.Instant, zone: string, language: Language): string {
  const there = at.toZonedDateTimeISO(zone);
  return `${writtenTime(there.toPlainDateTime(), language)} (${zone}, UTC${there.offset})`;
}
