import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  barriers,
  type Look,
  openBrowser,
  openWindow,
  textsOf,
  type Window,
  withoutComplaints,
} from '../support/browser.ts';
import { goTo, said, signIn, sitDown, unfinished } from '../support/dashboard.ts';
import { pagesOfAnalysts } from './analystPages.ts';
import { pages, type Stop } from './pages.ts';
import { createWorld } from './world.ts';

const world = await createWorld();
const { analyst, api, everybody } = world;
const browser = await openBrowser();

const looks: readonly Required<Look>[] = [
  { language: 'kk', theme: 'light', width: 1280 },
  { language: 'ru', theme: 'dark', width: 390 },
  { language: 'en', theme: 'dark', width: 1280 },
];

/** Goes from one to the next in that window, and says what somebody would object to. */
async function visit(window: Window, look: Look, stops: readonly Stop[]): Promise<string[]> {
  const { page } = window;
  const texts = said[look.language] as (typeof said)['en'];
  const here = { ...world, page, texts, desk: { ...window, language: look.language } };
  const found: string[] = [];
  // In one look by its address, as a link does; in the others as the menu does, without loading the dashboard anew.
  const open = async (path: string) => {
    if (look.language === 'kk') {
      await page.goto(path);
    } else {
      // What stands over the whole dashboard is closed; what stands over a page goes with it.
      if ((await page.getByRole('dialog').count()) > 0) {
        await page.keyboard.press('Escape');
      }
      await goTo(page, path);
    }
    await page.locator('#main-content').waitFor();
  };
  for (const { name, path, ready, meant } of stops) {
    try {
      if (path !== undefined) {
        await open(typeof path === 'string' ? path : path(world));
      }
      await ready(here);
    } catch (cause) {
      throw new Error(`${name} is not there: ${[...window.complaints, ...found].join('\n')}`, { cause });
    }
    found.push(...(await objections(page, name, meant)));
  }
  return found;
}

async function objections(page: Page, name: string, meant?: RegExp): Promise<string[]> {
  const found = (await barriers(page)).map(barrier => `${name}: ${barrier}`);
  const texts = unfinished(await textsOf(page)).filter(text => !meant?.test(text));
  found.push(...texts.map(text => `${name} says: ${text}`));
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return overflow > 0 ? [...found, `${name} is ${overflow} pixels wider than its window`] : found;
}

test.each(looks)(
  'every page is finished and open to everybody: $language, $theme, $width wide',
  { timeout: 180_000 },
  async look => {
    const window = await openWindow(browser, api.server.url, look);
    const { page } = window;
    await page.goto('/');
    await page.locator('input[name=email]').waitFor();
    expect(await objections(page, 'sign-in')).toEqual([]);
    await signIn(window, api, everybody);
    expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
    expect(await visit(window, look, pages)).toEqual([]);
    withoutComplaints(window);
    await window.close();
  },
);

test.each(looks)(
  'so are those of an analyst alone: $language, $theme, $width wide',
  { timeout: 60_000 },
  async look => {
    const desk = await sitDown(browser, api, analyst, look);
    expect(await visit(desk, look, pagesOfAnalysts)).toEqual([]);
    withoutComplaints(desk);
    await desk.close();
  },
);

test('a language chosen on the page is spoken at once and the next time', async () => {
  const { page, close } = await openWindow(browser, api.server.url, { language: 'en' });
  await page.goto('/');
  await page.getByRole('button', { name: said.en.layout.language }).click();
  await page.getByRole('menuitem', { name: 'Қазақша' }).click();
  await page.getByRole('heading', { name: said.kk.app.name }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: said.kk.app.name }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('kk');
  await close();
});

test('a wrong password is told in words', async () => {
  const { page, close } = await openWindow(browser, api.server.url, { language: 'ru' });
  await page.goto('/');
  await page.locator('input[name=email]').fill('nobody@example.kz');
  await page.locator('input[name=password]').fill('not the password');
  await page.locator('button[type=submit]').click();
  await page.getByText(said.ru.signin.refused).waitFor();
  await close();
});
