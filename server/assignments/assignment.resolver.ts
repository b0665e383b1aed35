import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ActResult, PlainActInput } from '../applications/actInput.type.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import { AssignOfficerInput, ReassignOfficerInput } from './assignment.input.ts';
import { assignOfficer, reassignOfficer, takeCase } from './assignment.service.ts';

@Resolver()
export class AssignmentResolver {
  @Mutation(() => ActResult, { description: 'The head of the unit assigns the responsible employee (EDU-10.2).' })
  assignOfficer(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => AssignOfficerInput, inputOfAct) input: AssignOfficerInput,
  ) {
    return assignOfficer(services, actor, input);
  }

  @Mutation(() => ActResult, {
    description: 'Another officer goes on with the case; its dates stay (NFO-REASSIGNMENT).',
  })
  reassignOfficer(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => ReassignOfficerInput, inputOfAct) input: ReassignOfficerInput,
  ) {
    return reassignOfficer(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'A responsible employee takes a free case (EDU-11.2a).' })
  takeCase(@Ctx() { services, actor }: Context, @Arg('input', () => PlainActInput, inputOfAct) input: PlainActInput) {
    return takeCase(services, actor, input);
  }
}
