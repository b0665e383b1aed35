import { createHash } from 'node:crypto';
import { channelsFor, countsFor, noticeLanguage, noticesOf, noticesOfActs } from '../../notices/notice.rules.ts';
import {
  isCarried,
  type NoticeChannel,
  type NoticeEventName,
  type NoticeKind,
  type NoticeState,
  type NoticeTrouble,
} from '../../notices/notice.ts';
import type { NoticeCase } from '../../notices/noticeCase.ts';
import { type NoticeSetting, slotsFor } from '../../notices/noticeSlots.rules.ts';
import { addressFor, officeMoment } from '../../notices/outbox.service.ts';
import { renderNotice } from '../../notices/renderNotice.rules.ts';
import type { DemoAnnouncement, DemoCase, DemoEvent, DemoSending } from './demoCase.ts';
import { noticeFile } from './noticeFile.ts';
import type { World } from './world.ts';

export interface DemoNotice {
  readonly id: number;
  readonly version: number;
  readonly kind: NoticeKind;
  readonly channel: NoticeChannel;
  readonly counts: boolean;
  readonly language: string;
  readonly template: number;
  readonly subject: string;
  readonly body: string;
  readonly address: string | null;
  readonly urgent: boolean;
  readonly state: NoticeState;
  readonly key: string;
  readonly createdAt: Temporal.Instant;
  readonly sendAfter: Temporal.Instant;
  readonly sentAt: Temporal.Instant | null;
  readonly deliveredAt: Temporal.Instant | null;
  readonly trouble: NoticeTrouble | null;
  readonly events: readonly DemoNoticeEvent[];
}

interface DemoNoticeEvent {
  readonly what: NoticeEventName;
  readonly at: Temporal.Instant;
  readonly reference?: string | null;
  readonly answeredBy?: string | null;
  readonly trouble?: NoticeTrouble;
  readonly recordedAt: Temporal.Instant;
  readonly by: number;
}

/** What became of a notice. */
interface Fate {
  readonly state: NoticeState;
  readonly sentAt?: Temporal.Instant;
  readonly deliveredAt?: Temporal.Instant;
  readonly trouble?: NoticeTrouble;
  readonly events: readonly DemoNoticeEvent[];
}

interface Draft {
  readonly kind: NoticeKind;
  readonly channels: readonly NoticeChannel[];
  readonly urgent: boolean;
  readonly version: number;
  readonly by: number;
  readonly at: Temporal.Instant;
  readonly file: NoticeCase;
}

const recentDays = 30;
/** One in so many of the messages that can fail did, the first of them soon. */
const rare = { sms: { first: 30, every: 300 }, email: { first: 20, every: 150 } };

/**
 * The notices of invented cases, all of them gone out: of hearings always, the others of cases something has happened
 * with lately. No job ever sends one.
 */
export class Outbox {
  readonly #world: World;
  readonly #recentFrom: number;
  readonly #sent = { sms: 0, email: 0 };
  last = 0;

  constructor(world: World) {
    this.#world = world;
    this.#recentFrom = world.now.epochMilliseconds - recentDays * 86_400_000;
  }

  noticesOf(demo: DemoCase): DemoNotice[] {
    const isRecent = (demo.events.at(-1)?.at.epochMilliseconds ?? 0) >= this.#recentFrom;
    if (!isRecent && !demo.decision) {
      return [];
    }
    return demo.events.flatMap((event, at) => {
      const announced = demo.decision?.announcements.find(({ version }) => version === at + 1);
      if (announced) {
        return this.#announcement(demo, event, announced);
      }
      return isRecent && event.act in noticesOfActs ? this.#told(demo, event, at + 1) : [];
    });
  }

