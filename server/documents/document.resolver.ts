import { sql } from 'kysely';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Application } from '../applications/application.type.ts';
import { maySeePersonalData, placeOfRow } from '../applications/casePage.queries.ts';
import type { Context } from '../graphql/context.ts';
import { getEdition } from '../law/editions.ts';
import { provisionIn } from '../editions/provision.type.ts';
import { may } from '../officers/permissions.ts';
import { Attachment, ChecklistItem, Document } from './document.type.ts';

@Resolver(() => Application)
export class DocumentResolver {
  @FieldResolver(() => [Document], { description: 'Documents to be apostilled.' })
  async documents(@Root() application: Application, @Ctx() context: Context): Promise<readonly Document[]> {
    const documents = await context.loaders.many<Document>('documents', application.id, ids => sql`
      select application_id as parent, id, position, kind, number, issued_on as "issuedOn", issuer_name as "issuerName",
        issuer_kind as "issuerKind", signatory_name as "signatoryName", signatory_capacity as "signatoryCapacity",
        seal_authority as "sealAuthority", form, valid_until as "validUntil", confirmation,
        original_received_at as "originalReceivedAt"
      from document where application_id in (${ids}) order by application_id, position`);
    return maySeePersonalData(context, application)
      ? documents
      : documents.map(document => ({ ...document, number: null, signatoryName: null }));
  }

  @FieldResolver(() => [ChecklistItem], { description: 'The list of the standard for this service, channel and applicant, item by item.' })
  async checklist(@Root() application: Application, @Ctx() context: Context): Promise<ChecklistItem[]> {
    const { loaders, services, language } = context;
    const marks = await loaders.many<Omit<ChecklistItem, 'requirement'> & { requirement: string }>('checklist', application.id, ids => sql`
      select application_id as parent, requirement, state, note, recorded_at as "recordedAt"
      from checklist_item where application_id in (${ids})`);
    const list = getEdition(application.edition, services.editions).procedures[application.channel].documents;
    return list.flatMap(({ id, text, provision, advisory = false }) => {
      const mark = marks.find(one => one.requirement === id);
      const requirement = { id, text: text[language], provision: provisionIn(provision, language), advisory };
      return mark ? [{ ...mark, requirement }] : [];
    });
  }

  @FieldResolver(() => [Attachment], { description: 'Files of the case.' })
  async attachments(@Root() application: Application, @Ctx() context: Context): Promise<readonly Attachment[]> {
    const files = await context.loaders.many<Attachment>('attachments', application.id, ids => sql`
      select application_id as parent, id, name, media_type as "mediaType", size, sha256, added_at as "addedAt"
      from attachment where application_id in (${ids}) order by id`);
    const mayDownload = context.actor && may(context.actor, 'downloadAttachment', placeOfRow(application));
    return mayDownload ? files : files.map(file => ({ ...file, name: null }));
  }
}
