import { setImmediate as othersTurn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import { forbiddenOrUnknown } from '../errors.ts';
import { provisionIn } from '../editions/provisionIn.ts';
import { type Context, signedIn } from '../graphql/context.ts';
import type { Language } from '../law/law.ts';
import { regions } from '../law/regions.ts';
import { nameIn } from '../providers/provider.queries.ts';
import { countedUntil } from './countedUntil.queries.ts';
import { definitions } from './definitions.ts';
import { tableOf } from './figureCell.rules.ts';
import { figureThreshold } from './figureThreshold.queries.ts';
import { type NamedRow, nameRows } from './namedRows.ts';
import { loadGroup, Sums } from './loadGroup.queries.ts';
import type { AskedReport, ReportId } from './report.ts';
import type { ReportHead } from './report.type.ts';
import { checkReport } from './reportInput.rules.ts';
import { type ReportPlace, reportPlace } from './reportPlace.rules.ts';
import { type TableRow, tableRows } from './reportRows.rules.ts';
import { none, type Scene } from './reportScene.ts';
import type { ReportTable, TableId } from './reportTable.ts';
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

/** A report, or a second table beside it: one statement for each measure it rests on. */
export async function answerTable(context: Context, { scene, asked, providers }: ReportCase, id: TableId) {
  const table = tableOf(id);
  const base =
    scene.threshold === null
      ? undefined
      : finestUnit([...scene.spans.flatMap(span => partsOf(span)), ...partsOf(scene.period)]);
  const sums = new Sums(context.rows);
  const groups = await Promise.all(
    Object.entries(table.groups).map(async ([name, group]) => {
      const loaded = await loadGroup(sums, group, { asked, scene, base });
      await othersTurn();
      return [name, new GroupFigures(group, loaded, base, scene, table.addsUp)] as const;
    }),
  );
  const { rows, total } = tableRows(id, table, Object.fromEntries(groups), scene);
  await workOut(rows, table);
  return { rows: nameRows(rows, context.language, providers), total: total && { keys: [], ...total.figures } };
}

/** Rows whose figures are worked out at a time: some milliseconds, then whoever waits is answered. */
const atATime = 20;

/** What is hidden is decided here, not while the answer is written, which nothing interrupts. */
async function workOut(rows: readonly TableRow[], { columns }: ReportTable): Promise<void> {
  const names = Object.keys(columns);
  for (let done = 0; done < rows.length; done += atATime) {
    await othersTurn();
    rows.slice(done, done + atATime).map(({ figures }) => names.map(name => figures[name]));
  }
}

export async function answerReport(
  context: Context,
  report: ReportId,
  given: AskedReport,
): Promise<ReportAnswer & { readonly asked: ReportCase }> {
  const asked = await openReport(context, report, given);
  const [answer, until] = await Promise.all([
    answerTable(context, asked, report),
    countedUntil(context.rows, [...new Set(Object.values(tableOf(report).groups).map(({ measure }) => measure))]),
  ]);
  return { ...answer, head: headOf(asked, until, context.language), asked };
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
