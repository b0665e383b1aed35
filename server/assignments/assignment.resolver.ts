import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ActResult, PlainActInput } from '../applications/actInput.type.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import { AssignOfficerInput } from './assignment.input.ts';
import { assignOfficer, takeCase } from './assignment.service.ts';

@Resolver()
export class AssignmentResolver {
  @Mutation(() => ActResult, { description: 'The head of the unit assigns the responsible employee (EDU-10.2).' })
  assignOfficer(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => AssignOfficerInput, inputOfAct) input: AssignOfficerInput,
  ) {
    return assignOfficer(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'A responsible employee takes a free case (EDU-11.2a).' })
  takeCase(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return takeCase(services, actor, input);
  }
}
