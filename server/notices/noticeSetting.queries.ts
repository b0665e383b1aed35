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
  return (await settingsAt(services, rows, now))(file);
}

/** The same for many cases: which calendar is in force is asked once. */
export async function settingsAt(
  services: Pick<Services, 'calendars' | 'editions'>,
  rows: Rows,
  now: Temporal.Instant,
): Promise<(file: Pick<NoticeCase, 'edition'>) => NoticeSetting> {
  const { provider } = await services.calendars.current(rows);
  return file => {
    const edition = getEdition(file.edition, services.editions);
    return { edition, calendar: provider, hours: edition.hours.provider, now };
  };
}
