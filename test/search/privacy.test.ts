import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { startTestServer } from '../support/server.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const secret = 'Сейітова Дана';
const { education: providerId } = api.place;
const here = await api.person('Officer O.', { role: 'officer', scope: 'provider', providerId });
const { of: talkative } = await heard(() =>
  startTestServer(api.database, { clock: api.clock, env: { LOG_LEVEL: 'trace' } }),
);
const officer = here.at(talkative);
const searchFor = (text: string) => officer.send('query ($text: Text!) { search(text: $text) { kind } }', { text });

/** What comes of it, and what the server writes meanwhile. */
async function heard<Result>(work: () => Promise<Result>): Promise<{ of: Result; log: string }> {
  const lines: string[] = [];
  const { write } = process.stdout;
  process.stdout.write = (chunk: string | Uint8Array) => lines.push(String(chunk)) > 0;
  try {
    const of = await work();
    return { of, log: lines.join('') };
  } finally {
    process.stdout.write = write;
  }
}

test('what somebody looks for is in no line of the log and in no refusal, whether found, refused or wrongly asked', async () => {
  const { log } = await heard(async () => {
    expect((await searchFor(secret)).errors).toBeUndefined();
    const refused = await searchFor(secret.repeat(200));
    expect(refused.errors?.[0]?.extensions.code).toBe('BAD_INPUT');
    expect(JSON.stringify(refused)).not.toContain('Сейітова');
    await officer.send(`{ search(text: "${secret}") { nothing } }`);
    await officer.send(`{ search(text: "${secret}" `);
    await fetch(`${talkative.url}/graphql?query={search(text:"${secret}"){kind}}`);
  });
  expect(log).toContain('"route":"/graphql"');
  for (const trace of [secret, encodeURIComponent(secret), 'Сейітова', 'Дана']) {
    expect(log).not.toContain(trace);
  }
});
