import { sql } from 'kysely';
import type { Application } from '../applications/application.type.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import type { Context } from '../graphql/context.ts';
import { getEdition } from '../law/editions.ts';
import { masked } from '../officers/masked.ts';
import { may } from '../officers/permissions.ts';
import type { Attachment, ChecklistItem, Document } from './document.type.ts';

export async function documentsOf(context: Context, application: Application): Promise<Document[]> {
  const documents = await context.loaders.many<Document>(
    'documents',
    application.id,
    ids => sql`
    select application_id as parent, id, position, kind, number, issued_on as "issuedOn", issuer_name as "issuerName",
      issuer_kind as "issuerKind", signatory_name as "signatoryName", signatory_capacity as "signatoryCapacity",
      seal_authority as "sealAuthority", form, valid_until as "validUntil", confirmation,
      original_received_at as "originalReceivedAt"
    from document where application_id in (${ids}) order by application_id, position`,
  );
  return documents.map(document =>
    masked(context, application, document, [
      'number',
      'signatoryName',
      'sealAuthority',
      // A notary is a person.
      ...(document.issuerKind === 'notary' ? (['issuerName'] as const) : []),
    ]),
  );
}

type Mark = Omit<ChecklistItem, 'requirement'> & { readonly requirement: string };

export async function checklistOf(context: Context, application: Application): Promise<ChecklistItem[]> {
  const { loaders, services, language } = context;
  const marks = await loaders.many<Mark>(
    'checklist',
    application.id,
    ids => sql`
    select application_id as parent, requirement, state, note, recorded_at as "recordedAt"
    from checklist_item where application_id in (${ids})`,
  );
  const list = getEdition(application.edition, services.editions).procedures[application.channel].documents;
  return list.flatMap(({ id, text, provision, advisory = false }) => {
    const mark = marks.find(one => one.requirement === id);
    const requirement = { id, text: text[language], provision: provisionIn(provision, language), advisory };
    return mark ? [{ ...masked(context, application, mark, ['note']), requirement }] : [];
  });
}

export async function attachmentsOf(
  { loaders, actor }: Context,
  application: Application,
): Promise<readonly Attachment[]> {
  const files = await loaders.many<Attachment>(
    'attachments',
    application.id,
    ids => sql`
    select application_id as parent, id, name, media_type as "mediaType", size, sha256, added_at as "addedAt"
    from attachment where application_id in (${ids}) order by id`,
  );
  const mayDownload = actor !== undefined && may(actor, 'downloadAttachment', application);
  return mayDownload ? files : files.map(file => ({ ...file, name: null }));
}
