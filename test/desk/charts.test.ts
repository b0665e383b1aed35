import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createApi, type Client } from '../support/api.ts';
import { staff } from '../support/people.ts';
import { announce, denied, draft } from '../hearings/desk.ts';
import { castOf } from '../support/people.ts';
import { addWork, type Counted, counted, finish, listedBehind, rowsOfApi } from './work.ts';

const api = await createApi({ now: '2026-03-11T10:00' });
const { supervisor, officer, head } = await staff(api, 'justice');
const { justice: providerId, education: otherProvider } = api.place;
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const another = (name: string) =>
  api.person(name, { role: 'officer', scope: 'provider', providerId, unitId: api.place.units.justice });
const away = await another('Away A.');
const newcomer = await another('Newcomer N.');
const work = (given: object) => addWork(api, { service: 'justice', ...given });

describe('The heat map', () => {
  const query =
    'query ($providerId: RecordId) { stageHeatMap(providerId: $providerId) { stage officer { id } bucket count } }';
  const mapOf = async (client: Client, place: object = {}) =>
    (
      (await client.query(query, place))['stageHeatMap'] as {
        stage: string;
        officer: { id: string } | null;
        bucket: string;
        count: number;
      }[]
    ).map(({ stage, officer: holder, bucket, count }) => [stage, holder && Number(holder.id), bucket, count]);
  const mine = officer.officerId;

  test('tells working days left by stage and officer, at both ends of each span', async () => {
    await work({ holder: officer, dueOn: '2026-03-10' });
    await work({ holder: officer, dueOn: '2026-03-10', breach: false });
    await work({ holder: officer, dueOn: '2026-03-11' });
    await work({ holder: officer, dueOn: '2026-03-12' });
    await work({ holder: officer, dueOn: '2026-03-13' });
    await work({ holder: officer, dueOn: '2026-03-16' });
    await work({ holder: officer, dueOn: '2026-03-18' });
    await work({ holder: officer, dueOn: '2026-03-19' });
    await work({ holder: officer });
    await work({ stage: 'assignment', dueOn: '2026-03-12', many: 2 });
    await work({ holder: officer, closedAt: '2026-03-10T15:00' });
    const cells = await mapOf(supervisor);
    expect(cells).toEqual([
      ['assignment', null, 'inTwoDays', 2],
      ['inquiry', mine, 'late', 1],
      ['inquiry', mine, 'today', 2],
      ['inquiry', mine, 'inTwoDays', 2],
      ['inquiry', mine, 'inFiveDays', 2],
      ['inquiry', mine, 'later', 2],
    ]);
    expect(await mapOf(officer)).toEqual(cells.slice(1));
  });

  test('names no officers to an analyst, nor for the whole country', async () => {
    for (const place of [{}, { providerId: String(providerId) }]) {
      const cells = await mapOf(analyst, place);
      expect(cells).toContainEqual(['inquiry', null, 'inTwoDays', 2]);
    }
  });
});

describe('The flow of weeks', () => {
  const flowOf = async (client: Client, weeks = 3) =>
    (await client.query('query ($weeks: Int) { caseFlow(weeks: $weeks) { weekStart in out open } }', { weeks }))[
      'caseFlow'
    ];

  test('counts by weeks from Monday what came and went, and what was open at their ends', async () => {
    // Before this: one closed on Tuesday 10 March, eleven open, all filed on Friday 27 February.
    await work({ filedAt: '2026-03-08T23:59', closedAt: '2026-03-09T00:00' });
    await work({ filedAt: '2026-03-09T00:00', many: 2 });
    await work({ filedAt: '2025-12-01T10:00', closedAt: '2026-03-01T12:00' });
    expect(await flowOf(supervisor)).toEqual([
      { weekStart: '2026-02-23', in: 12, out: 1, open: 12 },
      { weekStart: '2026-03-02', in: 1, out: 0, open: 13 },
      { weekStart: '2026-03-09', in: 2, out: 2, open: 13 },
    ]);
    expect(await flowOf(head, 1)).toEqual([{ weekStart: '2026-03-09', in: 2, out: 2, open: 13 }]);
  });

  test('is told for one week up to half a year', async () => {
    expect(await flowOf(analyst, 26)).toHaveLength(26);
    for (const weeks of [0, 27]) {
      await expect(flowOf(analyst, weeks)).rejects.toThrow('BAD_INPUT');
    }
  });
});

interface Forecast {
  readonly method: string;
  readonly from: string;
  readonly to: string;
  readonly breaches: Counted;
  readonly unheld: Counted;
  readonly items: readonly {
    officer: { id: string };
    finished: number;
    perDay: number;
    daysPresent: number;
    queue: number;
    late: number;
    breaches: Counted;
  }[];
}

