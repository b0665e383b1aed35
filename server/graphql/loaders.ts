import DataLoader from 'dataloader';
import { type RawBuilder, sql } from 'kysely';
import type { Rows } from '../database/rows.ts';

/** Nested fields ask here, so that a page of cases costs one statement per kind of child, not one per case. */
export type Loaders = ReturnType<typeof createLoaders>;

type Ids = RawBuilder<unknown>;

/** `namesOfficers`: whether the reader is told the names of officers. */
export function createLoaders(rows: Rows, namesOfficers: boolean) {
  /** Rows of one kind by the case (or other parent) they belong to. */
  const children = new Map<string, DataLoader<number, readonly object[]>>();
  /** Rows by their own id. */
  const records = new Map<string, DataLoader<number, object | undefined>>();

  /** What one request asks for more than once. */
  const answers = new Map<string, Promise<unknown>>();

  return {
    namesOfficers,

    once<Answer>(key: string, load: () => Promise<Answer>): Promise<Answer> {
      const answer = answers.get(key) ?? load();
      answers.set(key, answer);
      return answer as Promise<Answer>;
    },

    many<Row extends object>(
      kind: string,
      parent: number,
      statement: (ids: Ids) => RawBuilder<Row & { parent: number }>,
    ): Promise<readonly Row[]> {
      let loader = children.get(kind);
      if (!loader) {
        loader = new DataLoader(async parents => {
          const { rows: found } = await statement(sql.join([...parents])).execute(rows);
          const byParent = Map.groupBy(found, row => row.parent);
          return parents.map(id => byParent.get(id) ?? []);
        });
        children.set(kind, loader);
      }
      return loader.load(parent) as Promise<readonly Row[]>;
    },

    one<Row extends object>(
      kind: string,
      id: number,
      statement: (ids: Ids) => RawBuilder<Row & { id: number }>,
    ): Promise<Row | undefined> {
      let loader = records.get(kind);
      if (!loader) {
        loader = new DataLoader(async ids => {
          const { rows: found } = await statement(sql.join([...ids])).execute(rows);
          const byId = new Map(found.map(row => [row.id, row]));
          return ids.map(one => byId.get(one));
        });
        records.set(kind, loader);
      }
      return loader.load(id) as Promise<Row | undefined>;
    },
  };
}
