import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { requirePermission } from '../officers/permissions.ts';
import { whatIfDeadlines } from './whatIf.queries.ts';
import { WhatIf, WhatIfInput } from './whatIf.type.ts';

@Resolver()
export class WhatIfResolver {
  @Query(() => WhatIf, { description: 'The dates of a filing at some moment, each with why; nothing is recorded.' })
  whatIfDeadlines(
    @Ctx() context: Context,
    @Arg('input', () => WhatIfInput, { description: 'The filing.' }) input: WhatIfInput,
  ): Promise<WhatIf> {
    requirePermission(context.actor, 'readCalendar', {});
    return whatIfDeadlines(context, input);
  }
}
