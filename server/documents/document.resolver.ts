import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Application } from '../applications/application.type.ts';
import type { Context } from '../graphql/context.ts';
import { attachmentsOf, checklistOf, documentsOf } from './document.queries.ts';
import { Attachment, ChecklistItem, Document } from './document.type.ts';

@Resolver(() => Application)
export class DocumentResolver {
  @FieldResolver(() => [Document], { description: 'Documents to be apostilled.' })
  documents(@Root() application: Application, @Ctx() context: Context) {
    return documentsOf(context, application);
  }

  @FieldResolver(() => [ChecklistItem], {
    description: 'The list of the standard for this service, channel and applicant, item by item.',
  })
  checklist(@Root() application: Application, @Ctx() context: Context) {
    return checklistOf(context, application);
  }

  @FieldResolver(() => [Attachment], { description: 'Files of the case.' })
  attachments(@Root() application: Application, @Ctx() context: Context) {
    return attachmentsOf(context, application);
  }
}
