import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Application } from '../applications/application.type.ts';
import type { Context } from '../graphql/context.ts';
import { papersOf } from './papers.queries.ts';
import { Paper } from './paper.type.ts';

@Resolver(() => Application)
export class PaperResolver {
  @FieldResolver(() => [Paper], {
    description: 'Papers that exist now, in both languages; none for those who may not see personal data.',
  })
  papers(@Root() application: Application, @Ctx() context: Context) {
    return papersOf(context, application);
  }
}
