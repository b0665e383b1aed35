import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Requirement } from '../documents/document.type.ts';
import { ChannelEnum, HolderEnum, ServiceEnum, StageEnum } from '../graphql/enums.ts';
import { Day } from '../graphql/scalars.ts';
import type { Channel, Service, StageId } from '../law/law.ts';
import { Ground, Provision } from './provision.type.ts';
import { Reading } from '../deadlines/deadline.type.ts';

@ObjectType({ description: 'The whole term of the service.' })
export class ProcedureTerm {
  @Field(() => Int, { description: 'Amount in force.' })
  readonly amount!: number;
  @Field(() => Int, { description: 'Amount of the edition: of the order, or the working default.' })
  readonly defaultAmount!: number;
  @Field(() => String, { description: 'workingDays or calendarMonths.' })
  readonly unit!: string;
  @Field(() => Provision, { description: 'Where it comes from.' })
  readonly provision!: Provision;
  @Field(() => Boolean, { description: 'The orders are silent: set by the authority.' })
  readonly notFromTheOrders!: boolean;
}

@ObjectType({ description: 'A stage of a procedure.' })
export class ProcedureStage {
  @Field(() => StageEnum, { description: 'Stage.' })
  readonly stage!: StageId;
  @Field(() => HolderEnum, { description: 'Who holds the case in it.' })
  readonly holder!: string;
  @Field(() => Int, { nullable: true, description: 'Term in force; null where it has none of its own.' })
  readonly termAmount!: number | null;
  @Field(() => String, { nullable: true, description: 'workingDays or calendarMonths.' })
  readonly termUnit!: string | null;
  @Field(() => Int, { nullable: true, description: 'Term of the edition: of the order, or the working default.' })
  readonly defaultAmount!: number | null;
  @Field(() => Boolean, { description: 'An administrator has set the term.' })
  readonly setByAdministrator!: boolean;
  @Field(() => StageEnum, { nullable: true, description: 'The earlier stage inside whose term it ends.' })
  readonly sharesTermWith!: StageId | null;
  @Field(() => Provision, { description: 'Where it comes from.' })
  readonly provision!: Provision;
  @Field(() => Boolean, { description: 'The stage or its term is not from the orders: set by the authority.' })
  readonly notFromTheOrders!: boolean;
  @Field(() => [Reading], { description: 'Readings of doubtful places it rests on.' })
  readonly readings!: readonly Reading[];
}

@ObjectType({ description: 'An item of the list of documents, and when it is asked for.' })
export class ListedRequirement extends Requirement {
  @Field(() => String, {
    nullable: true,
    description:
      'representative, legalEntity, heirs, changedData, foreignProof, otherStateBody or prepaid; null: always.',
  })
  readonly when!: string | null;
}

@ObjectType({ description: 'The procedure of a service in a channel.' })
export class Procedure {
  @Field(() => ChannelEnum, { description: 'Channel.' })
  readonly channel!: Channel;
  @Field(() => ProcedureTerm, { description: 'The whole term of the service.' })
  readonly term!: ProcedureTerm;
  @Field(() => Boolean, { description: 'Whether the working day of receipt is day 1 of the term.' })
  readonly countsReceiptDay!: boolean;
  @Field(() => Provision, { description: 'Where that comes from.' })
  readonly countsReceiptDayProvision!: Provision;
  @Field(() => [ProcedureStage], { description: 'Stages, in the order a case passes them.' })
  readonly stages!: readonly ProcedureStage[];
  @Field(() => [ListedRequirement], { description: 'Documents the standard asks for.' })
  readonly documents!: readonly ListedRequirement[];
}

@ObjectType({ description: 'An edition of the rules of a service; a case keeps the one of its filing day.' })
export class Edition {
  @Field(() => ID, { description: 'Id.' })
  readonly id!: string;
  @Field(() => ServiceEnum, { description: 'Service.' })
  readonly service!: Service;
  @Field(() => String, { description: 'Number of the order.' })
  readonly order!: string;
  @Field(() => String, { description: 'Number of the amending order.' })
  readonly amendedBy!: string;
  @Field(() => Day, { description: 'First filing day it applies to.' })
  readonly inForceFrom!: string;
  @Field(() => Day, { nullable: true, description: 'Last filing day it applies to; null while it is the newest.' })
  readonly inForceTo!: string | null;
  @Field(() => Boolean, { description: 'Terms are not from the orders: an administrator may set them.' })
  readonly termsAreSettings!: boolean;
  @Field(() => [Ground], { description: 'Grounds for refusal.' })
  readonly grounds!: readonly Ground[];
}
