import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { announce, denied } from '../hearings/desk.ts';
import { newIin } from '../support/intake.ts';
import { createApi } from '../support/api.ts';
import { runJobs } from '../support/jobs.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';
import {
  administratorOf,
  approval,
  approve,
  change,
  dayOff,
  decree,
  draft,
  impactOf,
  recountOf,
  worked,
} from './drafts.ts';

/*
 * Accepted at the counter on Monday 2 March 2026: 9 and 23 to 25 March are days off, D15 is Friday 27 March.
 * The Government makes Friday 13 March a day off: D15 is Monday 30 March.
 */
const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const administrator = await administratorOf(api);

const ends = (id: string) => caseOf(cast.officer, id, 'termEndsOn version nextDueOn');

describe('A day off that comes in the middle of terms', () => {
  test('is drafted, looked at, approved by its act, and moves what is open', async () => {
    const id = await caseIn(cast, 'corporation', 'inquiry', { applicant: applicant() });
    const before = await ends(id);
    expect(before['termEndsOn']).toBe('2026-03-27');

    const drafted = await draft(administrator, [dayOff('2026-03-13')]);
    const impact = await impactOf(administrator, drafted);
    // The inquiry ends on 10 March and stays; the end and the seven points before it move.
    expect(impact).toMatchObject({ openDeadlines: 9, later: 8, earlier: 0, newlyOverdue: 0, provisionalSettled: 0 });
    expect(Temporal.Instant.from(impact['countedAt']).equals(api.clock.now())).toBe(true);
    expect(impact['samples']).toHaveLength(8);
    expect(impact['samples'][0]).toEqual({
      kind: 'term',
      stage: null,
      dueBefore: '2026-03-27',
      dueAfter: '2026-03-30',
      application: { id },
      complaint: null,
    });
    expect((await ends(id))['termEndsOn']).toBe('2026-03-27');

    const { id: recountId, finishedAt, version } = await approve(administrator, drafted);
    expect(finishedAt).toBeNull();
    await runJobs(api);
    expect(await recountOf(administrator, recountId)).toMatchObject({
      cases: 1,
      later: 8,
      earlier: 0,
      newlyOverdue: 0,
    });
    expect((await recountOf(administrator, recountId))['finishedAt']).not.toBeNull();

    const after = await caseOf(
      cast.officer,
      id,
      `termEndsOn version nextDueOn
      deadlines { kind stage dueOn moves { dueBefore dueAfter calendarVersion decree } explanation { calendarVersion resultOn days { date counted reason decree } text } }
      timeline { act role stageBefore stageAfter facts }
      notices { kind channel body template }`,
    );
    expect(after).toMatchObject({ termEndsOn: '2026-03-30', version: Number(before['version']) + 1 });
    const term = after['deadlines'].find((one: { kind: string }) => one.kind === 'term');
    expect(term.explanation).toMatchObject({ calendarVersion: version, resultOn: '2026-03-30' });
    expect(term.moves).toEqual([{ dueBefore: '2026-03-27', dueAfter: '2026-03-30', calendarVersion: version, decree }]);
    expect(after['deadlines'].find((one: { stage: string }) => one.stage === 'inquiry').moves).toEqual([]);
    expect(term.explanation.days.find((day: { date: string }) => day.date === '2026-03-13')).toEqual({
      date: '2026-03-13',
      counted: null,
      reason: 'transferred',
      decree,
    });
    expect(term.explanation.text).toContain('Government decree 150 of 2026');
    expect(after['timeline'].find((line: { act: string }) => line.act === 'moveDates')).toEqual({
      act: 'moveDates',
      role: 'system',
      stageBefore: 'inquiry',
      stageAfter: 'inquiry',
      facts: {
        recountId: Number(recountId),
        calendarVersion: Number(version),
        decree,
        from: '2026-03-27',
        to: '2026-03-30',
      },
    });
    const told = after['notices'].filter((notice: { kind: string }) => notice.kind === 'deadlineMoved');
    expect(told.map((notice: { channel: string }) => notice.channel).toSorted()).toEqual(['email', 'sms']);
    const letter = told.find((notice: { channel: string }) => notice.channel === 'email').body;
    expect(letter).toContain('Бұрынғы соңғы күні: 27.03.2026.');
    expect(letter).toContain('Жаңа соңғы күні: 30.03.2026.');
    expect(letter).toContain(`күнтізбесі өзгерді, негіздемесі: Үкімет қаулысы: 2026 жылғы № 150.`);
    expect(letter).not.toContain('ұзартылды');

    const { settingEvents } = await administrator.query(
      '{ settingEvents(what: calendar, first: 1) { items { before after reason by { name } } } }',
    );
    expect(settingEvents.items[0]).toMatchObject({
      before: { kind: 'provider', year: 2026 },
      after: { kind: 'provider', year: 2026, version: Number(version), decree },
      reason: decree,
      by: { name: 'Administrator A.' },
    });
  });

  test('takes the days of a hearing with it, and a hearing put there is named before', async () => {
    const id = await denied(cast);
    await announce(cast, id, '2026-03-16T10:00', '2026-03-18');
    const drafted = await draft(administrator, [dayOff('2026-03-18')]);
    const { hearingsOnDayOff } = await impactOf(administrator, drafted);
    expect(hearingsOnDayOff).toEqual([
      { hearing: expect.any(String), startsAt: expect.stringMatching(/^2026-03-18T/), application: { id } },
    ]);
    await approve(administrator, drafted);
    await runJobs(api);
    const notes = '{ officerNotes { kind cases application { id } } }';
    for (const person of [cast.officer, cast.supervisor]) {
      const { officerNotes } = await person.query(notes);
      expect(officerNotes).toContainEqual({ kind: 'hearingOnDayOff', cases: 1, application: { id } });
    }
    expect((await cast.head.query(notes)).officerNotes).toEqual([]);
    const { preliminaryDecisions, deadlines } = await caseOf(
      cast.officer,
      id,
      'preliminaryDecisions { notifiedOn hearingBy earliestActOn } deadlines { kind state dueOn }',
    );
    expect(preliminaryDecisions).toEqual([
      { notifiedOn: '2026-03-16', hearingBy: '2026-03-19', earliestActOn: '2026-03-20' },
    ]);
    expect(deadlines).toContainEqual({ kind: 'hearing', state: 'running', dueOn: '2026-03-19' });
    // The notice has gone out: its dates are met, and stay.
    expect(deadlines).toContainEqual({ kind: 'hearingNotice', state: 'met', dueOn: '2026-03-19' });
  });
});

