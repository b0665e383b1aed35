import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import type { Language } from '../../server/law/law.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** An installed Chrome or Chromium, else the one of the package; none is an error that tells what to do. */
export async function findBrowser(
  named = process.env['CHROME_PATH'] ?? '',
  places: readonly string[] = usualPlaces,
): Promise<string> {
  if (named && !existsSync(named)) {
    throw new Error(`CHROME_PATH names ${named}, where there is no browser: correct it or unset it.`);
  }
  const installed = named || places.find(place => existsSync(place));
  if (installed !== undefined) {
    return installed;
  }
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await packaged.executablePath();
  } catch (cause) {
    throw new Error(
      'No browser for the dashboard tests: install Chrome or Chromium, or set CHROME_PATH to its executable.',
      { cause },
    );
  }
}

/** Headless, without the sandbox: it refuses to start as root, and only our own pages are opened. */
export async function launch(executablePath: string): Promise<Browser> {
  try {
    return await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  } catch (cause) {
    throw new Error(
      `The browser ${executablePath} does not start: install Chrome or Chromium with the libraries it needs, ` +
        'or set CHROME_PATH to one that runs.',
      { cause },
    );
  }
}

/** One browser for the tests of a file. At the top of it: `const browser = await openBrowser();` */
export async function openBrowser(): Promise<Browser> {
  const browser = await launch(await findBrowser());
  afterAll(() => browser.close());
  return browser;
}

export interface Look {
  readonly language: Language;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
}

/** A page with cookies and storage of its own; whatever its console complains of fails the test that asks. */
export interface Window {
  readonly page: Page;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export async function openWindow(browser: Browser, baseURL: string, look: Look): Promise<Window> {
  const { language, theme = 'light', width = 1280 } = look;
  const context = await browser.newContext({
    baseURL,
    locale: language,
    colorScheme: theme,
    viewport: { width, height: width < 600 ? 844 : 900 },
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  watch(page);
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
      complaints.push(message.text());
    }
  });
  return { page, complaints, close: () => context.close() };
}

/** What a page has asked for and not got yet, and since when it asks for nothing. */
const traffic = new WeakMap<Page, { readonly pending: Set<Request>; since: number }>();

function watch(page: Page): void {
  const seen = { pending: new Set<Request>(), since: performance.now() };
  traffic.set(page, seen);
  // The stream of changes stays open for as long as the page does; that one leaves is said when the page is gone.
  const counts = (request: Request) =>
    !request.url().includes('/stream') && !request.postData()?.includes('mutation LookAway');
  page.on('request', request => {
    if (counts(request)) {
      seen.pending.add(request);
    }
  });
  const ended = (request: Request) => {
    seen.pending.delete(request);
    seen.since = performance.now();
  };
  page.on('requestfinished', ended);
  page.on('requestfailed', ended);
}

/** An answer is drawn, and what it makes the page ask next is asked, within this many milliseconds. */
const quiet = 120;

/** Nothing loads, moves or fades any more. */
export async function settled(page: Page): Promise<void> {
  const seen = traffic.get(page);
  await page.waitForLoadState(seen ? 'load' : 'networkidle');
  const until = performance.now() + 10_000;
  const isQuiet = () => !seen || (seen.pending.size === 0 && performance.now() - seen.since >= quiet);
  while (!isQuiet()) {
    if (performance.now() > until) {
      throw new Error(`still loading: ${[...(seen?.pending ?? [])].map(request => request.url()).join(', ')}`);
    }
    await pause(20);
  }
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState, effect }) => {
      return playState !== 'running' || effect?.getComputedTiming().iterations === Infinity;
    }),
  );
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
  preload: false,
  // Where an element stands is seen from its markup; to write it as a selector costs a search of the whole page.
  selectors: false,
};

/** What WCAG 2.2 AA objects to on the page as it stands, one line for each element. */
export async function barriers(page: Page): Promise<string[]> {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axeSource);
  }
  const { violations } = await page.evaluate<AxeResults, RunOptions>(
    options => (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    wcag,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all }) => `${id}: ${html.slice(0, 200)} ${[...any, ...all][0]?.message ?? ''}`),
  );
}

/** Texts, names and hints a reader meets, whether they see or hear them. */
export async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const attributes = ['aria-label', 'placeholder', 'title', 'alt'];
    const named = [...document.querySelectorAll(attributes.map(name => `[${name}]`).join())].flatMap(element =>
      attributes.map(name => element.getAttribute(name) ?? ''),
    );
    return [document.title, ...document.body.innerText.split('\n'), ...named].filter(Boolean);
  });
}

export function withoutComplaints({ complaints }: Window): void {
  expect(complaints).toEqual([]);
}
