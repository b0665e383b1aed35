import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../server/live/change.ts';
import { ChangeStream } from '../../server/live/changeStream.ts';
import type { Actor } from '../../server/officers/actor.ts';

const actor: Actor = {
  officerId: 7,
  name: 'Head H.',
  language: 'kk',
  via: 'session',
  grants: [{ role: 'head', scope: 'provider', providerId: 1 }],
};
const change = (id: number, providerId = 1): Change => ({
  kind: 'application',
  id,
  version: 2,
  places: [{ providerId }],
  officerId: null,
  lookers: [],
});
const cursor = { atSecond: 1, snapshot: '1:1:' };
const news = (...changes: Change[]) => ({ cursor, position: '0/1', changes, isReset: false });

/** A stream whose client and session are as the test says. */
function open() {
  const state = { isBlocked: false, actor: actor as Actor | undefined, ended: 0 };
  const stream = new ChangeStream({
    actor,
    authenticate: async () => state.actor,
    isBlocked: () => state.isBlocked,
    onEnd: () => (state.ended += 1),
  });
  return { stream, state };
}

const itemsOf = ({ value }: Awaited<ReturnType<ChangeStream['next']>>) => value?.items.map(({ id }) => id);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('A stream of changes', () => {
  test('begins at once, and keeps what was offered since it attends', async () => {
    const { stream } = open();
    stream.offer(news(change(4)));
    stream.attend();
    stream.offer(news(change(1)));
    stream.begin(news());
    expect(itemsOf(await stream.next())).toEqual([1]);
  });

  test('tells what comes within half a second together, each record once', async () => {
    const { stream } = open();
    stream.begin(news());
    await stream.next();
    const next = stream.next();
    stream.offer(news(change(1), change(2, 2)));
    await vi.advanceTimersByTimeAsync(499);
    stream.offer(news(change(1), change(3)));
    await vi.advanceTimersByTimeAsync(1);
    expect(itemsOf(await next)).toEqual([1, 3]);
  });

  test('waits for a client that takes nothing, and after half a minute no longer', async () => {
    const { stream, state } = open();
    stream.begin(news());
    await stream.next();
    state.isBlocked = true;
    const next = stream.next();
    stream.offer(news(change(1)));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(state.ended).toBe(0);
    stream.offer(news(change(2)));
    state.isBlocked = false;
    await vi.advanceTimersByTimeAsync(500);
    expect(itemsOf(await next)).toEqual([1, 2]);

    state.isBlocked = true;
    const last = stream.next();
    stream.offer(news(change(3)));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await last).toEqual({ done: true, value: undefined });
    expect(state.ended).toBe(1);
  });

  test('keeps no more than a thousand records for a slow client: then it is to read everything again', async () => {
    const { stream } = open();
    stream.begin(news());
    await stream.next();
    const next = stream.next();
    stream.offer(news(...Array.from({ length: 1000 }, (_, at) => change(at))));
    stream.offer(news(change(1000)));
    await vi.advanceTimersByTimeAsync(500);
    expect((await next).value).toMatchObject({ items: [], isReset: true });
  });

  test('asks every half a minute whether the session holds, and ends with it', async () => {
    const { stream, state } = open();
    stream.begin(news());
    await stream.next();
    const next = stream.next();
    await vi.advanceTimersByTimeAsync(30_500);
    expect(state.ended).toBe(0);
    state.actor = undefined;
    await vi.advanceTimersByTimeAsync(30_500);
    expect(await next).toEqual({ done: true, value: undefined });
    expect(state.ended).toBe(1);
  });

  test('tells nothing of what was lost between hearing and telling', async () => {
    const { stream, state } = open();
    stream.begin(news());
    await stream.next();
    const next = stream.next();
    stream.offer(news(change(1)));
    state.actor = { ...actor, grants: [] };
    stream.doubt();
    await vi.advanceTimersByTimeAsync(500);
    expect((await next).value).toMatchObject({ items: [], isReset: true });
  });

  test('ends at once while it waits', async () => {
    const { stream, state } = open();
    stream.begin(news());
    await stream.next();
    const next = stream.next();
    await stream.return();
    expect(await next).toEqual({ done: true, value: undefined });
    expect(state.ended).toBe(1);
  });
});
