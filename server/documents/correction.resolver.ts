import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ActResult } from '../applications/actInput.type.ts';
import { inputOfAct } from '../graphql/arguments.ts';
import type { Context } from '../graphql/context.ts';
import { CorrectDocumentInput, RecordCorrectionInput } from './correction.input.ts';
import { correctDocument, recordCorrection } from './correction.service.ts';

@Resolver()
export class CorrectionResolver {
  @Mutation(() => ActResult, {
    description: 'Puts right what was typed wrong of a document; the values before stay on record.',
  })
  correctDocument(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => CorrectDocumentInput, inputOfAct) input: CorrectDocumentInput,
  ) {
    return correctDocument(services, actor, input);
  }

  @Mutation(() => ActResult, { description: 'The applicant has corrected the application (AMB-23).' })
  recordCorrection(
    @Ctx() { services, actor }: Context,
    @Arg('input', () => RecordCorrectionInput, inputOfAct) input: RecordCorrectionInput,
  ) {
    return recordCorrection(services, actor, input);
  }
}
