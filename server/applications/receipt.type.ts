import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChannelEnum, ServiceEnum, StageEnum } from '../graphql/enums.ts';
import type { Channel, Service, StageId } from '../law/law.ts';

@ObjectType({ description: 'What any office may know of a case by its receipt; no personal data.' })
export class ReceiptLookup {
  @Field(() => ID, { description: 'The case.' })
  readonly applicationId!: number;
  @Field(() => String, { description: 'Number of the receipt.' })
  readonly receiptNumber!: string;
  @Field(() => ServiceEnum, { description: 'Service.' })
  readonly service!: Service;
  @Field(() => ChannelEnum, { description: 'Channel.' })
  readonly channel!: Channel;
  @Field(() => StageEnum, { description: 'Stage the case is in; originals are handed in during `originals`.' })
  readonly stage!: StageId;
  @Field(() => Int, { description: 'Version to name in the act.' })
  readonly version!: number;
  @Field(() => Int, { description: 'How many documents belong to it.' })
  readonly documentCount!: number;
}
