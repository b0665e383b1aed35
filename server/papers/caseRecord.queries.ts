import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Channel, Edition, Procedure, Service } from '../law/law.ts';
import { getEdition } from '../law/editions.ts';
import type { CaseRecord, DocumentRecord } from './record.ts';

/** The case as all its papers know it, with what the loaders of single papers go on from. */
export interface CaseScene {
  readonly rows: Rows;
  readonly record: CaseRecord;
  readonly zone: string;
  readonly region: string;
  readonly edition: Edition;
  readonly procedure: Procedure;
}

interface Row {
  readonly id: number;
  readonly number: string | null;
  readonly receiptNumber: string;
  readonly service: Service;
  readonly channel: Channel;
  readonly edition: string;
  readonly region: string;
  readonly zone: string;
  readonly providerKk: string;
  readonly providerRu: string;
  readonly address: string | null;
  readonly phone: string | null;
  readonly officeKk: string | null;
  readonly officeRu: string | null;
  readonly applicant: string;
  readonly representative: string | null;
  readonly filedAt: string;
  readonly acceptedOn: string;
  readonly termEndsOn: string;
}

export async function caseScene(
  rows: Rows,
  editions: readonly Edition[],
  applicationId: number,
): Promise<CaseScene | undefined> {
  const { rows: found } = await sql<Row>`
    select a.id, a.number, a.receipt_number as "receiptNumber", a.service, a.channel, a.edition, a.region, p.zone,
      p.name_kk as "providerKk", p.name_ru as "providerRu", p.address, p.phone,
      o.name_kk as "officeKk", o.name_ru as "officeRu", ap.name as applicant,
      ap.representative_name as representative, a.filed_at as "filedAt", a.accepted_on as "acceptedOn",
      a.term_ends_on as "termEndsOn"
    from application a join provider p on p.id = a.provider_id join applicant ap on ap.application_id = a.id
    left join office o on o.id = a.office_id
    where a.id = ${applicationId}`.execute(rows);
  const row = found[0];
  if (!row) {
    return undefined;
  }
  const { zone, region, providerKk, providerRu, address, phone, officeKk, officeRu, filedAt, ...rest } = row;
  const edition = getEdition(row.edition, editions);
  return {
    rows,
    zone,
    region,
    edition,
    procedure: edition.procedures[row.channel],
    record: {
      ...rest,
      provider: { name: { kk: providerKk, ru: providerRu }, address, phone },
      office: officeKk && officeRu ? { kk: officeKk, ru: officeRu } : null,
      filedAt: localTime(filedAt, zone),
      acceptedOn: Temporal.PlainDate.from(row.acceptedOn),
      termEndsOn: Temporal.PlainDate.from(row.termEndsOn),
    },
  };
}

export function localTime(at: string, zone: string): Temporal.PlainDateTime {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDateTime();
}

export const localDay = (at: string, zone: string): Temporal.PlainDate => localTime(at, zone).toPlainDate();

export const dayOf = (day: string | null): Temporal.PlainDate | null => (day ? Temporal.PlainDate.from(day) : null);

type DocumentRow = Omit<DocumentRecord, 'issuedOn'> & { readonly issuedOn: string | null };

export async function documentRecords({ rows, record }: CaseScene): Promise<readonly DocumentRecord[]> {
  const { rows: found } = await sql<DocumentRow>`
    select id, kind, number, issued_on as "issuedOn", issuer_name as "issuerName", signatory_name as "signatoryName",
      signatory_capacity as "signatoryCapacity", seal_authority as "sealAuthority", form
    from document where application_id = ${record.id} order by position`.execute(rows);
  return found.map(row => ({ ...row, issuedOn: dayOf(row.issuedOn) }));
}
