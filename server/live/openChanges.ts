import { DomainError, forbiddenOrUnknown } from '../errors.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { ChangeStream } from './changeStream.ts';

/** For people: a system asks when it wants to know, its key may be withdrawn unheard. */
export function openChanges(context: Context, since: string | null): Promise<ChangeStream> {
  const actor = signedIn(context);
  const { services, connection } = context;
  if (actor.via !== 'session') {
    throw forbiddenOrUnknown();
  }
  if (!services.live || !connection) {
    throw new DomainError('UNAVAILABLE');
  }
  return services.live.open({ actor, ...connection }, since);
}