describe('A Saturday that is worked', () => {
  test('makes dates earlier: what is broken by it at once is told before', async () => {
    api.clock.set('2026-06-01T10:00'); // a Monday
    const id = await caseIn(cast, 'corporation', 'inquiry');
    expect((await ends(id))['termEndsOn']).toBe('2026-06-22'); // Monday
    api.clock.set('2026-06-20T10:00'); // Saturday: 19 June is over
    const drafted = await draft(administrator, [worked('2026-06-13')]);
    const impact = await impactOf(administrator, drafted);
    expect(impact).toMatchObject({ later: 0, newlyOverdue: 1 });
    expect(impact['samples'][0]).toMatchObject({ kind: 'term', dueBefore: '2026-06-22', dueAfter: '2026-06-19' });
    const { id: recountId } = await approve(administrator, drafted);
    await runJobs(api);
    expect(await recountOf(administrator, recountId)).toMatchObject({ newlyOverdue: 1, backInTime: 0 });
    expect((await ends(id))['termEndsOn']).toBe('2026-06-19');
  });

  test('no longer worked, dates gone by are in time again and are shown apart', async () => {
    const drafted = await draft(administrator, [], { without: ['2026-06-13'] });
    expect(await impactOf(administrator, drafted)).toMatchObject({ earlier: 0, backInTime: 1 });
    const { id: recountId } = await approve(administrator, drafted);
    await runJobs(api);
    const { backInTime, datesBackInTime } = await recountOf(administrator, recountId);
    expect(backInTime).toBe(1);
    expect(datesBackInTime).toEqual([
      { kind: 'term', dueBefore: '2026-06-19', dueAfter: '2026-06-22', application: { id: expect.any(String) } },
    ]);
  });
});

describe('An approval', () => {
  test('repeated with its key is done once', async () => {
    const drafted = await draft(administrator, [dayOff('2026-08-03')]);
    const input = { id: drafted.id, expectedVersion: drafted.version, decree, idempotencyKey: randomUUID() };
    const first = await administrator.query(approval, { input });
    const second = await administrator.query(approval, { input });
    expect(second['approveCalendar'].id).toBe(first['approveCalendar'].id);
    const { calendarVersions } = await administrator.query('{ calendarVersions(kind: provider) { number current } }');
    expect(calendarVersions.filter((one: { current: boolean }) => one.current)).toHaveLength(1);
    const listed = '{ calendarVersions(kind: provider) { number changedYear recount { later finishedAt } } }';
    const versionsFor = async (person: typeof administrator) => (await person.query(listed))['calendarVersions'];
    const [newest, ...older] = await versionsFor(administrator);
    expect(newest).toMatchObject({ changedYear: 2026, recount: { later: 0, finishedAt: null } });
    expect(older.at(-1)).toEqual({ number: 1, changedYear: null, recount: null });
    expect((await versionsFor(cast.officer)).map((one: { recount: unknown }) => one.recount)).not.toContain(
      expect.anything(),
    );
    const { errors } = await administrator.send(approval, { input: { ...input, idempotencyKey: randomUUID() } });
    expect(errors?.[0]?.extensions.facts).toEqual({ fields: { id: 'draftEnded' } });
    await runJobs(api);
  });

  test('of a draft made on another version waits until somebody has looked at both', async () => {
    const later = await draft(administrator, [dayOff('2027-08-03')], { year: 2027 });
    await approve(administrator, await draft(administrator, [dayOff('2026-09-03')]));
    const input = { id: later.id, expectedVersion: later.version, decree, idempotencyKey: randomUUID() };
    const { errors } = await administrator.send(approval, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', facts: { fields: { id: 'draftIsStale' } } });
    expect(errors?.[0]?.message).toContain('save the draft again');
    const saved = await change(administrator, later, later.days);
    expect(saved).toMatchObject({ isStale: false });
    const { number } = await approve(administrator, saved);
    const { calendarYear } = await administrator.query(
      '{ calendarYear(kind: provider, year: 2026) { note days { date works } } }',
    );
    // The year of the other draft is in it too, with what is unusual about it.
    expect(calendarYear.note).toContain('31 August 2026');
    expect(calendarYear.days).toContainEqual({ date: '2026-09-03', works: false });
    const ofNext = await administrator.query('{ calendarYear(kind: provider, year: 2027) { note provisional } }');
    expect(ofNext['calendarYear']).toEqual({ note: null, provisional: false });
    expect(number).toBeGreaterThan(2);
    await runJobs(api);
  });
});

function applicant() {
  return {
    kind: 'person',
    name: 'Ахметова Айгүл Серікқызы',
    iin: newIin(),
    phone: '+77012345678',
    email: 'aigul@example.kz',
    address: 'Алматы, Абай даңғылы 1',
    language: 'kk',
  };
}
