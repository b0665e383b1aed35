import { addWorkingDays } from '../../../calendar/workingDays.ts';
import { deadlinesOfNotification, notificationOn, notifiedOnOf } from '../../../hearings/hearingPlan.rules.ts';
import { slotProblem } from '../../../hearings/slot.rules.ts';
import type { NoticeChannel } from '../../../notices/notice.ts';
import type { DemoDecision, DemoHearing, DemoSending } from '../demoCase.ts';
import type { Moment } from '../desk.ts';
import { hearingAhead, minutesOf } from '../hearingFacts.ts';
import { type Change, endDeadlinesOf, type Journey, type Step } from '../journey.ts';
import { freeSlot } from '../slots.ts';
import { deciding, withdrawing } from './afterHearing.ts';
import { awaiting, recording, signing } from './hearingDay.ts';
import { endHearing } from './hearingEnd.ts';
import { allowing } from './preliminaryDecision.ts';
import { by } from './step.ts';

/** From the preliminary decision to the decision after it. */
export function hearing(journey: Journey): Step | undefined {
  const { decision } = journey.demo;
  if (!decision || decision.endedAt) {
    return undefined;
  }
  const ahead = hearingAhead(decision);
  const minutes = minutesOf(decision);
  if (minutes) {
    return signing(journey, decision, minutes) ?? deciding(journey, decision);
  }
  if (!ahead) {
    return scheduling(journey, decision, journey.provider.later(journey.random, journey.last, 0));
  }
  if (decision.announcements.length === 0) {
    return announcing(journey, decision, ahead);
  }
  if (!decision.notifiedOn) {
    return notification(journey, decision);
  }
  return withdrawing(journey, decision) ?? awaiting(journey, decision, ahead) ?? recording(journey, decision, ahead);
}

function scheduling(journey: Journey, decision: DemoDecision, at: Moment): Step | undefined {
  const { demo } = journey;
  const officer = by.officer(demo);
  const made = newHearing(journey, at, officer.by);
  return (
    made && {
      act: 'scheduleHearing',
      at,
      ...officer,
      change: () => {
        endHearing(decision, 'replaced', at);
        decision.hearings.push(made);
        const { method, starts } = made;
        return { facts: () => ({ hearingId: made.id, method, startsAt: starts.at.toString() }) };
      },
    }
  );
}

const rooms = ['№ 1 тыңдау бөлмесі / кабинет слушаний № 1', '№ 2 тыңдау бөлмесі / кабинет слушаний № 2'] as const;

/** On the second working day after a notice that goes out today, or by agreement a day earlier. */
function newHearing(journey: Journey, at: Moment, scheduledBy: number): DemoHearing | undefined {
  const { demo, provider, random, reckonings } = journey;
  const { staff } = demo.department;
  const method = random.weighted({ inPerson: 6, video: 3, written: 1 });
  const earlierAgreed = random.chance(0.15);
  const expected = notificationOn(reckonings.provider, at.day);
  const secretary = random.chance(0.7) ? scheduledBy : random.pick(staff.officers);
  const wish = {
    place: method === 'inPerson' ? random.pick(rooms) : null,
    secretary,
    day: earlierAgreed ? addWorkingDays(provider.calendar, at.day, 1) : expected.hearingBy,
    after: 0,
    length: random.pick([1800, 2700, 3600]),
    earlierAgreed,
  };
  for (const chair of [by.supervisor(demo), by.head(demo)]) {
    const slot = freeSlot(journey, at, expected, { ...wish, chair });
    if (slot) {
      return {
        id: 0,
        method,
        link: method === 'video' ? `https://video.demo.example/${random.digits(9)}` : null,
        ...slot,
        earlierAgreed,
        scheduledAt: at.at,
        scheduledBy,
        endedAt: null,
        endReason: null,
        minutes: null,
      };
    }
  }
  return undefined;
}

