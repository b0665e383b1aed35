import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { loadApplication } from '../applications/application.queries.ts';
import { Application } from '../applications/application.type.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import { RecordId } from '../graphql/scalars.ts';
import { loadOfficer } from '../officers/officerName.queries.ts';
import { Officer } from '../officers/officer.type.ts';
import { unreadNotes } from './officerNote.queries.ts';
import { readOfficerNotes } from './officerNote.service.ts';
import { OfficerNote } from './officerNote.type.ts';
import { loadReassignment } from './reassignment.queries.ts';
import { Reassignment } from './reassignment.type.ts';

@Resolver(() => OfficerNote)
export class OfficerNoteResolver {
  @Query(() => [OfficerNote], { description: 'What you have been told and not read yet, newest first.' })
  officerNotes(@Ctx() context: Context) {
    return unreadNotes(context.rows, signedIn(context));
  }

  @Mutation(() => Int, { description: 'Marks notes of yours as read: how many were not.' })
  readOfficerNotes(
    @Ctx() context: Context,
    @Arg('ids', () => [RecordId], { description: 'Which notes.' }) ids: number[],
  ) {
    return readOfficerNotes(context.rows, signedIn(context), ids, context.services.clock.now());
  }

  @FieldResolver(() => Reassignment, { nullable: true, description: 'The reassignment, if you may see it.' })
  reassignment(@Root() { reassignmentId }: OfficerNote, @Ctx() context: Context) {
    return reassignmentId && loadReassignment(context, reassignmentId);
  }

  @FieldResolver(() => Officer, { nullable: true, description: 'Who moved them, where it was a reassignment.' })
  movedBy(@Root() { movedById }: OfficerNote, @Ctx() { loaders }: Context) {
    return movedById && loadOfficer(loaders, movedById);
  }

  @FieldResolver(() => Application, { nullable: true, description: 'The case, where it was a single one.' })
  application(@Root() { applicationId }: OfficerNote, @Ctx() context: Context) {
    return applicationId && loadApplication(context, applicationId);
  }
}
