import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { disposeEscalations } from '../../server/escalations/disposition.service.ts';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import type { Grant } from '../../server/officers/actor.ts';
import { isWorkingDay } from '../../server/calendar/workingDays.ts';
import { createApi } from '../support/api.ts';
import { fiveDays } from '../calendar/calendars.ts';
import { addDates, deskOf, instant, recorded, rowsOfApi, settle, superiorBody } from './desk.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const desk = await deskOf(api);
await settle(api);
const bodyId = await superiorBody(api);

/** The same numbers every time: a year that can be looked at again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const at = (day: Temporal.PlainDate, time: string) => instant(`${day.toString()}T${time}`);
const isAfter = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0;

/** So many working days on from a day, walked. */
function walk(from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let here = from;
  for (let left = Math.abs(days); left > 0; left -= isWorkingDay(fiveDays, here) ? 1 : 0) {
    here = here.add({ days: Math.sign(days) });
  }
  return here;
}

interface Story {
  id: number;
  readonly startOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly endsAt: Temporal.Instant | null;
  /** Answered at that moment, where it is open by then: promising so many days, or for good when it has ended. */
  readonly answeredAt: Temporal.Instant | null;
  answer: { readonly at: Temporal.Instant; readonly until: Temporal.Instant | null } | null;
}

/** Three looks a day: before the office opens, at noon, in the evening. Everything else happens between them. */
const looks = ['08:00', '12:00', '19:00'];

function storiesOfTheYear(): Story[] {
  const random = numbers(586);
  return Array.from({ length: 90 }, () => {
    const startOn = walk(Temporal.PlainDate.from('2026-03-10').add({ days: random(220) }), 1);
    const dueOn = walk(startOn, 1 + random(8));
    const end = random(10);
    const endsAt =
      end < 3 ? at(walk(dueOn, -random(2)), '17:00') : end < 8 ? at(walk(dueOn, 1 + random(7)), '15:00') : null;
    const answeredAt = random(2) === 0 ? at(walk(dueOn, 1 + random(3)), '13:00') : null;
    return { id: 0, startOn, dueOn, endsAt, answeredAt, answer: null };
  });
}

/** What must have been recorded of a date, from what happened to it and when anybody looked. */
function expected({ startOn, dueOn, endsAt, answer }: Story, times: readonly Temporal.Instant[]): number[] {
  const base = at(dueOn, '18:30');
  const last = times.at(-1) ?? base;
  const ended = endsAt && !isAfter(endsAt, last) ? endsAt : null;
  const wasLate = ended === null || isAfter(ended, base);
  const firstLook = (moment: Temporal.Instant, also: (look: Temporal.Instant) => boolean) =>
    times.some(look => isAfter(look, moment) && also(look));
  const isAnswered = (look: Temporal.Instant) =>
    answer !== null &&
    !isAfter(answer.at, look) &&
    (answer.until === null ||
      (ended && !isAfter(ended, look) ? !isAfter(ended, answer.until) : !isAfter(look, answer.until)));
  const steps: [number, Temporal.Instant][] = [
    [-100, at(walk(dueOn, -1), '09:00')],
    [0, base],
    [100, at(walk(dueOn, 1), '18:30')],
    [300, at(walk(dueOn, 3), '18:30')],
  ];
  return steps
    .filter(([rank, moment]) => {
      if (rank < 0) {
        const isCounted = Temporal.PlainDate.compare(walk(dueOn, -1), startOn) > 0;
        return isCounted && firstLook(moment, look => wasLate || isAfter(ended, look));
      }
      return wasLate && firstLook(moment, look => !isAnswered(look));
    })
    .map(([rank]) => rank);
}

const as = (client: { officerId: number }, grant: Grant) =>
  ({ officerId: client.officerId, name: '', language: 'en', via: 'session', grants: [grant] }) as const;
const actors = {
  0: as(desk.supervisor, { role: 'supervisor', scope: 'provider', providerId: api.place.education }),
  100: as(desk.head, { role: 'head', scope: 'provider', providerId: api.place.education }),
  300: as(desk.reviewer, { role: 'reviewer', scope: 'body', bodyId }),
} as const;

