import { sql } from 'kysely';
import { within } from '../applications/reach.queries.ts';
import type { Rows } from '../database/rows.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { Language } from '../law/law.ts';
import { actNameOf } from '../law/names.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';
import { checkCommand } from '../sealing/sealedList.rules.ts';
import { withinComplaint } from './complaintReach.queries.ts';
import type { LaterItem, SealedFile, SealedItem } from './sealedFile.type.ts';

interface SealedFileRow {
  readonly id: number;
  readonly complaintId: number;
  readonly applicationId: number;
  readonly caseVersion: number;
  readonly sealedAt: string;
  readonly sealedBy: number;
  readonly listSha256: string;
}

const columns = sql`s.id, s.complaint_id as "complaintId", s.application_id as "applicationId",
  s.case_version as "caseVersion", s.sealed_at as "sealedAt", s.sealed_by as "sealedBy", s.list_sha256 as "listSha256"`;

/** Whoever reads the complaint and may take away the files of its case. */
const readable = (actor: Actor) => sql`
  sealed_file s join complaint c on c.id = s.complaint_id join application a on a.id = s.application_id
  where ${withinComplaint(filtersFor(actor, 'readComplaint'))} and ${within(filtersFor(actor, 'downloadAttachment'))}`;

export async function findSealedFile(rows: Rows, actor: Actor, id: number): Promise<SealedFileRow | undefined> {
  const { rows: found } = await sql<SealedFileRow>`
    select ${columns} from ${readable(actor)} and s.id = ${id}`.execute(rows);
  return found[0];
}

/** Oldest first; none for those who may not read what is in them. */
export async function sealedFilesOf(context: Context, { id }: { readonly id: number }): Promise<readonly SealedFile[]> {
  const actor = signedIn(context);
  const files = await context.loaders.many<SealedFileRow>(
    'sealedFiles',
    id,
    ids => sql`
    select s.complaint_id as parent, ${columns} from ${readable(actor)} and s.complaint_id in (${ids}) order by s.id`,
  );
  return files.map(file => ({
    ...file,
    archiveUrl: `/api/sealed-files/${file.id}`,
    checkCommand: checkCommand(file.listSha256),
  }));
}

export function sealedItemsOf({ loaders }: Context, { id }: { readonly id: number }): Promise<readonly SealedItem[]> {
  return loaders.many<SealedItem>(
    'sealedItems',
    id,
    ids => sql`
    select sealed_file_id as parent, position, path, media_type as "mediaType", size, sha256 from sealed_item
    where sealed_file_id in (${ids}) order by sealed_file_id, position`,
  );
}

/** An attachment under its name, any other line of a history under that of its act. */
interface LaterRow {
  readonly at: string;
  readonly act: string;
  readonly name: string | null;
}

export async function addedLater(rows: Rows, id: number, language: Language): Promise<readonly LaterItem[]> {
  const { rows: found } = await sql<LaterRow>`
    select later.at, later.act, later.name from sealed_file s cross join lateral (
      select a.added_at as at, 'addAttachment' as act, a.name, 0 as place, a.id from attachment a
      where a.application_id = s.application_id and not exists
        (select 1 from sealed_item i where i.sealed_file_id = s.id and i.storage_key = a.storage_key)
      union all
      select e.at, e.act, null, 0, e.id from case_event e
      where e.application_id = s.application_id and e.version > s.case_version and e.act <> 'addAttachment'
      union all
      select e.at, e.act, null, 1, e.id from complaint c join complaint_event e on e.complaint_id = c.id
      where c.application_id = s.application_id and e.at > s.sealed_at
    ) later where s.id = ${id} order by later.at, later.place, later.id`.execute(rows);
  return found.map(({ at, act, name }) => ({ at, what: actNameOf(act, language), name }));
}
