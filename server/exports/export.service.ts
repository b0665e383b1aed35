import type { Readable } from 'node:stream';
import { forbiddenOrUnknown } from '../errors.ts';
import type { Language } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';
import { readRows, type Services } from '../services.ts';
import { csvStream } from './csv.ts';
import { downloadLimits, TooSlow, whileTaken } from './downloads.ts';
import { cellsOf } from './exportCells.ts';
import { finishExport, recordExport } from './exportEvent.queries.ts';
import type { Table } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';
import { exportBatches } from './exportRows.queries.ts';
import { columnLabels, phrases, said } from './exportWords.ts';
import { filterNames } from './filterNames.queries.ts';
import { filterInWords } from './filterWords.ts';
import { openSnapshot, type OpenSnapshot, takeTurn } from './snapshot.ts';
import { writtenMoment } from './written.rules.ts';
import { xlsxStream } from './xlsx.ts';

/** Of providers and of the country as a whole: one since 2024. */
const zone = 'Asia/Almaty';

export interface Export {
  readonly id: number;
  /** Fails where a row or the record of its end does; closed before its end, nothing stays behind. */
  readonly stream: Readable;
}

/**
 * Everything the filter lets through, as of one moment, read while it is sent. Throws FORBIDDEN_OR_UNKNOWN without the
 * permission and TOO_MANY_REQUESTS while the person's other exports are under way.
 */
export async function startExport(
  services: Services,
  actor: Actor,
  request: ExportRequest,
  language: Language,
): Promise<Export> {
  if (filtersFor(actor, 'exportCases').length === 0) {
    throw forbiddenOrUnknown();
  }
  const snapshot = await openSnapshot(services);
  try {
    await takeTurn(snapshot.rows, actor);
    const at = services.clock.now();
    const id = await recordExport(readRows(services), { ...request, at, officerId: actor.officerId });
    const { pause, whole } = services.downloads?.limits ?? downloadLimits;
    const giveUp = () => stream.destroy(new TooSlow());
    const table = await tableOf(services, actor, request, { ...snapshot, at, id, language });
    const taken = { ...table, batches: whileTaken(table.batches, pause, giveUp) };
    const wall = at.toZonedDateTimeISO(zone).toPlainDateTime();
    const stream =
      request.format === 'csv'
        ? csvStream(taken, language)
        : xlsxStream(taken, said(phrases.aboutTitle, language), wall);
    // All of it is of one moment: it cannot go on with another view of the database.
    const longest = setTimeout(giveUp, whole);
    stream.once('close', () => {
      clearTimeout(longest);
      void snapshot.close();
    });
    return { id, stream };
  } catch (error) {
    await snapshot.close();
    throw error;
  }
}

interface Setting extends OpenSnapshot {
  readonly at: Temporal.Instant;
  readonly id: number;
  readonly language: Language;
}

async function tableOf(
  services: Services,
  actor: Actor,
  { filter, sort, columns }: ExportRequest,
  { rows, close, at, id, language }: Setting,
): Promise<Table> {
  const names = await filterNames(rows, actor, filter, language);
  const word = (phrase: keyof typeof phrases) => said(phrases[phrase], language);
  async function* batches() {
    for await (const batch of exportBatches(rows, actor, at, { filter, sort, language })) {
      yield batch.map(row => cellsOf(row, columns, language));
    }
  }
  return {
    title: word('title'),
    header: columns.map(column => said(columnLabels[column], language)),
    batches: batches(),
    about: [
      [word('filter'), filterInWords(filter, names, language)],
      [word('author'), actor.name],
      [word('madeAt'), writtenMoment(at, zone, language)],
      [word('times'), word('timesAre')],
    ],
    end: async count => {
      await finishExport(readRows(services), id, services.clock.now(), count);
      // Whoever has the last bytes may begin the next at once.
      await close();
      return [[word('rows'), count]];
    },
  };
}
