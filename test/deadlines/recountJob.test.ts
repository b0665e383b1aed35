import { sql } from 'kysely';
import { Client as Connection } from 'pg';
import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { casesAlike } from '../../server/deadlines/recount.queries.ts';
import { recountDeadlines } from '../../server/deadlines/recount.service.ts';
import {
  administratorOf,
  approve,
  dayOff,
  draft,
  impactOf,
  recountOf,
  storedDates,
  worked,
} from '../calendar/drafts.ts';
import { file, filing, moment } from '../complaints/desk.ts';
import { createApi } from '../support/api.ts';
import { answer, ask, caseIn, caseOf, carryTo } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';

/* The days of these stories: from a Monday of a month without holidays, 15 working days to the Monday three weeks on. */
const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const administrator = await administratorOf(api);
const { services } = api.server;

const rows = () => rowsOf(api.database.orm.em.fork());
const jobOf = (recountId: string, size?: number) => recountDeadlines(services, { recountId: Number(recountId) }, size);

/** So many cases accepted on that day, all before the school is asked. */
async function casesOf(many: number, on: string): Promise<string[]> {
  api.clock.set(`${on}T10:00`);
  const ids: string[] = [];
  for (let one = 0; one < many; one += 1) {
    ids.push(await caseIn(cast, 'corporation', 'inquiry'));
  }
  return ids;
}

const endsOf = (ids: readonly string[]) =>
  Promise.all(ids.map(async id => (await caseOf(cast.officer, id, 'termEndsOn'))['termEndsOn'] as string));

async function approved(days: Parameters<typeof draft>[1], of: Parameters<typeof draft>[2] = {}) {
  return approve(administrator, await draft(administrator, days, of));
}

/** How often each case was told of, wrote it down, and had a date moved. */
async function recordedOf(ids: readonly string[], recountId: string) {
  const { rows: found } = await sql<{ lines: number; told: number; moves: number; dates: number }>`
    select (select count(*)::int from case_event where application_id = any(${ids.map(Number)}) and act = 'moveDates'
        and facts->>'recountId' = ${recountId}) as lines,
      (select count(*)::int from notice where application_id = any(${ids.map(Number)}) and kind = 'deadlineMoved') as told,
      (select count(*)::int from deadline_move where recount_id = ${Number(recountId)}) as moves,
      (select count(distinct deadline_id)::int from deadline_move where recount_id = ${Number(recountId)}) as dates`.execute(
    rows(),
  );
  return found[0];
}

async function asOwner(statement: string): Promise<void> {
  const owner = new Connection({ connectionString: api.database.ownerUrl });
  await owner.connect();
  await owner.query(statement).finally(() => owner.end());
}

