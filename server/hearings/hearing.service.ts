import { sql } from 'kysely';
import { type ActInput, type ActScene, performAct, reckoningsOf } from '../applications/act.ts';
import { addWorkingDays } from '../calendar/workingDays.ts';
import { rowsOf } from '../database/rows.ts';
import { badInput } from '../errors.ts';
import { addRemark } from '../history/caseRemark.entity.ts';
import type { NoticeChannel } from '../notices/notice.ts';
import { countsFor, expectedDelivery } from '../notices/notice.rules.ts';
import { queueHearingNotices, supersedeHearingNotices } from '../notices/notice.service.ts';
import type { Actor } from '../officers/actor.ts';
import type { Services } from '../services.ts';
import { Hearing, HearingSeat, type PreliminaryDecision } from './hearing.entity.ts';
import { type HearingMethod, type Seat, seats } from './hearing.ts';
import { notificationOn } from './hearingPlan.rules.ts';
import { endHearing, hearingAhead, openDecision } from './preliminaryDecision.service.ts';
import { requireOfficers } from './seats.queries.ts';
import { slotProblem } from './slot.rules.ts';
import { slotOf } from './slot.ts';

export interface SlotInput {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  /** The recipient agreed, on record, to a day before the second one after the notification. */
  readonly earlierAgreed?: boolean | null;
}

export interface ScheduleHearingInput extends ActInput, SlotInput {
  readonly method: HearingMethod;
  /** Room or address; needed in person. */
  readonly place?: string | null;
  /** Address of the video meeting; needed by video. */
  readonly link?: string | null;
  readonly chairId: number;
  readonly secretaryId: number;
  /** By which the notice will go: a letter arrives later, and the hearing comes after it. Absent: by one that arrives at once. */
  readonly noticeChannel?: NoticeChannel | null;
}

/** Method, place and time, before the notice goes out (EDU-10.H2); a hearing not yet announced is simply put elsewhere. */
export function scheduleHearing(services: Services, actor: Actor | undefined, input: ScheduleHearingInput) {
  return withoutClash(
    performAct(services, actor, 'scheduleHearing', input, async scene => {
      const decision = await openDecision(scene);
      requirePlaceOf(input);
      await requireOfficers(scene, input);
      const before = await endHearing(scene, decision, 'replaced');
      const hearing = await openHearing(scene, decision, input, deliveryDays(input.noticeChannel ?? 'sms'));
      // Whoever has been told of another day is told of this one.
      if (before && scene.facts.hearing.noticeOut) {
        await announceAgain(scene, decision);
      } else {
        await supersedeHearingNotices(rowsOf(scene.em), scene.application.id);
      }
      return { facts: { hearingId: hearing.id, method: input.method, startsAt: input.startsAt.toString() } };
    }),
  );
}

export interface SendHearingNoticeInput extends ActInput {
  readonly channels: readonly NoticeChannel[];
  /** On the portal: the originals are asked for together with the notice, or too little time is left after a grant. */
  readonly callForOriginals?: boolean | null;
}

/** The preliminary decision and the hearing are announced (EDU-10.H1 to H3), by one channel that counts or by several. */
export function sendHearingNotice(services: Services, actor: Actor | undefined, input: SendHearingNoticeInput) {
  return performAct(services, actor, 'sendHearingNotice', input, async scene => {
    const { em, application, now } = scene;
    const decision = await openDecision(scene);
    const hearing = await hearingAhead(scene, decision);
    const channels = [...new Set(input.channels)];
    const counting = channels.filter(channel => countsFor(application.channel, channel));
    if (counting.length === 0) {
      throw badInput({ channels: 'noChannelCounts' });
    }
    if (hearing) {
      // The day may have turned since the hearing was put there.
      const slot = { ...slotOf(hearing), earlierAgreed: hearing.earlierAgreed };
      await requireSlot(scene, slot, decision, Math.min(...counting.map(deliveryDays)));
    }
    if (input.callForOriginals && application.channel === 'portal') {
      decision.originalsCalledAt = now;
    }
    await em.flush();
    await queueHearingNotices(scene, { kind: 'hearing', channels, version: application.version + 1 });
    return { facts: { channels, callForOriginals: decision.originalsCalledAt !== null } };
  });
}

export interface PostponeHearingInput extends ActInput, SlotInput {
  readonly reason: string;
}

