import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addCases, holdings, rowsOfApi } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { barriers, openBrowser, textsOf, withoutComplaints } from '../support/browser.ts';
import { type Desk, form, openCase, said, sitDown, unfinished } from '../support/dashboard.ts';
import { runJobs } from '../support/jobs.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const { supervisor, officer } = cast;
const { education: providerId, units } = api.place;
const another = (name: string) =>
  api.person(name, { role: 'officer', scope: 'provider', providerId, unitId: units.education });
const aidos = await another('Aidos A.');
const botagoz = await another('Botagoz B.');
const ids = [Number(await caseIn(cast, 'corporation', 'inquiry')), ...(await addCases(api, 3, { holder: officer }))];
const [left = 0] = await addCases(api, 1, { holder: officer, stage: 'transit', dueOn: '2026-03-05' });
const [first = 0, second = 0] = ids;
const browser = await openBrowser();
const atTheDesk = { timeout: 120_000 };

async function nameOf(id: number): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select coalesce(number, receipt_number) as name from application where id = ${id}`.execute(rowsOfApi(api));
  return rows[0]?.name ?? '';
}

async function inOrder({ page }: Desk) {
  expect(await barriers(page)).toEqual([]);
  expect(unfinished(await textsOf(page))).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

const slotted = (text: string, slots: Readonly<Record<string, string | number>>) =>
  text.replaceAll(/%\{(\w+)\}/g, (_, name: string) => String(slots[name] ?? ''));

test(
  'in Russian, a supervisor moves five cases: one cannot go, one was moved meanwhile, three arrive',
  atTheDesk,
  async () => {
    const texts = said.ru;
    const { reassignments: words } = texts;
    const desk = await sitDown(browser, api, supervisor, { language: 'ru' });
    const { page } = desk;
    await page.goto(`/Application?filter=${encodeURIComponent(JSON.stringify({ preset: 'department' }))}`);
    for (const id of [...ids, left]) {
      // By keyboard, as whoever chooses many does.
      await page
        .getByRole('row')
        .filter({ hasText: await nameOf(id) })
        .getByRole('checkbox')
        .press('Space');
    }
    await page.getByRole('button', { name: words.button, exact: true }).press('Enter');
    const dialog = form(page.getByRole('dialog'));
    await dialog.within.getByText(slotted(words.of.cases, { smart_count: 5 })).waitFor();
    await dialog.send(words.plan);
    await dialog.within.getByText('Обязательно для заполнения').first().waitFor();
    await dialog.within.getByLabel(texts.moveSpread.named).check();
    await dialog.within.getByRole('combobox', { name: words.toOfficers }).fill('Aidos');
    await page.getByRole('option', { name: /^Aidos A\./ }).click();
    await page.keyboard.press('Tab');
    await dialog.select(words.reason, texts.moveReason.load);
    await dialog.type(words.note, 'Выравнивание перед отпуском.');
    await inOrder(desk);
    await dialog.send(words.plan);

    await page.getByRole('heading', { level: 1, name: slotted(words.title, { id: 1 }) }).waitFor();
    const groups = page.getByRole('region', { name: words.groups });
    await groups.getByText('На этом этапе исполнитель дела не меняется.').waitFor();
    const loads = page.getByRole('table', { name: words.loads });
    await loads.getByRole('row', { name: 'Aidos A.' }).waitFor();
    await page
      .getByRole('region', { name: words.cases })
      .getByText(await nameOf(first))
      .waitFor();
    await inOrder(desk);
    expect((await holdings(api, ids)).map(({ holder }) => holder)).toEqual(ids.map(() => officer.officerId));

    await supervisor.act('reassignOfficer', String(second), {
      officerId: String(botagoz.officerId),
      reason: 'Болеет.',
    });
    await page.getByRole('button', { name: slotted(words.move, { smart_count: 4 }) }).press('Enter');
    await page.getByText(slotted(words.running, { done: 0, all: 4 })).waitFor();
    await page.reload();
    await page.getByText(words.goesOn).waitFor();
    await inOrder(desk);
    await runJobs(api);
    await page.getByText(slotted(words.finished, { moved: 3, stay: 2 })).waitFor();

    await groups.getByRole('button', { name: /сменился/ }).click();
    const cases = page.getByRole('region', { name: words.cases });
    await expect.poll(() => cases.getByRole('listitem').count()).toBe(1);
    const refused = cases.getByRole('listitem');
    await refused.getByText(await nameOf(second)).waitFor();
    await refused.getByText(/Supervisor S\./).waitFor();
    await inOrder(desk);
    withoutComplaints(desk);
    await desk.close();
  },
);

test(
  'in Kazakh, on a phone, an officer reads what came, looks at the case, and takes the next one',
  atTheDesk,
  async () => {
    const texts = said.kk;
    const desk = await sitDown(browser, api, aidos, { language: 'kk', theme: 'dark', width: 390 });
    const { page } = desk;
    const bell = page.getByRole('button', { name: texts.officerNotes.bell });
    await expect.poll(() => bell.getAttribute('aria-label')).toContain('1');
    await bell.click();
    const notes = page.getByRole('dialog', { name: texts.officerNotes.title });
    await notes.getByText(slotted(texts.officerNotes.casesReceived, { smart_count: 3 })).waitFor();
    await notes.getByText(/Supervisor S\./).waitFor();
    await inOrder(desk);
    await notes.getByRole('link', { name: texts.officerNotes.open }).click();
    await page.getByText(await nameOf(first)).waitFor();
    await expect.poll(() => bell.getAttribute('aria-label')).toBe(texts.officerNotes.bell);

    await openCase(desk, String(first));
    const history = page.getByRole('region', { name: texts.case.timeline });
    await history.getByText(slotted(texts.reassignments.fromTo, { from: 'Officer O.', to: 'Aidos A.' })).waitFor();
    await history.getByText('Выравнивание перед отпуском.').waitFor();
    expect(await history.innerText()).toContain(texts.moveReason.load);

    await page.goto('/Application');
    const next = page.getByRole('button', { name: texts.takeNext.button });
    await next.click();
    await page.getByText(texts.takeNext.nothing).waitFor();
    await inOrder(desk);
    const free = await caseIn(cast, 'portal', 'completeness');
    await next.click();
    await page.waitForURL(new RegExp(`/Application/${free}/show`));
    await page.getByRole('heading', { name: texts.acts.title }).waitFor();
    withoutComplaints(desk);
    await desk.close();
  },
);

test('in English, they are sent back but for the one somebody acted on, and it is said who', atTheDesk, async () => {
  const { reassignments: words } = said.en;
  await supervisor.act('reassignOfficer', String(first), { officerId: String(botagoz.officerId), reason: 'Болеет.' });
  const desk = await sitDown(browser, api, supervisor, { language: 'en' });
  const { page } = desk;
  await page.getByRole('menuitem', { name: words.menu }).click();
  await page.getByRole('link', { name: slotted(words.title, { id: 1 }) }).waitFor();
  await inOrder(desk);
  await page.getByRole('link', { name: slotted(words.title, { id: 1 }) }).click();
  await page.getByRole('button', { name: words.sendBack }).click();
  const dialog = form(page.getByRole('dialog'));
  await dialog.type(words.note, 'Sent by mistake.');
  await inOrder(desk);
  await dialog.send(words.sendBack);

  await page.getByRole('heading', { level: 1, name: slotted(words.title, { id: 2 }) }).waitFor();
  await page.getByText(words.goesOn).waitFor();
  await runJobs(api);
  await page.getByText(slotted(words.finished, { moved: 2, stay: 1 })).waitFor();
  const cases = page.getByRole('region', { name: words.cases });
  await expect.poll(() => cases.getByText(said.en.moveState.moved, { exact: true }).count()).toBe(2);
  const stays = cases.getByRole('listitem').filter({ hasText: await nameOf(first) });
  await stays.getByText(/Somebody has acted on the case since it was moved \(Supervisor S\.: /).waitFor();
  await inOrder(desk);
  await page.getByRole('link', { name: slotted(words.open, { id: 1 }) }).click();
  await page.getByText(words.reversedBy).waitFor();
  expect(await page.getByRole('button', { name: words.sendBack }).count()).toBe(0);
  const holders = (await holdings(api, ids)).map(({ holder }) => holder);
  expect(holders).toEqual([botagoz, botagoz, officer, officer].map(({ officerId }) => officerId));
  withoutComplaints(desk);
  await desk.close();
});

test('all that the list shows is what was searched for too, and no case besides', atTheDesk, async () => {
  const { work, reassignments: words, moveReason } = said.en;
  const desk = await sitDown(browser, api, supervisor, { language: 'en' });
  const { page } = desk;
  await page.getByRole('tab', { name: work.department, exact: true }).click();
  await page.getByText(await nameOf(second)).waitFor();
  await page.getByRole('searchbox', { name: work.search }).fill(await nameOf(first));
  await page.getByText(await nameOf(second)).waitFor({ state: 'detached' });
  await page.getByText(await nameOf(first)).waitFor();
  await page.getByRole('button', { name: words.allFiltered }).click();
  const dialog = form(page.getByRole('dialog'));
  await dialog.select(words.reason, moveReason.urgency);
  await dialog.type(words.note, 'Urgent.');
  await dialog.send(words.plan);
  await page.getByRole('button', { name: 'Move 1 case', exact: true }).waitFor();
  const lines = page.getByRole('region', { name: words.cases }).getByRole('listitem');
  await expect.poll(() => lines.allInnerTexts()).toEqual([expect.stringContaining(await nameOf(first))]);
  withoutComplaints(desk);
  await desk.close();
});

test('on a phone single cases are chosen as well, and the choice is taken back', atTheDesk, async () => {
  const { kk } = said;
  const desk = await sitDown(browser, api, supervisor, { language: 'kk', theme: 'dark', width: 390 });
  const { page } = desk;
  await page.getByRole('tab', { name: kk.work.department, exact: true }).click();
  const two = page.locator('#main-content').getByRole('checkbox');
  await two.nth(0).check();
  await two.nth(1).check();
  await page.getByText('2 таңдалды').waitFor();
  await inOrder(desk);
  await page.getByRole('button', { name: kk.reassignments.button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(slotted(kk.reassignments.of.cases, { smart_count: 2 })).waitFor();
  await inOrder(desk);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Таңдаудан шығару' }).click();
  expect(await page.locator('#main-content').getByRole('checkbox', { checked: true }).count()).toBe(0);
  await page.locator(`#main-content a[href$="/Application/${first}/show"]`).click();
  await page.getByRole('heading', { name: kk.acts.title }).waitFor();
  withoutComplaints(desk);
  await desk.close();
});
