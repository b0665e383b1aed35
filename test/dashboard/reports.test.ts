import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { barriers, type Look, openBrowser, settled, textsOf, withoutComplaints } from '../support/browser.ts';
import { type Desk, form, said, sitDown, unfinished } from '../support/dashboard.ts';
import { count } from '../support/figures.ts';
import { intake, open } from '../support/intake.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });

// Seven cases at the counter and six on the portal in February 2026, nine and two in March; it is 12 March.
for (const [day, atCounter, onPortal] of [
  ['2026-02-03T10:00', 7, 6],
  ['2026-03-03T10:00', 9, 2],
] as const) {
  api.clock.set(day);
  for (const at of Array.from({ length: atCounter + onPortal }).keys()) {
    const channel = at < atCounter ? 'corporation' : 'portal';
    await open(at < atCounter ? cast.clerk : cast.portal, intake(api, 'education', channel));
  }
}
api.clock.set('2026-03-12T10:00');
await count(api);
const browser = await openBrowser();
const atTheDesk = { timeout: 60_000 };

async function openReports({ page, language }: Desk, address: string): Promise<void> {
  await page.clock.setFixedTime('2026-03-12T10:00:00+05:00');
  await page.goto(`/reports${address}`);
  await page.getByRole('region', { name: said[language].reports.figures, exact: true }).waitFor();
}

