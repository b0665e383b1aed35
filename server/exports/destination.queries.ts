import { sql } from 'kysely';
import type { Rows } from '../database/rows.ts';
import type { CaseTableRow } from './caseTableRows.queries.ts';

/** Written where a country has too few cases at the provider in the year: who went there would be known by it. */
const otherCountry = 'other';

/** Which countries are named. Each provider and year is counted once in a reading, when its first case comes. */
export class NamedDestinations {
  readonly #rows: () => Rows;
  readonly #least: number;
  readonly #named = new Map<string, ReadonlySet<string>>();

  constructor(rows: () => Rows, least: number) {
    this.#rows = rows;
    this.#least = least;
  }

  async of({ providerId, acceptedOn, destination }: CaseTableRow): Promise<string> {
    const year = Number(acceptedOn.slice(0, 4));
    const key = `${providerId} ${year}`;
    const named = this.#named.get(key) ?? (await this.#count(providerId, year));
    this.#named.set(key, named);
    return named.has(destination) ? destination : otherCountry;
  }

  /** Filed at most some weeks before its acceptance: by the day of filing the index finds the year. */
  async #count(providerId: number, year: number): Promise<ReadonlySet<string>> {
    const { rows: found } = await sql<{ country: string }>`
      select destination_country as country from application
      where provider_id = ${providerId} and filed_at >= make_date(${year}, 1, 1) - interval '60 days'
        and filed_at < make_date(${year} + 1, 1, 2)
        and accepted_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
      group by destination_country having count(*) >= ${this.#least}`.execute(this.#rows());
    return new Set(found.map(({ country }) => country));
  }
}
