import { once } from 'node:events';
import { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { archiveOf } from '../../server/sealing/archive.ts';
import { sha256 } from './sealedDesk.ts';

const at = Temporal.PlainDateTime.from('2026-03-17T12:55:30');
const chunk = Buffer.alloc(64 * 1024, 'x');
const chunks = 1024;

/** 64 MiB, and how much of it was asked for. */
function large() {
  const asked = { chunks: 0 };
  const source = Readable.from(
    (function* () {
      for (; asked.chunks < chunks; asked.chunks += 1) {
        yield chunk;
      }
    })(),
    { objectMode: false },
  );
  const sum = sha256(Buffer.concat(Array<Buffer>(chunks).fill(chunk)));
  return {
    asked,
    source,
    part: { path: 'a', size: chunk.length * chunks, sha256: sum, open: () => Promise.resolve(source) },
  };
}

test('An archive waits for its reader, and is as long as was said', async () => {
  const { asked, part } = large();
  const { size, stream } = archiveOf([{ path: 'SHA256SUMS', content: Buffer.from('list') }], [part], at);
  for (let turns = 0; turns < 200; turns += 1) {
    await turn();
  }
  expect(asked.chunks).toBeLessThan(32);
  let seen = 0;
  for await (const piece of stream) {
    seen += (piece as Buffer).length;
  }
  expect([seen, asked.chunks]).toEqual([size, chunks]);
});

test('An archive nobody reads to the end lets go of the file it was reading', async () => {
  const { source, part } = large();
  const { stream } = archiveOf([], [part], at);
  await once(stream, 'readable');
  stream.destroy();
  await once(source, 'close');
  expect(source.destroyed).toBe(true);
});

test.each([
  ['shorter', (content: Buffer) => content.subarray(1)],
  ['longer', (content: Buffer) => Buffer.concat([content, content])],
  ['another', (content: Buffer) => Buffer.alloc(content.length)],
])('An archive fails where a file is %s than was sealed', async (_, change) => {
  const content = Buffer.from('what was sealed');
  const open = () => Promise.resolve(Readable.from([change(content)]));
  const { stream } = archiveOf([], [{ path: 'a', size: content.length, sha256: sha256(content), open }], at);
  await expect(stream.toArray()).rejects.toMatchObject({ name: 'BrokenPart', path: 'a' });
});

test('An archive fails where a file cannot be opened', async () => {
  const open = () => Promise.reject(new Error('the store is away'));
  const { stream } = archiveOf([], [{ path: 'a', size: 1, sha256: sha256('a'), open }], at);
  await expect(stream.toArray()).rejects.toThrow('the store is away');
});
