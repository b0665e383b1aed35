import { Arg, Ctx, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { type Context, signedIn } from '../graphql/context.ts';
import { RecordId, Uuid } from '../graphql/scalars.ts';
import { Officer } from '../officers/officer.type.ts';
import { ChangeBatch } from './live.type.ts';
import { openChanges } from './openChanges.ts';
import { lookAt, lookAway } from './presence.service.ts';

@Resolver()
export class LiveResolver {
  @Subscription(() => ChangeBatch, {
    subscribe: ({ context, args }: { context: Context; args: { since?: string | null } }) =>
      openChanges(context, args.since ?? null),
    description:
      'Changes within your reach as they are made, by whomever; for people signed in, over server-sent events at POST /graphql/stream (graphql-sse, distinct connections). Ends when your session does, and when the server stops: come again with the last cursor. TOO_MANY_REQUESTS from the eleventh stream of one person on.',
  })
  changes(
    @Root() batch: ChangeBatch,
    @Arg('since', () => String, {
      nullable: true,
      description: 'The cursor of the last batch you had; none: from now on.',
    })
    _since: string | null,
  ): ChangeBatch {
    return batch;
  }

  @Mutation(() => [Officer], {
    description:
      'Says that you have the case open in this window, to be repeated every 20 seconds, and answers who else has it open. After 60 seconds without it you are gone. Without the right to personal data nobody is shown, and you are not either.',
  })
  lookAt(
    @Ctx() context: Context,
    @Arg('applicationId', () => RecordId, { description: 'The case.' }) applicationId: number,
    @Arg('tab', () => Uuid, { description: 'Made by each window for itself.' }) tab: string,
  ) {
    return lookAt(context, signedIn(context), { applicationId, tab });
  }

  @Mutation(() => Boolean, { description: 'Says that this window shows the case no more: false if it did not.' })
  lookAway(
    @Ctx() context: Context,
    @Arg('applicationId', () => RecordId, { description: 'The case.' }) applicationId: number,
    @Arg('tab', () => Uuid, { description: 'As it was said with lookAt.' }) tab: string,
  ) {
    return lookAway(context.rows, signedIn(context), { applicationId, tab });
  }
}
