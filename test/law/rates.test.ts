import { describe, expect, test } from 'vitest';
import { dutyFor, mciRates } from '../../server/law/rates.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('state duty of 0.5 MCI of the day of payment (EDU-STD-6.2)', () => {
  test.each([
    ['Wed 1 Jan 2020', '2020-01-01', 2651, 132_550, '2020-01-01'],
    ['Tue 31 Mar 2020', '2020-03-31', 2651, 132_550, '2020-01-01'],
    ['Wed 1 Apr 2020', '2020-04-01', 2778, 138_900, '2020-04-01'],
    ['Thu 31 Dec 2020', '2020-12-31', 2778, 138_900, '2020-04-01'],
    ['Fri 1 Jan 2021', '2021-01-01', 2917, 145_850, '2021-01-01'],
    ['Thu 31 Mar 2022', '2022-03-31', 3063, 153_150, '2022-01-01'],
    ['Fri 1 Apr 2022, when only benefits rose', '2022-04-01', 3063, 153_150, '2022-01-01'],
    ['Sat 31 Dec 2022', '2022-12-31', 3063, 153_150, '2022-01-01'],
    ['Sun 1 Jan 2023', '2023-01-01', 3450, 172_500, '2023-01-01'],
    ['Wed 31 Dec 2025', '2025-12-31', 3932, 196_600, '2025-01-01'],
    ['Thu 1 Jan 2026, half a tenge exactly', '2026-01-01', 4325, 216_250, '2026-01-01'],
  ])('paid on %s', (_weekday, paidOn, mci, perDocumentTiyn, rateFrom) => {
    expect(dutyFor(mciRates, day(paidOn), 1)).toEqual({ mci, perDocumentTiyn, totalTiyn: perDocumentTiyn, rateFrom });
  });

  test('is due for each document (AMB-41)', () => {
    expect(dutyFor(mciRates, day('2026-05-04'), 3).totalTiyn).toBe(648_750);
  });

  test('does not depend on the order in which the rates were entered', () => {
    expect(dutyFor(mciRates.toReversed(), day('2024-06-03'), 1).mci).toBe(3692);
  });

  test('before the first known rate it is not guessed', () => {
    expect(() => dutyFor(mciRates, day('2019-12-31'), 1)).toThrow('NO_DUTY_RATE');
  });

  test.each([0, -1, 1.5])('for %s documents there is none', documents => {
    expect(() => dutyFor(mciRates, day('2026-05-04'), documents)).toThrow(RangeError);
  });
});
