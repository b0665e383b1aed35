import { checkArchive } from './checkArchive.ts';

const usage = 'npm run check-sealed-file -- sealed-file.zip <SHA-256 of the list>';

/** For whoever holds the archive of a sealed file: run by Node as it is, without a server, a database or a build. */
async function check([path, listSha256 = '', ...rest]: readonly string[]): Promise<number> {
  if (!path || !/^[0-9a-f]{64}$/i.test(listSha256) || rest.length > 0) {
    process.stderr.write(`Usage: ${usage}\n`);
    return 1;
  }
  const { items, faults } = await checkArchive(path, listSha256.toLowerCase());
  if (faults.length > 0) {
    process.stderr.write(`${faults.join('\n')}\n${path} is not what was sealed\n`);
    return 1;
  }
  process.stdout.write(`${path}: the list and all ${items} items are as they were sealed\n`);
  return 0;
}

process.exitCode = await check(process.argv.slice(2));
