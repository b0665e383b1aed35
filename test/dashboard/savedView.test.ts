import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addCases } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { barriers, openBrowser, settled, textsOf, withoutComplaints } from '../support/browser.ts';
import { type Desk, type Form, form, said, sitDown, unfinished } from '../support/dashboard.ts';
import { intake, open } from '../support/intake.ts';
import { castOf } from '../support/people.ts';
import { unzipped } from '../exports/unzipped.ts';

const api = await createApi();
const { supervisor, officer, clerk } = await castOf(api, 'education');
const asked = await addCases(api, 40, { stage: 'inquiry', holder: officer });
await addCases(api, 12, { stage: 'completeness' });
const applicant = { kind: 'person', name: 'Сүлейменова Ақбота', iin: '900101300017', language: 'kk' };
await open(clerk, intake(api, 'education', 'corporation', { applicant: { ...applicant, phone: '+77012345678' } }));
const browser = await openBrowser();
const atTheDesk = { timeout: 120_000 };

async function inOrder({ page }: Desk) {
  expect(await barriers(page)).toEqual([]);
  expect(unfinished(await textsOf(page))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

const addressOf = (filter: object) => `/Application?filter=${encodeURIComponent(JSON.stringify(filter))}`;
/** The field is marked as one that must be filled. */
async function share({ within }: Form, label: string, option: string) {
  await within.getByRole('combobox', { name: label }).click();
  await within.page().getByRole('option', { name: option, exact: true }).click();
}

const headings = (page: Page) => page.locator('thead th').allInnerTexts();
const slotted = (text: string, slots: Readonly<Record<string, string>>) =>
  text.replaceAll(/%\{(\w+)\}/g, (_, name: string) => slots[name] ?? '');

let link = '';

test(
  'in Russian, a supervisor chooses columns by keyboard, sorts, and shares the view with the unit',
  atTheDesk,
  async () => {
    const { lists } = said.ru;
    const desk = await sitDown(browser, api, supervisor, { language: 'ru' });
    const { page } = desk;
    await page.goto(addressOf({ preset: 'department', stages: ['inquiry'] }));
    await page.getByRole('button', { name: lists.columns }).press('Enter');
    const dialog = page.getByRole('dialog', { name: lists.columns });
    await dialog.getByRole('checkbox', { name: lists.column.service }).press('Space');
    await dialog.getByRole('checkbox', { name: lists.column.stageOpenedAt }).press('Space');
    for (let steps = 0; steps < 3; steps += 1) {
      await dialog
        .getByRole('button', { name: slotted(lists.columnUp, { column: lists.column.assignee }) })
        .press('Enter');
    }
    await inOrder(desk);
    await dialog.getByRole('button', { name: lists.columnsApply, exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    const { column } = lists;
    await page.locator('th', { hasText: column.stageOpenedAt }).waitFor();
    await expect
      .poll(async () => (await headings(page)).filter(Boolean))
      .toEqual([
        column.number,
        column.assignee,
        column.stage,
        column.nextDueOn,
        column.termEndsOn,
        column.stageOpenedAt,
      ]);
    await page.locator('th', { hasText: column.number }).getByRole('button').press('Enter');
    await expect.poll(() => page.url()).toContain('sort=number');
    await inOrder(desk);

    await page.getByRole('button', { name: lists.views }).click();
    await page.getByRole('menuitem', { name: lists.viewNew }).click();
    const naming = form(page.getByRole('dialog'));
    await naming.type(lists.viewName, 'Запросы в работе');
    await share(naming, lists.shareWith, lists.share.unit);
    await inOrder(desk);
    await naming.send(lists.save);
    await page.getByText(slotted(lists.viewSaved, { name: 'Запросы в работе' })).waitFor();
    await page.getByRole('button', { name: 'Запросы в работе' }).click();
    await page.getByRole('menuitem', { name: 'Запросы в работе', exact: false }).first().waitFor();
    await inOrder(desk);
    await page.keyboard.press('Escape');
    await settled(page);
    link = page.url();
    expect(await page.getByRole('row').count()).toBe(26);
    withoutComplaints(desk);
    await desk.close();
  },
);

test(
  'in Kazakh, in the dark, another person opens the link and sees the same; it is in their menu',
  atTheDesk,
  async () => {
    const { lists } = said.kk;
    const desk = await sitDown(browser, api, officer, { language: 'kk', theme: 'dark' });
    const { page } = desk;
    await page.goto(link);
    const { column } = lists;
    await page.locator('th', { hasText: column.stageOpenedAt }).waitFor();
    await expect
      .poll(async () => (await headings(page)).filter(Boolean))
      .toEqual([
        column.number,
        column.assignee,
        column.stage,
        column.nextDueOn,
        column.termEndsOn,
        column.stageOpenedAt,
      ]);
    expect(await page.locator('th', { has: page.locator('.Mui-active') }).innerText()).toBe(column.number);
    await page.getByRole('button', { name: 'Запросы в работе' }).click();
    await page.getByRole('menuitem', { name: 'Supervisor S.' }).waitFor();
    expect(
      await page.getByRole('menuitem', { name: slotted(lists.viewRemove, { name: 'Запросы в работе' }) }).count(),
    ).toBe(0);
    expect(await page.getByRole('button', { name: lists.export }).count()).toBe(0);
    await inOrder(desk);
    withoutComplaints(desk);
    await desk.close();
  },
);

test(
  'in English, what is searched for stands in no address, and the export holds every row of every page',
  atTheDesk,
  async () => {
    const { lists, work } = said.en;
    const desk = await sitDown(browser, api, supervisor, { language: 'en' });
    const { page } = desk;
    await page.goto(link);
    await page.getByRole('button', { name: lists.export }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: lists.format.xlsx }).click(),
    ]);
    const name = file.suggestedFilename();
    await page.getByText(slotted(lists.exportDone, { name, rows: '40' })).waitFor();
    await inOrder(desk);
    const parts = await unzipped(await readFile(await file.path()));
    expect(parts.get('xl/worksheets/sheet1.xml')?.match(/<row /g)).toHaveLength(41);
    await page.getByRole('dialog').getByRole('button').click();

    await page.goto(addressOf({ preset: 'department' }));
    await page.getByPlaceholder(work.search).fill('Сүлейменова');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    expect(decodeURIComponent(page.url())).not.toContain('Сүлейменова');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('Сүлейменова');
    await page.getByRole('button', { name: lists.export }).click();
    const [found] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: lists.format.csv }).click(),
    ]);
    expect(await readFile(await found.path(), 'utf8')).toContain('\r\nRows,1\r\n');
    await page.getByRole('dialog').getByRole('button').click();
    await page.locator('tbody tr a').click();
    await page.getByRole('heading', { name: said.en.acts.title }).waitFor();
    await page.goBack();
    await page.getByPlaceholder(work.search).waitFor();
    expect(await page.getByPlaceholder(work.search).inputValue()).toBe('Сүлейменова');
    await expect.poll(() => page.locator('tbody tr').count()).toBe(1);
    withoutComplaints(desk);
    await desk.close();
  },
);

