import { sql } from 'kysely';
import { today } from '../clock.ts';
import type { Rows } from '../database/rows.ts';
import { editionInForce } from '../law/editions.ts';
import type { Service } from '../law/law.ts';
import type { Services } from '../services.ts';
import type { OfficeTime } from './step.rules.ts';

/** By whose days and clock the dates of a provider climb: the calendar is one for all, hours are of the service. */
export async function officeTimeOf(
  { calendars, clock, editions }: Pick<Services, 'calendars' | 'clock' | 'editions'>,
  rows: Rows,
): Promise<(service: Service, zone: string) => OfficeTime> {
  const { provider: calendar } = await calendars.current(rows);
  return (service, zone) => ({
    calendar,
    hours: editionInForce(service, today(clock, zone), editions).hours.provider,
    zone,
  });
}

/** Each there is. */
export async function officeTimes(services: Services, rows: Rows): Promise<readonly OfficeTime[]> {
  const timeOf = await officeTimeOf(services, rows);
  const { rows: found } = await sql<{ service: Service; zone: string }>`
    select distinct service, zone from provider`.execute(rows);
  return found.map(({ service, zone }) => timeOf(service, zone));
}