/** At the participant's request, inside the two working days of the notification (EDU-10.H4). */
export function postponeHearing(services: Services, actor: Actor | undefined, input: PostponeHearingInput) {
  return withoutClash(
    performAct(services, actor, 'postponeHearing', input, async scene => {
      const { em, application } = scene;
      const decision = await openDecision(scene);
      const before = await endHearing(scene, decision, 'postponed');
      if (!before) {
        throw badInput({ startsAt: 'noHearingAhead' });
      }
      const held = await em.find(HearingSeat, { hearingId: before.id });
      const holderOf = (seat: Seat) => held.find(one => one.seat === seat)?.officerId ?? scene.actor.officerId;
      const hearing = await openHearing(scene, decision, {
        ...before,
        ...input,
        // The participant asked for it.
        earlierAgreed: true,
        postponed: true,
        chairId: holderOf('chair'),
        secretaryId: holderOf('secretary'),
      });
      addRemark(em, application, input.reason);
      await announceAgain(scene, decision);
      return {
        facts: { hearingId: hearing.id, from: slotOf(before).startsAt.toString(), to: input.startsAt.toString() },
      };
    }),
  );
}

type NewHearing = Pick<ScheduleHearingInput, 'method' | 'place' | 'link' | 'chairId' | 'secretaryId'> &
  SlotInput & { readonly postponed?: boolean };

async function openHearing(
  scene: ActScene,
  decision: PreliminaryDecision,
  input: NewHearing,
  expectedDays = 0,
): Promise<Hearing> {
  const { em, application, now } = scene;
  await requireSlot(scene, input, decision, expectedDays);
  const during = `[${input.startsAt.toString()},${input.endsAt.toString()})`;
  const hearing = em.create(Hearing, {
    applicationId: application.id,
    decisionId: decision.id,
    providerId: application.providerId,
    method: input.method,
    // One room by one name, or two hearings could share it; and nobody is invited to a place and a link at once.
    place: (input.method !== 'video' && input.place?.replace(/\s+/gu, ' ')) || null,
    link: (input.method === 'video' && input.link) || null,
    during,
    earlierAgreed: input.earlierAgreed ?? false,
    scheduledAt: now,
    scheduledBy: scene.actor.officerId,
  });
  await em.flush();
  const officers: Record<Seat, number> = { chair: input.chairId, secretary: input.secretaryId };
  for (const seat of seats) {
    em.create(HearingSeat, { hearingId: hearing.id, seat, officerId: officers[seat], during, releasedAt: null });
  }
  await em.flush();
  return hearing;
}

const deliveryDays = (channel: NoticeChannel) => expectedDelivery[channel];

/** Against the notification, or against a notice that goes out now and arrives as expected (NFO-NOTICE-DELIVERY). */
async function requireSlot(
  scene: ActScene,
  slot: SlotInput & { readonly postponed?: boolean },
  { notifiedOn }: PreliminaryDecision,
  expectedDays: number,
): Promise<void> {
  const { provider } = await reckoningsOf(scene);
  const day = notifiedOn ?? addWorkingDays(provider.calendar, scene.officeDay, expectedDays);
  const { startsAt, endsAt, earlierAgreed, postponed = false } = slot;
  const checked = { startsAt, endsAt, earlierAgreed: earlierAgreed ?? false, postponed };
  const problem = slotProblem(provider, checked, notificationOn(provider, day), scene.now);
  if (problem) {
    throw badInput({ startsAt: problem });
  }
}

function requirePlaceOf({ method, place, link }: ScheduleHearingInput): void {
  if (method === 'inPerson' && !place) {
    throw badInput({ place: 'required' });
  }
  if (method === 'video' && !link) {
    throw badInput({ link: 'required' });
  }
}

/** By the channels of its notice: a changed day to whom was notified, a notice anew where nobody was yet. */
async function announceAgain(scene: ActScene, decision: PreliminaryDecision): Promise<void> {
  const { em, application } = scene;
  const { rows } = await sql<{ channel: NoticeChannel }>`
    select distinct channel from notice
    where application_id = ${application.id} and kind = 'hearing' and created_at >= ${decision.draftedAt.toString()}`.execute(
    rowsOf(em),
  );
  const kind = decision.notifiedOn ? 'postponed' : 'hearing';
  const channels = rows.map(({ channel }) => channel);
  await queueHearingNotices(scene, { kind, channels, version: application.version + 1, replaces: true });
}

/** Two people who put hearings in one place at one time: the database lets one of them through. */
async function withoutClash<Result>(act: Promise<Result>): Promise<Result> {
  try {
    return await act;
  } catch (error) {
    const text = error instanceof Error ? error.message : '';
    if (text.includes('hearing_room_free')) {
      throw badInput({ place: 'roomTaken' });
    }
    if (text.includes('hearing_officer_free')) {
      throw badInput({ startsAt: 'officerTaken' });
    }
    throw error;
  }
}
