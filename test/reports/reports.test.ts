import { beforeAll, describe, expect, test } from 'vitest';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { annul, issued, onTheMerits } from '../complaints/decidedCases.ts';
import { reviewerOf } from '../complaints/desk.ts';
import { type Api, type Client, createApi } from '../support/api.ts';
import { count } from '../support/figures.ts';
import { caseIn } from '../support/path.ts';
import { type Cast, castOf } from '../support/people.ts';
import { statementsOf } from '../support/statements.ts';
import { byKeys, read, send } from './reading.ts';

/**
 * Of the education department: on Monday 2 March 2026 one case to the end; one whose payment is awaited (portal); one
 * whose apostille is annulled on a complaint on the 17th, before it was signed; one refused after a hearing, begun on the
 * 2nd, inquired about, heard on the 13th and refused on the 16th, still to be signed; on 2 March one that the officer
 * refuses as incomplete, entered in the book the same day. On 1 April one that stays in registration. Of the justice
 * department one, on 2 March.
 */
let api: Api;
let cast: Cast;
let supervisor: Client;
let elsewhere: Client;

beforeAll(async () => {
  api = await createApi();
  cast = await castOf(api, 'education');
  supervisor = cast.supervisor;
  const justice = await castOf(api, 'justice');
  elsewhere = justice.supervisor;
  await caseIn(cast, 'corporation', 'closed');
  const awaited = await caseIn(cast, 'portal', 'payment');
  await caseIn(justice, 'corporation', 'registration');
  const incomplete = await caseIn(cast, 'corporation', 'completeness');
  await cast.officer.act('refuseIncomplete', incomplete, { reason: 'Құжат жоқ.', missing: ['identity'] });
  await cast.head.act('signDocuments', incomplete);
  await cast.officer.act('enterInRegister', incomplete);
  const about = await issued(cast);
  await annul(cast, await reviewerOf(api, 'superior'), about);
  await onTheMerits(cast);
  const { providerId, unitId } = { providerId: api.place.education, unitId: api.place.units.education };
  const other = await api.person('Officer P.', { role: 'officer', scope: 'provider', providerId, unitId });
  const move = { officerId: String(other.officerId), reason: 'Ауырып қалды.' };
  await supervisor.act('reassignOfficer', awaited, move);
  api.clock.set('2026-04-01T10:00');
  await caseIn(cast, 'corporation', 'registration');
  await count(api);
});

const monthly = { groupBy: ['month'] };
const march = { filter: { from: '2026-03-01', to: '2026-03-31' } };

