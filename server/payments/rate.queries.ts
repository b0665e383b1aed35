import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import type { Context } from '../graphql/context.ts';
import { today } from '../clock.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import { dutyFor, findRate } from '../law/rates.ts';
import type { DutyQuote, MciRate } from './rate.type.ts';

type RateRow = Omit<MciRate, 'current'>;

async function rateRows(rows: Rows): Promise<readonly RateRow[]> {
  const { rows: found } = await sql<RateRow>`select since, mci, note from mci_rate order by since desc`.execute(rows);
  return found;
}

const asRates = (rows: readonly RateRow[]) => rows.map(({ since, mci }) => ({ from: since, mci }));

/** Newest first. */
export async function mciRates({ rows, services }: Context): Promise<MciRate[]> {
  const found = await rateRows(rows);
  const current = findRate(asRates(found), today(services.clock, 'Asia/Almaty'));
  return found.map(rate => ({ ...rate, current: rate.since === current?.from }));
}

const mostDocuments = 1000;

export async function dutyQuote(
  { rows, language }: Context,
  paidOn: Temporal.PlainDate,
  documents: number,
): Promise<DutyQuote> {
  if (documents < 1 || documents > mostDocuments) {
    throw badInput({ documents: 'outOfRange' });
  }
  const { mci, rateFrom, perDocumentTiyn, totalTiyn } = dutyFor(asRates(await rateRows(rows)), paidOn, documents);
  return {
    mci,
    rateSince: rateFrom,
    perDocumentTenge: perDocumentTiyn / 100,
    totalTenge: totalTiyn / 100,
    provision: provisionIn('EDU-STD-6.2', language),
  };
}
