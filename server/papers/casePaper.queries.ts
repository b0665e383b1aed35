import { sql } from 'kysely';
import { countryName } from '../law/countries.ts';
import type { ProvisionId } from '../law/provisions.ts';
import { regions } from '../law/regions.ts';
import { type CaseScene, dayOf, documentRecords, localDay } from './caseRecord.queries.ts';
import type { CertificateRecord } from './certificate.paper.ts';
import type { InquiryRecord } from './inquiry.paper.ts';
import type { MissingRecord } from './missing.paper.ts';
import type { ReceiptRecord } from './receipt.paper.ts';

/** The records of the papers that need no hearing. Undefined: this case has no such paper now. */

interface ReceiptRow {
  readonly at: string;
  readonly phone: string | null;
  readonly country: string;
  readonly powerKind: string | null;
  readonly powerNumber: string | null;
  readonly powerIssuedOn: string | null;
  readonly mci: number | null;
  readonly quoted: number | null;
  readonly totalTiyn: number | null;
  readonly paidTiyn: number;
  readonly acceptedBy: string | null;
}

export async function receiptRecord(scene: CaseScene): Promise<ReceiptRecord | undefined> {
  const { rows, record, procedure } = scene;
  const { rows: found } = await sql<ReceiptRow>`
    select a.filed_at as at, ap.phone, a.destination_country as country, ap.power_kind as "powerKind",
      ap.power_number as "powerNumber", ap.power_issued_on as "powerIssuedOn", q.mci, q.documents as quoted,
      q.amount_tiyn::float8 as "totalTiyn",
      (select coalesce(sum(amount_tiyn), 0)::float8 from payment where application_id = a.id) as "paidTiyn",
      (select o.name from case_event e join officer o on o.id = e.officer_id
        where e.application_id = a.id and e.act = 'acceptApplication') as "acceptedBy"
    from application a join applicant ap on ap.application_id = a.id
    left join duty_quote q on q.application_id = a.id and q.superseded_at is null
    where a.id = ${record.id}`.execute(rows);
  const row = found[0];
  if (!row) {
    return undefined;
  }
  const { mci, quoted, totalTiyn, paidTiyn } = row;
  const marks = await checklistMarks(scene);
  return {
    ...record,
    at: Temporal.Instant.from(row.at),
    phone: row.phone,
    destination: { kk: countryName(row.country, 'kk'), ru: countryName(row.country, 'ru') },
    power: row.powerKind ? { number: row.powerNumber, issuedOn: dayOf(row.powerIssuedOn) } : null,
    documents: await documentRecords(scene),
    presented: procedure.documents.filter(({ id }) => marks.get(id)?.state === 'presented').map(({ text }) => text),
    duty: mci && quoted && totalTiyn ? { mci, documents: quoted, totalTiyn, paidTiyn } : null,
    acceptedBy: row.acceptedBy,
    issue: issueProvisions(scene),
  };
}

/** What the order itself says of handing over; a practice of the office is not printed as law. */
function issueProvisions({ procedure, record }: CaseScene): readonly ProvisionId[] {
  const { issue, stages, service, channel } = procedure;
  const keeping = stages.find(({ id }) => id === 'keeping')?.provision;
  const said: readonly (ProvisionId | undefined)[] = [
    service === 'education' && channel === 'portal' ? 'EDU-11.4c' : undefined,
    issue.receipt,
    record.representative ? issue.power : undefined,
    keeping,
  ];
  return said.filter(id => id !== undefined && !id.startsWith('NFO-')) as ProvisionId[];
}

interface Mark {
  readonly requirement: string;
  readonly state: 'presented' | 'missing' | 'notNeeded';
  readonly note: string | null;
  readonly recordedAt: string;
}

async function checklistMarks({ rows, record }: CaseScene): Promise<ReadonlyMap<string, Mark>> {
  const { rows: found } = await sql<Mark>`
    select requirement, state, note, recorded_at as "recordedAt" from checklist_item
    where application_id = ${record.id}`.execute(rows);
  return new Map(found.map(mark => [mark.requirement, mark]));
}

interface CorrectionRow {
  readonly toCorrect: string | null;
  readonly askedAt: string | null;
  readonly officer: string | null;
}