/** Whoever it has climbed to answers; the day promised is three working days on. */
async function respond(story: Story): Promise<void> {
  const now = api.clock.now();
  const rank = (await recorded(api, [story.id])).at(-1)?.rank ?? 0;
  const hasEnded = story.endsAt !== null && !isAfter(story.endsAt, now);
  const promisedOn = walk(now.toZonedDateTimeISO('Asia/Almaty').toPlainDate(), 3);
  const said = { cause: 'workload', measure: 'More hands', newOwnerId: null, promisedOn, note: null } as const;
  const item = { deadlineId: story.id, idempotencyKey: randomUUID() };
  const by = actors[rank === 100 || rank === 300 ? rank : 0];
  const [outcome] = await disposeEscalations(api.server.services, by, [item], said);
  if (outcome?.refusal) {
    throw outcome.refusal;
  }
  story.answer = { at: now, until: hasEnded ? null : at(promisedOn, '18:30') };
}

test(
  'in a year of a department every step of every ladder fires exactly once, and the counts add up',
  { timeout: 240_000 },
  async () => {
    const stories = storiesOfTheYear();
    const past: Temporal.Instant[] = [];
    const set = (moment: Temporal.Instant) =>
      api.clock.set(moment.toZonedDateTimeISO('Asia/Almaty').toPlainDateTime().toString());
    const isIn = (moment: Temporal.Instant | null, from: Temporal.Instant, to: Temporal.Instant) =>
      moment !== null && isAfter(moment, from) && !isAfter(moment, to);
    let before = instant('2026-03-09T19:00');
    for (let day = Temporal.PlainDate.from('2026-03-10'); day.year === 2026; day = day.add({ days: 1 })) {
      for (const look of looks.map(time => at(day, time))) {
        for (const story of stories) {
          if (isIn(at(story.startOn, '10:00'), before, look)) {
            set(at(story.startOn, '10:00'));
            const { startOn, dueOn } = story;
            const [id] = await addDates(api, [
              { caseId: desk.caseId, startOn: startOn.toString(), dueOn: dueOn.toString() },
            ]);
            story.id = id ?? 0;
          }
          if (isIn(story.answeredAt, before, look) && isMissed(story)) {
            set(story.answeredAt ?? look);
            await respond(story);
          }
          if (isIn(story.endsAt, before, look)) {
            await sql`update deadline set state = 'met', ended_at = ${story.endsAt?.toString()} where id = ${story.id}`.execute(
              rowsOfApi(api),
            );
          }
        }
        set(look);
        await sweepEscalations(api.server.services);
        past.push(look);
        before = look;
      }
    }

    const found = await recorded(
      api,
      stories.map(({ id }) => id),
    );
    const ranks = (id: number) => found.filter(({ deadlineId }) => deadlineId === id).map(({ rank }) => rank);
    for (const story of stories) {
      expect(ranks(story.id), JSON.stringify(story)).toEqual(expected(story, past));
    }
    expect(new Set(found.map(({ deadlineId, rank }) => `${deadlineId} ${rank}`)).size).toBe(found.length);
    const count = (rank: number) => found.filter(step => step.rank === rank).length;
    // None of the ways a date can go is missing from the year.
    expect([-100, 0, 100, 300].map(count).every((many, at_) => many > 8 && many <= stories.length - at_)).toBe(true);
    expect(count(0)).toBeGreaterThan(count(100));
    expect(count(100)).toBeGreaterThan(count(300));

    const { rows: totals } = await sql<Record<string, number>>`
    select (select count(*)::int from escalation) as steps, (select count(*)::int from escalation_told) as told,
      (select count(*)::int from escalation_told where digest_id is null) as untold,
      (select count(*)::int from escalation_digest) as digests,
      (select count(*)::int from escalation_digest a join escalation_digest b on b.officer_id = a.officer_id
        and b.id > a.id and b.created_at < a.created_at + interval '1 hour') as hurried`.execute(rowsOfApi(api));
    expect(totals[0]).toMatchObject({ steps: found.length, told: found.length, untold: 0, hurried: 0 });
    expect(totals[0]?.['digests']).toBeLessThanOrEqual(found.length);
    const perPerson = Map.groupBy(
      found.flatMap(({ told }) => told),
      id => id,
    );
    const { officer, supervisor, head, reviewer } = desk;
    expect([officer, supervisor, head, reviewer].map(({ officerId }) => perPerson.get(officerId)?.length)).toEqual(
      [-100, 0, 100, 300].map(count),
    );
  },
);

/** Late by the time somebody would answer for it. */
function isMissed({ dueOn, endsAt }: Story): boolean {
  return endsAt === null || isAfter(endsAt, at(dueOn, '18:30'));
}