describe('A recount', () => {
  test('moves no date that is met or void, and every open one', async () => {
    const [id = ''] = await casesOf(1, '2026-06-01');
    await carryTo(cast, id, 'signature');
    const before = await storedDates(api, id);
    const { id: recountId, version } = await approved([dayOff('2026-06-11')]);
    await jobOf(recountId);
    const after = await storedDates(api, id);
    const closed = (dates: typeof before) => dates.filter(({ state }) => state !== 'open');
    expect(closed(before).map(({ kind }) => kind)).toContain('decisionPlan');
    expect(closed(after)).toEqual(closed(before));
    const open = after.filter(({ state }) => state === 'open');
    expect(open.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['term', '2026-06-23'],
      ['dispatch', '2026-06-22'],
      ['signaturePlan', '2026-06-19'],
      ['stage', '2026-06-02'],
    ]);
    expect(new Set(open.map(({ calendarVersion }) => String(calendarVersion)))).toEqual(new Set([version]));
  });

  test('that dies in the middle goes on where it was, and does nothing twice', async () => {
    const ids = await casesOf(4, '2026-06-29');
    const before = await endsOf(ids); // 6 July is a day off
    const { id: recountId } = await approved([dayOff('2026-07-09')]);
    const [, , third = ''] = ids;
    await asOwner(`
      create function die() returns trigger language plpgsql as $$ begin
        if new.application_id = ${Number(third)} and new.act = 'moveDates' then raise 'the worker dies here'; end if;
        return new;
      end $$;
      create trigger die before insert on case_event for each row execute function die()`);
    await expect(jobOf(recountId, 1)).rejects.toThrow('the worker dies here');
    const half = await endsOf(ids);
    expect(half.map((end, at) => end !== before[at])).toEqual([true, true, false, false]);
    expect((await recountOf(administrator, recountId))['finishedAt']).toBeNull();

    await asOwner('drop trigger die on case_event; drop function die()');
    await jobOf(recountId, 1);
    await jobOf(recountId, 1);
    expect(new Set(await endsOf(ids))).toEqual(new Set(['2026-07-22']));
    expect(new Set(before)).toEqual(new Set(['2026-07-21']));
    expect(await recordedOf(ids, recountId)).toEqual({ lines: 4, told: 4, moves: 32, dates: 32 });
    expect(await recountOf(administrator, recountId)).toMatchObject({ cases: 4, later: 32, earlier: 0 });
  });

  test('by two workers at once counts each case once', async () => {
    const ids = await casesOf(4, '2026-08-03');
    const { id: recountId } = await approved([dayOff('2026-08-13')]);
    await Promise.all([jobOf(recountId, 1), jobOf(recountId, 1), jobOf(recountId, 2)]);
    expect(new Set(await endsOf(ids))).toEqual(new Set(['2026-08-25']));
    expect(await recordedOf(ids, recountId)).toEqual({ lines: 4, told: 4, moves: 32, dates: 32 });
    expect(await recountOf(administrator, recountId)).toMatchObject({ cases: 4, later: 32 });
  });

  test('finds a case that an act has handled in between as it finds the others', async () => {
    const [before = '', after = '', meanwhile = ''] = await casesOf(3, '2026-09-07');
    // A day later the plan would end the stage by the old end of the term, and by the new one it does not.
    api.clock.set('2026-09-17T10:00');
    const schools = api.place.organisations.education;
    const asked: string[] = [];
    for (const id of [before, after, meanwhile]) {
      asked.push(await ask(cast.officer, id, schools));
    }
    const { id: recountId, version } = await approved([dayOff('2026-09-24')]);
    const genuine = { studied: true, genuine: true };
    await answer(cast.officer, before, asked[0] ?? '', genuine);
    const answered = () => answer(cast.officer, meanwhile, asked[2] ?? '', genuine);
    // Whoever comes second has seen another version of the case: they look again.
    await Promise.all([jobOf(recountId), answered().catch(answered)]);
    await answer(cast.officer, after, asked[1] ?? '', genuine);
    const plain = async (id: string) =>
      (await storedDates(api, id)).map(date => (date.state === 'open' ? { ...date, id: 0 } : date.kind));
    expect(await plain(before)).toEqual(await plain(after));
    expect(await plain(meanwhile)).toEqual(await plain(after));
    const affixing = (await storedDates(api, before)).find(({ stage }) => stage === 'affixing');
    expect(affixing).toMatchObject({ state: 'open', calendarVersion: Number(version) });
    const { deadlines } = await caseOf(
      cast.officer,
      before,
      'deadlines { state explanation { calendarVersion resultOn } dueOn }',
    );
    for (const one of deadlines.filter(({ state }: { state: string }) => state === 'running')) {
      expect(one.explanation).toEqual({ calendarVersion: version, resultOn: one.dueOn });
    }
  });

  test('counts a case as an act has left it for which the recount has waited, and not as its twins', async () => {
    const ids = await casesOf(3, '2026-09-21');
    const [, acted = ''] = ids;
    const before = await storedDates(api, acted);
    const { id: recountId, version } = await approved([dayOff('2026-09-23')]);
    const owner = new Connection({ connectionString: api.database.ownerUrl });
    await owner.connect();
    await owner.query('begin');
    await owner.query('select 1 from application where id = $1 for update', [Number(acted)]);
    const recount = jobOf(recountId);
    await expect.poll(waiting, { timeout: 10_000 }).toBe(true);
    await owner.query(
      `update deadline set state = 'met', ended_at = now() where application_id = $1 and kind = 'stage' and state = 'open'`,
      [Number(acted)],
    );
    await owner.query('commit');
    await owner.end();
    await recount;
    const stageOf = (dates: typeof before) => dates.find(({ stage, kind }) => kind === 'stage' && stage === 'inquiry');
    expect(stageOf(await storedDates(api, acted))).toEqual({ ...stageOf(before), state: 'met' });
    for (const twin of ids.filter(id => id !== acted)) {
      expect(stageOf(await storedDates(api, twin))).toMatchObject({ state: 'open', calendarVersion: Number(version) });
    }
    expect(new Set(await endsOf(ids)).size).toBe(1);
    expect(await recordedOf(ids, recountId)).toMatchObject({ lines: 3, told: 3 });
  });

  test('of the calendar of the Corporation moves the month of keeping and the way back, and nothing else', async () => {
    const [id = ''] = await casesOf(1, '2026-10-05');
    await carryTo(cast, id, 'keeping'); // the month ends on Thursday 5 November
    const { id: recountId } = await approved([dayOff('2026-11-05')], { kind: 'corporation' });
    await jobOf(recountId);
    const open = (await storedDates(api, id)).filter(({ state }) => state === 'open');
    expect(open.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
      ['keeping', '2026-11-06'],
      ['pleaseBy', '2026-11-07'],
    ]);
    expect(await recordedOf([id], recountId)).toEqual({ lines: 0, told: 0, moves: 2, dates: 2 });
  });

  test('takes the clocks of complaints with it', async () => {
    const [caseId = ''] = await casesOf(1, '2026-11-09');
    const { id } = await file(
      cast.registrar,
      filing({
        applicationId: caseId,
        subject: 'omission',
        arrivedAt: moment('2026-11-09T09:30'),
      }),
    );
    const drafted = await draft(administrator, [dayOff('2026-11-11')]);
    const { samples } = await impactOf(administrator, drafted);
    expect(samples.some((one: { kind: string }) => one.kind === 'term')).toBe(true);
    await jobOf((await approve(administrator, drafted))['id']);
    const { complaint } = await administrator.query(
      'query ($id: ID!) { complaint(id: $id) { nextDueOn deadlines { kind dueOn targetOn moves { dueBefore } } } }',
      { id },
    );
    expect(complaint).toEqual({
      nextDueOn: '2026-11-13',
      deadlines: [
        {
          kind: 'complaintForward',
          dueOn: '2026-11-13',
          targetOn: '2026-11-12',
          moves: [{ dueBefore: '2026-11-12' }],
        },
      ],
    });
  });

  test('settles what reaches into a year that has its decree now', async () => {
    const [id = ''] = await casesOf(1, '2026-12-21');
    const provisional = async () =>
      (await storedDates(api, id)).filter(one => one.provisional && one.state === 'open').map(({ kind }) => kind);
    expect(await provisional()).toContain('term');
    const drafted = await draft(administrator, [worked('2027-07-03'), dayOff('2027-07-05')], { year: 2027 });
    const impact = await impactOf(administrator, drafted);
    expect(impact).toMatchObject({ later: 0, earlier: 0, provisionalSettled: (await provisional()).length });
    const version = (await caseOf(cast.officer, id, 'version'))['version'];
    await jobOf((await approve(administrator, drafted))['id']);
    expect(await provisional()).toEqual([]);
    // Nothing has moved: nobody is told, and the history has no line of it.
    expect((await caseOf(cast.officer, id, 'version'))['version']).toBe(version);
  });

  test('takes the same statements however many cases, and so does the look before it', async () => {
    const drafted = (days: string[]) => approved(days.map(dayOff), { year: 2027 });
    await casesOf(2, '2027-02-01');
    const first = await drafted(['2027-02-08']);
    const forFew = await statementsOf(() => jobOf(first['id']));
    await casesOf(4, '2027-02-01');
    const second = await drafted(['2027-02-09']);
    // Six cases are counted now instead of two, and each applicant is told.
    expect(await statementsOf(() => jobOf(second['id']))).toHaveLength(forFew.length);
    expect(forFew.length).toBeLessThan(35);
    const looked = await draft(administrator, [dayOff('2027-02-10')], { year: 2027 });
    const preview = await statementsOf(() => impactOf(administrator, looked));
    await casesOf(2, '2027-02-01');
    expect(await statementsOf(() => impactOf(administrator, looked))).toHaveLength(preview.length);
  });

  test('takes cases for alike whose stage began on one day, and apart from those it began for after closing', async () => {
    const ids = (await casesOf(3, '2027-05-03')).map(Number);
    const [morning = 0, closing = 0, evening = 0] = ids;
    const opened = (id: number, at: string) =>
      asOwner(`update application set stage_opened_at = '${moment(at)}' where id = ${id}`);
    await opened(morning, '2027-05-03T09:00');
    await opened(closing, '2027-05-03T18:30');
    await opened(evening, '2027-05-03T18:31');
    const closings = Object.fromEntries(services.editions.map(({ id, hours }) => [id, hours.provider.closes]));
    const found = await casesAlike(rows(), ids, closings);
    expect(found.map(({ files }) => files.map(({ id }) => id))).toEqual([[morning, closing], [evening]]);
  });
});

/** Whether anybody waits for a row that somebody else holds. */
async function waiting(): Promise<boolean> {
  const { rows: found } = await sql`
    select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(rows());
  return found.length > 0;
}
