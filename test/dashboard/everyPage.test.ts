import { expect, test } from 'vitest';
import { barriers, type Look, openBrowser, openWindow, textsOf, withoutComplaints } from '../support/browser.ts';
import { said, signIn, unfinished } from '../support/dashboard.ts';
import { pages } from './pages.ts';
import { createWorld } from './world.ts';

const world = await createWorld();
const { api, everybody } = world;
const browser = await openBrowser();

const looks: readonly Required<Look>[] = [
  { language: 'kk', theme: 'light', width: 1280 },
  { language: 'ru', theme: 'dark', width: 390 },
  { language: 'en', theme: 'dark', width: 1280 },
];

test.each(looks)(
  'every page is finished and open to everybody: $language, $theme, $width wide',
  { timeout: 180_000 },
  async look => {
    const window = await openWindow(browser, api.server.url, look);
    const { page } = window;
    const texts = said[look.language] as (typeof said)['en'];
    const here = { ...world, page, texts, desk: { ...window, language: look.language } };
    const found: string[] = [];
    const inspect = async (name: string) => {
      found.push(...(await barriers(page)).map(barrier => `${name}: ${barrier}`));
      found.push(...unfinished(await textsOf(page)).map(text => `${name} says: ${text}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      found.push(...(overflow > 0 ? [`${name} is ${overflow} pixels wider than its window`] : []));
    };
    // In one look by its address, as a link does; in the others as the menu does, without loading the dashboard anew:
    // but from under a dialog no menu is reached.
    const goTo = async (path: string) => {
      const isCovered = (await page.getByRole('dialog').count()) > 0;
      if (look.language === 'kk' || isCovered) {
        await page.goto(path);
      } else {
        await page.evaluate(address => {
          history.pushState(null, '', address);
          dispatchEvent(new PopStateEvent('popstate'));
        }, path);
      }
      await page.locator('#main-content').waitFor();
    };

    await page.goto('/');
    await page.locator('input[name=email]').waitFor();
    await inspect('sign-in');
    await signIn(window, api, everybody);
    expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
    for (const { name, path, ready } of pages) {
      try {
        if (path !== undefined) {
          await goTo(typeof path === 'string' ? path : path(world));
        }
        await ready(here);
      } catch (cause) {
        throw new Error(`${name} is not there: ${[...window.complaints, ...found].join('\n')}`, { cause });
      }
      await inspect(name);
    }

    expect(found).toEqual([]);
    withoutComplaints(window);
    await window.close();
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
