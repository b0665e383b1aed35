import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ActResult, PlainActInput } from '../applications/actInput.type.ts';
import { Application } from '../applications/application.type.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import { HandOverInput, SendInput, SendResultInput } from './custody.input.ts';
import { handOverOf, parcelsOf } from './custody.queries.ts';
import * as custody from './custody.service.ts';
import * as originals from './originals.service.ts';
import { HandOver, Parcel } from './parcel.type.ts';

@Resolver(() => Application)
export class CustodyResolver {
  @FieldResolver(() => [Parcel], { description: 'Journeys of the papers.' })
  parcels(@Root() application: Application, @Ctx() context: Context) {
    return parcelsOf(context, application);
  }

  @FieldResolver(() => HandOver, { nullable: true, description: 'The hand-over, once done.' })
  handedOver(@Root() application: Application, @Ctx() context: Context) {
    return handOverOf(context, application);
  }

  @Mutation(() => ActResult, {
    description: 'The Corporation sends the package to the provider; no rule sets a term (AMB-20).',
  })
  sendToProvider(@Ctx() { services, actor }: Context, @Arg('input', () => SendInput, inputOfAct) input: SendInput) {
    return custody.sendToProvider(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The package has reached the provider (EDU-10.1a).' })
  recordArrival(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return custody.recordArrival(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'The notice to the personal cabinet that asks for the originals (EDU-11.4a).',
  })
  callForOriginals(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return originals.callForOriginals(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The Corporation takes in the originals and sends them on (EDU-11.4c).' })
  acceptOriginals(@Ctx() { services, actor }: Context, @Arg('input', () => SendInput, inputOfAct) input: SendInput) {
    return originals.acceptOriginals(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'The originals have reached the provider; the term to affix runs from here (AMB-08).',
  })
  recordOriginals(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return originals.recordOriginals(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description:
      'Sends the ready documents or the refusal to the Corporation, 24 hours before the end of the term at the latest (EDU-10.6c).',
  })
  dispatchResult(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => SendResultInput, inputOfAct) input: SendResultInput,
  ) {
    return custody.dispatchResult(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'The result has reached the Corporation; the month of keeping begins (EDU-STD-8.store.1).',
  })
  recordArrivalAtCorporation(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return custody.recordArrivalAtCorporation(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Hands the result over against the receipt (EDU-STD-8.issue, JUS-15).' })
  handOver(@Ctx() { services, actor }: Context, @Arg('input', () => HandOverInput, inputOfAct) input: HandOverInput) {
    return custody.handOver(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'After the month the Corporation sends the result back (EDU-STD-8.store.2).',
  })
  returnToProvider(@Ctx() { services, actor }: Context, @Arg('input', () => SendInput, inputOfAct) input: SendInput) {
    return custody.returnToProvider(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The result is back at the provider, for further storage.' })
  recordReturn(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return custody.recordReturn(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The Corporation asks for a result that went back (EDU-STD-8.store.3).' })
  requestResult(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return custody.requestResult(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'The provider sends the result again, within one working day of the request (EDU-STD-8.store.3).',
  })
  resendResult(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => SendResultInput, inputOfAct) input: SendResultInput,
  ) {
    return custody.resendResult(services, actor, input);
  }
}
