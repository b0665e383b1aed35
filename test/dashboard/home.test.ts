import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { registered } from '../complaints/desk.ts';
import { addWork, finish } from '../desk/work.ts';
import { announce, denied } from '../hearings/desk.ts';
import { createApi } from '../support/api.ts';
import { barriers, type Look, openBrowser, textsOf, withoutComplaints } from '../support/browser.ts';
import { type Desk, said, sitDown, unfinished } from '../support/dashboard.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const { education: providerId, units } = api.place;
const colleague = await api.person('Officer P.', {
  role: 'officer',
  scope: 'provider',
  providerId,
  unitId: units.education,
});
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });

// A complaint to be sent on by Wednesday 11 March 2026, a hearing on Thursday; it is Thursday morning.
await registered(cast, '2026-03-05T16:00');
await announce(cast, await denied(cast), '2026-03-10T11:00', '2026-03-12');
api.clock.set('2026-03-12T09:00');
await finish(api, cast.officer, '2026-03-04T12:00', 10);
await addWork(api, { holder: cast.officer, dueOn: '2026-03-10', many: 3 });
await addWork(api, { holder: colleague, stage: 'completeness', dueOn: '2026-03-12', many: 4 });
await addWork(api, { holder: colleague, waits: 'organisation', dueOn: '2026-03-16', many: 2 });
await addWork(api, { holder: colleague, stage: 'payment', waits: 'applicant', many: 2 });
await addWork(api, { stage: 'assignment', dueOn: '2026-03-13', many: 5 });
await addWork(api, { stage: 'registration', dueOn: '2026-03-13' });
const browser = await openBrowser();
const atTheDesk = { timeout: 120_000 };

async function comeHome({ page, language }: Desk): Promise<void> {
  await page.clock.setFixedTime('2026-03-12T09:00:00+05:00');
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: said[language].home.title }).waitFor();
}

async function inOrder({ page }: Desk) {
  expect(await barriers(page)).toEqual([]);
  expect(unfinished(await textsOf(page))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

const tilesOf = (page: Page, language: Desk['language']) =>
  page.getByRole('list', { name: said[language].home.tiles }).getByRole('link');

/** In the table of a list, or among the hearings of a week. */
const rowsOn = (page: Page) =>
  new URL(page.url()).pathname === '/hearings'
    ? page.locator('#main-content a[href*="/Application/"]').count()
    : page.locator('#main-content tbody tr').count();

test('behind each number of a supervisor stand exactly so many', atTheDesk, async () => {
  const desk = await sitDown(browser, api, cast.supervisor, { language: 'ru' });
  const { page } = desk;
  await comeHome(desk);
  const tiles = tilesOf(page, 'ru');
  await tiles.first().waitFor();
  expect(await tiles.count()).toBe(9);
  for (const at of Array.from({ length: 9 }).keys()) {
    const count = Number.parseInt(await tiles.nth(at).innerText(), 10);
    // The first three are of what has gone wrong, and each has.
    expect(count).toBeGreaterThanOrEqual(at < 3 ? 1 : 0);
    await tiles.nth(at).click();
    await expect.poll(() => rowsOn(page), { message: page.url(), timeout: 10_000 }).toBe(count);
    await page.getByRole('menuitem', { name: said.ru.home.menu }).click();
    await tiles.first().waitFor();
  }
  withoutComplaints(desk);
  await desk.close();
});

test('by keyboard: the first number opens its list, a chart turns into a table', atTheDesk, async () => {
  const { en } = said;
  const desk = await sitDown(browser, api, cast.supervisor, { language: 'en' });
  const { page } = desk;
  await comeHome(desk);
  const flow = page.getByRole('region', { name: en.home.flow });
  await flow.getByRole('figure').waitFor();
  await flow.getByRole('button', { name: en.home.asTable }).focus();
  await page.keyboard.press('Enter');
  const week = flow.getByRole('row').last();
  expect(await week.innerText()).toMatch(/^9\sMar\s2026\s/u);
  await inOrder(desk);
  await flow.getByRole('button', { name: en.home.asChart }).press('Enter');
  await flow.getByRole('figure').waitFor();

  const loads = page.getByRole('region', { name: en.home.load });
  await loads.getByRole('button', { name: en.home.asTable }).press('Enter');
  await loads.getByRole('row').filter({ hasText: 'Officer P.' }).waitFor();

  const forecast = page.getByRole('region', { name: en.home.forecast }).first();
  await forecast.getByText('The pace is the number of stages').waitFor();
  const breaching = forecast.getByRole('row').filter({ hasText: 'Officer P.' }).getByRole('link');
  const count = Number(await breaching.innerText());
  await breaching.press('Enter');
  await page.waitForURL(/\/Application\?/u);
  await expect.poll(() => rowsOn(page), { timeout: 10_000 }).toBe(count);

  await comeHome(desk);
  const first = tilesOf(page, 'en').first();
  await first.waitFor();
  while (!(await first.evaluate(link => link === document.activeElement))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/Application\?/u);
  await page.getByRole('tab', { name: en.work.late, selected: true }).waitFor();
  withoutComplaints(desk);
  await desk.close();
});

const looks: readonly (readonly [string, 'supervisor' | 'officer' | 'registrar' | 'analyst', Look])[] = [
  ['a supervisor on a phone, in the dark', 'supervisor', { language: 'kk', theme: 'dark', width: 390 }],
  ['an officer', 'officer', { language: 'ru', theme: 'light', width: 1280 }],
  ['a registrar on a phone', 'registrar', { language: 'ru', theme: 'light', width: 390 }],
  ['an analyst', 'analyst', { language: 'en', theme: 'light', width: 1280 }],
];

test.each(looks)('the first page of %s is open to everybody', atTheDesk, async (_who, role, look) => {
  const desk = await sitDown(browser, api, role === 'analyst' ? analyst : cast[role], look);
  await comeHome(desk);
  await tilesOf(desk.page, look.language).first().waitFor();
  await inOrder(desk);
  withoutComplaints(desk);
  await desk.close();
});
