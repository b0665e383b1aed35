import { onTestFinished } from 'vitest';
import type { Client, GraphQLAnswer } from '../support/api.ts';

interface Batch {
  readonly cursor: string;
  readonly position: string;
  readonly items: readonly { readonly kind: string; readonly id: string; readonly version: number | null }[];
  readonly isReset: boolean;
}

/** Somebody who listens to changes over server-sent events. */
export interface Ear {
  readonly status: number;
  readonly batches: readonly Batch[];
  readonly errors: NonNullable<GraphQLAnswer['errors']>;
  /** How it ended: told so by the server, or broken off; undefined while it is open. */
  readonly end: () => 'complete' | 'broken' | undefined;
  /** The cursor of the last batch. */
  readonly cursor: () => string;
  /** Ids of that kind told so far, each once. */
  readonly heard: (kind: string) => readonly string[];
  readonly close: () => void;
}

export const changes = `subscription ($since: String) { changes(since: $since) { cursor position isReset items { kind id version } } }`;

/** Opens the stream and reads until it ends. Closed with the test at the latest. */
export async function listen(client: Client, since?: string): Promise<Ear> {
  const closing = new AbortController();
  onTestFinished(() => closing.abort());
  const headers = { accept: 'text/event-stream' };
  const body = { query: changes, variables: { since } };
  const response = await client.post('/graphql/stream', body, { headers, signal: closing.signal });
  const batches: Batch[] = [];
  const errors: Ear['errors'][number][] = [];
  let end: ReturnType<Ear['end']>;
  void readEvents(response, ({ event, data }) => {
    if (event === 'complete') {
      end = 'complete';
      return;
    }
    const answer = JSON.parse(data) as GraphQLAnswer;
    errors.push(...(answer.errors ?? []));
    if (answer.data) {
      batches.push(answer.data['changes'] as Batch);
    }
  }).then(
    () => (end ??= 'broken'),
    () => (end ??= 'broken'),
  );
  return {
    status: response.status,
    batches,
    errors,
    end: () => end,
    cursor: () => batches.at(-1)?.cursor ?? '',
    heard: kind => [
      ...new Set(batches.flatMap(({ items }) => items.filter(item => item.kind === kind).map(({ id }) => id))),
    ],
    close: () => closing.abort(),
  };
}

async function readEvents(response: Response, told: (event: { event: string; data: string }) => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n')) {
      const [, event] = /^event: (.*)$/m.exec(text.slice(0, at)) ?? [];
      const [, data = ''] = /^data: (.*)$/m.exec(text.slice(0, at)) ?? [];
      text = text.slice(at + 2);
      if (event) {
        told({ event, data });
      }
    }
  }
}
