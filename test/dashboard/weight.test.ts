import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '../../server/law/law.ts';
import { createApi } from '../support/api.ts';
import { openBrowser, openWindow, settled, withoutComplaints } from '../support/browser.ts';
import { sitDown } from '../support/dashboard.ts';
import { staff } from '../support/people.ts';

const api = await createApi();
const { supervisor } = await staff(api, 'education');
const browser = await openBrowser();

interface Script {
  readonly path: string;
  /** As gzip, in kB, however it was sent. */
  readonly weight: number;
  readonly encoding: string | null;
  readonly kept: string | null;
}

/** Every script the page has loaded, from the cache or not. */
async function scriptsOf(page: Page): Promise<Script[]> {
  await settled(page);
  const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const scripts = [...new Set(addresses)].filter(address => new URL(address).pathname.endsWith('.js'));
  return Promise.all(
    scripts.map(async address => {
      const { headers, ...response } = await fetched(address);
      const weight = gzipSync(response.body).length / 1000;
      const [encoding, kept] = ['content-encoding', 'cache-control'].map(name => headers.get(name)) as [string, string];
      return { path: new URL(address).pathname, weight, encoding, kept };
    }),
  );
}

async function fetched(address: string) {
  const response = await fetch(address, { headers: { 'accept-encoding': 'br, gzip' } });
  return { headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
}

/** Not more than so many kB; where it is, the heaviest are named. */
function weighAtMost(limit: number, scripts: readonly Script[]): void {
  const sum = Math.round(scripts.reduce((all, { weight }) => all + weight, 0));
  const heaviest = scripts.toSorted((a, b) => b.weight - a.weight).slice(0, 30);
  const named = heaviest.map(({ path, weight }) => `${path} ${Math.round(weight)}`).join(', ');
  expect(sum, `kB of scripts: ${named}`).toBeLessThanOrEqual(limit);
}

test.each(languages)('in %s the sign-in page loads at most 330 kB of scripts', async language => {
  const { page, close } = await openWindow(browser, api.server.url, { language });
  await page.goto('/');
  await page.locator('input[name=email]').waitFor();
  const scripts = await scriptsOf(page);
  expect(scripts.length).toBeGreaterThan(2);
  weighAtMost(330, scripts);
  await close();
});

test('the work list loads at most 430 kB in all and no charts; all is compressed and kept for good', async () => {
  const desk = await sitDown(browser, api, supervisor, { language: 'kk' });
  const scripts = await scriptsOf(desk.page);
  expect(scripts.filter(({ path }) => /chart/iu.test(path))).toEqual([]);
  // What fits into one packet is sent as it is.
  expect(scripts.filter(({ weight, encoding }) => weight > 1 && encoding !== 'br')).toEqual([]);
  expect(scripts.filter(({ kept }) => kept !== 'public, max-age=31536000, immutable')).toEqual([]);
  weighAtMost(430, scripts);
  withoutComplaints(desk);
  await desk.close();
});