export async function missingRecord(scene: CaseScene): Promise<MissingRecord | undefined> {
  const { rows, record, edition, procedure, zone } = scene;
  const { rows: found } = await sql<CorrectionRow>`
    select a.correction_requested as "toCorrect", o.name as officer,
      (select max(at) from case_event where application_id = a.id and act = 'requestCorrection') as "askedAt"
    from application a left join officer o on o.id = a.assignee_id where a.id = ${record.id}`.execute(rows);
  const row = found[0];
  const marks = await checklistMarks(scene);
  const missing = procedure.documents.flatMap(requirement => {
    const mark = marks.get(requirement.id);
    return mark?.state === 'missing' ? [{ ...requirement, ...mark }] : [];
  });
  const toCorrect = row?.toCorrect ?? null;
  const moments = [...missing.map(({ recordedAt }) => recordedAt), ...(toCorrect && row?.askedAt ? [row.askedAt] : [])];
  const at = moments
    .map(moment => Temporal.Instant.from(moment))
    .sort((a, b) => Temporal.Instant.compare(a, b))
    .at(-1);
  if (!row || !at) {
    return undefined;
  }
  return {
    ...record,
    at,
    foundOn: localDay(at.toString(), zone),
    items: missing.map(({ text, provision, note }) => ({ text, provision, note })),
    toCorrect,
    ground: edition.grounds.find(({ id }) => id === 'incomplete')?.provision ?? procedure.countsReceiptDayProvision,
    officer: row.officer,
  };
}

interface InquiryRow {
  readonly id: number;
  readonly number: string | null;
  readonly sentAt: string;
  readonly pleaseAnswerBy: string;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly email: string | null;
  readonly officer: string;
  readonly documentIds: readonly number[];
}

export async function inquiryRecord(scene: CaseScene, id: number | null): Promise<InquiryRecord | undefined> {
  const { rows, record, procedure, zone } = scene;
  const { rows: found } = await sql<InquiryRow>`
    select i.id, i.number, i.sent_at as "sentAt", i.please_answer_by as "pleaseAnswerBy", g.name_kk as "nameKk",
      g.name_ru as "nameRu", g.email, o.name as officer,
      (select array_agg(document_id) from inquiry_document where inquiry_id = i.id) as "documentIds"
    from inquiry i join organisation g on g.id = i.organisation_id join officer o on o.id = i.sent_by
    where i.application_id = ${record.id} and (i.id = ${id}::int or ${id}::int is null)
    order by i.id desc limit 1`.execute(rows);
  const row = found[0];
  const provision = procedure.acts.sendInquiry?.provision;
  if (!row || !provision) {
    return undefined;
  }
  const documents = await documentRecords(scene);
  return {
    ...record,
    at: Temporal.Instant.from(row.sentAt),
    inquiryNumber: row.number,
    sentOn: localDay(row.sentAt, zone),
    organisation: { kk: row.nameKk, ru: row.nameRu },
    email: row.email,
    pleaseAnswerBy: Temporal.PlainDate.from(row.pleaseAnswerBy),
    documents: documents.filter(document => row.documentIds.includes(document.id)),
    provision,
    officer: row.officer,
  };
}

interface EntryRow {
  readonly reservedAt: string;
  readonly signatoryName: string;
  readonly signatoryCapacity: string;
  readonly sealAuthority: string | null;
  readonly signedOn: string | null;
  readonly authorityKk: string;
  readonly authorityEn: string;
  readonly number: number;
  readonly year: number;
  readonly head: string | null;
}

/** A void or annulled number is on no certificate. */
export async function certificateRecord(scene: CaseScene, id: number | null): Promise<CertificateRecord | undefined> {
  const { rows, record, region } = scene;
  const { rows: found } = await sql<EntryRow>`
    select e.reserved_at as "reservedAt", e.signatory_name as "signatoryName", e.signatory_capacity as "signatoryCapacity",
      e.seal_authority as "sealAuthority", e.signed_on as "signedOn", p.name_kk as "authorityKk",
      p.name_en as "authorityEn", e.number, e.year, o.name as head
    from register_entry e join provider p on p.id = e.provider_id left join officer o on o.id = e.signed_by
    where e.application_id = ${record.id} and e.result = 'apostille' and e.state in ('reserved', 'entered')
      and (e.id = ${id}::int or ${id}::int is null)
    order by e.id desc limit 1`.execute(rows);
  const row = found[0];
  return (
    row && {
      ...row,
      at: Temporal.Instant.from(row.reservedAt),
      place: placeOf(region),
      signedOn: dayOf(row.signedOn),
      authority: { kk: row.authorityKk, en: row.authorityEn },
    }
  );
}

/** Where the department sits, in the two scripts of the certificate. */
function placeOf(region: string): string {
  const centre = regions.find(({ code }) => code === region)?.centre;
  return centre ? `${centre.kk} / ${centre.en}` : region;
}
