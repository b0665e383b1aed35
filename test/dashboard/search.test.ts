import { expect, test } from 'vitest';
import { registered } from '../complaints/desk.ts';
import { createApi } from '../support/api.ts';
import { barriers, openBrowser, textsOf, withoutComplaints } from '../support/browser.ts';
import { type Desk, said, sitDown, unfinished } from '../support/dashboard.ts';
import { intake, newIin, open } from '../support/intake.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf, staff } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const justice = await staff(api, 'justice');

const applicant = (name: string) => ({ kind: 'person', name, iin: newIin(), language: 'kk' });
const wanted = await caseIn(cast, 'corporation', 'completeness', {
  applicant: applicant('Қасымова Әлия Маратқызы'),
});
const { number } = await caseOf(cast.officer, wanted, 'number');
await open(cast.clerk, intake(api, 'education', 'corporation', { applicant: applicant('Қасымов Марат Әлиұлы') }));
const complaint = await registered(cast, '2026-03-05T10:00');
const browser = await openBrowser();
const atTheDesk = { timeout: 120_000 };

async function inOrder(desk: Desk) {
  expect(await barriers(desk.page)).toEqual([]);
  expect(unfinished(await textsOf(desk.page))).toEqual([]);
}

const searchOf = ({ page, language }: Desk) => {
  const dialog = page.getByRole('dialog', { name: said[language].search.title });
  return { dialog, field: dialog.getByRole('combobox'), options: dialog.getByRole('option') };
};

test(
  'in Kazakh, a key opens the search; swapped words with an error find the case, Enter opens it',
  atTheDesk,
  async () => {
    const desk = await sitDown(browser, api, cast.officer, { language: 'kk' });
    const { page } = desk;
    const before = page.url();
    await page.keyboard.press('/');
    const { dialog, field, options } = searchOf(desk);
    await dialog.getByText(said.kk.search.by).waitFor();
    await inOrder(desk);
    await field.pressSequentially('алия косымова');
    await options.first().getByText(number).waitFor();
    expect(await options.first().locator('mark').allInnerTexts()).toEqual(['Қасымова', 'Әлия']);
    expect(await options.first().innerText()).toContain(said.kk.stage.completeness);
    expect(page.url()).toBe(before);
    await inOrder(desk);

    await field.press('ControlOrMeta+a');
    await field.pressSequentially('марат');
    await expect.poll(() => options.count()).toBe(2);
    const chosen = () => options.evaluateAll(all => all.map(one => one.getAttribute('aria-selected')));
    expect(await chosen()).toEqual(['true', 'false']);
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
    await field.press('ArrowDown');
    expect(await chosen()).toEqual(['false', 'true']);
    await field.press('ArrowDown');
    await field.press('ArrowUp');
    expect(await chosen()).toEqual(['false', 'true']);
    await field.press('Enter');
    await page.waitForURL(/\/Application\/\d+\/show$/);
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: said.kk.acts.title }).waitFor();
    withoutComplaints(desk);
    await desk.close();
  },
);

test('in Russian, on a phone in the dark, an official of another department finds nothing', atTheDesk, async () => {
  const desk = await sitDown(browser, api, justice.officer, { language: 'ru', theme: 'dark', width: 390 });
  const { page } = desk;
  const button = page.getByRole('button', { name: said.ru.search.title });
  await button.click();
  const { dialog, field, options } = searchOf(desk);
  await field.fill('Қасымова Әлия');
  await dialog.getByText(said.ru.search.nothing).waitFor();
  await dialog.getByText(said.ru.search.byNothing).waitFor();
  expect(await options.count()).toBe(0);
  expect((await dialog.boundingBox())?.width).toBe(390);
  await inOrder(desk);
  await field.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await button.evaluate(element => element === document.activeElement)).toBe(true);
  withoutComplaints(desk);
  await desk.close();
});

test(
  'in English, in the dark, Ctrl+K finds a complaint; what went wrong is told and tried again',
  atTheDesk,
  async () => {
    const desk = await sitDown(browser, api, cast.supervisor, { language: 'en', theme: 'dark' });
    const { page } = desk;
    const { en } = said;
    await page.keyboard.press('Control+k');
    const { dialog, field, options } = searchOf(desk);
    await page.route('**/graphql', route => route.abort());
    const { complaint: found } = await cast.officer.query('query ($id: ID!) { complaint(id: $id) { number } }', {
      id: complaint.id,
    });
    await field.fill(String(found.number).toLowerCase());
    await dialog.getByText(en.search.unreachable).waitFor();
    await inOrder(desk);
    await page.unroute('**/graphql');
    await dialog.getByRole('button', { name: en.search.again }).click();
    await options.getByText(String(found.number)).waitFor();
    await inOrder(desk);
    await options.first().click();
    await page.waitForURL(new RegExp(`/Complaint/${complaint.id}/show$`));
    expect(desk.complaints.filter(text => !text.includes('net::ERR_FAILED'))).toEqual([]);
    await desk.close();
  },
);

test('the key "/" is for typing where something is typed, and can be turned off', atTheDesk, async () => {
  const desk = await sitDown(browser, api, cast.officer, { language: 'ru' });
  const { page } = desk;
  const { dialog, field } = searchOf(desk);
  const other = page.getByPlaceholder(said.ru.work.search);
  await other.fill('03-15');
  await other.press('/');
  await expect.poll(() => other.inputValue()).toBe('03-15/');
  expect(await dialog.count()).toBe(0);
  await page.keyboard.press('Control+k');
  await dialog.getByRole('switch', { name: said.ru.search.slash }).uncheck();
  await field.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('tablist').getByRole('tab').first().focus();
  await page.keyboard.press('/');
  expect(await dialog.count()).toBe(0);
  await page.keyboard.press('Control+k');
  await field.waitFor();
  withoutComplaints(desk);
  await desk.close();
});
