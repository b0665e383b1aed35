import { graphql, type GraphQLSchema } from 'graphql';
import type { Readable } from 'node:stream';
import type { Rows } from '../database/rows.ts';
import { badInput, forbiddenOrUnknown } from '../errors.ts';
import { createContext } from '../graphql/context.ts';
import { domainErrorIn } from '../graphql/errors.ts';
import type { Language } from '../law/law.ts';
import type { Actor } from '../officers/actor.ts';
import { filtersFor } from '../officers/permissions.ts';
import { readRows, type Services } from '../services.ts';
import { csvStream } from './csv.ts';
import type { Export } from './export.service.ts';
import { downloadLimits, TooSlow, whileTaken } from './downloads.ts';
import { finishExport } from './exportEvent.queries.ts';
import type { Table } from './exportFormat.ts';
import { phrases, said } from './exportWords.ts';
import { aboutReport, type ReportHead } from './reportAbout.ts';
import { recordReportExport } from './reportExport.queries.ts';
import { reportQuery } from './reportQuery.ts';
import type { ReportExportRequest } from './reportRequest.ts';
import { type AnsweredPeriod, type AnsweredRow, reportCells } from './reportTable.ts';
import { xlsxStream } from './xlsx.ts';

const zone = 'Asia/Almaty';

type Answer = { readonly head: ReportHead; readonly total: AnsweredRow | null } & Readonly<
  Record<string, readonly AnsweredRow[]>
>;

interface Asked {
  readonly services: Services;
  readonly schema: GraphQLSchema;
  /** Where figures are read: as for the query of the report. */
  readonly rows: Rows;
}

/**
 * A report as a file: what the API answers this reader, hidden figures hidden, asked over the schema as they would ask
 * themselves. Throws what the query of the report throws, and FORBIDDEN_OR_UNKNOWN to whoever reads no figures; keys
 * ask the API and not for files.
 */
export async function startReportExport(
  { services, schema, rows }: Asked,
  actor: Actor,
  request: ReportExportRequest,
  language: Language,
): Promise<Export> {
  if (actor.key || filtersFor(actor, 'readFigures').length === 0) {
    throw forbiddenOrUnknown();
  }
  const { parts, source } = reportQuery(schema, request.report);
  const { filter, earlier, groupBy, asOf } = request;
  const answer = await graphql({
    schema,
    source,
    contextValue: createContext(services, actor, language, rows),
    variableValues: {
      filter,
      earlier: earlier ? { ...filter, ...earlier } : filter,
      groupBy,
      asOf,
      compares: earlier !== null,
    },
  });
  const [error] = answer.errors ?? [];
  if (error) {
    throw (
      domainErrorIn(error) ??
      (error.originalError && error.path ? error.originalError : badInput({ filter: 'notAFilter' }))
    );
  }
  const { now, earlier: before } = answer.data as unknown as { readonly now: Answer; readonly earlier?: Answer };
  const periodOf = (given: { readonly from: string; readonly to: string }, of: Answer): AnsweredPeriod => ({
    from: Temporal.PlainDate.from(given.from),
    to: Temporal.PlainDate.from(given.to),
    rows: Object.fromEntries(parts.map(({ field }) => [field, of[field] ?? []])),
    total: of.total,
  });
  const periods = [periodOf(filter, now), ...(before && earlier ? [periodOf(earlier, before)] : [])];
  const at = services.clock.now();
  const { header, lines } = reportCells(parts, periods, language);
  const id = await recordReportExport(readRows(services), actor, at, request);
  const giveUp = () => stream.destroy(new TooSlow());
  const table: Table = {
    title: now.head.name,
    header,
    batches: whileTaken(oneBatch(lines), (services.downloads?.limits ?? downloadLimits).whole, giveUp),
    about: await aboutReport(rows, { request, head: now.head, actor, at, language }),
    end: async count => {
      await finishExport(readRows(services), id, services.clock.now(), count);
      return [[said(phrases.rows, language), count]];
    },
  };
  const wall = at.toZonedDateTimeISO(zone).toPlainDateTime();
  const stream: Readable =
    request.format === 'csv' ? csvStream(table, language) : xlsxStream(table, said(phrases.aboutTitle, language), wall);
  return { id, stream };
}

async function* oneBatch<Line>(lines: readonly Line[]) {
  yield lines;
}
