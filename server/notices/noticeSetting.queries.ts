import type { Rows } from '../database/rows.ts';
import { getEdition } from '../law/editions.ts';
import type { Services } from '../services.ts';
import type { NoticeCase } from './noticeCase.ts';
import type { NoticeSetting } from './noticeSlots.rules.ts';

/** By which edition, calendar and hours the notice of a case is written. */
export async function settingOf(
  services: Pick<Services, 'calendars' | 'editions'>,
  rows: Rows,
  file: Pick<NoticeCase, 'edition'>,
  now: Temporal.Instant,
): Promise<NoticeSetting> {
  const edition = getEdition(file.edition, services.editions);
  const { provider } = await services.calendars.current(rows);
  return { edition, calendar: provider, hours: edition.hours.provider, now };
}
