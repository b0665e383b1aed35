import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './support/longestFirst.ts';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  oxc: { decorator: { legacy: true } },
  // graphql is published twice in one package; two copies refuse each other's schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/support/postgres.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // The server's modules are loaded once a worker and not once a file; what a file changes it puts back.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    server: { deps: { inline: ['type-graphql', '@apollo/server', '@as-integrations/fastify'] } },
  },
});