function announcing(journey: Journey, decision: DemoDecision, ahead: DemoHearing): Step | undefined {
  const { demo, provider, random, reckonings } = journey;
  const at = reportedByNow(journey, provider.later(random, journey.last, 0));
  const late = allowing(journey, at);
  if (late) {
    return late;
  }
  const slot = { startsAt: ahead.starts.at, endsAt: ahead.ends.at, earlierAgreed: ahead.earlierAgreed };
  if (slotProblem(reckonings.provider, slot, notificationOn(reckonings.provider, at.day), at.at)) {
    // The day has turned since the hearing was put there.
    return scheduling(journey, decision, at);
  }
  const channels = channelsOf(journey, at);
  const calls = demo.channel === 'portal' && decision.stageBefore !== 'affixing' && random.chance(0.7);
  return {
    act: 'sendHearingNotice',
    at,
    ...by.officer(demo),
    change: () => {
      decision.originalsCalledAt = calls ? at.at : null;
      announce(journey, decision, ahead, channels);
      return { facts: () => ({ channels, callForOriginals: calls }) };
    },
  };
}

/** What went out within the last minute would still wait for the worker: it is left for the next. */
function reportedByNow({ provider, world }: Journey, at: Moment): Moment {
  const left = world.now.epochMilliseconds - at.at.epochMilliseconds;
  return left >= 0 && left < 60_000 ? provider.at(at.day, at.second + 61) : at;
}

function announce({ demo }: Journey, decision: DemoDecision, ahead: DemoHearing, channels: readonly NoticeChannel[]) {
  const sendings = channels.map((channel): DemoSending => ({ channel, evidence: null }));
  decision.announcements.push({
    kind: 'hearing',
    version: demo.events.length + 1,
    hearing: ahead,
    before: null,
    sendings,
  });
}

/** Mostly what the worker sends at once; now and then an officer calls, or a letter goes out beside it. */
function channelsOf({ demo, scenario, provider, random }: Journey, at: Moment): NoticeChannel[] {
  const { email } = demo.applicant;
  const mayCall = !scenario.hearing?.plain && provider.hasLeft(at, 3600);
  if (scenario.stands?.point === 'announced' || (mayCall && random.chance(0.12))) {
    return ['telephonogram'];
  }
  const usual: NoticeChannel[] = demo.channel === 'portal' ? ['cabinet', 'sms'] : email ? ['sms', 'email'] : ['sms'];
  return random.chance(0.15) ? [...usual, 'registeredLetter'] : usual;
}

/** The worker reports within the minute; what was said on the telephone is written down after it. */
function notification(journey: Journey, decision: DemoDecision): Step {
  const { demo, provider, random, last, world } = journey;
  const sendings = decision.announcements[0]?.sendings ?? [];
  const call = sendings.find(({ channel }) => channel === 'telephonogram');
  const at = provider.at(last.day, last.second + (call ? random.whole(900, 3000) : random.whole(4, 40)));
  const author = call ? by.officer(demo) : { by: world.system, role: 'system' as const };
  const madeAt = call ? at.at.subtract({ seconds: random.whole(120, 600) }) : at.at;
  const reference = call ? `Т-${random.digits(4)}` : null;
  const answeredBy = call ? demo.applicant.name : null;
  return {
    act: 'recordNotification',
    at,
    ...author,
    change: () => {
      const evidence = {
        what: 'delivered',
        at: madeAt,
        reference,
        answeredBy,
        recordedAt: at.at,
        by: author.by,
      } as const;
      const made = call ? [call] : sendings.filter(({ channel }) => channel !== 'registeredLetter');
      made.forEach(sending => Object.assign(sending, { evidence }));
      const byPerson = call ? { what: 'delivered', at: madeAt.toString() } : {};
      const notifiedOn = notifiedOnOf(journey.reckonings.provider, madeAt);
      return {
        ...notify(journey, decision, madeAt, notifiedOn),
        facts: () => ({ notifiedOn: notifiedOn.toString(), channel: made[0]?.channel, ...byPerson }),
      };
    },
  };
}

function notify(
  { demo, reckonings }: Journey,
  decision: DemoDecision,
  at: Temporal.Instant,
  notifiedOn: Temporal.PlainDate,
): Change {
  const { hearingBy, earliestActOn } = notificationOn(reckonings.provider, notifiedOn);
  endDeadlinesOf(demo, ['hearingNotice', 'noticePlan', 'noticeLastLawful', 'noticeLiteral'], 'met', at);
  Object.assign(decision, { noticeSentAt: at, notifiedAt: at, notifiedOn, hearingBy, earliestActOn });
  return { voids: ['hearing', 'objections'], opens: deadlinesOfNotification(reckonings.provider, notifiedOn) };
}
