import { sql } from 'kysely';
import type { Complaint } from '../complaints/complaint.type.ts';
import { placeOfLetter } from '../complaints/complaintPlace.rules.ts';
import type { Context } from '../graphql/context.ts';
import type { ComplaintActName } from '../law/complaints.ts';
import { maySeePersonalData } from '../officers/masked.ts';
import { type ComplaintPaperKind, paperLanguages, paperTitles } from './paper.ts';
import type { Paper } from './paper.type.ts';

/** The act each paper is about: without it there is no such paper. */
export const actsOfPapers = {
  complaintReceipt: 'registerComplaint',
  complaintAnswer: 'answerComplaint',
  complaintCover: 'forwardComplaint',
  complaintDecision: 'decideComplaint',
} as const satisfies Record<ComplaintPaperKind, ComplaintActName>;

interface ExistingPaper {
  readonly kind: ComplaintPaperKind;
  readonly version: number;
  /** Its number or its day, as lists show it. */
  readonly mark: string | null;
}

/** In the order of its history; each in both languages. */
export async function papersOfComplaint(context: Context, complaint: Complaint): Promise<readonly Paper[]> {
  if (!maySeePersonalData(context, placeOfLetter(complaint))) {
    return [];
  }
  const kinds = sql.join(Object.entries(actsOfPapers).map(([kind, act]) => sql`(${kind}::text, ${act}::text)`));
  const existing = await context.loaders.many<ExistingPaper>(
    'complaintPapers',
    complaint.id,
    ids => sql`
    select e.complaint_id as parent, k.kind, e.version,
      coalesce(case e.act when 'registerComplaint' then coalesce(e.facts ->> 'number', c.number) end,
        to_char(e.at at time zone p.zone, 'DD.MM.YYYY')) as mark
    from complaint_event e join (values ${kinds}) as k (kind, act) on k.act = e.act
    join complaint c on c.id = e.complaint_id join provider p on p.id = c.provider_id
    where e.complaint_id in (${ids}) order by e.version`,
  );
  return existing.flatMap(({ kind, version, mark }) =>
    paperLanguages.map(language => ({
      kind,
      language,
      subjectId: version,
      url: `/api/complaints/${complaint.id}/papers/${kind}?language=${language}&id=${version}`,
      title: [paperTitles[kind][context.language], mark].filter(Boolean).join(', '),
    })),
  );
}
