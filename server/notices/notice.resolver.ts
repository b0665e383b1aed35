import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Application } from '../applications/application.type.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import { Provision } from '../editions/provision.type.ts';
import type { Context } from '../graphql/context.ts';
import { CarrierNameEnum, LanguageEnum, NoticeChannelEnum, NoticeKindEnum } from '../graphql/enums.ts';
import { PageArgs, PageOf } from '../graphql/page.ts';
import { RecordId } from '../graphql/scalars.ts';
import type { Language } from '../law/law.ts';
import { isCarried, type NoticeChannel, type NoticeKind } from './notice.ts';
import { cabinetOf, eventsOf, getNotice, listNoticesInTrouble, noticesOf, previewNotice } from './notice.queries.ts';
import { channelProvision } from './notice.rules.ts';
import { CabinetEntry, Notice, NoticeEvent, NoticePreview, NoticeTroubleFilter } from './notice.type.ts';
import { reportBounce } from './noticeReport.service.ts';
import { resendNotice } from './resendNotice.service.ts';

@ObjectType({ description: 'One page of notices.' })
class NoticePage extends PageOf(Notice) {}

@ArgsType()
class NoticePreviewArgs {
  @Field(() => RecordId, { description: 'Of this case.' })
  readonly applicationId!: number;
  @Field(() => NoticeKindEnum, { description: 'What it tells.' })
  readonly kind!: NoticeKind;
  @Field(() => NoticeChannelEnum, { description: 'By this channel: an SMS is short.' })
  readonly channel!: NoticeChannel;
  @Field(() => LanguageEnum, { description: 'In this language; applicants are written to in kk or ru.' })
  readonly language!: Language;
  @Field(() => Boolean, { defaultValue: false, description: 'As it reads when the originals are called for with it.' })
  readonly callForOriginals!: boolean;
}

@Resolver(() => Application)
export class CaseNoticeResolver {
  @FieldResolver(() => [Notice], { description: 'Messages to the applicant, oldest first.' })
  notices(@Root() application: Application, @Ctx() context: Context) {
    return noticesOf(context, application);
  }
}

@Resolver(() => Notice)
export class NoticeResolver {
  @Query(() => NoticePage, {
    description: 'Failed and returned notices that nobody has sent again, newest first, of the cases you may read.',
  })
  noticesInTrouble(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => NoticeTroubleFilter, { nullable: true, description: 'Which ones.' })
    filter: NoticeTroubleFilter | null,
  ) {
    return listNoticesInTrouble(context, filter ?? null, page);
  }

  @Query(() => NoticePreview, { description: 'A notice exactly as it would be sent now.' })
  noticePreview(@Ctx() context: Context, @Args(() => NoticePreviewArgs) wanted: NoticePreviewArgs) {
    return previewNotice(context, wanted);
  }

  @Query(() => [CabinetEntry], { description: 'What stands in the personal cabinet for a case (EDU-11.H11).' })
  cabinet(
    @Ctx() context: Context,
    @Arg('applicationId', () => RecordId, { description: 'Of this case.' }) applicationId: number,
  ) {
    return cabinetOf(context, applicationId);
  }

  @Mutation(() => Notice, {
    description:
      'Sends a failed or returned notice once more, to the address as it is now; asked again, gives the same.',
  })
  async resendNotice(
    @Ctx() context: Context,
    @Arg('noticeId', () => RecordId, { description: 'The notice in trouble.' }) noticeId: number,
  ) {
    return getNotice(context, await resendNotice(context.services, context.actor, noticeId));
  }

  @Mutation(() => Notice, { description: 'Records that a notice came back, such as a returned e-mail.' })
  async reportBounce(
    @Ctx() context: Context,
    @Arg('noticeId', () => RecordId, { description: 'The notice that came back.' }) noticeId: number,
  ) {
    return getNotice(context, await reportBounce(context.services, context.actor, noticeId));
  }

  @FieldResolver(() => [NoticeEvent], { description: 'What became of it, oldest first.' })
  events(@Root() notice: Notice, @Ctx() context: Context) {
    return eventsOf(context, notice);
  }

  @FieldResolver(() => CarrierNameEnum, {
    nullable: true,
    description:
      'What carries its channel here; `file`, a demo: it goes nowhere; `none`: nothing is configured and it fails; null: a person.',
  })
  carrier(@Root() { channel }: Notice, @Ctx() { services }: Context) {
    return isCarried(channel) ? services.carriers[channel].name : null;
  }

  @FieldResolver(() => Provision, { nullable: true, description: 'The provision that lists the channel.' })
  provision(@Root() { service, applicationChannel, channel }: Notice, @Ctx() { language }: Context) {
    const id = channelProvision(service, applicationChannel, channel);
    return id ? provisionIn(id, language) : null;
  }
}
