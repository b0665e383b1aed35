import { sql } from 'kysely';
import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ActResult, PlainActInput } from '../applications/actInput.type.ts';
import { Application } from '../applications/application.type.ts';
import { maySeePersonalData } from '../applications/casePage.queries.ts';
import { inputOfAct, pageSize } from '../graphql/arguments.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { EntryStateEnum } from '../graphql/enums.ts';
import { readId, RecordId } from '../graphql/scalars.ts';
import { loadProvider } from '../providers/provider.queries.ts';
import { Provider } from '../providers/provider.type.ts';
import { EntryInput, ReturnUnsignedInput } from './register.input.ts';
import { type EntryFilter, entryColumns, listEntries } from './register.queries.ts';
import {
  affixApostille,
  annulRegisterEntry,
  enterInRegister,
  returnUnsigned,
  signDocuments,
  voidNumber,
} from './register.service.ts';
import { RegisterEntry } from './registerEntry.type.ts';

@InputType({ description: 'Which lines of the register book.' })
export class RegisterEntryFilter implements EntryFilter {
  @Field(() => RecordId, { nullable: true, description: 'Provider.' })
  readonly providerId!: number | null;
  @Field(() => Int, { nullable: true, description: 'Year.' })
  readonly year!: number | null;
  @Field(() => Int, { nullable: true, description: 'Number.' })
  readonly number!: number | null;
  @Field(() => EntryStateEnum, { nullable: true, description: 'State.' })
  readonly state!: string | null;
}

@ObjectType({ description: 'One page of the register book.' })
export class RegisterEntryPage {
  @Field(() => [RegisterEntry], { description: 'Lines, newest first.' })
  readonly items!: readonly RegisterEntry[];
  @Field(() => Boolean, { description: 'Whether more follow.' })
  readonly hasNextPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Pass it as `after` to get the next page.' })
  readonly endCursor!: string | null;
}

@Resolver(() => Application)
export class CaseRegisterResolver {
  @FieldResolver(() => [RegisterEntry], { description: 'Lines of the register book, void and annulled ones too.' })
  async registerEntries(@Root() application: Application, @Ctx() context: Context): Promise<readonly RegisterEntry[]> {
    const entries = await context.loaders.many<RegisterEntry>('entries', application.id, ids => sql`
      select r.application_id as parent, ${entryColumns} from register_entry r where r.application_id in (${ids}) order by r.id`);
    return maySeePersonalData(context, application) ? entries : entries.map(entry => ({ ...entry, signatoryName: null }));
  }

  @Mutation(() => ActResult, { description: 'Affixes the apostille and reserves a number for each document (EDU-10.5a, EDU-11.4b, AMB-27).' })
  affixApostille(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return affixApostille(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Voids a spoiled number; it is never reused, the document gets the next one (AMB-27).' })
  voidNumber(@Ctx() { services, actor }: Context, @Arg('input', () => EntryInput, inputOfAct) input: EntryInput) {
    return voidNumber(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The head of the provider signs (EDU-10.6a, EDU-11.5a).' })
  signDocuments(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return signDocuments(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The head sends the papers back unsigned.' })
  returnUnsigned(@Ctx() { services, actor }: Context, @Arg('input', () => ReturnUnsignedInput, inputOfAct) input: ReturnUnsignedInput) {
    return returnUnsigned(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Enters the documents or the refusal in the register book (EDU-10.6b, EDU-11.5b).' })
  enterInRegister(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return enterInRegister(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'Annuls a line of the book; it stays visible with the reason.' })
  annulRegisterEntry(@Ctx() { services, actor }: Context, @Arg('input', () => EntryInput, inputOfAct) input: EntryInput) {
    return annulRegisterEntry(services, actor, input);
  }
}

@Resolver(() => RegisterEntry)
export class RegisterEntryResolver {
  @Query(() => RegisterEntryPage, { description: 'The register book, newest line first (HC-7).' })
  registerEntries(
    @Ctx() context: Context,
    @Arg('filter', () => RegisterEntryFilter, { nullable: true, description: 'Which.' }) filter: RegisterEntryFilter | null,
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'endCursor of the page before.' }) after: string | null,
  ): Promise<RegisterEntryPage> {
    const before = after === null || after === undefined ? null : readId(after);
    return listEntries(context.rows, signedIn(context), { filter: filter ?? {}, first: pageSize(first), before });
  }

  @FieldResolver(() => Provider, { description: 'The authority.' })
  provider(@Root() { providerId }: RegisterEntry, @Ctx() { loaders, language }: Context) {
    return loadProvider(loaders, language, providerId);
  }
}
