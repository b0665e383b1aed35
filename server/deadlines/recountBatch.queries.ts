import type { CurrentCalendars } from '../calendar/calendars.ts';
import type { CalendarKind } from '../calendar/workingDays.ts';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import type { Notification } from '../hearings/hearingPlan.rules.ts';
import { editionInForce, getEdition } from '../law/editions.ts';
import type { Services } from '../services.ts';
import type { Reckoning } from './deadline.ts';
import {
  casesToRecount,
  complaintsToRecount,
  openDatesOf,
  type Owner,
  type StoredCase,
  type StoredComplaint,
} from './recount.queries.ts';
import { calendarOf, type OpenDate, recountCase, recountComplaint, recountKeeping } from './recount.rules.ts';
import type { Recounted } from './recountEffect.rules.ts';
import { termsInForce } from './stageTerm.queries.ts';

/** A case or a complaint counted again, beside what is stored of it. */
export interface RecountedFile {
  readonly owner: Owner;
  readonly id: number;
  readonly dates: readonly Recounted[];
  readonly ofCase: RecountedFrame | null;
}

/** Of a case counted by the calendar of providers: what its dates hang on. */
export interface RecountedFrame {
  readonly stored: StoredCase;
  readonly termEndsOn: Temporal.PlainDate;
  readonly notification: Notification | null;
}

/** Whether the days of its notification are other ones now. */
export function decisionMoves({ stored, notification }: RecountedFrame): boolean {
  return (
    notification !== null &&
    (stored.notifiedOn !== notification.notifiedOn.toString() ||
      stored.hearingBy !== notification.hearingBy.toString() ||
      stored.earliestActOn !== notification.earliestActOn.toString())
  );
}

export interface RecountedBatch {
  readonly files: readonly RecountedFile[];
  /** Their count leaves the years the calendar has: they stay as they are. */
  readonly uncounted: readonly number[];
}

/** Counts files of one kind again, a batch at a time; what all batches share is read once. */
export class Recounter {
  readonly #services: Pick<Services, 'editions'>;
  readonly #kind: CalendarKind;
  readonly #terms = new Map<string, Promise<Pick<Reckoning, 'procedure' | 'terms'>>>();

  constructor(services: Pick<Services, 'editions'>, kind: CalendarKind) {
    this.#services = services;
    this.#kind = kind;
  }

  async batch(rows: Rows, calendars: CurrentCalendars, owner: Owner, ids: readonly number[]): Promise<RecountedBatch> {
    const dates = await openDatesOf(rows, owner, ids);
    const files: RecountedFile[] = [];
    const uncounted: number[] = [];
    const count = (id: number, recount: () => RecountedFile) => {
      try {
        files.push(recount());
      } catch (error) {
        if (!(error instanceof DomainError && error.code === 'NO_CALENDAR')) {
          throw error;
        }
        uncounted.push(id);
      }
    };
    if (owner === 'case') {
      for (const stored of await casesToRecount(rows, ids)) {
        const reckoning = await this.#reckoning(rows, calendars, stored);
        count(stored.id, () => this.#recountCase(reckoning, stored, dates.get(stored.id) ?? []));
      }
    } else {
      for (const stored of await complaintsToRecount(rows, ids)) {
        count(stored.id, () => this.#recountComplaint(calendars, stored, dates.get(stored.id) ?? []));
      }
    }
    return { files, uncounted };
  }

  #recountCase(reckoning: Reckoning, stored: StoredCase, dates: readonly OpenDate[]): RecountedFile {
    const own = dates.filter(date => calendarOf(date) === this.#kind);
    if (this.#kind === 'corporation') {
      return { owner: 'case', id: stored.id, dates: paired(own, recountKeeping(reckoning, own)), ofCase: null };
    }
    const { dates: after, ...found } = recountCase(reckoning, { ...fromStored(stored, reckoning), dates: own });
    return { owner: 'case', id: stored.id, dates: paired(own, after), ofCase: { stored, ...found } };
  }

  #recountComplaint(
    { provider }: CurrentCalendars,
    { id, service, zone, arrivedAt }: StoredComplaint,
    dates: readonly OpenDate[],
  ): RecountedFile {
    const arrivedOn = Temporal.Instant.from(arrivedAt).toZonedDateTimeISO(zone).toPlainDate();
    const { hours } = editionInForce(service, arrivedOn, this.#services.editions);
    const reckoning = { calendar: provider, hours: hours.provider, zone };
    return { owner: 'complaint', id, dates: paired(dates, recountComplaint(reckoning, dates)), ofCase: null };
  }

  async #reckoning(
    rows: Rows,
    calendars: CurrentCalendars,
    { edition: id, channel, zone }: StoredCase,
  ): Promise<Reckoning> {
    const edition = getEdition(id, this.#services.editions);
    const key = `${id} ${channel}`;
    const terms = this.#terms.get(key) ?? termsInForce(rows, edition, edition.procedures[channel]);
    this.#terms.set(key, terms);
    return { ...(await terms), calendar: calendars[this.#kind], hours: edition.hours[this.#kind], zone };
  }
}

function fromStored(stored: StoredCase, { procedure }: Reckoning) {
  const moment = (text: string | null) => (text === null ? null : Temporal.Instant.from(text));
  const stages = procedure.stages.map(({ id }) => id);
  const isSigned = stages.indexOf(stored.stage) > stages.indexOf('signature');
  return {
    stage: stored.stage,
    stageOpenedAt: Temporal.Instant.from(stored.stageOpenedAt),
    registeredAt: moment(stored.registeredAt),
    termEndsOn: Temporal.PlainDate.from(stored.termEndsOn),
    notifiedAt: isSigned ? null : moment(stored.notifiedAt),
  };
}

const paired = (before: readonly OpenDate[], after: readonly OpenDate[]): readonly Recounted[] =>
  before.flatMap((date, at) => {
    const recounted = after[at];
    return recounted ? [{ before: date, after: recounted }] : [];
  });
