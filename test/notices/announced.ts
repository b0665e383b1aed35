import { denied, draft, freeSlot } from '../hearings/desk.ts';
import type { Cast } from '../support/people.ts';

/** The day and the hour of these stories: D10, in office hours. */
const noticeDay = '2026-03-17T11:00';

/** A preliminary decision whose notice is in the outbox. */
export async function announced(cast: Cast, channels: readonly string[], applicant: object = {}): Promise<string> {
  const id = await denied(cast, 'corporation', applicant);
  cast.api.clock.set(noticeDay);
  await draft(cast, id);
  await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-19'));
  await cast.officer.act('sendHearingNotice', id, { channels });
  return id;
}
