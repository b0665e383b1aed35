import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { loadApplication } from '../applications/application.queries.ts';
import { Application } from '../applications/application.type.ts';
import { loadComplaint } from '../complaints/complaint.queries.ts';
import { Complaint } from '../complaints/complaint.type.ts';
import type { Context } from '../graphql/context.ts';
import { Text } from '../graphql/scalars.ts';
import { search } from './search.queries.ts';
import { SearchHit } from './search.type.ts';

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => [SearchHit], {
    description:
      'Cases by number, receipt, IIN or BIN, number of a document, name of the applicant (words in any order, with typing errors); complaints by number. Whoever may not read personal data finds by numbers of the office alone. The surest first, names by likeness, then the newest.',
  })
  search(
    @Ctx() context: Context,
    @Arg('text', () => Text, { description: 'What is looked for; of a longer text the first 200 characters.' })
    text: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many, 1 to 25.' }) first: number,
  ): Promise<SearchHit[]> {
    return search(context, text, first);
  }

  @FieldResolver(() => Application, { nullable: true, description: 'The case; null of a complaint.' })
  application(@Root() { kind, id }: SearchHit, @Ctx() context: Context) {
    return kind === 'case' ? loadApplication(context, id) : null;
  }

  @FieldResolver(() => Complaint, { nullable: true, description: 'The complaint; null of a case.' })
  complaint(@Root() { kind, id }: SearchHit, @Ctx() context: Context) {
    return kind === 'complaint' ? loadComplaint(context, id) : null;
  }
}
