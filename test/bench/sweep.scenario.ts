import { sql } from 'kysely';
import type { Bench, Scenario } from './bench.ts';
import { median, millisecondsText, timed } from './figures.ts';
import type { Finding } from './finding.ts';
import { multiply } from './multiply.ts';
import { first, inWorkshop, type Workshop } from './workshop.ts';

const due = 1000;

/** The sweep of missed dates: so many newly due, among ten thousand open and among as many as are asked for. */
export const sweep: Scenario = async bench => {
  const { kept, smallest } = bench;
  const few = await among(bench, 10_000);
  const many = await among(bench, bench.options.open);
  const cases = (await kept(smallest)).cases;
  const line = (what: string, milliseconds: readonly number[], rest: Partial<Finding> = {}): Finding => ({
    scenario: 'sweep',
    what,
    cases,
    median: millisecondsText(median(milliseconds)),
    ...rest,
  });
  const ratio = (over: readonly number[], under: readonly number[]) => median(over) / median(under);
  const open = bench.options.open.toLocaleString('en');
  return [
    line(`${due} newly due among 10,000 open`, few.once),
    line(`${due} newly due among ${open} open; against 10,000`, many.once, {
      ratio: ratio(many.once, few.once),
      bound: { atMost: 1.3 },
    }),
    line(`${2 * due} newly due among ${open}; one against one of ${due}`, many.twice, {
      ratio: ratio(many.twice, many.once) / 2,
      bound: { atMost: 1.3 },
    }),
    line(`nothing newly due among ${open}`, many.idle),
  ];
};

interface Spent {
  readonly once: readonly number[];
  readonly twice: readonly number[];
  readonly idle: readonly number[];
}

async function among({ kept, smallest, options: { rounds } }: Bench, open: number): Promise<Spent> {
  return inWorkshop(await kept(smallest), 'sweep', async shop => {
    const { id } = await first<{ id: number }>(
      shop.rows(),
      sql`select a.id from application a join officer o on o.id = a.assignee_id
        where o.email = 'officer.astana@demo.example' and a.stage = 'affixing' order by a.id limit 1`,
    );
    const born = await multiply(shop.urls.superuserUrl, { from: [id], times: open, tables: ['deadline'] });
    await spread(shop, born);
    // What the demo and the spread have left to tell of, before anything is measured.
    await shop.job('sweepEscalations', {});
    const turns: { once: number; twice: number; idle: number }[] = [];
    let next = born.first;
    const fallDue = async (many: number) => {
      await newlyDue(shop, next, many);
      next += many;
      return timed(() => shop.job('sweepEscalations', {}));
    };
    for (let round = 0; round < rounds && next + 3 * due <= born.last; round += 1) {
      turns.push({ once: await fallDue(due), twice: await fallDue(2 * due), idle: await fallDue(0) });
    }
    return {
      once: turns.map(({ once }) => once),
      twice: turns.map(({ twice }) => twice),
      idle: turns.map(({ idle }) => idle),
    };
  });
}

/** One open date a case, over the next thirty days: none has a step coming today. */
async function spread({ arrange, services }: Workshop, { first: from, last }: Record<'first' | 'last', number>) {
  const now = services.clock.now().toString();
  await arrange(
    `update deadline d set due_at = at, due_on = at::date, breach_at = at, breach_on = at::date, escalated_to = null
     from (select id, $3::timestamptz + interval '6 days' + (id % 30) * interval '1 day' as at from deadline
       where application_id between $1 and $2 and state = 'open') moved
     where d.id = moved.id`,
    [from, last, now],
  );
  await arrange('analyze deadline');
}

async function newlyDue({ arrange, services }: Workshop, from: number, many: number): Promise<void> {
  const at = services.clock.now().subtract({ minutes: 1 }).toString();
  await arrange(
    `update deadline set due_at = $3, breach_at = $3, due_on = $3::timestamptz::date, breach_on = $3::timestamptz::date
     where application_id >= $1 and application_id < $1 + $2 and state = 'open' and kind = 'stage'`,
    [from, many, at],
  );
}