test('in Kazakh, on a phone in the dark, the views are there, and one is changed and removed', atTheDesk, async () => {
  const { lists } = said.kk;
  const desk = await sitDown(browser, api, supervisor, { language: 'kk', theme: 'dark', width: 390 });
  const { page } = desk;
  await page.goto(link);
  const name = 'Запросы в работе';
  await page.getByRole('button', { name }).click();
  await inOrder(desk);
  await page.getByRole('menuitem', { name: slotted(lists.viewChange, { name }) }).click();
  const naming = form(page.getByRole('dialog'));
  await naming.type(lists.viewName, 'Сұраулар');
  await share(naming, lists.shareWith, lists.share.none);
  await naming.send(lists.save);
  await page.getByRole('button', { name: 'Сұраулар' }).click();
  await page.getByRole('menuitem', { name: slotted(lists.viewRemove, { name: 'Сұраулар' }) }).click();
  await inOrder(desk);
  await page.getByRole('dialog').getByRole('button', { name: lists.remove, exact: true }).click();
  await page.getByText(slotted(lists.viewRemoved, { name: 'Сұраулар' })).waitFor();
  await page.getByRole('button', { name: lists.views }).waitFor();
  await inOrder(desk);
  await page.goto(addressOf({ ids: asked.slice(0, 2).map(String) }));
  await page.getByText(slotted(lists.named, { smart_count: '2' })).waitFor();
  await page.locator('.MuiList-root a[href*="/show"]').nth(1).waitFor();
  expect(await page.locator('.MuiList-root a[href*="/show"]').count()).toBe(2);
  await inOrder(desk);
  withoutComplaints(desk);
  await desk.close();
});