describe('Of what was done a report says', () => {
  test('how many came, how they ended, and how many are open', async () => {
    const columns = 'accepted apostilles refusals open';
    const { rows, total, head } = await read(supervisor, 'intake', columns, { groupBy: ['month', 'channel'] });
    expect(rows).toEqual({
      '2026-03 corporation': { accepted: 4, apostilles: 1, refusals: 1, open: 3 },
      '2026-03 portal': { accepted: 1, apostilles: 0, refusals: 0, open: 1 },
      '2026-04 corporation': { accepted: 1, apostilles: 0, refusals: 0, open: 4 },
      '2026-04 portal': { accepted: 0, apostilles: 0, refusals: 0, open: 1 },
    });
    expect(total).toEqual({ accepted: 6, apostilles: 1, refusals: 1, open: 5 });
    expect(head).toMatchObject({ name: 'Intake and outcomes', unit: 'cases', from: '2026-01-01', to: '2026-12-31' });
    expect(head['definition'].kk).toContain('Қабылданғаны');
    expect(head['provisions']).toContainEqual({ id: 'EDU-STD-3.3' });
    expect([head['threshold'], head['asOf']]).toEqual([null, null]);
    expect(head['countedUntil']).not.toBeNull();
  });

  test('what was done in time, stage by stage and of the whole term', async () => {
    const { rows, total } = await read(supervisor, 'timeliness', 'inTime late share', march);
    expect(rows['term']).toEqual({ inTime: 1, late: 0, share: 1 });
    expect(rows['registration']).toEqual({ inTime: 5, late: 0, share: 1 });
    expect(Object.keys(rows).slice(0, 3)).toEqual(['term', 'registration', 'assignment']);
    expect(total).toBeNull();
  });

  test('how long it took in working days: median, nine tenths, and each number of days', async () => {
    const { rows } = await read(supervisor, 'duration', 'cases median p90', march);
    // One went through on the day; one was asked about from 2 to 11 March, of which the 7th to 9th are days off.
    expect(rows['inquiry']).toEqual({ cases: 3, median: 0, p90: 6 });
    expect(rows['hearing']).toEqual({ cases: 1, median: 3, p90: 3 });
    const { durationReport } = await supervisor.query(
      `{ durationReport(filter: { from: "2026-03-01", to: "2026-03-31" }) {
        rows { keys { value } distribution { workingDays cases { value } } } } }`,
    );
    const inquiry = durationReport.rows.find((row: { keys: { value: string }[] }) => row.keys[0]?.value === 'inquiry');
    expect(inquiry.distribution).toEqual([
      { workingDays: 0, cases: { value: 2 } },
      { workingDays: 6, cases: { value: 1 } },
    ]);
  });

  test('whose time it was', async () => {
    const { rows } = await read(supervisor, 'timeWith', 'cases totalDays median p90', march);
    const none = { cases: 1, totalDays: 0, median: 0, p90: 0 };
    expect(rows).toEqual({ provider: none, applicant: none, organisation: none });
  });

  test('on what grounds was refused', async () => {
    const { rows, total } = await read(supervisor, 'refusal', 'refusals', monthly);
    expect(rows).toEqual({ '2026-03 incomplete': { refusals: 1 } });
    expect(total).toEqual({ refusals: 1 });
  });

  test('which hearings there were', async () => {
    const columns = 'scheduled held notAttended postponed outcomeChanged outcomeKept';
    const { total } = await read(supervisor, 'hearing', columns, march);
    expect(total).toEqual({
      scheduled: 1,
      held: 1,
      notAttended: 0,
      postponed: 0,
      outcomeChanged: 0,
      outcomeKept: 1,
    });
  });

  test('what became of complaints, by route, and which acts fell', async () => {
    const columns = 'received satisfied decidedFor decidedAgainst unexamined withdrawn redirected inTime late';
    const { rows, total } = await read(supervisor, 'complaint', `${columns} annulledActs`);
    const none = { satisfied: 0, decidedAgainst: 0, unexamined: 0, withdrawn: 0, redirected: 0, late: 0 };
    expect(rows).toEqual({
      provider: { ...none, received: 1, decidedFor: 0, inTime: 1, annulledActs: 0 },
      superior: { ...none, received: 0, decidedFor: 1, inTime: 1, annulledActs: 1 },
    });
    expect(total).toEqual({ ...none, received: 1, decidedFor: 1, inTime: 2, annulledActs: 1 });
    const { complaintReport } = await supervisor.query(
      `{ complaintReport(filter: { from: "2026-01-01", to: "2026-12-31" }, groupBy: [month]) {
        annulled { keys { value } acts { value hidden } } } }`,
    );
    expect(byKeys(complaintReport.annulled)).toEqual({ '2026-03 affixApostille': { acts: 1 } });
  });

  test('which dates were missed, and why', async () => {
    expect((await read(supervisor, 'escalation', 'breaches')).total).toEqual({ breaches: 0 });
    await sweepEscalations(api.server.services);
    await count(api);
    const { rows, total } = await read(supervisor, 'escalation', 'breaches', { groupBy: [] });
    const sum = Object.values(rows).reduce((all, row) => all + Number(row['breaches']), 0);
    expect(total).toEqual({ breaches: sum });
    expect(rows['stage']?.['breaches']).toBeGreaterThan(0);
    const { escalationReport } = await supervisor.query(
      `{ escalationReport(filter: { from: "2026-01-01", to: "2026-12-31" }) { causes { keys { value } } } }`,
    );
    expect(escalationReport.causes).toEqual([]);
  });

  test('what there is to do in each stage, what came and went, and who did what', async () => {
    const { rows, total } = await read(supervisor, 'workload', 'open entered left', march);
    expect(rows['registration']).toEqual({ open: 0, entered: 5, left: 5 });
    expect(rows['payment']).toEqual({ open: 1, entered: 1, left: 0 });
    expect(total?.['open']).toBe(4);
    const april = { filter: { from: '2026-04-01', to: '2026-04-30' } };
    expect((await read(supervisor, 'workload', 'open entered left', april)).rows['registration']).toEqual({
      open: 1,
      entered: 1,
      left: 0,
    });
    const { workloadReport } = await supervisor.query(
      `{ workloadReport(filter: { from: "2026-01-01", to: "2026-12-31" }) { acts { keys { value } acts { value hidden } } } }`,
    );
    expect(byKeys(workloadReport.acts)).toMatchObject({
      'refuseOnMerits officer': { acts: 1 },
      'signDocuments head': { acts: 2 },
      'recordNotification system': { acts: 1 },
    });
  });

  test('how often cases changed hands', async () => {
    const { rows, total } = await read(supervisor, 'reassignment', 'moves', monthly);
    expect(rows).toEqual({ '2026-03 oneCase': { moves: 1 } });
    expect(total).toEqual({ moves: 1 });
  });

  test('how long people waited at the counter, against 15 minutes', async () => {
    const { rows } = await read(supervisor, 'counter', 'visits within over share median p90');
    expect(rows).toEqual({
      waiting: { visits: 5, within: 5, over: 0, share: 1, median: 11, p90: 11 },
      service: { visits: 5, within: 5, over: 0, share: 1, median: 9, p90: 9 },
    });
  });

  test('what was paid, by rate and way of paying', async () => {
    const { rows, total } = await read(supervisor, 'money', 'payments tenge');
    expect(rows).toEqual({ '4325 receipt': { payments: 5, tenge: 10_812.5 } });
    expect(total).toEqual({ payments: 5, tenge: 10_812.5 });
  });

  test('what was entered in the book', async () => {
    const { total } = await read(supervisor, 'register', 'apostilles refusals void annulled');
    expect(total).toEqual({ apostilles: 1, refusals: 1, void: 1, annulled: 0 });
  });
});

