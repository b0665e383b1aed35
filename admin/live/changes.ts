import { isRecord, RequestError } from '../data/errors.ts';

export interface ChangeItem {
  readonly kind: 'application' | 'complaint' | 'escalation' | 'reassignment' | 'officerNote' | 'presence';
  readonly id: string;
  readonly version: number | null;
}

export interface ChangeBatch {
  readonly cursor: string;
  /** What is read next must not be older than this. */
  readonly position: string;
  readonly items: readonly ChangeItem[];
  /** Whatever is on screen is to be read again. */
  readonly isReset: boolean;
}

const query = `subscription Changes($since: String) {
  changes(since: $since) { cursor position isReset items { kind id version } } }`;

/** The server says something every twelve seconds at least: after so long without it there is nobody any more. */
const silence = 40_000;

/**
 * Changes until the server ends the stream. Throws the server's refusal as a RequestError, and something else when
 * the connection breaks or falls silent.
 */
export async function* listen(since: string | undefined, signal: AbortSignal): AsyncGenerator<ChangeBatch> {
  const silent = new AbortController();
  let timer = setTimeout(() => silent.abort(), silence);
  try {
    const response = await fetch('/graphql/stream', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'text/event-stream',
        'Accept-Language': document.documentElement.lang,
      },
      credentials: 'same-origin',
      body: JSON.stringify({ query, variables: { since } }),
      signal: AbortSignal.any([signal, silent.signal]),
    });
    if (!response.ok || !response.body) {
      throw new TypeError(`no stream: ${response.status}`);
    }
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(() => silent.abort(), silence);
      const events = `${text}${read.value}`.split('\n\n');
      text = events.pop() ?? '';
      yield* events.flatMap(batchIn);
    }
  } finally {
    clearTimeout(timer);
    silent.abort();
  }
}

/** A beat of the heart, and the end, are no batch. */
function batchIn(event: string): ChangeBatch[] {
  const data = /^event: next$/m.test(event) && /^data: (.*)$/m.exec(event)?.[1];
  if (!data) {
    return [];
  }
  const { data: answer, errors } = JSON.parse(data) as { data?: { changes: ChangeBatch } | null; errors?: unknown[] };
  const [first] = errors ?? [];
  if (isRecord(first)) {
    const { code, facts } = isRecord(first['extensions']) ? first['extensions'] : {};
    throw new RequestError(String(first['message']), 500, {
      code: String(code),
      facts: isRecord(facts) ? facts : {},
      provision: null,
    });
  }
  return answer ? [answer.changes] : [];
}
