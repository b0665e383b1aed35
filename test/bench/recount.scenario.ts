import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type * as approvalModule from '../../server/calendar/draftApproval.service.ts';
import type * as draftModule from '../../server/calendar/draft.service.ts';
import type * as impactModule from '../../server/calendar/draftImpact.queries.ts';
import type * as draftQueries from '../../server/calendar/draft.queries.ts';
import type { Scenario } from './bench.ts';
import { built } from './built.ts';
import { millisecondsText, timed } from './figures.ts';
import { multiply } from './multiply.ts';
import { first, inWorkshop, type Workshop } from './workshop.ts';

/**
 * A day off is added to the calendar of the providers: first what it would move is counted for whoever approves it, in
 * the server itself, then every open date behind it is counted anew by a job, on record.
 */
export const recount: Scenario = async ({ kept, smallest, options: { open } }) => {
  const few = Math.min(10_000, open / 10);
  const database = await kept(smallest);
  const of = (cases: number) => inWorkshop(database, 'recount', shop => recounted(shop, cases));
  const [small, large] = [await of(few), await of(open)];
  const line = (what: string, spent: number, { cases }: Recounted) => ({
    scenario: 'recount',
    what,
    cases: smallest,
    median: `${millisecondsText(spent)}, ${millisecondsText(spent / cases)} a case`,
  });
  return [
    line(`${small.cases} open cases`, small.spent, small),
    {
      ...line(`${large.cases} open cases; a case against a case of the fewer`, large.spent, large),
      ratio: large.spent / large.cases / (small.spent / small.cases),
      bound: { atMost: 1.3 },
    },
    line(`what it would move, ${small.cases} open cases`, small.preview.spent, small),
    line(`what it would move, ${large.cases} open cases`, large.preview.spent, large),
    {
      scenario: 'recount',
      what: 'longest the server is held while it counts that; ratio in seconds',
      cases: smallest,
      median: millisecondsText(large.preview.held),
      ratio: large.preview.held / 1000,
      bound: { atMost: 0.2 },
    },
  ];
};

interface Recounted {
  readonly spent: number;
  readonly cases: number;
  /** How long it took, and the longest work between which nothing else has a turn, both in milliseconds. */
  readonly preview: { readonly spent: number; readonly held: number };
}

async function recounted(shop: Workshop, times: number): Promise<Recounted> {
  // Of every stage and day of the last weeks, as they are among the open cases of a country.
  const { ids } = await first<{ ids: number[] }>(
    shop.rows(),
    sql`select array_agg(id) as ids from (
      select id from application where closed_at is null and term_ends_on >= current_date order by id limit 500) a`,
  );
  await multiply(shop.urls.superuserUrl, { from: ids, times });
  const draftId = await drafted(shop);
  const preview = await previewed(shop, draftId);
  const recountId = await approved(shop, draftId);
  const spent = await timed(() => shop.job('recountDeadlines', { recountId }));
  const { cases } = await first<{ cases: number }>(
    shop.rows(),
    sql`select cases from calendar_recount where id = ${recountId}`,
  );
  return { spent, cases, preview };
}

async function previewed({ services, rows }: Workshop, draftId: number): Promise<Recounted['preview']> {
  const { impactOf } = await built<typeof impactModule>('calendar/draftImpact.queries.js');
  const { getDraft } = await built<typeof draftQueries>('calendar/draft.queries.js');
  const draft = await getDraft(rows(), draftId);
  let [held, before] = [0, process.threadCpuUsage().user];
  const timer = setInterval(() => {
    const now = process.threadCpuUsage().user;
    [held, before] = [Math.max(held, now - before), now];
  });
  const spent = await timed(() => impactOf(services, draft)).finally(() => clearInterval(timer));
  return { spent, held: held / 1000 };
}

const decree = 'P2600000150';

/** The next working day becomes a day off, for an act that is invented. */
async function drafted({ services, rows, actor }: Workshop): Promise<number> {
  const { draftCalendar } = await built<typeof draftModule>('calendar/draft.service.js');
  const { daysOfVersion, toDraftDay } = await built<typeof draftQueries>('calendar/draft.queries.js');
  const administrator = await actor('administrator');
  const { provider } = await services.calendars.current(rows());
  const { zone } = await first<{ zone: string }>(rows(), sql`select zone from provider where code = 'EDU-astana'`);
  const today = services.clock.now().toZonedDateTimeISO(zone).toPlainDate();
  const year = today.add({ days: 1 }).year;
  const days = (await daysOfVersion(rows(), Number(provider.id), year)).map(toDraftDay);
  const taken = new Set(days.map(({ day }) => day.toString()));
  const free = Array.from({ length: 10 }, (_, at) => today.add({ days: at + 1 }));
  const day = free.find(one => one.dayOfWeek <= 5 && one.year === year && !taken.has(one.toString()));
  if (!day) {
    throw new Error('no working day in this year any more: make the database again');
  }
  const name = { kk: 'Ауыстырылған күн', ru: 'Перенесенный день', en: 'Moved day' };
  const added = { day, works: false, reason: 'transferred', name } as const;
  return draftCalendar(services, administrator, { kind: 'provider', year, days: [...days, added], decree });
}

async function approved({ services, actor }: Workshop, id: number): Promise<number> {
  const { approveCalendar } = await built<typeof approvalModule>('calendar/draftApproval.service.js');
  const administrator = await actor('administrator');
  return approveCalendar(services, administrator, { id, expectedVersion: 1, decree, idempotencyKey: randomUUID() });
}