describe('The cases behind a figure', () => {
  const cellOf = async (client: Client, report: string, column: string, asked: object = {}, key = 0) => {
    const { data } = await send(client, report, column, { ...march, ...asked });
    return data?.['report'].rows[key][column] as { readonly value: number; readonly cell: string };
  };
  const listed = async (client: Client, cell: string, page: object = {}) =>
    client.send(
      `query ($cell: ID!, $first: Int, $after: String) { figureCases(cell: $cell, first: $first, after: $after) {
        hasNextPage endCursor items { n application { id channel } complaint { id } } } }`,
      { cell, ...page },
    );
  const itemsOf = async (client: Client, cell: string) => (await listed(client, cell)).data?.['figureCases'].items;

  test('are as many as it says, and of the kind it says', async () => {
    const { value, cell } = await cellOf(supervisor, 'intake', 'accepted', { groupBy: ['channel'] });
    const items = await itemsOf(supervisor, cell);
    expect([value, items.length]).toEqual([4, 4]);
    expect(new Set(items.map((one: { application: { channel: string } }) => one.application.channel))).toEqual(
      new Set(['corporation']),
    );
    const open = await cellOf(supervisor, 'intake', 'open', { groupBy: ['channel'] });
    expect(await itemsOf(supervisor, open.cell)).toHaveLength(open.value);
    const late = await cellOf(supervisor, 'timeliness', 'inTime');
    expect(await itemsOf(supervisor, late.cell)).toHaveLength(late.value);
  });

  test('come page by page', async () => {
    const { cell } = await cellOf(supervisor, 'intake', 'accepted', { groupBy: ['channel'] });
    const first = (await listed(supervisor, cell, { first: 3 })).data?.['figureCases'];
    const rest = (await listed(supervisor, cell, { first: 3, after: first.endCursor })).data?.['figureCases'];
    expect([first.items.length, first.hasNextPage, rest.items.length, rest.hasNextPage]).toEqual([3, true, 1, false]);
  });

  test('are complaints where complaints are counted', async () => {
    const { value, cell } = await cellOf(supervisor, 'complaint', 'received');
    const [item] = await itemsOf(supervisor, cell);
    expect([value, item.application, typeof item.complaint.id]).toEqual([1, null, 'string']);
  });

  test('are told to nobody from whom the figure is hidden, or is elsewhere', async () => {
    const analyst = await api.person('Analyst D.', { role: 'analyst', scope: 'country' });
    const whole = (await send(analyst, 'intake', 'accepted')).data?.['report'].total.accepted;
    expect([whole.value, (await itemsOf(analyst, whole.cell)).length]).toEqual([7, 7]);
    const { cell } = await cellOf(supervisor, 'intake', 'accepted', { groupBy: ['channel'] });
    for (const [client, one] of [
      [analyst, cell],
      [elsewhere, cell],
      [cast.officer, cell],
      [supervisor, 'nonsense'],
    ] as const) {
      expect((await listed(client, one)).errors?.[0]?.extensions.code).toBe('FORBIDDEN_OR_UNKNOWN');
    }
  });
});

