/** Numbers of persons and organisations: twelve digits, the last one a check digit over the first eleven. */

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2] as const;

export function checkDigit(firstEleven: string): number | undefined {
  const weigh = (weights: readonly number[]) =>
    weights.reduce((sum, weight, at) => sum + weight * Number(firstEleven[at]), 0) % 11;
  const first = weigh(firstWeights);
  const digit = first === 10 ? weigh(secondWeights) : first;
  return digit === 10 ? undefined : digit;
}

function hasCheckDigit(number: string): boolean {
  return /^\d{12}$/.test(number) && checkDigit(number.slice(0, 11)) === Number(number[11]);
}

/** Individual identification number: six digits of the birth date, one of century and sex, four of order, one to check. */
export function isIin(number: string): boolean {
  return hasCheckDigit(number) && birthDate(number) !== undefined;
}

/** Business identification number: the fifth digit is 4, 5 or 6, where a birth day could not be. */
export function isBin(number: string): boolean {
  const month = Number(number.slice(2, 4));
  return hasCheckDigit(number) && month >= 1 && month <= 12 && /[456]/.test(number.charAt(4));
}

function birthDate(iin: string): Temporal.PlainDate | undefined {
  const century = [1800, 1800, 1900, 1900, 2000, 2000][Number(iin[6]) - 1];
  if (century === undefined) {
    return undefined;
  }
  try {
    const [year, month, day] = [iin.slice(0, 2), iin.slice(2, 4), iin.slice(4, 6)].map(Number);
    return Temporal.PlainDate.from(
      { year: century + (year ?? 0), month: month ?? 0, day: day ?? 0 },
      { overflow: 'reject' },
    );
  } catch {
    return undefined;
  }
}
