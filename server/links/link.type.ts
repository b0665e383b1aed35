import { Field, ObjectType } from 'type-graphql';
import { AnswerLinkStateEnum } from '../graphql/enums.ts';
import { Moment } from '../graphql/scalars.ts';
import type { AnswerLinkState } from './linkState.ts';

@ObjectType({
  description: 'The link by which an organisation may answer an inquiry itself; its token is shown to nobody.',
})
export class AnswerLink {
  @Field(() => AnswerLinkStateEnum, { description: 'What has become of it.' })
  readonly state!: AnswerLinkState;
  @Field(() => String, {
    nullable: true,
    description: 'E-mail address of the organisation; null to those who may not see personal data.',
  })
  readonly sentTo!: string | null;
  @Field(() => Moment, { description: 'When it stops working, if it is not used before.' })
  readonly expiresAt!: string;
}
