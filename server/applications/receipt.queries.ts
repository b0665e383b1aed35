import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Actor } from '../officers/actor.ts';
import { may } from '../officers/permissions.ts';
import type { ReceiptLookup } from './receipt.type.ts';

/**
 * What any office may know of a case by the number of its receipt, so that originals can be handed in anywhere
 * (AMB-29): where it stands, nothing about people.
 */
export async function findByReceipt(
  rows: Rows,
  actor: Actor,
  receiptNumber: string,
): Promise<ReceiptLookup | undefined> {
  if (!may(actor, 'acceptOriginals')) {
    return undefined;
  }
  const { rows: found } = await sql<ReceiptLookup>`
    select id as "applicationId", receipt_number as "receiptNumber", service, channel, stage, version,
      document_count as "documentCount"
    from application where receipt_number = ${receiptNumber}`.execute(rows);
  return found[0];
}
