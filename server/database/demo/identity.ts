import { checkDigit } from '../../applications/identity.rules.ts';
import type { Random } from './random.ts';

/** Numbers with valid check digits that belong to nobody we know: order numbers 9xxx are rarely given out. */

export function iin(random: Random, born: Temporal.PlainDate, female: boolean): string {
  const date = `${two(born.year % 100)}${two(born.month)}${two(born.day)}`;
  const century = born.year < 2000 ? (female ? 4 : 3) : female ? 6 : 5;
  return withCheckDigit(() => `${date}${century}9${random.digits(3)}`);
}

export function bin(random: Random, registered: Temporal.PlainDate): string {
  const date = `${two(registered.year % 100)}${two(registered.month)}`;
  return withCheckDigit(() => `${date}409${random.digits(4)}`);
}

/** Some eleven digits have no check digit: such numbers are not given out. */
function withCheckDigit(draw: () => string): string {
  for (;;) {
    const eleven = draw();
    const digit = checkDigit(eleven);
    if (digit !== undefined) {
      return `${eleven}${digit}`;
    }
  }
}

const two = (number: number) => String(number).padStart(2, '0');

/** A day some years before, give or take a year. */
export function yearsBefore(random: Random, day: Temporal.PlainDate, from: number, to: number): Temporal.PlainDate {
  return day.subtract({ days: Math.round((from + random.next() * (to - from)) * 365.25) });
}

export function phone(random: Random): string {
  return `+7700${random.digits(7)}`;
}

/** The one place where every applicant is marked as invented. */
export function inventedAddress(random: Random): string {
  return `Үлгі көшесі, ${random.whole(1, 200)}-үй (ойдан шығарылған / вымышленный адрес)`;
}
