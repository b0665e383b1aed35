import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArchive } from '../../server/sealing/checkArchive.ts';
import { checkCommand } from '../../server/sealing/sealedList.rules.ts';
import { projectRoot } from '../support/process.ts';
import { createSealedDesk, fileOf, flipped, packed, sha256, unpacked } from './sealedDesk.ts';

const desk = await createSealedDesk();
const { sealed, archive, parts } = await desk.sealedCase();

const run = (cwd: string) => spawnSync('sh', ['-c', checkCommand(sealed.listSha256)], { cwd, encoding: 'utf8' });
const command = (path: string, hash = sealed.listSha256) =>
  spawnSync(process.execPath, ['server/sealing/check.ts', path, hash], { cwd: projectRoot, encoding: 'utf8' });

const everyPart = () => [...parts].filter(([path]) => !path.startsWith('index.'));

describe('Anybody who holds the archive', () => {
  test('can check it with the tools of any system, and with one command of ours', () => {
    const answer = run(unpacked(parts));
    expect([answer.status, answer.stdout.split('\n').filter(Boolean).length]).toEqual([0, sealed.items + 1]);
    const path = fileOf(archive);
    expect(command(path)).toMatchObject({
      status: 0,
      stdout: `${path}: the list and all ${sealed.items} items are as they were sealed\n`,
    });
    expect(command(path, sha256('another')).status).toBe(1);
    expect(command(path, '').stderr).toContain('Usage: npm run check-sealed-file');
    expect(command(join(projectRoot, 'package.json')).stderr).toContain('cannot be read');
  });

  test('sees one changed bit of any part of it, wherever it is', { timeout: 60_000 }, async () => {
    const root = unpacked(parts);
    for (const [path, content] of everyPart()) {
      for (const at of new Set([0, content.length >> 1, content.length - 1])) {
        writeFileSync(join(root, path), flipped(content, at));
        expect([path, at, run(root).status]).toEqual([path, at, 1]);
        const start = archive.indexOf(content);
        const { faults } = await checkArchive(fileOf(flipped(archive, start + at)), sealed.listSha256);
        expect(faults[0]).toMatch(path === 'SHA256SUMS' ? /^SHA256SUMS is not/ : `changed: ${path}`);
      }
      writeFileSync(join(root, path), content);
    }
    expect(run(root).status).toBe(0);
  });

  test('sees an item that was taken out, and one that was put in or is there twice', async () => {
    const [, , [gone, content] = ['', Buffer.alloc(0)], ...others] = everyPart();
    const root = unpacked(parts);
    rmSync(join(root, gone));
    expect(run(root).status).toBe(1);
    const all = [...parts];
    const check = async (changed: readonly (readonly [string, Buffer])[]) =>
      (await checkArchive(await packed(changed), sealed.listSha256)).faults;
    expect(others.length).toBeGreaterThan(0);
    expect(await check(all.filter(([path]) => path !== gone))).toEqual([`missing: ${gone}`]);
    expect(await check([...all, ['attachments/004-more.pdf', content]])).toEqual([
      'not in the list: attachments/004-more.pdf',
    ]);
    expect(await check([...all, [gone, content]])).toEqual([`twice in the archive: ${gone}`]);
    expect(await check(all.filter(([path]) => path !== 'SHA256SUMS'))).toEqual(['SHA256SUMS is missing']);
    expect(await check(all)).toEqual([]);
  });

  test.each([
    ['removed', (lines: string[]) => lines.slice(1)],
    ['renamed', (lines: string[]) => lines.map((line, at) => (at === 2 ? line.replace('001', '101') : line))],
    ['added', (lines: string[]) => [...lines, `${sha256('x')}  attachments/009.pdf`]],
    ['moved', (lines: string[]) => lines.toReversed()],
  ])('sees a line of the list that was %s', async (_, change) => {
    const root = unpacked(parts);
    const lines = readFileSync(join(root, 'SHA256SUMS'), 'utf8').trimEnd().split('\n');
    const text = Buffer.from(`${change(lines).join('\n')}\n`);
    writeFileSync(join(root, 'SHA256SUMS'), text);
    expect(run(root).status).toBe(1);
    const path = await packed([...parts].map(([name, content]) => [name, name === 'SHA256SUMS' ? text : content]));
    const answer = command(path);
    expect([answer.status, answer.stderr]).toEqual([
      1,
      expect.stringContaining('SHA256SUMS is not the list that was sealed'),
    ]);
  });
});
