import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { known } from '../errors.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { complaintTerms } from './complaintTerm.queries.ts';
import { setComplaintTerm } from './complaintTerm.service.ts';
import { ComplaintTerm, SetComplaintTermInput } from './complaintTerm.type.ts';

@Resolver(() => ComplaintTerm)
export class ComplaintTermResolver {
  @Query(() => [ComplaintTerm], { description: 'Working days each kind of body has to decide a complaint.' })
  complaintTerms(@Ctx() context: Context): Promise<ComplaintTerm[]> {
    signedIn(context);
    return complaintTerms(context.rows, context.language);
  }

  @Mutation(() => ComplaintTerm, { description: 'Sets a term of review the orders leave open.' })
  async setComplaintTerm(
    @Ctx() { services, actor, rows, language }: Context,
    @Arg('input', () => SetComplaintTermInput, { description: 'The term.' }) input: SetComplaintTermInput,
  ): Promise<ComplaintTerm> {
    await setComplaintTerm(services, actor, input);
    return known((await complaintTerms(rows, language)).find(({ bodyKind }) => bodyKind === input.bodyKind));
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who set it.' })
  setBy(@Root() { officerId }: ComplaintTerm, @Ctx() { loaders }: Context) {
    return officerId && loadOfficer(loaders, officerId);
  }
}
