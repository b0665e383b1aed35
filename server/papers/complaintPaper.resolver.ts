import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Complaint } from '../complaints/complaint.type.ts';
import type { Context } from '../graphql/context.ts';
import { papersOfComplaint } from './complaintPapers.queries.ts';
import { Paper } from './paper.type.ts';

@Resolver(() => Complaint)
export class ComplaintPaperResolver {
  @FieldResolver(() => [Paper], {
    description: 'Papers that exist now, in both languages; none for those who may not see personal data.',
  })
  papers(@Root() complaint: Complaint, @Ctx() context: Context) {
    return papersOfComplaint(context, complaint);
  }
}
