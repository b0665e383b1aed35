import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { act, bodyOf, file, filing, moment } from '../complaints/desk.ts';
import { announce, denied, draft } from '../hearings/desk.ts';
import { createApi } from '../support/api.ts';
import { barriers, type Look, openBrowser, openWindow, textsOf, withoutComplaints } from '../support/browser.ts';
import { type Act, openAct, openCase, said, signIn, unfinished } from '../support/dashboard.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const { education: providerId, office: officeId, units } = api.place;
const everybody = await api.person(
  'Әлия Сейітқызы',
  { role: 'officer', scope: 'provider', providerId, unitId: units.education },
  { role: 'supervisor', scope: 'provider', providerId, unitId: units.education },
  { role: 'clerk', scope: 'office', officeId },
  { role: 'administrator', scope: 'country' },
  { role: 'reviewer', scope: 'body', bodyId: await bodyOf(api, 'superior') },
);
const closed = await caseIn(cast, 'corporation', 'closed');
const running = await caseIn({ ...cast, officer: everybody }, 'portal', 'inquiry');
const heard = await denied({ ...cast, officer: everybody });
await announce({ ...cast, officer: everybody }, heard, '2026-03-10T11:00', '2026-03-12');
const drafted = await denied({ ...cast, officer: everybody }, 'portal');
await draft({ ...cast, officer: everybody }, drafted);
const { receiptNumber } = await caseOf(cast.officer, await caseIn(cast, 'portal', 'originals'), 'receiptNumber');
const [grant] = (await everybody.query(`{ officer(id: ${cast.portal.officerId}) { grants { id } } }`)).officer.grants;
await everybody.query('mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { id } }', {
  input: { grantId: grant.id, name: 'portal-01' },
});
api.clock.set('2026-03-10T20:00');
await sweepEscalations(api.server.services);
const { escalations } = await everybody.query('{ escalations(filter: { mine: true }, first: 1) { items { id } } }');
const missedId = escalations.items[0].id;
api.clock.set('2026-03-12T12:00');
const filed = filing({ applicationId: closed, subject: 'omission', arrivedAt: moment('2026-03-12T09:00') });
const { id: complaintId } = await file(cast.registrar, filed);
await act(cast.registrar, 'registerComplaint', complaintId, { number: 'Ж-7' });
await act(cast.head, 'forwardComplaint', complaintId);
await sql`update notice set state = 'failed', trouble = 'undelivered' where channel = 'sms' and kind = 'accepted'`.execute(
  rowsOf(api.database.orm.em.fork()),
);
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
    const desk = { ...window, language: look.language };
    const texts = said[look.language];
    const found: string[] = [];
    const inspect = async (name: string) => {
      found.push(...(await barriers(page)).map(barrier => `${name}: ${barrier}`));
      found.push(...unfinished(await textsOf(page)).map(text => `${name} says: ${text}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      found.push(...(overflow > 0 ? [`${name} is ${overflow} pixels wider than its window`] : []));
    };
    const goTo = async (path: string) => {
      await page.goto(path);
      await page.locator('#main-content').waitFor();
    };

    const openForm = async (name: Act) => {
      await openAct(desk, name);
      await page.locator('[role=dialog] form').waitFor();
    };

    await page.goto('/');
    await page.locator('input[name=email]').waitFor();
    await inspect('sign-in');
    await signIn(window, api, everybody);
    expect(await page.locator('html').getAttribute('lang')).toBe(look.language);
    await page.getByRole('tab', { name: texts.work.department, exact: true }).click();
    await page.locator(`a[href*="/Application/${running}"]`).first().waitFor();
    await inspect('work list');
    await openCase(desk, closed);
    await inspect('closed case');
    await openCase(desk, running);
    await page.getByRole('button', { name: texts.acts.notNow }).click();
    await inspect('case');
    await page.getByRole('button', { name: texts.why.ask }).first().click();
    await page.getByRole('dialog').getByText(texts.why.days).first().waitFor();
    await inspect('why this date');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await openForm('sendInquiry');
    await inspect('act');
    await openCase(desk, drafted);
    await page.getByRole('table', { name: texts.desk.plans }).waitFor();
    await inspect('preliminary decision');
    await openForm('scheduleHearing');
    await inspect('schedule the hearing');
    await openCase(desk, heard);
    await page.getByRole('heading', { name: texts.desk.hearing, exact: true }).waitFor();
    await inspect('hearing');
    await openForm('recordHearing');
    await inspect('record the hearing');
    await goTo('/hearings?week=2026-03-12');
    await page.locator(`a[href*="/Application/${heard}"]`).first().waitFor();
    await inspect('week of hearings');
    await goTo('/hearings?view=awaitingMinutes');
    await page.locator(`a[href*="/Application/${heard}"]`).first().waitFor();
    await inspect('list of hearings');
    await goTo('/Complaint');
    await page.locator(`a[href$="/Complaint/${complaintId}/show"]`).waitFor();
    await inspect('list of complaints');
    await page.getByRole('button', { name: texts.filing.button }).click();
    await page.getByRole('radio', { name: texts.filing.aboutCase.none }).check();
    await page.getByRole('dialog').getByLabel(texts.filing.noCaseReason).waitFor();
    await inspect('complaint about no case');
    await goTo(`/Complaint/${complaintId}/show`);
    await page.getByRole('heading', { name: texts.complaints.conflictTitle }).waitFor();
    await page.getByText(texts.complaints.listHash).first().waitFor();
    await inspect('complaint');
    await openForm('recordCourt');
    await inspect('act on a complaint');
    await goTo('/Escalation');
    await page.locator(`a[href$="/Escalation/${missedId}/show"]`).waitFor();
    await inspect('missed deadlines');
    await page.getByRole('checkbox', { disabled: false }).last().check();
    await page.getByRole('button', { name: texts.escalations.answer }).click();
    await page.getByRole('dialog').getByLabel(texts.escalations.measure).waitFor();
    await inspect('answer for missed deadlines');
    await goTo(`/Escalation/${missedId}/show`);
    await page.getByRole('heading', { name: texts.case.timeline }).waitFor();
    await inspect('missed deadline');
    await goTo('/Notice');
    await page.getByRole('button', { name: texts.notices.resend }).first().waitFor();
    await inspect('failed notices');
    await goTo('/intake');
    await page.locator('input[name="applicant.name"]').waitFor();
    await page.locator('input[name=isPaid]').check();
    await page.locator('input[name=hasRepresentative]').check();
    await inspect('intake');
    await goTo('/Provider');
    await inspect('providers');
    await goTo(`/Provider/${providerId}/show`);
    await inspect('provider');
    await goTo('/calendar');
    await page.getByRole('heading', { name: '20' }).first().waitFor();
    await inspect('calendar');
    await goTo('/RegisterEntry');
    await inspect('register book');
    await goTo('/settings');
    await page.getByRole('heading', { name: texts.settings.rates }).waitFor();
    await page.getByText(texts.hearingGrounds.byOrder).first().waitFor();
    await inspect('settings');
    await page
      .getByRole('button', { name: `${texts.settings.change} ${texts.groundId.incomplete}` })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel(texts.hearingGrounds.question).waitFor();
    await inspect('hearing ground');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `${texts.settings.change} ${texts.deadline.term}`, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: texts.ladders.add }).click();
    await inspect('ladder');
    await goTo('/Officer');
    await page.getByText('Registrar R.').waitFor();
    await inspect('people');
    await page.getByRole('button', { name: texts.people.add }).click();
    await page.getByRole('dialog').locator('input[name=email]').waitFor();
    await inspect('new person');
    await goTo(`/Officer/${cast.clerk.officerId}/show`);
    await page.getByRole('button', { name: texts.people.give }).click();
    await page.getByRole('dialog').waitFor();
    await inspect('new role');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await inspect('person');
    await goTo('/countries');
    await page.getByText('(DE)').waitFor();
    await inspect('countries');
    await goTo('/keys');
    await page.getByText(texts.apiKeys.valid, { exact: true }).waitFor();
    await inspect('keys');
    await goTo('/receipt');
    await page.locator('input[name=receiptNumber]').fill(receiptNumber);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: texts.act.acceptOriginals }).click();
    await page.getByRole('dialog').waitFor();
    await inspect('originals by receipt');
    await goTo('/no-such-page');
    await page.getByRole('banner').getByText(texts.app.name, { exact: true }).waitFor();
    await inspect('no such page');

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
