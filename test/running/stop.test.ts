import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/folders.ts';
import { answers, startProcess } from '../support/process.ts';

// A whole server is started, perhaps several times, perhaps on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const body = JSON.stringify({ query: '{ __typename }' });

/** A request of which the server has everything but the last byte, as it says itself by `100 Continue`. */
async function beginRequest(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  const head = [
    'POST /graphql HTTP/1.1',
    `host: ${hostname}`,
    'connection: close',
    'expect: 100-continue',
    'content-type: application/json',
    `content-length: ${body.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, -1)}`);
  const [said] = (await once(socket, 'data')) as [Buffer];
  expect(String(said)).toBe('HTTP/1.1 100 Continue\r\n\r\n');
  return socket;
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s: a request in hand is finished, a new one is not taken', async signal => {
  const server = await startProcess({ dataDir: temporaryFolder('data', { open: true }) });
  await server.ready();
  const request = await beginRequest(server.url);
  const stopped = server.stop(signal);
  await expect.poll(() => answers(`${server.url}/healthz`)).toBe(false);
  request.write(body.slice(-1));
  const answer = await text(request);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toContain('{"data":{"__typename":"Query"}}');
  expect(await stopped).toBe(0);
});

test('a client that never finishes its request does not keep the server from stopping', async () => {
  const server = await startProcess({ dataDir: temporaryFolder('data', { open: true }) });
  await server.ready();
  const request = await beginRequest(server.url);
  expect(await server.stop()).toBe(0);
  request.destroy();
});
