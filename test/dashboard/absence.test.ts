import { expect, test } from 'vitest';
import { returnCases } from '../../server/absences/returnCases.service.ts';
import { addCases, holdings, unitOf } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { barriers, openBrowser, textsOf, withoutComplaints } from '../support/browser.ts';
import { type Desk, form, said, sitDown, unfinished } from '../support/dashboard.ts';
import { runJobs } from '../support/jobs.ts';

/** Monday 2 March 2026; Aidos is away until Friday the 6th, and back on Tuesday: Monday the 9th is a day off. */
const api = await createApi();
const { supervisor, aidos, botagoz } = await unitOf(api);
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const ids = await addCases(api, 3, { holder: aidos, dueOn: '2026-03-05' });
const browser = await openBrowser();
const atTheDesk = { timeout: 120_000 };

async function inOrder(desk: Desk) {
  expect(await barriers(desk.page)).toEqual([]);
  expect(unfinished(await textsOf(desk.page))).toEqual([]);
  expect(await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

test('in Russian, an absence is recorded, its cases are proposed, moved and come back', atTheDesk, async () => {
  const { ru } = said;
  const desk = await sitDown(browser, api, supervisor, { language: 'ru' });
  const { page } = desk;
  await page.clock.setFixedTime('2026-03-02T10:00:00+05:00');
  await page.getByRole('menuitem', { name: ru.staffing.absencesMenu }).click();
  await page.getByText(ru.staffing.noneInMonth).waitFor();
  await inOrder(desk);

  await page.getByRole('button', { name: ru.staffing.add }).click();
  const dialog = form(page.getByRole('dialog'));
  await dialog.pick(ru.staffing.who, 'Aidos A.');
  await dialog.type(ru.staffing.firstDay, '2026-03-06');
  await dialog.type(ru.staffing.lastDay, '2026-03-02');
  await dialog.pick(ru.staffing.substitute, 'Botagoz B.');
  await dialog.send(ru.staffing.record);
  await dialog.within.getByText(ru.errors.correct).waitFor();
  await inOrder(desk);
  await dialog.type(ru.staffing.firstDay, '2026-03-02');
  await dialog.type(ru.staffing.lastDay, '2026-03-06');
  await dialog.send(ru.staffing.record);
  await page.getByText(`${ru.staffing.substitute}: Botagoz B.`).waitFor();
  await page.getByText(ru.absenceState.now).waitFor();
  await inOrder(desk);

  await page.getByRole('button', { name: ru.staffing.proposeOf.replace('%{name}', 'Aidos A.') }).click();
  await dialog.within.getByText(ru.staffing.proposeHint.substitute).waitFor();
  await inOrder(desk);
  await dialog.send(ru.staffing.showPlan);
  await page.waitForURL(/\/reassignments\/\d+/);
  await page.getByRole('button', { name: /3/ }).first().click();
  await expect
    .poll(async () => {
      await runJobs(api);
      return (await holdings(api, ids)).map(({ holder }) => holder);
    })
    .toEqual(ids.map(() => botagoz.officerId));

  api.clock.set('2026-03-10T00:10');
  await returnCases(api.server.services);
  await runJobs(api);
  expect((await holdings(api, ids)).map(({ holder }) => holder)).toEqual(ids.map(() => aidos.officerId));
  await page.clock.setFixedTime('2026-03-10T09:00:00+05:00');
  await page.goto('/absences?month=2026-03');
  await page.getByText(ru.absenceState.over, { exact: true }).waitFor();
  await page.getByRole('link', { name: /возврат/ }).waitFor();
  await inOrder(desk);
  withoutComplaints(desk);
  await desk.close();
});

test('in Kazakh on a phone in the dark, a supervisor sets capacity and skills', atTheDesk, async () => {
  const { kk } = said;
  const desk = await sitDown(browser, api, supervisor, { language: 'kk', theme: 'dark', width: 390 });
  const { page } = desk;
  await page.clock.setFixedTime('2026-03-10T09:00:00+05:00');
  await page.goto('/workload');
  await page.getByText('Aidos A.').waitFor();
  await page.getByRole('button', { name: kk.staffing.capacityOf.replace('%{name}', 'Aidos A.') }).click();
  const dialog = form(page.getByRole('dialog'));
  await dialog.type(kk.staffing.units, '2.5');
  await dialog.type(kk.field.reason, 'Жартылай жұмыс күні');
  await inOrder(desk);
  await dialog.send('Сақтау');
  await page.getByText(kk.staffing.over).waitFor();
  await page.getByRole('button', { name: kk.staffing.skillsOf.replace('%{name}', 'Aidos A.') }).click();
  await dialog.within.getByRole('checkbox', { name: kk.skillLanguage.ru }).check();
  await dialog.within.getByRole('combobox', { name: kk.skillKind.documentKind }).click();
  await page.getByRole('option', { name: kk.documentKind.diploma, exact: true }).click();
  await inOrder(desk);
  await dialog.send('Сақтау');
  await page.getByText(kk.skillLanguage.ru).waitFor();
  await inOrder(desk);
  await page.goto('/absences?month=2026-03');
  await page.getByRole('heading', { name: 'Aidos A.' }).waitFor();
  await inOrder(desk);
  withoutComplaints(desk);
  await desk.close();
});

test(
  'in English, an administrator weighs a stage, and cannot close the account of who holds cases',
  atTheDesk,
  async () => {
    const { en } = said;
    const desk = await sitDown(browser, api, administrator, { language: 'en' });
    const { page } = desk;
    await page.goto('/settings');
    const weights = page.getByRole('region', { name: en.staffing.weights });
    await weights
      .getByRole('button', { name: `${en.settings.change} ${en.staffing.weight}: ${en.stage.hearing}`, exact: true })
      .click();
    const dialog = form(page.getByRole('dialog'));
    await dialog.type(en.staffing.weight, '4.5');
    await dialog.type(en.field.reason, 'Timed in February');
    await dialog.send('Save');
    await weights.getByText(/Administrator A\.: Timed in February/).waitFor();
    await inOrder(desk);
    await page.goto(`/Officer/${aidos.officerId}/show`);
    await page.getByRole('button', { name: `${en.people.deactivate}: Aidos A.` }).click();
    await page.getByRole('dialog').getByRole('button', { name: en.people.deactivate, exact: true }).click();
    await page.getByText(/Open cases are still in the hands of this officer: 3/i).waitFor();
    await inOrder(desk);
    withoutComplaints(desk);
    await desk.close();
  },
);
