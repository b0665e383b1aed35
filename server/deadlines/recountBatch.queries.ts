import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CurrentCalendars } from '../calendar/calendars.ts';
import type { CalendarKind } from '../calendar/workingDays.ts';
import type { Rows } from '../database/rows.ts';
import { DomainError } from '../errors.ts';
import { editionInForce, getEdition } from '../law/editions.ts';
import type { Services } from '../services.ts';
import type { Reckoning } from './deadline.ts';
import { toRow } from './deadline.queries.ts';
import {
  type Alike,
  casesAlike,
  complaintsAlike,
  type Owner,
  storedDates,
  type StoredCase,
  type StoredComplaint,
} from './recount.queries.ts';
import { calendarOf, type OpenDate, recountCase, recountComplaint, recountKeeping } from './recount.rules.ts';
import type { Recounted } from './recountEffect.rules.ts';
import type { Counted, RecountedFiles } from './recountedFiles.ts';
import { termsInForce } from './stageTerm.queries.ts';

export interface RecountedBatch {
  readonly alike: readonly RecountedFiles[];
  /** Their count leaves the years the calendar has: they stay as they are. */
  readonly uncounted: readonly number[];
}

/** So many different counts are kept; an open case is one of some hundreds of a day. */
const keptAtMost = 5000;

/** So many counts, some milliseconds of work, before whoever else waits in this process has a turn. */
const inARow = 20;

/** Counts files of one kind again, a batch at a time; what is alike in whatever batch is counted once. */
export class Recounter {
  readonly #services: Pick<Services, 'editions'>;
  readonly #kind: CalendarKind;
  readonly #terms = new Map<string, Promise<Pick<Reckoning, 'procedure' | 'terms'>>>();
  /** Undefined where the count leaves the calendar. */
  readonly #counted = new Map<string, Counted | undefined>();

  constructor(services: Pick<Services, 'editions'>, kind: CalendarKind) {
    this.#services = services;
    this.#kind = kind;
  }

  async batch(rows: Rows, calendars: CurrentCalendars, owner: Owner, ids: readonly number[]): Promise<RecountedBatch> {
    const found = owner === 'case' ? await casesAlike(rows, ids, this.#closings) : await complaintsAlike(rows, ids);
    const alike: RecountedFiles[] = [];
    const uncounted: number[] = [];
    for (const one of found) {
      const counted = await this.#once(rows, calendars, owner, one);
      if (counted) {
        alike.push({ ...counted, owner, files: one.files });
      } else {
        uncounted.push(...one.files.map(({ id }) => id));
      }
    }
    return { alike, uncounted };
  }

  async #once(rows: Rows, calendars: CurrentCalendars, owner: Owner, alike: Alike): Promise<Counted | undefined> {
    const key = [calendars[this.#kind].id, owner, alike.like, alike.dates].join(' ');
    if (!this.#counted.has(key)) {
      if (this.#counted.size % inARow === 0) {
        await nextTurn();
      }
      if (this.#counted.size >= keptAtMost) {
        this.#counted.clear();
      }
      this.#counted.set(key, await this.#count(rows, calendars, owner, alike));
    }
    return this.#counted.get(key);
  }

  async #count(rows: Rows, calendars: CurrentCalendars, owner: Owner, alike: Alike): Promise<Counted | undefined> {
    const dates = storedDates(alike).map((date, id): OpenDate => ({ ...toRow(date), id }));
    try {
      return owner === 'case'
        ? await this.#countCase(rows, calendars, JSON.parse(alike.like) as StoredCase, dates)
        : this.#countComplaint(calendars, JSON.parse(alike.like) as StoredComplaint, dates);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'NO_CALENDAR')) {
        throw error;
      }
      return undefined;
    }
  }

  async #countCase(
    rows: Rows,
    calendars: CurrentCalendars,
    stored: StoredCase,
    dates: readonly OpenDate[],
  ): Promise<Counted> {
    const reckoning = await this.#reckoning(rows, calendars, stored);
    const own = dates.filter(date => calendarOf(date) === this.#kind);
    if (this.#kind === 'corporation') {
      return { dates: paired(own, recountKeeping(reckoning, own)), ofCase: null };
    }
    const { dates: after, ...found } = recountCase(reckoning, { ...fromStored(stored, reckoning), dates: own });
    return { dates: paired(own, after), ofCase: { stored, ...found } };
  }

  #countComplaint(
    { provider }: CurrentCalendars,
    { service, zone, arrivedOn }: StoredComplaint,
    dates: readonly OpenDate[],
  ): Counted {
    const { hours } = editionInForce(service, Temporal.PlainDate.from(arrivedOn), this.#services.editions);
    const reckoning = { calendar: provider, hours: hours.provider, zone };
    return { dates: paired(dates, recountComplaint(reckoning, dates)), ofCase: null };
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

  get #closings(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#services.editions.map(({ id, hours }) => [id, hours[this.#kind].closes]));
  }
}

function fromStored(stored: StoredCase, { procedure, zone }: Reckoning) {
  const moment = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant();
  const stages = procedure.stages.map(({ id }) => id);
  const isSigned = stages.indexOf(stored.stage) > stages.indexOf('signature');
  return {
    stage: stored.stage,
    stageOpenedAt: moment(stored.stageOpenedAt),
    registeredAt: stored.registeredAt === null ? null : moment(stored.registeredAt),
    termEndsOn: Temporal.PlainDate.from(stored.termEndsOn),
    notifiedAt: isSigned || stored.notifiedAt === null ? null : moment(stored.notifiedAt),
  };
}

const paired = (before: readonly OpenDate[], after: readonly OpenDate[]): readonly Recounted[] =>
  before.flatMap((date, at) => {
    const recounted = after[at];
    return recounted ? [{ before: date, after: recounted }] : [];
  });
