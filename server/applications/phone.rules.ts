import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** E.164, and a number its country could have. */
export function isPhone(text: string): boolean {
  const parsed = parsePhoneNumberFromString(text);
  return parsed?.isPossible() === true && parsed.number === text;
}
