import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { requirePermission } from '../officers/permissions.ts';
import { figureState } from './figureState.queries.ts';
import { FigureState } from './figureState.type.ts';

@Resolver()
export class FigureStateResolver {
  @Query(() => FigureState, {
    description: 'How far the figures are counted, and what their last nightly check found; for administrators.',
  })
  figureState(@Ctx() { actor, rows }: Context) {
    requirePermission(actor, 'changeSettings', {});
    return figureState(rows);
  }
}