  #announcement(demo: DemoCase, event: DemoEvent, { kind, version, hearing, before, sendings }: DemoAnnouncement) {
    const { method, place, link, starts } = hearing;
    const set = { method, place, link, startsAt: starts.at.toString() };
    const file = noticeFile(demo, event, { hearing: set, hearingBefore: before?.toString() ?? null });
    const channels = sendings.map(({ channel }) => channel);
    const draft = { kind, channels, urgent: true, version, by: event.by, at: event.at, file };
    return this.#make(demo, draft, channel =>
      fateOfSending(
        demo,
        sendings.find(one => one.channel === channel),
      ),
    );
  }

  #told(demo: DemoCase, event: DemoEvent, version: number): DemoNotice[] {
    const announced = announcedBefore(demo, version);
    const usual = channelsFor(demo.channel, contactsOf(demo));
    const done = {
      stageBefore: event.before,
      stage: event.after,
      outcome: demo.outcome,
      hearingAnnounced: announced.length > 0,
    };
    return noticesOf(event.act as Parameters<typeof noticesOf>[0], done).flatMap(
      ({ kind, urgent = false, afterHearingNotice }) => {
        const channels = afterHearingNotice ? [...new Set([...usual, ...announced])] : usual;
        const by = version === 1 ? this.#world.system : event.by;
        const draft = { kind, channels, urgent, version, by, at: event.at, file: noticeFile(demo, event, {}) };
        return this.#make(demo, draft, (channel, sendAfter) => this.#fateOf(demo, kind, channel, sendAfter));
      },
    );
  }

  /** Nothing is left waiting: what would go out only after this day is not written. */
  #make(demo: DemoCase, draft: Draft, fate: (channel: NoticeChannel, sendAfter: Temporal.Instant) => Fate | undefined) {
    const { kind, version, urgent, at, by, file } = draft;
    const setting = this.#settingOf(demo, at);
    const language = noticeLanguage(demo.applicant.language);
    const slots = slotsFor(kind, file, language, setting);
    const sendAfter = urgent ? at : officeMoment(setting, demo.department.zone, at);
    return draft.channels.flatMap((channel): DemoNotice[] => {
      const { events, ...became } = fate(channel, sendAfter) ?? { events: null };
      if (!events || !('state' in became)) {
        return [];
      }
      this.last += 1;
      return [
        {
          id: this.last,
          version,
          kind,
          channel,
          counts: countsFor(demo.channel, channel),
          language,
          ...renderNotice(kind, channel, language, slots),
          address: addressFor(channel, file),
          urgent,
          key: keyOf(this.last),
          createdAt: at,
          sendAfter,
          sentAt: null,
          deliveredAt: null,
          trouble: null,
          ...became,
          events: [{ what: 'queued', at, recordedAt: at, by }, ...events],
        },
      ];
    });
  }

  #settingOf({ department, channel }: DemoCase, now: Temporal.Instant): NoticeSetting {
    const { edition, reckonings } = this.#world.method(department, channel);
    const { calendar, hours } = reckonings.provider;
    return { edition, calendar, hours, now };
  }

  #fateOf(demo: DemoCase, kind: NoticeKind, channel: NoticeChannel, sendAfter: Temporal.Instant): Fate | undefined {
    const { now, system } = this.#world;
    const at = sendAfter.add({ seconds: 3 });
    if (Temporal.Instant.compare(at, now) > 0) {
      return undefined;
    }
    if (!isCarried(channel)) {
      return { state: 'toRecord', events: [] };
    }
    const said = { at, recordedAt: at, by: system };
    const gone = [
      { what: 'sent', ...said },
      { what: 'delivered', ...said },
    ] as const;
    if (this.#fails(demo, kind, channel)) {
      const back = at.add({ minutes: 25 });
      const returned = { what: 'bounced', trouble: 'undelivered', at: back, recordedAt: back, by: system } as const;
      return channel === 'email' && Temporal.Instant.compare(back, now) < 0
        ? { state: 'bounced', sentAt: at, deliveredAt: at, trouble: 'undelivered', events: [...gone, returned] }
        : { state: 'failed', trouble: 'refused', events: [{ what: 'failed', trouble: 'refused', ...said }] };
    }
    return { state: 'delivered', sentAt: at, deliveredAt: at, events: gone };
  }

  /** Where there are people to look at it, and the case is still open. */
  #fails({ department, closedAt }: DemoCase, kind: NoticeKind, channel: NoticeChannel): boolean {
    if (!department.isShown || closedAt || (kind !== 'accepted' && kind !== 'ready')) {
      return false;
    }
    if (channel !== 'sms' && channel !== 'email') {
      return false;
    }
    this.#sent[channel] += 1;
    return this.#sent[channel] % rare[channel].every === rare[channel].first;
  }
}

function contactsOf({ applicant: { phone, email } }: DemoCase) {
  return { phone: phone ?? null, email: email ?? null };
}

function announcedBefore({ decision }: DemoCase, version: number): NoticeChannel[] {
  const before = (decision?.announcements ?? []).filter(one => one.version < version);
  return [...new Set(before.flatMap(({ sendings }) => sendings.map(({ channel }) => channel)))].toSorted();
}

/** A letter nobody has written down yet waits for it, or for nothing once its hearing is dropped. */
function fateOfSending({ decision }: DemoCase, sending: DemoSending | undefined): Fate {
  const evidence = sending?.evidence;
  if (!evidence) {
    return { state: decision?.outcome === 'withdrawn' ? 'superseded' : 'toRecord', events: [] };
  }
  const { what, at, reference, answeredBy, recordedAt, by } = evidence;
  const said = { at, reference, answeredBy, recordedAt, by };
  const byWorker = sending && isCarried(sending.channel) ? [{ what: 'sent', ...said } as const] : [];
  return { state: 'delivered', sentAt: at, deliveredAt: at, events: [...byWorker, { what, ...said }] };
}

/** Of its own for every notice, and the same in every load. */
export function keyOf(id: number): string {
  const hex = createHash('sha256').update(`notice ${id} of the demo`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
