import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { notACursor } from '../database/cursor.ts';
import { rowsOf } from '../database/rows.ts';
import { forbiddenOrUnknown } from '../errors.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';
import { figureThreshold } from '../reports/figureThreshold.queries.ts';
import { freshManager, type Services } from '../services.ts';
import { caseTableColumns, leastOfCountry, type NamelessRow } from './caseTable.ts';
import { type Reading, writeReading } from './caseTableCursor.rules.ts';
import type { CaseTableRequest } from './caseTableRequest.ts';
import { CaseTableReading } from './caseTableReading.ts';
import { hasChangedSince, presentState } from './caseTableRows.queries.ts';
import { writtenRows } from './caseTableWriting.ts';
import { downloadLimits, TooSlow, whileTaken } from './downloads.ts';
import { NamedDestinations } from './destination.queries.ts';
import { finishExport, recordCaseTable } from './exportEvent.queries.ts';
import { pseudonyms } from './pseudonym.ts';
import { openSnapshot, type OpenSnapshot, takeTurn } from './snapshot.ts';
import { daysByStage } from './stageDays.rules.ts';

export interface CaseTable {
  readonly id: number;
  /** Of this reading: with the place of the last row that arrived it goes on where a download broke. */
  readonly cursor: string;
  /** For when this reading is complete: what is new or changed since it began. */
  readonly next: string;
  readonly etag: string;
  readonly stream: Readable;
}

/**
 * The table of cases as of one moment, read while it is sent; undefined where the reader has it already, by the ETag of
 * an earlier answer. FORBIDDEN_OR_UNKNOWN without the permission, BAD_INPUT for a cursor of another database,
 * TOO_MANY_REQUESTS while the person's other exports are under way.
 */
export async function startCaseTable(
  services: Services,
  actor: Actor,
  request: CaseTableRequest,
  knownTag: string | undefined,
): Promise<CaseTable | undefined> {
  if (filtersFor(actor, 'exportCaseTable').length === 0) {
    throw forbiddenOrUnknown();
  }
  const snapshot = await openSnapshot(services);
  try {
    const reading = await begin(snapshot, request);
    const least = Math.max(leastOfCountry, (await figureThreshold(snapshot.rows)).amount);
    const table = fingerprint(actor, request, least);
    if (knownTag !== undefined && (await isStillGood(snapshot, knownTag, table))) {
      await snapshot.close();
      return undefined;
    }
    await takeTurn(snapshot.rows, actor);
    return await open(services, actor, { request, reading, snapshot, table, least });
  } catch (error) {
    await snapshot.close();
    throw error;
  }
}

/** The reading that is continued, or a new one that begins with this snapshot. */
async function begin({ rows }: OpenSnapshot, { reading, from, to }: CaseTableRequest): Promise<Reading> {
  const { database, snapshot } = await presentState(rows);
  if (reading && reading.database !== database) {
    throw notACursor();
  }
  return {
    database,
    from,
    to,
    since: reading?.since ?? null,
    begun: reading?.begun ?? snapshot,
    place: reading?.place ?? null,
  };
}

interface Opened {
  readonly request: CaseTableRequest;
  readonly reading: Reading;
  readonly snapshot: OpenSnapshot;
  readonly table: string;
  /** Cases a country has to have to be named. */
  readonly least: number;
}

async function open(
  services: Services,
  actor: Actor,
  { request, reading, snapshot, table, least }: Opened,
): Promise<CaseTable> {
  const { format } = request;
  const names = pseudonyms(services.links.secret());
  const afterId = reading.place === null ? 0 : names.caseBefore(reading.place);
  if (afterId === undefined) {
    throw notACursor();
  }
  const { from, to, since, begun } = reading;
  const filter = { ...(from && { from }), ...(to && { to }), ...(since && { since: true as const }) };
  // Writing goes to the database itself, wherever the rows are read.
  const record = rowsOf(freshManager(services));
  const id = await recordCaseTable(record, { at: services.clock.now(), officerId: actor.officerId, format, filter });
  const calendars = await services.calendars.current(snapshot.rows);
  const view = new CaseTableReading(services, actor, snapshot);
  const destinations = new NamedDestinations(() => view.rows, least);
  async function* batches() {
    let count = 0;
    for await (const batch of view.batches({ from, to, since, afterId: afterId ?? 0 })) {
      const rows: NamelessRow[] = [];
      for (const { id: caseId, moves, ...row } of batch) {
        const country = await destinations.of({ ...row, id: caseId, moves });
        const [name, place] = [names.nameOf(caseId), names.placeAfter(caseId)];
        rows.push({ ...row, name, place, country, days: daysByStage(calendars, { ...row, moves }) });
      }
      count += rows.length;
      yield rows;
    }
    await finishExport(record, id, services.clock.now(), count);
  }
  const { pause } = services.downloads?.limits ?? downloadLimits;
  const giveUp = () => stream.destroy(new TooSlow());
  const stream = Readable.from(writtenRows(format, whileTaken(batches(), pause, giveUp)));
  stream.once('close', () => void view.close());
  const cursor = writeReading({ ...reading, place: null });
  const next = writeReading({ ...reading, since: begun, begun: null, place: null });
  return { id, cursor, next, etag: `W/"${table}~${(await presentState(snapshot.rows)).snapshot}"`, stream };
}

/** What the table looks like to this reader, apart from what has happened: other columns are another table. */
function fingerprint({ officerId, grants }: Actor, request: CaseTableRequest, least: number): string {
  const columns = caseTableColumns.map(({ name }) => name);
  const whole = JSON.stringify([officerId, grants, request, columns, least]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, 16);
}

/** The tag holds the snapshot of that answer: it is good as long as nothing has been written since. */
async function isStillGood({ rows }: OpenSnapshot, tag: string, table: string): Promise<boolean> {
  const [, ofTable, seen] = /^W\/"([\w-]{16})~(\d{1,19}:\d{1,19}:[\d,]{0,20000})"$/.exec(tag) ?? [];
  return ofTable === table && seen !== undefined && !(await hasChangedSince(rows, seen));
}
