import { type Reckonings, reckoningsFor } from '../../deadlines/deadline.service.ts';
import { editions, editionInForce } from '../../law/editions.ts';
import { type Channel, channels, type Edition, type Service } from '../../law/law.ts';
import { type Duty, dutyFor } from '../../law/rates.ts';
import { systemActor } from '../../officers/systemActor.ts';
import { mciRatesOf } from '../../payments/payment.service.ts';
import { freshManager, type Services } from '../../services.ts';
import { rowsOf } from '../rows.ts';
import { Agenda } from './agenda.ts';
import { Dates } from './dates.ts';
import { type Department, staffDepartments } from './departments.ts';
import { Desk } from './desk.ts';
import { Memory } from './memory.ts';
import { loadOrganisations, type Organisation } from './organisations.ts';

/** How cases of one service and channel are counted in one time zone. */
export interface Method {
  readonly edition: Edition;
  readonly reckonings: Reckonings;
  readonly provider: Desk;
  readonly corporation: Desk;
  readonly dates: Dates;
}

/** Everything the invented cases stand on; but for the agenda nothing in it changes while they are made. */
export interface World {
  readonly now: Temporal.Instant;
  readonly departments: readonly Department[];
  /** The back office, in whose name the worker acts. */
  readonly system: number;
  /** Which rooms and officers are taken by hearings. */
  readonly agenda: Agenda;
  /** By region and kind. */
  readonly organisations: ReadonlyMap<string, readonly Organisation[]>;
  readonly duty: (day: Temporal.PlainDate, documents: number) => Duty;
  readonly method: (department: Department, channel: Channel) => Method;
}

/** The first day on which cases of both services can have been filed. */
export const firstDay =
  editions
    .map(({ inForceFrom }) => inForceFrom)
    .toSorted()
    .at(-1) ?? '2022-01-04';

/** Reads the reference data and makes the people and organisations that are missing. */
export async function createWorld(services: Services, now: Temporal.Instant): Promise<World> {
  const since = Temporal.PlainDate.from(firstDay).toZonedDateTime('Asia/Almaty').toInstant();
  const em = freshManager(services);
  const departments = await em.transactional(tx => staffDepartments(tx, since));
  const rows = rowsOf(em);
  const organisations = Map.groupBy(await loadOrganisations(rows), ({ region, kind }) => `${region} ${kind}`);
  const rates = await mciRatesOf(em);
  const methods = new Map<string, Method>();
  for (const { service, zone } of departments) {
    for (const channel of channels) {
      const key = methodKey(service, channel, zone);
      if (!methods.has(key)) {
        const edition = editionInForce(service, now.toZonedDateTimeISO(zone).toPlainDate(), services.editions);
        const reckonings = await reckoningsFor(
          em,
          await services.calendars.current(rowsOf(em)),
          edition,
          { channel },
          zone,
        );
        const { provider, corporation } = reckonings;
        const desks = { provider: new Desk(provider), corporation: new Desk(corporation) };
        methods.set(key, { edition, reckonings, ...desks, dates: new Dates(reckonings, desks.provider) });
      }
    }
  }
  const method: World['method'] = ({ service, zone }, channel) => {
    const found = methods.get(methodKey(service, channel, zone));
    if (!found) {
      throw new RangeError(`no way to count cases of ${service} by ${channel} in ${zone}`);
    }
    return found;
  };
  const duties = new Memory<string, Duty>(10_000);
  const duty: World['duty'] = (day, documents) =>
    duties.get(`${day.year} ${day.dayOfYear} ${documents}`, () => dutyFor(rates, day, documents));
  const { officerId: system } = await systemActor(rows);
  return { now, departments, system, agenda: new Agenda(), organisations, duty, method };
}

const methodKey = (service: Service, channel: Channel, zone: string) => `${service} ${channel} ${zone}`;
