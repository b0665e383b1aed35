import { expect, test } from 'vitest';
import { scopesOf } from '../../admin/officers/scopes.ts';
import { grantableScopes } from '../../server/officers/permissionTable.ts';
import { clientFor, createApi } from '../support/api.ts';
import { openBrowser, withoutComplaints } from '../support/browser.ts';
import { form, said, sitDown } from '../support/dashboard.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi({ now: '2026-03-02T10:00' });
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });
const browser = await openBrowser();
const texts = said.en;

const sit = () => sitDown(browser, api, administrator, { language: 'en' });
const saved = texts.settings.saved;

test('the dashboard offers the same reach of a role as the server', () => {
  const { system, ...ofPeople } = grantableScopes;
  expect(scopesOf).toEqual(ofPeople);
  expect(system).toEqual(['country']);
});

test('a person is added, given a second role, loses it and leaves', { timeout: 60_000 }, async () => {
  const desk = await sit();
  const { page } = desk;
  await page.getByRole('menuitem', { name: texts.resources.Officer.name }).click();
  await page.getByRole('button', { name: texts.people.add }).click();
  const dialog = form(page.getByRole('dialog'));
  await dialog.type(texts.people.fullName, 'Асқарова Дана');
  await dialog.type(texts.field.email, 'dana@example.kz');
  await dialog.select(texts.people.role, texts.role.registrar);
  await dialog.pick(texts.field.provider);
  await dialog.type(texts.people.password, 'short');
  await dialog.send('Save');
  await dialog.within.getByText(texts.errors.correct).waitFor();
  await dialog.type(texts.people.password, 'long enough to sign in');
  await dialog.send('Save');

  await page.getByRole('heading', { level: 2, name: 'Асқарова Дана' }).waitFor();
  await page.getByRole('button', { name: texts.people.give }).click();
  await dialog.select(texts.people.role, texts.role.analyst);
  await dialog.send(texts.people.give);
  const end = page.getByRole('button', {
    name: texts.people.endOf.replace('%{role}', `${texts.role.analyst}, ${texts.scope.country}`),
  });
  await end.click();
  await page.getByRole('dialog').getByText(texts.people.endSure).waitFor();
  await dialog.send(texts.people.end);
  await page.getByRole('heading', { name: texts.people.ended }).waitFor();

  await page.getByRole('button', { name: `${texts.people.deactivate}: Асқарова Дана` }).click();
  await dialog.send(texts.people.deactivate);
  await page.getByText(texts.people.left, { exact: true }).waitFor();
  const { officers } = await administrator.query(
    '{ officers(filter: { text: "Асқарова" }) { items { active email grants(ended: true) { role endedAt } } } }',
  );
  expect(officers.items).toEqual([
    {
      active: false,
      email: 'dana@example.kz',
      grants: [
        { role: 'registrar', endedAt: null },
        { role: 'analyst', endedAt: expect.any(String) },
      ],
    },
  ]);
  withoutComplaints(desk);
  await desk.close();
});

test('a key is shown once, works, and is revoked', { timeout: 60_000 }, async () => {
  const portal = await api.person('Portal', { role: 'portal', scope: 'country' });
  const desk = await sit();
  const { page } = desk;
  await page.goto(`/Officer/${portal.officerId}/show`);
  await page.getByRole('button', { name: texts.apiKeys.issueFor.replace('%{role}', '') }).click();
  const dialog = form(page.getByRole('dialog'));
  await dialog.type(texts.apiKeys.name, 'portal-01');
  await dialog.send(texts.apiKeys.issue);
  const key = await dialog.within.getByRole('textbox', { name: texts.apiKeys.key, exact: true }).inputValue();
  const system = clientFor(portal.officerId, api.server, { 'x-api-key': key });
  expect((await system.query('{ me { name } }')).me).toEqual({ name: 'Portal' });
  await dialog.send('Close');

  await page.getByRole('menuitem', { name: texts.apiKeys.menu }).click();
  await page.getByRole('button', { name: texts.apiKeys.revokeOf.replace('%{name}', 'portal-01') }).click();
  await dialog.send(texts.apiKeys.revoke);
  await page.getByText(texts.apiKeys.ended, { exact: true }).waitFor();
  expect(await page.locator('main').innerText()).not.toContain(key);
  withoutComplaints(desk);
  await desk.close();
});

