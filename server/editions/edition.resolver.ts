import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type Context, signedIn } from '../graphql/context.ts';
import { Provision } from './provision.type.ts';
import { getEditionOf, getProvision, listEditions, listProvisions, proceduresOf } from './edition.queries.ts';
import { Edition, Procedure } from './edition.type.ts';

@Resolver(() => Edition)
export class EditionResolver {
  @Query(() => [Edition], { description: 'Editions of the rules of both services.' })
  editions(@Ctx() context: Context): Edition[] {
    signedIn(context);
    return listEditions(context);
  }

  @Query(() => Edition, { description: 'One edition.' })
  edition(@Ctx() context: Context, @Arg('id', () => ID, { description: 'Id.' }) id: string): Edition {
    signedIn(context);
    return getEditionOf(context, id);
  }

  @FieldResolver(() => [Procedure], { description: 'The procedure in each channel.' })
  procedures(@Root() { id }: Edition, @Ctx() context: Context): Promise<Procedure[]> {
    return proceduresOf(context, id);
  }

  @Query(() => [Provision], { description: 'Provisions the software acts on.' })
  provisions(
    @Ctx() context: Context,
    @Arg('ids', () => [ID], { nullable: true, description: 'These only, in this order.' }) ids: string[] | null,
  ): Provision[] {
    signedIn(context);
    return listProvisions(context, ids ?? null);
  }

  @Query(() => Provision, { description: 'One provision.' })
  provision(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id in the catalogue, such as EDU-10.4a.' }) id: string,
  ): Provision {
    signedIn(context);
    return getProvision(context.language, id);
  }
}
