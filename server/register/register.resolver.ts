import { Arg, Args, Ctx, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ActResult, PlainActInput } from '../applications/actInput.type.ts';
import { Application } from '../applications/application.type.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { loadProvider } from '../providers/provider.queries.ts';
import { Provider } from '../providers/provider.type.ts';
import { EntryInput, RegisterEntryFilter, ReturnUnsignedInput } from './register.input.ts';
import { entriesOf, listEntries } from './register.queries.ts';
import {
  affixApostille,
  annulRegisterEntry,
  enterInRegister,
  returnUnsigned,
  signDocuments,
  voidNumber,
} from './register.service.ts';
import { RegisterEntry } from './registerEntry.type.ts';

@ObjectType({ description: 'One page of the register book.' })
class RegisterEntryPage extends PageOf(RegisterEntry) {}

@Resolver(() => Application)
export class CaseRegisterResolver {
  @FieldResolver(() => [RegisterEntry], { description: 'Lines of the register book, void and annulled ones too.' })
  registerEntries(@Root() application: Application, @Ctx() context: Context) {
    return entriesOf(context, application);
  }

  @Mutation(() => ActResult, {
    description: 'Affixes the apostille and reserves a number for each document (EDU-10.5a, EDU-11.4b, AMB-27).',
  })
  affixApostille(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return affixApostille(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'Voids a spoiled number; it is never reused, the document gets the next one (AMB-27).',
  })
  voidNumber(@Ctx() { services, actor }: Context, @Arg('input', () => EntryInput, inputOfAct) input: EntryInput) {
    return voidNumber(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The head of the provider signs (EDU-10.6a, EDU-11.5a).' })
  signDocuments(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return signDocuments(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The head sends the papers back unsigned.' })
  returnUnsigned(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => ReturnUnsignedInput, inputOfAct) input: ReturnUnsignedInput,
  ) {
    return returnUnsigned(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'Enters the documents or the refusal in the register book (EDU-10.6b, EDU-11.5b).',
  })
  enterInRegister(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput,
  ) {
    return enterInRegister(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Annuls a line of the book; it stays visible with the reason.' })
  annulRegisterEntry(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => EntryInput, inputOfAct) input: EntryInput,
  ) {
    return annulRegisterEntry(services, actor, input);
  }
}

@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @Query(() => RegisterEntryPage, { description: 'The register book, newest line first (HC-7).' })
  registerEntries(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => RegisterEntryFilter, { nullable: true, description: 'Which.' })
    filter: RegisterEntryFilter | null,
  ) {
    signedIn(context);
    return listEntries(context, filter ?? {}, page);
  }

  @FieldResolver(() => Provider, { description: 'The authority.' })
  provider(@Root() { providerId }: RegisterEntry, @Ctx() { loaders, language }: Context) {
    return loadProvider(loaders, language, providerId);
  }
}
