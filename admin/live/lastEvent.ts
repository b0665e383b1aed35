import { ask } from '../data/client.ts';
import type { ActSubject } from '../acts/act.ts';
import { gql } from '../data/gql.ts';

export interface LastEvent {
  readonly by: string;
  readonly act: string;
  readonly at: string;
  readonly version: number;
}

const parts = 'timeline { by act at version }';
const queries = {
  application: gql(`query LastActs($id: ID!) { data: application(id: $id) { id ${parts} } }`),
  complaint: gql(`query LastComplaintActs($id: ID!) { data: complaint(id: $id) { id ${parts} } }`),
} as const;

/** Who did what last; undefined where the reader may know it no more, or it cannot be asked. */
export async function lastEvent({ kind, id }: ActSubject): Promise<LastEvent | undefined> {
  try {
    const record = await ask<{ readonly timeline: readonly LastEvent[] } | null>(queries[kind], { id });
    return record?.timeline.at(-1);
  } catch {
    return undefined;
  }
}
