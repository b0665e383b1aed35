import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type * as approvalModule from '../../server/calendar/draftApproval.service.ts';
import type * as draftModule from '../../server/calendar/draft.service.ts';
import type * as draftQueries from '../../server/calendar/draft.queries.ts';
import type { Scenario } from './bench.ts';
import { built } from './built.ts';
import { millisecondsText, timed } from './figures.ts';
import { multiply } from './multiply.ts';
import { first, inWorkshop, type Workshop } from './workshop.ts';

/** A day off is added to the calendar of the providers: every open date behind it is counted anew, on record. */
export const recount: Scenario = async ({ kept, smallest, options: { open } }) => {
  const few = Math.min(10_000, open / 10);
  const database = await kept(smallest);
  const of = (cases: number) => inWorkshop(database, 'recount', shop => recounted(shop, cases));
  const [small, large] = [await of(few), await of(open)];
  return [
    {
      scenario: 'recount',
      what: `${small.cases} open cases`,
      cases: smallest,
      median: `${millisecondsText(small.spent)}, ${millisecondsText(small.spent / small.cases)} a case`,
    },
    {
      scenario: 'recount',
      what: `${large.cases} open cases; a case against a case of the fewer`,
      cases: smallest,
      median: `${millisecondsText(large.spent)}, ${millisecondsText(large.spent / large.cases)} a case`,
      ratio: large.spent / large.cases / (small.spent / small.cases),
      bound: { atMost: 1.3 },
    },
  ];
};

async function recounted(shop: Workshop, times: number): Promise<{ spent: number; cases: number }> {
  const { id } = await first<{ id: number }>(
    shop.rows(),
    sql`select a.id from application a join officer o on o.id = a.assignee_id
      where o.email = 'officer.astana@demo.example' and a.stage = 'affixing' and a.next_due_on >= current_date
      order by a.id limit 1`,
  );
  await multiply(shop.urls.superuserUrl, { from: [id], times });
  const recountId = await approved(shop);
  const spent = await timed(() => shop.job('recountDeadlines', { recountId }));
  const { cases } = await first<{ cases: number }>(
    shop.rows(),
    sql`select count(distinct d.application_id)::int as cases
      from deadline_move m join deadline d on d.id = m.deadline_id where m.recount_id = ${recountId}`,
  );
  return { spent, cases };
}

/** The next working day becomes a day off, for an act that is invented. */
async function approved({ services, rows, actor }: Workshop): Promise<number> {
  const { draftCalendar } = await built<typeof draftModule>('calendar/draft.service.js');
  const { approveCalendar } = await built<typeof approvalModule>('calendar/draftApproval.service.js');
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
  const decree = 'P2600000150';
  const id = await draftCalendar(services, administrator, { kind: 'provider', year, days: [...days, added], decree });
  return approveCalendar(services, administrator, { id, expectedVersion: 1, decree, idempotencyKey: randomUUID() });
}
