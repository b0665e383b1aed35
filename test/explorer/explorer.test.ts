import { expect, test } from 'vitest';
import { addCases } from '../reassignments/moves.ts';
import { createApi } from '../support/api.ts';
import { barriers, openBrowser, settled, withoutComplaints } from '../support/browser.ts';
import { said, sitDown } from '../support/dashboard.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const analyst = await api.person('Analyst A.', { role: 'analyst', scope: 'country' });
const browser = await openBrowser();
await addCases(api, 3);

const cases = 'Late cases, without personal data';

test(
  'an analyst opens it from the menu, runs an example, and is shown what that cost',
  { timeout: 60_000 },
  async () => {
    const desk = await sitDown(browser, api, analyst, { language: 'en' });
    const { page } = desk;
    const texts = said.en.explorer;
    await page.getByRole('menuitem', { name: texts.menu }).click();
    await page.getByRole('combobox', { name: texts.examples }).click();
    await page.getByRole('option', { name: cases }).click();
    await page.getByRole('textbox', { name: texts.query }).getByText('LateCases').waitFor();
    await page.getByRole('button', { name: texts.run }).click();
    await page.getByText('"stage": "inquiry"').first().waitFor();
    await page.getByText(/^Cost 41\. Left until .*: \d{3},\d{3} of 300,000\./).waitFor();
    expect(await barriers(page)).toEqual([]);

    // A name completes itself from the schema, and the keyboard runs it.
    const editor = page.getByRole('textbox', { name: texts.query });
    const write = async (text: string) => {
      await editor.press('Control+A');
      await editor.press('Delete');
      await page.keyboard.type(text);
      await editor.press('Escape');
    };
    await editor.fill('{ provid');
    await editor.press('End');
    await editor.press('Control+Space');
    await page.getByRole('listbox').getByText('providers').waitFor();
    await write('{ providers(first: 1) { items { code } } }');
    await editor.press('Control+Enter');
    await page.getByText('"code": "').waitFor();

    await write('mutation { revokeOwnKey(id: "1") }');
    await editor.press('Control+Enter');
    await page.getByText(texts.onlyQueries).waitFor();
    // The browser itself tries to keep the look of what was deleted for what is typed next; the policy lets it not.
    const byTyping = (complaint: string) => complaint.startsWith('Applying inline style');
    expect(desk.complaints.filter(complaint => !byTyping(complaint))).toEqual([]);
    await desk.close();
  },
);

test('the schema is found by the name of a type or of a field, and followed', { timeout: 60_000 }, async () => {
  const desk = await sitDown(browser, api, analyst, { language: 'en' });
  const { page } = desk;
  const texts = said.en.explorer;
  await page.goto('/explorer');
  await page.getByLabel(texts.search).fill('timelinessReport');
  await page.getByRole('button', { name: 'Query.timelinessReport' }).click();
  await page.getByRole('heading', { level: 3, name: 'Query' }).waitFor();
  await page.getByLabel(texts.search).fill('TimelinessRow');
  await page.getByRole('button', { name: 'TimelinessRow', exact: true }).click();
  await page.getByRole('button', { name: 'share: Figure!' }).click();
  await page.getByRole('heading', { name: 'Figure', exact: true }).waitFor();
  await page.getByRole('button', { name: texts.back }).click();
  await page.getByRole('heading', { name: 'TimelinessRow' }).waitFor();
  withoutComplaints(desk);
  await desk.close();
});

test.each([
  ['kk', 'dark', 390],
  ['ru', 'light', 390],
  ['ru', 'dark', 1280],
] as const)(
  'in %s, %s, at %i it is usable: nothing sticks out, nothing stands in the way',
  { timeout: 60_000 },
  async (language, theme, width) => {
    const desk = await sitDown(browser, api, analyst, { language, theme, width });
    const { page } = desk;
    const texts = said[language].explorer;
    await page.goto('/explorer');
    await page.getByRole('button', { name: texts.run }).click();
    await page.getByText('"data"').waitFor();
    await settled(page);
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const picture = process.env['PICTURES'];
    if (picture) {
      await page.screenshot({ path: `${picture}/explorer-${language}-${theme}-${width}.png`, fullPage: true });
    }
    withoutComplaints(desk);
    await desk.close();
  },
);

test('a registrar has no such page', { timeout: 60_000 }, async () => {
  const providerId = api.place.education;
  const registrar = await api.person('Registrar R.', { role: 'registrar', scope: 'provider', providerId });
  const { page, close } = await sitDown(browser, api, registrar, { language: 'en' });
  expect(await page.getByRole('menuitem', { name: said.en.explorer.menu }).count()).toBe(0);
  await close();
});

test('an analyst makes a key, copies it, sees it listed, and revokes it', { timeout: 60_000 }, async () => {
  const desk = await sitDown(browser, api, analyst, { language: 'en' });
  const { page } = desk;
  const texts = said.en;
  await page.getByRole('menuitem', { name: texts.apiKeys.menu }).click();
  await page.getByRole('button', { name: texts.apiKeys.issue }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(texts.apiKeys.name).fill('notebook');
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: texts.apiKeys.issue }).click();
  await dialog.getByText(texts.apiKeys.once).waitFor();
  expect(await dialog.getByRole('textbox').inputValue()).toMatch(/^apo_/);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('heading', { level: 3, name: 'notebook' }).waitFor();
  await page.getByText(texts.tools.readsOnly, { exact: true }).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Revoke the key: notebook' }).click();
  await page.getByRole('dialog').getByRole('button', { name: texts.apiKeys.revoke }).click();
  await page.getByText(texts.apiKeys.ended, { exact: true }).waitFor();
  withoutComplaints(desk);
  await desk.close();
});

test('pressed twice, a query runs once, a key is made once and revoked once', { timeout: 60_000 }, async () => {
  const desk = await sitDown(browser, api, analyst, { language: 'en' });
  const { page } = desk;
  const texts = said.en;
  const sent: string[] = [];
  page.on('request', request =>
    sent.push(/IssueOwnKey|RevokeOwnKey|LateCases/.exec(request.postData() ?? '')?.[0] ?? ''),
  );
  const times = (name: string) => sent.filter(one => one === name).length;

  await page.getByRole('menuitem', { name: texts.explorer.menu }).click();
  await page.getByRole('combobox', { name: texts.explorer.examples }).click();
  await page.getByRole('option', { name: cases }).click();
  await page.getByRole('textbox', { name: texts.explorer.query }).getByText('LateCases').waitFor();
  await page.getByRole('button', { name: texts.explorer.run }).dblclick();
  await page.getByText('"stage": "inquiry"').first().waitFor();
  await settled(page);
  expect(times('LateCases')).toBe(1);

  await page.getByRole('menuitem', { name: texts.apiKeys.menu }).click();
  await page.getByRole('button', { name: texts.apiKeys.issue }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(texts.apiKeys.name).fill('made once');
  // The second press may come when the form is gone already: that the mouse does not move is what is meant.
  await dialog.getByRole('button', { name: texts.apiKeys.issue }).dblclick();
  await dialog.getByText(texts.apiKeys.once).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await settled(page);
  expect(await page.getByRole('heading', { level: 3, name: 'made once' }).count()).toBe(1);
  expect(times('IssueOwnKey')).toBe(1);

  await page.getByRole('button', { name: 'Revoke the key: made once' }).click();
  await dialog.getByRole('button', { name: texts.apiKeys.revoke }).dblclick();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
  expect(times('RevokeOwnKey')).toBe(1);
  withoutComplaints(desk);
  await desk.close();
});
