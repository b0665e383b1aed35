import type { Client } from './api.ts';

/** Last days of the dates of a case by kind; stage terms by the name of the stage. */
export async function datesOf(client: Client, id: string): Promise<Record<string, string>> {
  const data = await client.query('query ($id: ID!) { application(id: $id) { deadlines { kind stage dueOn } } }', {
    id,
  });
  const deadlines: { kind: string; stage: string | null; dueOn: string }[] = data['application'].deadlines;
  return Object.fromEntries(
    deadlines.map(({ kind, stage, dueOn }) => [kind === 'stage' ? (stage ?? '') : kind, dueOn]),
  );
}
