import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { requirePermission } from '../officers/permissions.ts';
import { figureThreshold } from './figureThreshold.queries.ts';
import { setFigureThreshold } from './figureThreshold.service.ts';
import { FigureThreshold, SetFigureThresholdInput } from './figureThreshold.type.ts';

@Resolver(() => FigureThreshold)
export class FigureThresholdResolver {
  @Query(() => FigureThreshold, {
    description: 'Under how many cases a group of a report is hidden; for administrators.',
  })
  figureThreshold(@Ctx() { actor, rows }: Context) {
    requirePermission(actor, 'changeSettings', {});
    return figureThreshold(rows);
  }

  @Mutation(() => FigureThreshold, {
    description: 'Sets under how many cases a group of a report is hidden; for administrators.',
  })
  async setFigureThreshold(
    @Ctx() { services, actor, rows }: Context,
    @Arg('input', () => SetFigureThresholdInput, { description: 'The threshold.' }) input: SetFigureThresholdInput,
  ) {
    await setFigureThreshold(services, actor, input);
    return figureThreshold(rows);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who set it; null as delivered.' })
  setBy(@Root() { setById }: FigureThreshold, @Ctx() { loaders }: Context) {
    return setById && loadOfficer(loaders, setById);
  }
}
