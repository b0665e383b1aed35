import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { Me, PublicInfo } from './me.type.ts';

@Resolver()
export class MeResolver {
  @Query(() => Me, { nullable: true, description: 'Whoever is signed in; null for nobody.' })
  me(@Ctx() { actor }: Context): Me | null {
    return actor ?? null;
  }

  @Query(() => PublicInfo, { description: 'What may be known before signing in.' })
  publicInfo(@Ctx() { services, language }: Context): PublicInfo {
    return {
      demoPeople: (services.demoPeople ?? []).map(person => ({ ...person, place: person.place?.[language] ?? null })),
    };
  }
}
