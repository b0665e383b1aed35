import { type RawBuilder, sql } from 'kysely';
import type { Application } from '../applications/application.type.ts';
import { casePlace, within } from '../applications/reach.queries.ts';
import { type Page, pageOf, readCursor } from '../database/cursor.ts';
import { pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { PageArgs } from '../graphql/page.ts';
import { masked } from '../officers/masked.ts';
import { filtersFor, type Place, type PlaceFilter } from '../officers/permissions.ts';
import type { RegisterEntryFilter } from './register.input.ts';
import type { RegisterEntry } from './registerEntry.type.ts';

const columns = sql`
  r.id, r.application_id as "applicationId", r.document_id as "documentId", r.provider_id as "providerId", r.year, r.number,
  r.state, r.result, r.signatory_name as "signatoryName", r.signatory_capacity as "signatoryCapacity",
  r.seal_authority as "sealAuthority", r.signed_on as "signedOn", r.entered_at as "enteredAt", r.ended_at as "endedAt",
  r.end_reason as "endReason"`;

const personal = ['signatoryName', 'sealAuthority', 'endReason'] as const;

export async function entriesOf(context: Context, application: Application): Promise<RegisterEntry[]> {
  const entries = await context.loaders.many<RegisterEntry>(
    'entries',
    application.id,
    ids => sql`
    select r.application_id as parent, ${columns} from register_entry r where r.application_id in (${ids}) order by r.id`,
  );
  return entries.map(entry => masked(context, application, entry, personal));
}

/** Whoever reads the books of departments reads those, not the country's until a page is full. */
function ofBooks(reach: readonly PlaceFilter[]): RawBuilder<unknown> {
  const books = [...new Set(reach.flatMap(({ providerId }) => providerId ?? []))];
  const isEach = reach.length > 0 && reach.every(({ providerId }) => providerId !== undefined);
  return isEach ? sql`r.provider_id in (${sql.join(books)})` : sql`true`;
}

/** The book, newest line first, cut to what the reader may see; names only where they may see personal data. */
export async function listEntries(
  context: Context,
  filter: RegisterEntryFilter,
  args: PageArgs,
): Promise<Page<RegisterEntry>> {
  const { providerId, year, number, state } = filter;
  const first = pageSize(args.first);
  const before = args.after ? readCursor(args.after).id : null;
  const reach = filtersFor(signedIn(context), 'readRegister');
  const { rows: found } = await sql<RegisterEntry & Place>`
    select ${columns}, ${casePlace}
    from register_entry r join application a on a.id = r.application_id
    where ${within(reach)} and ${ofBooks(reach)}
      and (${providerId ?? null}::int is null or r.provider_id = ${providerId ?? null})
      and (${year ?? null}::int is null or r.year = ${year ?? null})
      and (${number ?? null}::int is null or r.number = ${number ?? null})
      and (${state ?? null}::text is null or r.state = ${state ?? null})
      and (${before}::int is null or r.id < ${before})
    order by r.id desc limit ${first + 1}`.execute(context.rows);
  return pageOf(
    found.map(entry => masked(context, entry, entry, personal)),
    first,
    ({ year: of }) => of.toString(),
  );
}
