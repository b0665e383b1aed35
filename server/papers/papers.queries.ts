import { type RawBuilder, sql } from 'kysely';
import type { Application } from '../applications/application.type.ts';
import type { Rows } from '../database/rows.ts';
import type { Context } from '../graphql/context.ts';
import { maySeePersonalData } from '../officers/masked.ts';
import { type PaperKind, type PaperLanguage, paperLanguages, paperTitles } from './paper.ts';
import type { Paper } from './paper.type.ts';

/** A paper that can be drawn up now; `subject` tells several of a kind apart. */
export interface ExistingPaper {
  readonly kind: PaperKind;
  readonly subject: number | null;
  /** Its number or its day, as lists show it. */
  readonly mark: string | null;
}

/** In the order in which a case comes to them. */
const existingPapers = (ids: RawBuilder<unknown>): RawBuilder<ExistingPaper & { parent: number }> => sql`
  select parent, kind, subject, mark from (
    select id as parent, 1 as place, 'receipt' as kind, null::int as subject, receipt_number as mark
    from application where id in (${ids})
    union all
    select id, 2, 'missing', null, null from application a where id in (${ids}) and (correction_requested is not null
      or exists (select 1 from checklist_item where application_id = a.id and state = 'missing'))
    union all
    select application_id, 3, 'inquiry', id, number from inquiry where application_id in (${ids})
    union all
    select h.application_id, 4, 'hearingNotice', h.id, to_char(lower(during) at time zone p.zone, 'DD.MM.YYYY')
    from hearing h join provider p on p.id = h.provider_id
    where application_id in (${ids}) and end_reason is distinct from 'replaced'
    union all
    select m.application_id, 5, 'minutes', m.hearing_id, to_char(m.started_at at time zone p.zone, 'DD.MM.YYYY')
    from hearing_minutes m join hearing h on h.id = m.hearing_id join provider p on p.id = h.provider_id
    where m.application_id in (${ids})
    union all
    select id, 6, 'refusal', null, null from application where id in (${ids}) and outcome = 'refusal'
    union all
    select application_id, 7, 'certificate', id, number || '/' || year from register_entry
    where application_id in (${ids}) and result = 'apostille' and state in ('reserved', 'entered')
  ) papers order by place, subject`;

/** The same for a case that is read in a transaction, whoever asks. */
export async function papersOfCase(rows: Rows, applicationId: number): Promise<readonly ExistingPaper[]> {
  const { rows: found } = await existingPapers(sql`${applicationId}`).execute(rows);
  return found;
}

/** The certificate is one for both. */
export const languagesOf = (kind: PaperKind): readonly PaperLanguage[] =>
  kind === 'certificate' ? ['kk'] : paperLanguages;

/** Each in both languages. */
export async function papersOf(context: Context, application: Application): Promise<readonly Paper[]> {
  if (!maySeePersonalData(context, application)) {
    return [];
  }
  const existing = await context.loaders.many<ExistingPaper>('papers', application.id, existingPapers);
  return existing.flatMap(({ kind, subject, mark }) =>
    languagesOf(kind).map(language => ({
      kind,
      language,
      subjectId: subject,
      url: `/api/papers/${application.id}/${kind}?language=${language}${subject === null ? '' : `&id=${subject}`}`,
      title: [paperTitles[kind][context.language], mark].filter(Boolean).join(', '),
    })),
  );
}
