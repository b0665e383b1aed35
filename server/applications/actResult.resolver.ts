import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../graphql/context.ts';
import { ActResult } from './actInput.type.ts';
import { findApplication } from './application.queries.ts';
import { Application } from './application.type.ts';

@Resolver(() => ActResult)
export class ActResultResolver {
  @FieldResolver(() => Application, { nullable: true })
  application(@Root() { applicationId }: ActResult, @Ctx() context: Context) {
    return findApplication(context.rows, signedIn(context), applicationId);
  }
}