describe('The forecast', () => {
  const forecastOf = async (client: Client, days = 5, language = 'en'): Promise<Forecast> => {
    const { data, errors } = await client.send(
      `query ($days: Int) { breachForecast(days: $days) { method from to breaches { ${counted} } unheld { ${counted} }
        items { officer { id } unit { id } finished perDay daysPresent queue late breaches { ${counted} } } } }`,
      { days },
      language,
    );
    if (!data) {
      throw new Error(JSON.stringify(errors));
    }
    return data['breachForecast'];
  };

  test('goes by what each finished in the last 20 working days, without their absences', async () => {
    // From Tuesday 10 February to Tuesday 10 March: the one before and today do not count.
    await finish(api, officer, '2026-02-09T18:00', 7);
    await finish(api, officer, '2026-02-10T09:00', 4);
    await finish(api, officer, '2026-03-10T18:00', 6);
    await finish(api, officer, '2026-03-11T09:00', 7);
    await finish(api, away, '2026-02-12T09:00', 8);
    await sql`
      insert into absence (officer_id, starts_on, ends_on, reason, recorded_at, recorded_by) values
        (${away.officerId}, '2026-02-16', '2026-02-27', 'leave', now(), 1),
        (${away.officerId}, '2026-03-12', '2026-03-13', 'trip', now(), 1)`.execute(rowsOfApi(api));
    await work({ holder: away, dueOn: '2026-03-13', many: 2 });
    await work({ holder: newcomer, dueOn: '2026-03-18', many: 6 });
    const { items, from, to } = await forecastOf(supervisor);
    expect([from, to]).toEqual(['2026-03-11', '2026-03-18']);
    const of = (client: Client) => items.find(item => Number(item.officer.id) === client.officerId);
    // Ten stages in twenty days: of five that are due by Wednesday 18 March three are done in six days.
    expect(of(officer)).toMatchObject({ finished: 10, perDay: 0.5, daysPresent: 6, queue: 6, late: 1 });
    // Eight stages in ten days, and two of the next days away: nothing but today until Friday.
    expect(of(away)).toMatchObject({
      finished: 8,
      perDay: 0.8,
      daysPresent: 4,
      queue: 2,
      late: 0,
      breaches: { count: 2 },
    });
    // Nothing finished yet: as the others, eighteen in thirty days, so three in six days.
    expect(of(newcomer)).toMatchObject({ finished: 0, perDay: 0.6, daysPresent: 6, queue: 6, breaches: { count: 3 } });
  });

  test('names the cases, the sum of all, and those nobody holds apart', async () => {
    const { items, breaches, unheld } = await forecastOf(head);
    const named = await Promise.all(items.map(item => listedBehind(head, item.breaches)));
    expect(named.map(ids => ids.length)).toEqual(items.map(item => item.breaches.count));
    expect(await listedBehind(head, breaches)).toEqual(named.flat().toSorted((a, b) => a - b));
    expect(unheld.count).toBe(2);
    expect(await listedBehind(head, unheld)).toHaveLength(2);
  });

  test('says how it is reckoned in each language, and tells an analyst no officers', async () => {
    const [kk, ru, en] = await Promise.all(['kk', 'ru', 'en'].map(language => forecastOf(analyst, 5, language)));
    expect([kk?.method, ru?.method, en?.method]).toEqual([
      expect.stringContaining('соңғы 20 жұмыс күнінде'),
      expect.stringContaining('за последние 20 рабочих дней'),
      expect.stringContaining('in the last 20 working days'),
    ]);
    const seen = await forecastOf(supervisor);
    expect([en?.items, en?.breaches.count]).toEqual([[], seen.breaches.count]);
  });

  test('an officer sees their own', async () => {
    const { items } = await forecastOf(newcomer);
    expect(items.map(item => Number(item.officer.id))).toEqual([newcomer.officerId]);
  });

  test('reaches from one to ten working days', async () => {
    expect((await forecastOf(head, 10)).to).toBe('2026-03-30');
    for (const days of [0, 11]) {
      await expect(forecastOf(head, days)).rejects.toThrow('BAD_INPUT');
    }
  });
});

describe('Hearings and their last lawful moments', () => {
  const hearingsOf = async (client: Client, place: object = {}) =>
    (
      await client.query(
        `query ($providerId: RecordId) { deskHearings(providerId: $providerId) { startsAt method kind dueOn dueAt application { id } } }`,
        place,
      )
    )['deskHearings'];

  test('tell until the notice has gone out its last lawful day, and then what comes next', async () => {
    const cast = await castOf(api, 'education');
    const drafted = await denied(cast);
    await draft(cast, drafted);
    const heard = await denied(cast);
    await announce(cast, heard, '2026-03-10T11:00', '2026-03-12');
    api.clock.set('2026-03-11T10:00');
    const found = await hearingsOf(cast.supervisor);
    expect(found).toHaveLength(2);
    const of = (id: string) => found.find((one: { application: { id: string } }) => one.application.id === id);
    expect(of(heard)).toMatchObject({
      method: 'inPerson',
      startsAt: expect.stringContaining('2026-03-12T'),
      kind: 'hearing',
    });
    expect(of(drafted)).toMatchObject({ startsAt: null, method: null });
    expect(['noticeLastLawful', 'hearingNotice']).toContain(of(drafted).kind);
    expect(await hearingsOf(cast.officer)).toEqual(found);
    expect(await hearingsOf(supervisor)).toEqual([]);
    expect(await hearingsOf(analyst, { providerId: String(otherProvider) })).toEqual(found);
  });
});
