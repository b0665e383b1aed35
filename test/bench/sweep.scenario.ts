import { sql } from 'kysely';
import type { Scenario } from './bench.ts';
import { median, millisecondsText, timed } from './figures.ts';
import type { Finding } from './finding.ts';
import { multiply } from './multiply.ts';
import { first, inWorkshop, type Workshop } from './workshop.ts';

const [due, few] = [1000, 10_000] as const;

/**
 * The sweep of missed dates: so many newly due, among ten thousand open cases and among as many as are asked for; in
 * turn, so that both bear the same neighbours.
 */
export const sweep: Scenario = async ({ kept, smallest, options: { open, rounds } }) => {
  const database = await kept(smallest);
  const turns = await inWorkshop(database, 'sweep_few', small =>
    inWorkshop(database, 'sweep_many', async large => {
      const [fallDueOfFew, fallDueOfMany] = [await among(small, few), await among(large, open)];
      const measured: Record<'few' | 'many' | 'twice' | 'idleOfFew' | 'idle', number>[] = [];
      for (let round = 0; round < Math.min(rounds, few / due - 1); round += 1) {
        measured.push({
          few: await fallDueOfFew(due),
          many: await fallDueOfMany(due),
          twice: await fallDueOfMany(2 * due),
          idleOfFew: await fallDueOfFew(0),
          idle: await fallDueOfMany(0),
        });
      }
      return measured;
    }),
  );
  type Which = keyof (typeof turns)[number];
  const line = (what: string, which: Which, against?: { which: Which; times: number }): Finding => ({
    scenario: 'sweep',
    what,
    cases: smallest,
    median: millisecondsText(median(turns.map(turn => turn[which]))),
    ...(against && {
      ratio: median(turns.map(turn => turn[which] / turn[against.which] / against.times)),
      bound: { atMost: 1.3 },
    }),
  });
  const [among10000, amongOpen] = [few, open].map(many => `among ${many.toLocaleString('en')} open`);
  return [
    line(`${due} newly due ${among10000}`, 'few'),
    line(`${due} newly due ${amongOpen}; against 10,000`, 'many', { which: 'few', times: 1 }),
    line(`${2 * due} newly due ${amongOpen}; one against one of ${due}`, 'twice', { which: 'many', times: 2 }),
    line(`nothing newly due ${among10000}`, 'idleOfFew'),
    line(`nothing newly due ${amongOpen}`, 'idle'),
  ];
};

/** Makes so many open cases; what comes back lets the dates of some fall due, and sweeps. In milliseconds. */
async function among(shop: Workshop, open: number): Promise<(many: number) => Promise<number>> {
  const { id } = await first<{ id: number }>(
    shop.rows(),
    sql`select a.id from application a join officer o on o.id = a.assignee_id
      where o.email = 'officer.astana@demo.example' and a.stage = 'affixing' order by a.id limit 1`,
  );
  // Over thirty days that are still ahead: no step comes today.
  const at = `timestamptz '${shop.services.clock.now().toString()}' + (6 + born.id % 30) * interval '1 day'`;
  const born = await multiply(shop.urls.superuserUrl, {
    from: [id],
    times: open,
    tables: ['deadline'],
    which: { deadline: `t.state = 'open' and t.kind in ('term', 'stage')` },
    anew: {
      deadline: {
        due_at: at,
        due_on: `(${at})::date`,
        breach_at: at,
        breach_on: `(${at})::date`,
        escalated_to: 'null',
      },
    },
  });
  // What the demo has left to tell of is told before anything is measured; what was written for it is no part of that.
  await shop.job('sweepEscalations', {});
  await shop.arrange('vacuum analyze application, deadline, escalation, escalation_told');
  await shop.arrange('checkpoint');
  let next = born.first;
  return async many => {
    if (next + many > born.last + 1) {
      throw new RangeError('more dates than cases');
    }
    await newlyDue(shop, next, many);
    next += many;
    const spent = await timed(() => shop.job('sweepEscalations', {}));
    await allTold(shop, next - many, many);
    return spent;
  };
}

async function newlyDue({ arrange, services }: Workshop, from: number, many: number): Promise<void> {
  const at = services.clock.now().subtract({ minutes: 1 }).toString();
  await arrange(
    `update deadline set due_at = $3, breach_at = $3, due_on = $3::timestamptz::date, breach_on = $3::timestamptz::date
     where application_id >= $1 and application_id < $1 + $2 and state = 'open' and kind = 'stage'`,
    [from, many, at],
  );
}

/** A sweep that found nothing would be quick. */
async function allTold({ rows }: Workshop, from: number, many: number): Promise<void> {
  const { told } = await first<{ told: number }>(
    rows(),
    sql`select count(distinct e.deadline_id)::int as told from escalation e join deadline d on d.id = e.deadline_id
      where d.application_id >= ${from} and d.application_id < ${from + many} and e.is_breach`,
  );
  if (told !== many) {
    throw new Error(`of ${many} missed dates ${told} were told`);
  }
}
