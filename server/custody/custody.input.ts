import { Field, InputType } from 'type-graphql';
import { CaseInput } from '../applications/actInput.type.ts';
import { CarrierEnum, ReceiverEnum, ResultCarrierEnum } from '../graphql/enums.ts';
import { Text } from '../graphql/scalars.ts';
import type { Carrier } from './parcel.entity.ts';

@InputType({ description: 'Papers sent off.' })
export class SendInput extends CaseInput {
  @Field(() => CarrierEnum, { description: 'By whom (EDU-10.6d).' })
  readonly carrier!: Carrier;
  @Field(() => Text, { nullable: true, description: 'Tracking number.' })
  readonly tracking!: string | null;
}

@InputType({ description: 'A result sent to the Corporation.' })
export class SendResultInput extends CaseInput {
  @Field(() => ResultCarrierEnum, { description: 'Courier or post (EDU-10.6d, EDU-11.5c).' })
  readonly carrier!: 'courier' | 'post';
  @Field(() => Text, { nullable: true, description: 'Tracking number.' })
  readonly tracking!: string | null;
}

@InputType({ description: 'Hand-over of the result (EDU-STD-8.issue, JUS-15).' })
export class HandOverInput extends CaseInput {
  @Field(() => ReceiverEnum, { description: 'To whom.' })
  readonly toWhom!: 'applicant' | 'representative';
  @Field(() => Text, {
    description: 'Kind and number of the identity document, or that it came from the digital documents service.',
  })
  readonly identityDocument!: string;
  @Field(() => Boolean, { description: 'The receipt was presented: results are issued against it.' })
  readonly receiptPresented!: boolean;
  @Field(() => Text, { nullable: true, description: 'Number of the power of attorney; required of a representative.' })
  readonly powerNumber!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'It is notarised; required in the education service (EDU-STD-8.issue.2).',
  })
  readonly powerNotarised!: boolean | null;
}
