import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { Complaint } from './complaint.type.ts';
import { addedLater, sealedFilesOf, sealedItemsOf } from './sealedFile.queries.ts';
import { LaterItem, SealedFile, SealedItem } from './sealedFile.type.ts';

@Resolver(() => Complaint)
export class ComplaintSealedFileResolver {
  @FieldResolver(() => [SealedFile], {
    description:
      'Administrative files sealed when it was forwarded, oldest first; none for those who may not read them.',
  })
  sealedFiles(@Root() complaint: Complaint, @Ctx() context: Context) {
    return sealedFilesOf(context, complaint);
  }
}

@Resolver(() => SealedFile)
export class SealedFileResolver {
  @FieldResolver(() => Officer, { nullable: true, description: 'Who sealed it.' })
  sealedBy(@Root() { sealedBy }: SealedFile, @Ctx() { loaders }: Context) {
    return loadOfficer(loaders, sealedBy);
  }

  @FieldResolver(() => [SealedItem], { description: 'Everything in it, in the order of the list.' })
  items(@Root() file: SealedFile, @Ctx() context: Context) {
    return sealedItemsOf(context, file);
  }

  @FieldResolver(() => [LaterItem], { description: 'What came into the case after it was sealed, oldest first.' })
  addedLater(@Root() { id }: SealedFile, @Ctx() { rows, language }: Context) {
    return addedLater(rows, id, language);
  }
}
