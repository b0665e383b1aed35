import { DomainError } from '../errors.ts';

/** Monthly calculation index in tenge, as it applies to state duties; editable data, seeded from here. Notes are in the two official languages. */
export interface MciRate {
  readonly from: string;
  readonly mci: number;
  readonly note?: string;
}

export const mciRates: readonly MciRate[] = [
  { from: '2020-01-01', mci: 2651 },
  {
    from: '2020-04-01',
    mci: 2778,
    note: 'мемлекеттік бажға қолданылғаны расталмаған / применение к госпошлине не подтверждено',
  },
  { from: '2021-01-01', mci: 2917 },
  {
    from: '2022-01-01',
    mci: 3063,
    note: '2022 жылғы 1 сәуірден бастап 3180 тек жәрдемақыларға / 3180 с 1 апреля 2022 года только для пособий',
  },
  { from: '2023-01-01', mci: 3450 },
  { from: '2024-01-01', mci: 3692 },
  { from: '2025-01-01', mci: 3932 },
  { from: '2026-01-01', mci: 4325 },
];

export interface Duty {
  readonly mci: number;
  readonly perDocumentTiyn: number;
  readonly totalTiyn: number;
  /** First day of the rate applied; a payment after the next rate starts is quoted anew. */
  readonly rateFrom: string;
}

/** The rate in force on a day, or undefined before the first one. */
export function findRate(rates: readonly MciRate[], day: Temporal.PlainDate): MciRate | undefined {
  return rates
    .filter(rate => Temporal.PlainDate.compare(rate.from, day) <= 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(b.from, a.from))[0];
}

/**
 * EDU-STD-6.2: half the MCI of the day of payment (AMB-42) for each document (AMB-41).
 * In tiyn, so that half a tenge stays exact: 0.5 MCI x 100 = MCI x 50. Throws NO_DUTY_RATE.
 */
export function dutyFor(rates: readonly MciRate[], paidOn: Temporal.PlainDate, documents: number): Duty {
  if (!Number.isInteger(documents) || documents < 1) {
    throw new RangeError(`duty is due for one document or more, not ${documents}`);
  }
  const rate = findRate(rates, paidOn);
  if (!rate) {
    throw new DomainError('NO_DUTY_RATE', { paidOn: paidOn.toString() }, 'EDU-STD-6.2');
  }
  const perDocumentTiyn = rate.mci * 50;
  return { mci: rate.mci, perDocumentTiyn, totalTiyn: perDocumentTiyn * documents, rateFrom: rate.from };
}
