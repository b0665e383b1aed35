import { expect, test, vi } from 'vitest';
import { administratorOf, dayOff, draft as draftOf } from '../calendar/drafts.ts';
import { announce, denied } from '../hearings/desk.ts';
import { createApi } from '../support/api.ts';
import { barriers, openBrowser, settled, textsOf, withoutComplaints } from '../support/browser.ts';
import { form, openCase, said, sitDown, unfinished } from '../support/dashboard.ts';
import { runJobs } from '../support/jobs.ts';
import { caseIn } from '../support/path.ts';
import { castOf } from '../support/people.ts';

vi.setConfig({ testTimeout: 90_000 });

/*
 * Accepted at the counter on Monday 2 March 2026: D15 is Friday 27 March. The Government makes Friday 13 March a day
 * off: D15 is Monday 30 March. A hearing is fixed on that Friday.
 */
const api = await createApi({ now: '2026-03-02T10:00' });
const cast = await castOf(api, 'education');
const administrator = await administratorOf(api);
const running = await caseIn(cast, 'corporation', 'inquiry');
const heard = await denied(cast);
await announce(cast, heard, '2026-03-11T11:00', '2026-03-13');
const browser = await openBrowser();
const texts = said.en;
const { planning } = texts;
const act = 'P2600000150';

const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

test('a day off is drafted by keyboard, looked at, approved by its act, and the case says why its date moved', async () => {
  const desk = await sitDown(browser, api, administrator, { language: 'en' });
  const { page } = desk;
  const dialog = form(page.getByRole('dialog'));
  await page.goto('/calendar?kind=provider&year=2026');
  await page.getByRole('button', { name: planning.begin.replace('%{year}', '2026') }).click();
  await dialog.type(planning.rests, 'as announced');
  await dialog.send(planning.beginSubmit);

  await page.getByRole('heading', { level: 1, name: planning.title.replace('%{year}', '2026') }).waitFor();
  // From 1 January two months on, then to Friday of the second week.
  await page.locator('[data-day="2026-01-01"]').focus();
  for (const key of ['PageDown', 'PageDown', 'ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft', 'ArrowDown']) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Enter');
  await dialog.within.getByRole('heading', { name: /13\sMar\s2026, Friday/ }).waitFor();
  expect(await dialog.within.getByRole('radio', { name: texts.dayReason.transferred }).isChecked()).toBe(true);
  await dialog.send('Save');

  await page.getByRole('heading', { name: planning.changes.replace('%{count}', '1') }).waitFor();
  const impact = page.getByRole('region', { name: planning.impact });
  await impact.getByRole('heading', { name: planning.hearings.replace('%{count}', '1') }).waitFor();
  await impact.getByText(unbroken('27 Mar 2026')).first().waitFor();
  expect(await impact.getByRole('link', { name: planning.asList }).getAttribute('href')).toContain(running);
  expect(unfinished(await textsOf(page))).toEqual([]);
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: planning.approve, exact: true }).click();
  await dialog.type(planning.rests, act);
  await dialog.send(planning.next);
  await dialog.within.getByText(planning.will.hearings.replace('%{count}', '1')).waitFor();
  await dialog.within.getByText(act).waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog.send(planning.approve);

  await page.getByText(planning.working.split('.')[0] ?? '').waitFor();
  await runJobs(api);
  await page.getByText(planning.finished.replace('%{count}', '2')).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.goto('/calendar?kind=provider&year=2026');
  await page.getByRole('link', { name: /^Moved: \d+ later, 0 earlier$/ }).waitFor();
  withoutComplaints(desk);
  await desk.close();

  const officer = await sitDown(browser, api, cast.officer, { language: 'en', theme: 'dark' });
  await openCase(officer, running);
  const timeline = officer.page.getByRole('region', { name: texts.case.timeline });
  await timeline.getByText(new RegExp(`${texts.fieldOf.moveDates.from}: 27.Mar.2026; .*${act}`)).waitFor();
  await officer.page
    .getByRole('button', { name: `${texts.why.ask} ${texts.deadline.term}`, exact: true })
    .first()
    .click();
  const why = officer.page.getByRole('dialog');
  await why.getByText(planning.movedTitle).waitFor();
  await why.getByText(`act ${act}`).waitFor();
  await why.getByText(unbroken('30 Mar 2026')).first().waitFor();
  expect(await barriers(officer.page)).toEqual([]);
  withoutComplaints(officer);
  await officer.close();
});

test('on a phone, in the dark and in Kazakh a draft is read, put on the version in force, and dropped', async () => {
  const begun = await draftOf(administrator, [dayOff('2027-07-05')], { year: 2027 });
  const other = await draftOf(administrator, [dayOff('2026-09-03')]);
  await administrator.query('mutation ($input: ApproveCalendarInput!) { approveCalendar(input: $input) { id } }', {
    input: { id: other.id, expectedVersion: other.version, decree: act, idempotencyKey: crypto.randomUUID() },
  });
  const desk = await sitDown(browser, api, administrator, { language: 'kk', theme: 'dark', width: 390 });
  const { page } = desk;
  const ofKazakh = said.kk.planning;
  await page.goto(`/calendar/draft/${begun.id}`);
  await page.getByText(ofKazakh.stale).waitFor();
  expect(await page.getByRole('button', { name: ofKazakh.approve, exact: true }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: ofKazakh.rebase }).click();
  await page.getByRole('dialog').getByRole('button', { name: ofKazakh.rebase }).click();
  await page.getByText(ofKazakh.stale).waitFor({ state: 'detached' });
  expect(unfinished(await textsOf(page))).toEqual([]);
  expect(await barriers(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: ofKazakh.drop }).click();
  await page.getByRole('dialog').getByRole('button', { name: ofKazakh.drop }).click();
  await page.getByText(ofKazakh.dropped).waitFor();
  await page.goto('/calendar?kind=provider&year=2027');
  const drafts = page.getByRole('region', { name: ofKazakh.drafts });
  await drafts.getByText(ofKazakh.state.dropped).waitFor();
  expect(await barriers(page)).toEqual([]);
  withoutComplaints(desk);
  await desk.close();
});

test('a calendar is read by everybody and changed by administrators; the next year is missed from 1 November on', async () => {
  api.clock.set('2026-10-31T12:00');
  const desk = await sitDown(browser, api, cast.supervisor, { language: 'ru' });
  const { page } = desk;
  await page.goto('/calendar?kind=provider&year=2027');
  await page.getByRole('heading', { name: said.ru.planning.versions }).waitFor();
  expect(await page.getByRole('button', { name: /Подготовить/ }).count()).toBe(0);
  const missing = page.getByText('Календарь на 2027 год еще не утвержден', { exact: false });
  const isMissed = async () => {
    await page.goto('/Application');
    await page.getByRole('tablist').waitFor();
    await settled(page);
    return missing.isVisible();
  };
  expect(await isMissed()).toBe(false);
  api.clock.set('2026-11-01T00:00');
  expect(await isMissed()).toBe(true);
  withoutComplaints(desk);
  await desk.close();
});
