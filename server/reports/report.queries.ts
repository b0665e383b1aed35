import { setImmediate as othersTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { forbiddenOrUnknown } from '../errors.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { Language } from '../law/law.ts';
import { regions } from '../law/regions.ts';
import { nameIn } from '../providers/provider.queries.ts';
import { countedSoFar } from './countedSoFar.queries.ts';
import { definitions } from './definitions.ts';
import { tableOf } from './figureCell.rules.ts';
import { figureThreshold } from './figureThreshold.queries.ts';
import type { ToldTable } from './keptAnswers.ts';
import { type NamedRow, nameRows } from './namedRows.ts';
import { loadGroup, Sums } from './loadGroup.queries.ts';
import type { AskedReport, ReportId } from './report.ts';
import type { ReportHead } from './report.type.ts';
import { checkReport } from './reportInput.rules.ts';
import { type ReportPlace, reportPlace } from './reportPlace.rules.ts';
import { type TableRow, tableRows } from './reportRows.rules.ts';
import { none, type Scene } from './reportScene.ts';
import type { TableId } from './reportTable.ts';
import { GroupFigures } from './reportFigures.rules.ts';
import { timeUnits } from './lattice.rules.ts';
import { finestUnit, partsOf, spansOf } from './span.rules.ts';

/** The country has one day: that of its capital. */
const zone = 'Asia/Almaty';

export interface ReportAnswer {
  readonly head: ReportHead;
  readonly rows: readonly NamedRow[];
  readonly total: NamedRow | null;
}

interface Provider {
  readonly id: number;
  readonly name: string;
  readonly region: string;
}

/** Who asks for what, allowed and checked. */
export interface ReportCase {
  readonly report: ReportId;
  readonly asked: AskedReport;
  readonly place: ReportPlace;
  readonly providers: readonly Provider[];
  readonly scene: Scene;
}

/** Throws FORBIDDEN_OR_UNKNOWN where the reader has no figures, BAD_INPUT for what cannot be answered. */
export async function openReport(context: Context, report: ReportId, given: AskedReport): Promise<ReportCase> {
  const { rows, language, services } = context;
  const actor = signedIn(context);
  const providers = await providersOf(rows, language);
  const asked = { ...given, groupBy: [...new Set(given.groupBy)] };
  const { providerId = null, region = null } = asked.filter;
  const regionOf = (id: number) => providers.find(one => one.id === id)?.region;
  if (
    (providerId !== null && !regionOf(providerId)) ||
    (region !== null && !regions.some(one => one.code === region))
  ) {
    throw forbiddenOrUnknown();
  }
  const place = reportPlace(actor, report, { providerId, region }, regionOf);
  const today = services.clock.now().toZonedDateTimeISO(zone).toPlainDate();
  checkReport(asked, today, place.isProtected);
  const threshold = place.isProtected ? (await figureThreshold(rows)).amount : null;
  return {
    report,
    asked,
    place,
    providers,
    scene: sceneOf(asked, place, providers, { threshold, knownTo: asked.asOf ?? today }),
  };
}

function sceneOf(
  { filter, groupBy, asOf }: AskedReport,
  { providerId, region }: ReportPlace,
  providers: readonly Provider[],
  known: Pick<Scene, 'threshold' | 'knownTo'>,
): Scene {
  const { from, to, service, channel, edition } = filter;
  const unit = timeUnits.find(one => groupBy.includes(one));
  const regionOf = new Map(providers.map(one => [String(one.id), one.region]));
  return {
    groupBy,
    filter: {
      ...(providerId !== null && { provider: String(providerId) }),
      ...(region !== null && { region }),
      ...(service && { service }),
      ...(channel && { channel }),
      ...(edition && { edition }),
    },
    period: { value: '', from, to },
    spans: spansOf({ from, to }, unit),
    unit,
    asOf: asOf?.toString() ?? null,
    ...known,
    regionOf: provider => regionOf.get(provider) ?? none,
  };
}

/** A report, or a second table beside it. */
export async function answerTable(context: Context, asked: ReportCase, id: TableId) {
  const { rows: database, services, language } = context;
  const measures = new Set(Object.values(tableOf(id).groups).map(({ measure }) => measure));
  // How far is read first: what is counted after that may be in this answer, and makes another of the next.
  const { until, upTo } = await countedSoFar(database, [...measures]);
  const work = () => workOut(database, asked, id);
  const { rows, total } = await (upTo === null ? work() : services.answers.told(keyOf(id, upTo, asked), work));
  return {
    rows: nameRows(rows, language, asked.providers),
    total: total && { keys: [], ...total.figures },
    countedUntil: until,
  };
}

/** Everything an answer depends on; not the language, in which it is told afterwards. */
const keyOf = (id: TableId, upTo: string, { providers, ...asked }: ReportCase) =>
  JSON.stringify([id, upTo, asked, providers.map(one => [one.id, one.region])]);

/** One statement for each measure a table rests on. */
async function workOut(database: Rows, { scene, asked }: ReportCase, id: TableId): Promise<ToldTable> {
  const table = tableOf(id);
  const base =
    scene.threshold === null
      ? undefined
      : finestUnit([...scene.spans.flatMap(span => partsOf(span)), ...partsOf(scene.period)]);
  const sums = new Sums(database);
  const groups = await Promise.all(
    Object.entries(table.groups).map(async ([name, group]) => {
      const loaded = await loadGroup(sums, group, { asked, scene, base });
      await othersTurn();
      return [name, new GroupFigures(group, loaded, base, scene, table.addsUp)] as const;
    }),
  );
  const { rows, total } = tableRows(id, table, Object.fromEntries(groups), scene);
  return { rows: await inTurns(rows), total };
}

/** Rows worked out at a time: some milliseconds, then whoever waits is answered. */
const atATime = 20;

/** What is hidden is decided here, not while the answer is written, which nothing interrupts. */
async function inTurns(rows: Iterable<TableRow>): Promise<readonly TableRow[]> {
  const told: TableRow[] = [];
  for (const row of rows) {
    told.push(row);
    if (told.length % atATime === 0) {
      await othersTurn();
    }
  }
  return told;
}

export async function answerReport(
  context: Context,
  report: ReportId,
  given: AskedReport,
): Promise<ReportAnswer & { readonly asked: ReportCase }> {
  const asked = await openReport(context, report, given);
  const { rows, total, countedUntil } = await answerTable(context, asked, report);
  return { rows, total, head: headOf(asked, countedUntil, context.language), asked };
}

function headOf({ report, asked, scene }: ReportCase, until: string | null, language: Language): ReportHead {
  const { name, text, unit, provisions } = definitions[report];
  return {
    name: name[language],
    definition: text,
    unit: unit[language],
    provisions: provisions.map(id => provisionIn(id, language)),
    from: asked.filter.from.toString(),
    to: asked.filter.to.toString(),
    asOf: scene.asOf,
    countedUntil: until,
    threshold: scene.threshold,
  };
}

async function providersOf(rows: Rows, language: Language): Promise<readonly Provider[]> {
  const { rows: found } = await sql<Provider>`
    select id, ${nameIn(language)} as name, region from provider order by id`.execute(rows);
  return found;
}
