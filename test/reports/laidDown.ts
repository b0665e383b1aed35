import { Client as Connection } from 'pg';
import { afterAll } from 'vitest';
import { type Api, type Client, createApi } from '../support/api.ts';

/** A sum of an education department, as the job would have counted it. */
interface Sum {
  readonly measure: string;
  readonly day: string;
  readonly provider: number;
  readonly channel: string;
  readonly item: string;
  readonly detail?: string;
  readonly value?: number | null;
  readonly n: number;
}

interface Ground {
  readonly api: Api;
  readonly analyst: Client;
  /** Who may lay down sums. */
  readonly owner: Connection;
  readonly providers: readonly { readonly id: number; readonly region: string }[];
}

/** The education departments of some regions, where nothing was ever done, and an analyst of the whole country. */
export async function emptyGround(now: string, regions: readonly string[]): Promise<Ground> {
  const api = await createApi({ now });
  const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
  const owner = new Connection({ connectionString: api.database.ownerUrl });
  await owner.connect();
  afterAll(() => owner.end());
  const { rows: providers } = await owner.query(
    `select id, region from provider where service = 'education' and region = any($1::text[]) order by id`,
    [regions],
  );
  return { api, analyst, owner, providers };
}

/** Whole numbers below what is asked, the same in every run. */
export function numbersFrom(seed: number): (below: number) => number {
  let at = seed;
  return below => {
    at = (at * 1103515245 + 12345) % 2147483648;
    return Math.floor(at / 65536) % below;
  };
}

/** Of its day, its month and its year; each sum once, and of nothing nothing. */
export async function layDown(owner: Connection, sum: Sum): Promise<void> {
  const { measure, day, provider, channel, item, detail = '', value = null, n } = sum;
  const columns = 'provider_id, service, channel, edition, item, detail, value, n, amount';
  const rest = `$3::int, 'education', $4, 'education-209-586', $5, $6, $7::int, $8::bigint, 0 where $8 <> 0`;
  await owner.query(
    `with days as (
      insert into figure (measure, day, recorded_on, ${columns}) select $1, $2::date, $2::date, ${rest}),
    months as (
      insert into figure_month (measure, month, ${columns}) select $1, date_trunc('month', $2::date), ${rest})
    insert into figure_year as f (measure, year, ${columns}) select $1, date_trunc('year', $2::date), ${rest}
    on conflict on constraint figure_year_once do update set n = f.n + excluded.n`,
    [measure, day, provider, channel, item, detail, value, n],
  );
}