async function inOrder({ page }: Desk) {
  expect(await barriers(page)).toEqual([]);
  expect(unfinished(await textsOf(page))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

const rowOf = ({ page }: Desk, name: string) => page.getByRole('row').filter({ hasText: name });

test('a supervisor chooses a report by keyboard; its address shows the same to another', atTheDesk, async () => {
  const { en } = said;
  const desk = await sitDown(browser, api, cast.supervisor, { language: 'en' });
  const { page } = desk;
  await page.clock.setFixedTime('2026-03-12T10:00:00+05:00');
  await page.getByRole('menuitem', { name: en.reports.menu }).press('Enter');
  await page.getByRole('figure').waitFor();
  await page.getByRole('button', { name: en.reports.preset.lastMonth }).press('Enter');
  await page.waitForURL(/from=2026-02-01&to=2026-02-28/u);
  await page.getByRole('combobox', { name: en.reports.byOther }).press('ArrowDown');
  await page.getByRole('option', { name: en.reportKey.channel }).press('Enter');
  await page.keyboard.press('Escape');
  await page.waitForURL(/by=month%2Cchannel/u);
  await rowOf(desk, 'State Corporation').waitFor();
  expect(await rowOf(desk, 'State Corporation').innerText()).toMatch(
    /^February 2026\s+State Corporation\s+7\s+0\s+0\s+7$/u,
  );
  expect(await rowOf(desk, en.reports.total).innerText()).toMatch(/^Total\s+13\s+0\s+0\s+13$/u);
  const address = new URL(page.url()).search;
  withoutComplaints(desk);
  await desk.close();

  const other = await sitDown(browser, api, cast.head, { language: 'ru' });
  await openReports(other, address);
  expect(await rowOf(other, said.ru.reports.total).innerText()).toMatch(/^Итого\s+13\s+0\s+0\s+13$/u);
  await other.close();
});

test('any days, the data of an earlier day, and what was before beside what is', atTheDesk, async () => {
  const { en } = said;
  const desk = await sitDown(browser, api, cast.supervisor, { language: 'en' });
  const { page } = desk;
  await openReports(desk, '?report=intakeReport&from=2026-03-01&to=2026-03-31&by=month');
  await page.getByRole('button', { name: en.reports.more }).click();
  const fields = form(page.getByRole('region', { name: en.reports.form }));
  await page.getByRole('combobox', { name: en.reports.compare }).click();
  await page.getByRole('option', { name: en.reports.compareWith.previous }).click();
  await rowOf(desk, 'March 2026').getByText('-2 (-15.4%); was 13').waitFor();
  await fields.type(en.reports.asOf, '2026-02-28');
  await page.getByText(en.reports.nothing, { exact: true }).waitFor();
  await page.getByText(en.reports.nothingHint).waitFor();
  await fields.type(en.reports.asOf, '');
  await rowOf(desk, 'March 2026').waitFor();
  await page.getByRole('button', { name: en.reports.byDays }).click();
  await fields.type(en.reports.toDay, '2026-03-02');
  await rowOf(desk, 'March 2026').getByText('; was').first().waitFor();
  await expect.poll(() => rowOf(desk, 'March 2026').innerText()).toMatch(/^March 2026\s+0\s/u);
  await fields.type(en.reports.toDay, '2026-03-03');
  await rowOf(desk, 'March 2026').getByText('11', { exact: true }).first().waitFor();
  expect(new URL(page.url()).search).toBe(
    '?report=intakeReport&from=2026-03-01&to=2026-03-03&by=month&compare=previous',
  );
  withoutComplaints(desk);
  await desk.close();
});

test('behind a number stand its cases, each a way to its page', atTheDesk, async () => {
  const { en } = said;
  const desk = await sitDown(browser, api, cast.supervisor, { language: 'en' });
  const { page } = desk;
  await openReports(desk, '?report=intakeReport&from=2026-03-01&to=2026-03-31&by=month,channel');
  await page.getByRole('button', { name: /^2: March 2026, E-government portal, Accepted/u }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect.poll(() => dialog.getByRole('link').count()).toBe(2);
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('link').first().press('Enter');
  await page.waitForURL(/\/Application\/[^/]+\/show/u);
  await page.getByRole('heading', { name: en.acts.title }).waitFor();
  withoutComplaints(desk);
  await desk.close();
});

test('an analyst is shown whole months; a group of two is hidden, and says why', atTheDesk, async () => {
  const { ru } = said;
  const desk = await sitDown(browser, api, analyst, { language: 'ru' });
  const { page } = desk;
  await openReports(desk, '?report=intakeReport&from=2026-03-01&to=2026-03-31&by=month,channel&compare=previous');
  expect(await page.getByRole('button', { name: ru.reports.byDays }).count()).toBe(0);
  const portal = rowOf(desk, 'Портал');
  await portal.getByText(ru.reports.hidden).first().waitFor();
  expect((await portal.getByRole('cell').nth(1).innerText()).trim()).toBe(ru.reports.hidden);
  await portal.getByText(ru.reports.hidden).first().focus();
  await page.getByRole('tooltip').getByText('менее чем из 5 дел').waitFor();
  expect(await page.getByRole('row').getByRole('button').count()).toBe(0);
  await inOrder(desk);
  await openReports(desk, '?report=intakeReport&from=2026-02-01&to=2026-02-28&by=month,channel');
  // Six are enough, but all that came by the portal less these six would give the two away.
  const corporation = rowOf(desk, 'Государственная корпорация');
  expect(await corporation.innerText()).toMatch(/корпорация\s+7\s/u);
  expect(await rowOf(desk, 'Портал').innerText()).toContain(ru.reports.hidden);
  withoutComplaints(desk);
  await desk.close();
});

test('a report is taken away as a table, as a picture and on paper', atTheDesk, async () => {
  const { en } = said;
  const desk = await sitDown(browser, api, cast.head, { language: 'en', theme: 'dark' });
  const { page } = desk;
  await openReports(desk, '?report=intakeReport&from=2026-01-01&to=2026-03-31&by=month');
  await page.getByRole('figure').waitFor();
  const saved = async (press: () => Promise<unknown>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  };
  let exports = 0;
  page.on('request', request => (exports += request.url().endsWith('/api/exports/reports') ? 1 : 0));
  const csv = await saved(async () => {
    await page.getByRole('button', { name: en.lists.export }).click();
    // Pressed twice, as some do: one file, and one line in the record of exports.
    await page.getByRole('menuitem', { name: en.lists.format.csv }).dblclick();
  });
  expect(exports).toBe(1);
  expect(csv.name).toMatch(/^intakeReport-\d+\.csv$/u);
  expect(csv.content.toString()).toContain('2026-01-01,2026-03-31,February 2026,13,0,0,13');
  await page.getByText(en.reports.exported.replace('%{name}', csv.name)).waitFor();
  const picture = await saved(() => page.getByRole('button', { name: en.reports.savePicture }).click());
  expect(picture.name).toBe('intakeReport-2026-01-01-2026-03-31.png');
  expect(picture.content.subarray(1, 4).toString()).toBe('PNG');
  // Some 1,000 pixels wide at least, twice as many as the chart has on the screen.
  expect(picture.content.readUInt32BE(16)).toBeGreaterThan(1000);
  expect(picture.content.readUInt32BE(20)).toBeGreaterThan(640);

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('region', { name: en.reports.form }).isVisible()).toBe(false);
  expect(await page.getByRole('menuitem', { name: en.reports.menu }).isVisible()).toBe(false);
  expect(await page.getByText(new RegExp(`^${en.reports.printedAt}: 12\\sMar`, 'u')).isVisible()).toBe(true);
  expect(await page.getByText('Accepted: cases by the day the provider accepted them').isVisible()).toBe(true);
  const inks = await page
    .getByRole('cell')
    .evaluateAll(cells => [...new Set(cells.map(cell => getComputedStyle(cell).color))]);
  expect(inks).toEqual(['rgb(0, 0, 0)']);
  withoutComplaints(desk);
  await desk.close();
});

test('an administrator sets from how many cases on analysts are shown a group', atTheDesk, async () => {
  const { en } = said;
  const desk = await sitDown(browser, api, administrator, { language: 'en' });
  const { page } = desk;
  await page.goto('/settings');
  const section = page.getByRole('region', { name: en.reports.threshold });
  await section.getByText('5', { exact: true }).waitFor();
  await section.getByRole('button', { name: en.settings.change }).click();
  const dialog = form(page.getByRole('dialog'));
  await dialog.type(en.reports.thresholdCases, '2');
  await dialog.type(en.field.reason, 'Decision of the authority of 2 March');
  let changes = 0;
  page.on('request', request => (changes += request.postData()?.includes('SetFigureThreshold') ? 1 : 0));
  await dialog.within.getByRole('button', { name: 'Save', exact: true }).dblclick();
  await section.getByText('2', { exact: true }).waitFor();
  expect(changes).toBe(1);
  await section.getByText('Decision of the authority of 2 March').waitFor();
  await openReports(desk, '?report=intakeReport&from=2026-03-01&to=2026-03-31&by=month,channel');
  expect(await rowOf(desk, 'portal').innerText()).toMatch(/E-government portal\s+2\s/u);
  withoutComplaints(desk);
  await desk.close();
});

test('every report is open to everybody on a phone, in the dark', { timeout: 120_000 }, async () => {
  const { kk } = said;
  const look: Look = { language: 'kk', theme: 'dark', width: 390 };
  const desk = await sitDown(browser, api, cast.supervisor, look);
  const { page } = desk;
  const period = 'from=2026-01-01&to=2026-12-31&by=month&compare=yearBefore';
  await openReports(desk, `?report=intakeReport&${period}`);
  for (const [report, name] of Object.entries(kk.report)) {
    await page.evaluate(address => {
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/reports?report=${report}&${period}`);
    await page.getByRole('region', { name, exact: true }).getByText(kk.reports.countedUntil).waitFor();
    await settled(page);
    expect(unfinished(await textsOf(page))).toEqual([]);
    // Those that look like no other.
    if (['durationReport', 'complaintReport', 'workloadReport'].includes(report)) {
      await inOrder(desk);
    }
  }
  withoutComplaints(desk);
  await desk.close();
});
