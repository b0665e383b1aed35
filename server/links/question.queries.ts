import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { Channel, Service } from '../law/law.ts';

export type AnswerLanguage = 'kk' | 'ru';

/** What an organisation is asked, as far as it must know it to answer. */
export interface Question {
  readonly inquiryId: number;
  readonly service: Service;
  readonly channel: Channel;
  readonly edition: string;
  readonly zone: string;
  readonly provider: Readonly<Record<AnswerLanguage, string>>;
  readonly phone: string | null;
  readonly organisation: Readonly<Record<AnswerLanguage, string>>;
  readonly email: string | null;
  readonly applicant: string;
  readonly number: string | null;
  readonly sentAt: Temporal.Instant;
  readonly sentOn: Temporal.PlainDate;
  readonly pleaseAnswerBy: Temporal.PlainDate;
  readonly receiptNumber: string;
  readonly documents: readonly QuestionDocument[];
}

export interface QuestionDocument {
  readonly id: number;
  readonly kind: string;
  readonly number: string | null;
  readonly issuedOn: Temporal.PlainDate | null;
}

type Row = Omit<Question, 'sentAt' | 'sentOn' | 'pleaseAnswerBy' | 'documents'> & {
  readonly sentAt: string;
  readonly pleaseAnswerBy: string;
  readonly documents: readonly (Omit<QuestionDocument, 'issuedOn'> & { readonly issuedOn: string | null })[];
};

/** Undefined for an inquiry that has its answer. */
export async function findQuestion(rows: Rows, inquiryId: number): Promise<Question | undefined> {
  const { rows: found } = await sql<Row>`
    select i.id as "inquiryId", a.service, a.channel, a.edition, p.zone, p.phone,
      json_build_object('kk', p.name_kk, 'ru', p.name_ru) as provider,
      json_build_object('kk', o.name_kk, 'ru', o.name_ru) as organisation, o.email, t.name as applicant, i.number,
      i.sent_at as "sentAt", i.please_answer_by as "pleaseAnswerBy", a.receipt_number as "receiptNumber",
      (select json_agg(json_build_object('id', d.id, 'kind', d.kind, 'number', d.number, 'issuedOn', d.issued_on)
         order by d.position)
       from inquiry_document q join document d on d.id = q.document_id where q.inquiry_id = i.id) as documents
    from inquiry i join application a on a.id = i.application_id join provider p on p.id = a.provider_id
    join organisation o on o.id = i.organisation_id join applicant t on t.application_id = a.id
    where i.id = ${inquiryId} and i.answered_at is null`.execute(rows);
  const row = found[0];
  return row && withDays(row);
}

function withDays(row: Row): Question {
  const sentAt = Temporal.Instant.from(row.sentAt);
  return {
    ...row,
    sentAt,
    sentOn: sentAt.toZonedDateTimeISO(row.zone).toPlainDate(),
    pleaseAnswerBy: Temporal.PlainDate.from(row.pleaseAnswerBy),
    documents: row.documents.map(document => ({
      ...document,
      issuedOn: document.issuedOn === null ? null : Temporal.PlainDate.from(document.issuedOn),
    })),
  };
}
