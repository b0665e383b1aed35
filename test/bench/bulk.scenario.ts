import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type * as planModule from '../../server/reassignments/planReassignment.service.ts';
import type * as startModule from '../../server/reassignments/startReassignment.service.ts';
import type { Scenario } from './bench.ts';
import { built } from './built.ts';
import { median, millisecondsText, timed } from './figures.ts';
import { multiply } from './multiply.ts';
import { first, inWorkshop, type Workshop } from './workshop.ts';

const [few, many] = [1000, 10_000] as const;

/** A desk is spread over its unit: the plan, and the run of the job, for a thousand cases and for ten thousand. */
export const bulk: Scenario = async ({ kept, smallest, options }) => {
  const database = await kept(smallest);
  return inWorkshop(database, 'bulk', async shop => {
    const turns: Record<'few' | 'many', Spent>[] = [];
    // The first thousand warm up; from then on each ten thousand stands between two thousands and the neighbours of both.
    await moved(shop, few);
    let before = await moved(shop, few);
    for (let round = 0; round < options.rounds; round += 1) {
      const between = await moved(shop, many);
      const after = await moved(shop, few);
      const mean = (step: keyof Spent) => (before[step] + after[step]) / 2;
      turns.push({ few: { plan: mean('plan'), run: mean('run') }, many: between });
      before = after;
    }
    return (['plan', 'run'] as const).flatMap(step => {
      const each = (which: 'few' | 'many') => median(turns.map(turn => turn[which][step]));
      const perCase = (turn: Record<'few' | 'many', Spent>) => turn.many[step] / many / (turn.few[step] / few);
      return [
        { scenario: 'bulk', what: `${step} of ${few} cases`, cases: smallest, median: millisecondsText(each('few')) },
        {
          scenario: 'bulk',
          what: `${step} of ${many}; a case against a case of ${few}`,
          cases: smallest,
          median: `${millisecondsText(each('many'))}, ${millisecondsText(each('many') / many)} a case`,
          ratio: median(turns.map(perCase)),
          bound: { atMost: 1.3 },
        },
      ];
    });
  });
};

interface Spent {
  readonly plan: number;
  readonly run: number;
}

async function moved(shop: Workshop, times: number): Promise<Spent> {
  const { planReassignment } = await built<typeof planModule>('reassignments/planReassignment.service.js');
  const { startReassignment } = await built<typeof startModule>('reassignments/startReassignment.service.js');
  const { services, rows, job } = shop;
  const { id, holderId } = await first<{ id: number; holderId: number }>(
    rows(),
    sql`select a.id, a.assignee_id as "holderId" from application a join officer o on o.id = a.assignee_id
      where o.email = 'officer.astana@demo.example' and a.stage = 'affixing' and a.closed_at is null
      order by a.id limit 1`,
  );
  const born = await multiply(shop.urls.superuserUrl, { from: [id], times, holderId });
  const supervisor = await shop.actor('supervisor.astana');
  const applicationIds = Array.from({ length: times }, (_, at) => born.first + at);
  let planned = 0;
  const plan = await timed(async () => {
    planned = await planReassignment(services, supervisor, {
      idempotencyKey: randomUUID(),
      selection: { applicationIds },
      spread: 'load',
      reason: 'load',
      note: 'Жүктемені теңестіру.',
    });
  });
  await startReassignment(services, supervisor, { id: planned, idempotencyKey: randomUUID() });
  const run = await timed(() => job('runReassignment', { reassignmentId: planned }));
  const { left } = await first<{ left: number }>(
    rows(),
    sql`select count(*) filter (where state = 'planned')::int as left from reassignment_item
      where reassignment_id = ${planned} having count(*) filter (where state = 'moved') > ${times / 2}`,
  );
  if (left > 0) {
    throw new Error(`${left} of ${times} cases were not moved`);
  }
  return { plan, run };
}
