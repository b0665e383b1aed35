import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ActResult, PlainActInput } from '../applications/actInput.type.ts';
import { Application } from '../applications/application.type.ts';
import { maySeePersonalData } from '../applications/casePage.queries.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import { HandOverInput, SendInput } from './custody.input.ts';
import * as custody from './custody.service.ts';
import * as originals from './originals.service.ts';
import { HandOver, Parcel } from './parcel.type.ts';

@Resolver(() => Application)
export class CustodyResolver {
  @FieldResolver(() => [Parcel], { description: 'Journeys of the papers.' })
  parcels(@Root() { id }: Application, @Ctx() { loaders }: Context): Promise<readonly Parcel[]> {
    return loaders.many<Parcel>('parcels', id, ids => sql`
      select application_id as parent, id, direction, carrier, tracking, sent_at as "sentAt", arrived_at as "arrivedAt"
      from parcel where application_id in (${ids}) order by id`);
  }

  @FieldResolver(() => HandOver, { nullable: true, description: 'The hand-over, once done.' })
  async handedOver(@Root() application: Application, @Ctx() context: Context): Promise<HandOver | undefined> {
    const done = await context.loaders.one<HandOver>('handOver', application.id, ids => sql`
      select application_id as id, handed_at as "handedAt", to_whom as "toWhom",
        identity_document as "identityDocument", power_number as "powerNumber"
      from hand_over where application_id in (${ids})`);
    return done && !maySeePersonalData(context, application) ? { ...done, identityDocument: null, powerNumber: null } : done;
  }

  @Mutation(() => ActResult, { description: 'The Corporation sends the package to the provider; no rule sets a term (AMB-20).' })
  sendToProvider(@Ctx() { services, actor }: Context, @Arg('input', () => SendInput, inputOfAct) input: SendInput) {
    return custody.sendToProvider(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The package has reached the provider (EDU-10.1a).' })
  recordArrival(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return custody.recordArrival(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The notice to the personal cabinet that asks for the originals (EDU-11.4a).' })
  callForOriginals(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return originals.callForOriginals(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The Corporation takes in the originals and sends them on (EDU-11.4c).' })
  acceptOriginals(@Ctx() { services, actor }: Context, @Arg('input', () => SendInput, inputOfAct) input: SendInput) {
    return originals.acceptOriginals(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The originals have reached the provider; the term to affix runs from here (AMB-08).' })
  recordOriginals(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return originals.recordOriginals(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Sends the ready documents or the refusal to the Corporation, 24 hours before the end of the term at the latest (EDU-10.6c).' })
  dispatchResult(@Ctx() { services, actor }: Context, @Arg('input', () => SendInput, inputOfAct) input: SendInput) {
    return custody.dispatchResult(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The result has reached the Corporation; the month of keeping begins (EDU-STD-8.store.1).' })
  recordArrivalAtCorporation(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return custody.recordArrivalAtCorporation(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Hands the result over against the receipt (EDU-STD-8.issue, JUS-15).' })
  handOver(@Ctx() { services, actor }: Context, @Arg('input', () => HandOverInput, inputOfAct) input: HandOverInput) {
    return custody.handOver(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'After the month the Corporation sends the result back (EDU-STD-8.store.2).' })
  returnToProvider(@Ctx() { services, actor }: Context, @Arg('input', () => SendInput, inputOfAct) input: SendInput) {
    return custody.returnToProvider(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The result is back at the provider, for further storage.' })
  recordReturn(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return custody.recordReturn(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The Corporation asks for a result that went back (EDU-STD-8.store.3).' })
  requestResult(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return custody.requestResult(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The provider sends the result again, within one working day of the request (EDU-STD-8.store.3).' })
  resendResult(@Ctx() { services, actor }: Context, @Arg('input', () => SendInput, inputOfAct) input: SendInput) {
    return custody.resendResult(services, actor, input);
  }
}
