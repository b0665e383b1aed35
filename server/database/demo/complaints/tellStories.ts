import { fixedClock } from '../../../clock.ts';
import { fileComplaint } from '../../../complaints/fileComplaint.service.ts';
import * as provider from '../../../complaints/providerComplaint.service.ts';
import * as review from '../../../complaints/review.service.ts';
import { readRows, type Services } from '../../../services.ts';
import type { Moment } from '../desk.ts';
import type { World } from '../world.ts';
import { actorOf, listReviewers, type Reviewer } from './actors.ts';
import type { Cast } from './contestedCases.ts';
import { filing, mark } from './filing.ts';
import { type Complaint, dayOf, type Scene, scenesOf } from './scene.ts';
import { sendNoticesThen } from './sentNotices.ts';

interface Telling {
  readonly world: World;
  readonly services: Services;
  readonly reviewers: readonly Reviewer[];
  /** Numbers given, by provider. */
  readonly numbers: Map<number, number>;
  done: number;
}

/** Complaints by the services themselves, at moments that have passed: all stories at once, in the order of time. */
export async function tellStories(services: Services, world: World, casts: readonly Cast[]): Promise<void> {
  const reviewers = await listReviewers(readRows(services));
  const telling: Telling = { world, services, reviewers, numbers: new Map(), done: 0 };
  const scenes = casts.flatMap(cast => scenesOf(world, cast));
  for (const scene of scenes.toSorted((a, b) => Temporal.Instant.compare(a.moment.at, b.moment.at))) {
    await play(telling, scene);
  }
  await sendNoticesThen(services, world);
}

async function play(telling: Telling, { moment, complaint, doing }: Scene): Promise<void> {
  const { services } = telling;
  const then = { ...services, clock: fixedClock(moment.at) };
  const actor = actorOf(telling.reviewers, complaint, doing);
  const key = { idempotencyKey: keyOf((telling.done += 1)) };
  if (!('act' in doing)) {
    const filed = await fileComplaint(then, actor, { ...filing(telling.reviewers, complaint, moment), ...key });
    Object.assign(complaint, { id: filed.complaintId, version: filed.version });
    return;
  }
  const input = { complaintId: complaint.id, expectedVersion: complaint.version, ...key };
  const written = (text: string) => mark(complaint.cast.story, text);
  const perform = () => {
    switch (doing.act) {
      case 'registerComplaint':
        return provider.registerComplaint(then, actor, { ...input, number: nextNumber(telling, complaint, moment) });
      case 'takeComplaint':
        return review.takeComplaint(then, actor, input);
      case 'satisfyComplaint':
        return provider.satisfyComplaint(then, actor, {
          ...input,
          fully: doing.fully,
          measure: written(doing.measure),
        });
      case 'answerComplaint':
        return provider.answerComplaint(then, actor, { ...input, answer: written(doing.answer) });
      case 'forwardComplaint':
        return provider.forwardComplaint(then, actor, input);
      case 'redirectComplaint':
        return provider.redirectComplaint(then, actor, {
          ...input,
          toWhom: doing.toWhom,
          reason: written(doing.reason),
        });
      case 'withdrawComplaint':
        return provider.withdrawComplaint(then, actor, { ...input, reason: written(doing.reason) });
      case 'decideComplaint': {
        const { decision, provisions, reason } = doing;
        return review.decideComplaint(then, actor, { ...input, decision, provisions, reason: written(reason) });
      }
      case 'recordCourt': {
        const { court, claimNumber, filed } = doing;
        const filedOn = dayOf(telling.world, complaint.cast, filed);
        return review.recordCourt(then, actor, { ...input, court, claimNumber, filedOn });
      }
    }
  };
  complaint.version = (await perform()).version;
}

/** As the office numbers them, in the order of registration. */
function nextNumber({ numbers }: Telling, { cast }: Complaint, { day }: Moment): string {
  const { providerId } = cast.department;
  const next = (numbers.get(providerId) ?? 0) + 1;
  numbers.set(providerId, next);
  return `Ж-${day.year}-${String(next).padStart(5, '0')}`;
}

/** The same for the same seed, and unlike any that a person's screen makes. */
const keyOf = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