describe('A report', () => {
  test('groups to rows that add up to its total, however it is grouped', async () => {
    const groupings = [[], ['month'], ['quarter', 'channel'], ['year', 'provider'], ['region'], ['service', 'edition']];
    for (const groupBy of groupings) {
      const { rows, total } = await read(supervisor, 'intake', 'accepted apostilles refusals', { groupBy });
      for (const column of ['accepted', 'apostilles', 'refusals']) {
        const sum = Object.values(rows).reduce((all, row) => all + Number(row[column]), 0);
        expect([groupBy, column, sum]).toEqual([groupBy, column, total?.[column]]);
      }
    }
  });

  test('names its rows in the language of the reader', async () => {
    const query = `{ r: intakeReport(filter: { from: "2026-03-01", to: "2026-03-31" }, groupBy: [month, quarter, channel]) {
      rows { keys { group name } } } }`;
    const names = async (language: string) =>
      (await supervisor.send(query, {}, language)).data?.['r'].rows[0].keys.map(({ name }: { name: string }) => name);
    expect(await names('ru')).toEqual(['март 2026 г.', 'I квартал 2026 г.', 'Государственная корпорация']);
    expect(await names('en')).toEqual(['March 2026', 'Q1 2026', 'State Corporation']);
    expect(await names('kk')).toEqual(['2026 ж. наурыз', '2026 ж. I тоқсан', 'Мемлекеттік корпорация']);
  });

  test('of any days, for those who see all', async () => {
    const days = (from: string, to: string) => read(supervisor, 'intake', 'accepted', { filter: { from, to } });
    expect((await days('2026-03-02', '2026-03-02')).total).toEqual({ accepted: 5 });
    expect((await days('2026-03-03', '2026-03-31')).total).toEqual({ accepted: 0 });
  });

  test('answers as the data stood at the end of a day', async () => {
    const asOf = (day: string) =>
      read(supervisor, 'complaint', 'received decidedFor annulledActs', { ...march, asOf: day });
    expect((await asOf('2026-03-16')).total).toEqual({ received: 0, decidedFor: 0, annulledActs: 0 });
    expect((await asOf('2026-03-17')).total).toEqual({ received: 1, decidedFor: 1, annulledActs: 1 });
    expect((await asOf('2026-03-17')).head['asOf']).toBe('2026-03-17');
  });

  test('is of the own provider for supervisors and heads', async () => {
    expect((await read(elsewhere, 'intake', 'accepted open')).total).toEqual({ accepted: 1, open: 1 });
    expect((await read(cast.head, 'intake', 'accepted')).total).toEqual({ accepted: 6 });
    const other = { filter: { providerId: String(api.place.education) } };
    expect(await refused(elsewhere, other)).toBe('FORBIDDEN_OR_UNKNOWN');
    expect(await refused(elsewhere, { filter: { region: 'abai' } })).toBe('FORBIDDEN_OR_UNKNOWN');
    const own = { filter: { providerId: String(api.place.justice), region: 'akmola' } };
    expect((await read(elsewhere, 'intake', 'accepted', own)).total).toEqual({ accepted: 1 });
  });

  test('is of the whole country for analysts and administrators, of a region where the grant is', async () => {
    for (const role of ['analyst', 'administrator'] as const) {
      const reader = await api.person(role, { role, scope: 'country' });
      expect((await read(reader, 'intake', 'accepted')).total).toEqual({ accepted: 7 });
    }
    const regional = await api.person('Regional', { role: 'analyst', scope: 'region', region: 'akmola' });
    expect((await read(regional, 'intake', 'accepted')).total).toEqual({ accepted: 7 });
    expect(await refused(regional, { filter: { region: 'abai' } })).toBe('FORBIDDEN_OR_UNKNOWN');
  });

  test('is no business of officers, registrars and clerks; a reviewer has that of complaints', async () => {
    for (const client of [cast.officer, cast.registrar, cast.clerk, cast.portal]) {
      expect(await refused(client, {})).toBe('FORBIDDEN_OR_UNKNOWN');
    }
    const reviewer = await reviewerOf(api, 'quality', 'education', 'Reviewer Q.');
    expect(await refused(reviewer, {})).toBe('FORBIDDEN_OR_UNKNOWN');
    expect((await read(reviewer, 'complaint', 'received')).total).toEqual({ received: 'hidden' });
  });

  test('refuses a period that cannot be told, naming the field', async () => {
    const fields = async (client: Client, filter: object, more: object = {}) => {
      const { errors } = await send(client, 'intake', 'accepted', { filter: { ...filter }, ...more });
      return errors?.[0]?.extensions.facts['fields'];
    };
    expect(await fields(supervisor, { from: '2026-03-02', to: '2026-03-01' })).toEqual({ to: 'endsBeforeItStarts' });
    expect(await fields(supervisor, { from: '2016-03-02', to: '2026-03-02' })).toEqual({ to: 'longerThanTenYears' });
    expect(await fields(supervisor, { from: '2016-03-02', to: '2026-03-01' })).toBeUndefined();
    expect(await fields(supervisor, {}, { asOf: '2027-01-01' })).toEqual({ asOf: 'inTheFuture' });
    const analyst = await api.person('Analyst', { role: 'analyst', scope: 'country' });
    expect(await fields(analyst, { from: '2026-03-02', to: '2026-03-31' })).toEqual({ from: 'notWholeMonths' });
    expect(await fields(analyst, { from: '2026-03-01', to: '2026-03-30' })).toEqual({ to: 'notWholeMonths' });
    expect(await fields(analyst, {}, { asOf: '2026-03-30' })).toEqual({ asOf: 'notWholeMonths' });
    expect(await fields(analyst, {}, { asOf: '2026-03-31' })).toBeUndefined();
    expect(await fields(analyst, { from: '2026-02-01', to: '2026-02-28' })).toBeUndefined();
  });

  test('costs one statement a measure, however it is grouped', async () => {
    const ofFigures = async (client: Client, groupBy: string[]) => {
      const sent = await statementsOf(() => read(client, 'intake', 'accepted apostilles open', { groupBy }));
      return sent.filter(statement => /from figure(_month|_year)?\b/.test(statement)).length;
    };
    const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
    expect(await ofFigures(supervisor, ['service'])).toBe(3);
    expect(await ofFigures(supervisor, ['month', 'provider', 'channel'])).toBe(3);
    expect(await ofFigures(analyst, ['month', 'provider', 'channel'])).toBe(3);
  });
});

async function refused(client: Client, asked: object): Promise<string | undefined> {
  return (await send(client, 'intake', 'accepted', asked)).errors?.[0]?.extensions.code;
}