test('a country gets another value and a ground outside item 9 a hearing', { timeout: 60_000 }, async () => {
  const desk = await sit();
  const { page } = desk;
  await page.getByRole('menuitem', { name: texts.countries.menu }).click();
  await page.getByRole('searchbox', { name: texts.countries.search }).fill('DE');
  await page.getByRole('button', { name: `${texts.settings.change} Germany` }).click();
  const dialog = form(page.getByRole('dialog'));
  // A chosen value is part of the name of its input.
  await dialog.within.getByRole('combobox', { name: texts.countries.value }).click();
  await page.getByRole('option', { name: texts.apostilleValue.objection }).click();
  await dialog.type(texts.countries.note, 'Ask the consulate.');
  await dialog.send('Save');
  await page.getByText('Ask the consulate.').waitFor();

  await page.getByRole('menuitem', { name: texts.settings.menu }).click();
  const card = page.getByRole('region', { name: `${texts.hearingGrounds.title} · ${texts.service.education}` });
  await card.getByRole('button', { name: `${texts.settings.change} ${texts.groundId.incomplete}` }).click();
  await dialog.type(texts.field.reason, 'The wider reading');
  await dialog.send('Save');
  await page.getByText(saved).waitFor();
  await card.getByText(/Administrator A\.: a hearing is needed\. The wider reading/).waitFor();
  expect(await card.getByText(texts.hearingGrounds.byOrder).count()).toBeGreaterThan(0);
  withoutComplaints(desk);
  await desk.close();
});

test('a unit is added, renamed and closed, and the history tells it', { timeout: 60_000 }, async () => {
  const desk = await sit();
  const { page } = desk;
  // By the list, whose smaller record the page may not take for the whole one.
  await page.getByRole('menuitem', { name: texts.resources.Provider.name, exact: true }).click();
  await page.locator(`a[href$="/Provider/${api.place.education}/show"]`).click();
  const card = page.getByRole('region', { name: texts.field.units });
  const dialog = form(page.getByRole('dialog'));
  const nameIn = (language: string) => texts.units.nameIn.replace('%{language}', language);
  await card.getByRole('button', { name: texts.units.add }).click();
  await dialog.type(nameIn('Қазақша'), 'Көкшетау бөлімі');
  await dialog.type(nameIn('Русский'), 'Отдел Кокшетау');
  await dialog.type(nameIn('English'), 'Kokshetau unit');
  await dialog.type(texts.field.reason, 'Order 17');
  await dialog.send('Save');
  await card.getByRole('button', { name: texts.units.renameOf.replace('%{name}', 'Kokshetau unit') }).click();
  await dialog.type(nameIn('English'), 'Unit of Kokshetau');
  await dialog.type(texts.field.reason, 'The usual form');
  await dialog.send('Save');
  await card.getByRole('button', { name: texts.units.closeOf.replace('%{name}', 'Unit of Kokshetau') }).click();
  await dialog.type(texts.field.reason, 'Merged');
  await dialog.send(texts.units.close);
  await card.getByText(/^Unit of Kokshetau · closed on/).waitFor();

  await card.getByRole('button', { name: new RegExp(`^${texts.units.close}`) }).click();
  await dialog.type(texts.field.reason, 'Merged, too');
  await dialog.send(texts.units.close);
  await dialog.within.getByRole('alert').first().waitFor();
  await dialog.within.getByRole('button', { name: 'Cancel' }).click();

  await card.getByRole('link', { name: texts.settingHistory.of.replace('%{what}', texts.settingKind.unit) }).click();
  const lines = page.getByRole('main').getByRole('listitem');
  await lines.filter({ hasText: 'Reason: Merged' }).first().waitFor();
  await lines.filter({ hasText: 'Name in English: Kokshetau unit → Unit of Kokshetau' }).first().waitFor();
  await page.getByText('Administrator A.').first().waitFor();
  expect(await page.getByText(texts.settingKind.destinationCountry, { exact: true }).count()).toBe(0);
  withoutComplaints(desk);
  await desk.close();
});

test('originals are taken at another office by the receipt alone', { timeout: 60_000 }, async () => {
  const cast = await castOf(api, 'education');
  const id = await caseIn(cast, 'portal', 'originals');
  const { receiptNumber } = await caseOf(cast.officer, id, 'receiptNumber');
  const { offices } = await administrator.query('{ offices(first: 100) { items { id } } }');
  const other = offices.items.find((office: { id: string }) => Number(office.id) !== api.place.office);
  const clerk = await api.person('Clerk Elsewhere', { role: 'clerk', scope: 'office', officeId: Number(other.id) });
  const desk = await sitDown(browser, api, clerk, { language: 'en' });
  const { page } = desk;
  await page.getByRole('menuitem', { name: texts.receipt.menu }).click();
  await page.locator('input[name=receiptNumber]').fill(`${receiptNumber}0`);
  await page.keyboard.press('Enter');
  await page.getByText(texts.receipt.none.replace('%{number}', `${receiptNumber}0`)).waitFor();
  await page.locator('input[name=receiptNumber]').fill(receiptNumber);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: texts.act.acceptOriginals }).click();
  const dialog = form(page.getByRole('dialog'));
  await dialog.select(texts.field.carrier, texts.carrier.courier);
  await dialog.send(texts.act.acceptOriginals);
  await page.getByText(texts.receipt.taken).waitFor();
  const { timeline } = await caseOf(cast.officer, id, 'timeline { act }');
  expect(timeline.map(({ act }: { act: string }) => act)).toContain('acceptOriginals');
  withoutComplaints(desk);
  await desk.close();
});
