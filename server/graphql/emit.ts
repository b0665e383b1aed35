import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from './schema.ts';

/** Writes schema.graphql, or with --check says whether it is what the code describes. */
const file = new URL('../../../schema.graphql', import.meta.url);
const current = `${printSchema(lexicographicSortSchema(createSchema()))}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, current);
} else if (readFileSync(file, 'utf8') !== current) {
  process.stderr.write('schema.graphql differs from the code: run `npm run schema` and commit it\n');
  process.exitCode = 1;
}
