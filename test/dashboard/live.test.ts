import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { barriers, openBrowser, withoutComplaints } from '../support/browser.ts';
import { openAct, openCase, perform, said, sitDown, standsIn } from '../support/dashboard.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const { education: providerId, units } = api.place;
const second = await api.person('Екінші Басшы', {
  role: 'supervisor',
  scope: 'provider',
  providerId,
  unitId: units.education,
});
const browser = await openBrowser();

test('what one person does appears on the list of another without reloading', { timeout: 60_000 }, async () => {
  const id = await caseIn(cast, 'corporation', 'assignment');
  const watcher = await sitDown(browser, api, cast.supervisor, { language: 'en' });
  const { page } = watcher;
  await page.goto(`/Application?filter=${encodeURIComponent(JSON.stringify({ preset: 'department' }))}`);
  const row = page.getByRole('row').filter({ has: page.locator(`a[href$="/Application/${id}/show"]`) });
  await row.getByText(said.en.stage.assignment).waitFor();
  await row.getByRole('checkbox').check();
  await second.act('assignOfficer', id, { officerId: String(cast.officer.officerId) });
  await row.getByText(said.en.stage.completeness).waitFor();
  // What was chosen stays chosen.
  expect(await row.getByRole('checkbox').isChecked()).toBe(true);
  const another = await caseIn(cast, 'portal', 'registration');
  await page.locator(`a[href$="/Application/${another}/show"]`).waitFor();
  withoutComplaints(watcher);
  await watcher.close();
});

test('two people at one case see each other, and each what the other does', { timeout: 60_000 }, async () => {
  const id = await caseIn(cast, 'corporation', 'assignment');
  const [first, late] = await Promise.all([
    sitDown(browser, api, cast.supervisor, { language: 'ru' }),
    sitDown(browser, api, second, { language: 'kk', theme: 'dark', width: 390 }),
  ]);
  await openCase(first, id);
  await openCase(late, id);
  await first.page.getByText('Екінші Басшы').waitFor();
  await late.page.getByText('Supervisor S.').waitFor();
  expect(await barriers(first.page)).toEqual([]);
  expect(await barriers(late.page)).toEqual([]);

  await perform(first, 'assignOfficer', act => act.pick(said.ru.field.officerId, 'Officer O.'));
  await standsIn(late, 'completeness');

  await late.close();
  await first.page.getByText('Екінші Басшы').waitFor({ state: 'detached' });
  withoutComplaints(first);
  await first.close();
});

test(
  'under an open form nothing changes: whoever fills it is told, and goes on from what is new',
  { timeout: 60_000 },
  async () => {
    const id = await caseIn(cast, 'corporation', 'completeness');
    const desk = await sitDown(browser, api, cast.supervisor, { language: 'en' });
    await openCase(desk, id);
    const form = await openAct(desk, 'reassignOfficer');
    const typed = form.within.getByLabel(/^Reason/).first();
    await typed.fill('Too much work');
    await cast.officer.act('confirmCompleteness', id, { presented: [] });
    const notice = form.within.getByText(said.en.live.changed.application);
    await notice.waitFor();
    expect(await notice.innerText()).toContain(`Officer O.: ${said.en.act.confirmCompleteness}, `);
    expect(await typed.inputValue()).toBe('Too much work');
    await form.within.getByRole('button', { name: said.en.errors.reload }).click();
    await notice.waitFor({ state: 'detached' });
    expect(await typed.inputValue()).toBe('Too much work');
    withoutComplaints(desk);
    await desk.close();
  },
);

test('whoever cannot hear is told so, and once they can, of what they missed', { timeout: 60_000 }, async () => {
  const id = await caseIn(cast, 'corporation', 'assignment');
  const { page, close } = await sitDown(browser, api, cast.supervisor, { language: 'kk' });
  await page.route('**/graphql/stream', route => route.abort());
  await page.goto(`/Application/${id}/show`);
  await page.getByText(said.kk.live.lost).waitFor();
  expect(await barriers(page)).toEqual([]);
  await second.act('assignOfficer', id, { officerId: String(cast.officer.officerId) });
  await page.unroute('**/graphql/stream');
  await page.getByText(said.kk.live.lost).waitFor({ state: 'detached' });
  await standsIn({ page, close, complaints: [], language: 'kk' }, 'completeness');
  await close();
});
