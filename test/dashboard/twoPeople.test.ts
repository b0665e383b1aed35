import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { openBrowser, withoutComplaints } from '../support/browser.ts';
import { openAct, openCase, perform, said, sitDown, standsIn } from '../support/dashboard.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const { education: providerId, units } = api.place;
const second = await api.person('Supervisor Second', {
  role: 'supervisor',
  scope: 'provider',
  providerId,
  unitId: units.education,
});
const browser = await openBrowser();

test('of two people at one case the second is told who did what and when', { timeout: 60_000 }, async () => {
  const id = await caseIn(cast, 'corporation', 'assignment');
  const [first, late] = await Promise.all([
    sitDown(browser, api, cast.supervisor, { language: 'en' }),
    sitDown(browser, api, second, { language: 'en' }),
  ]);
  await Promise.all([openCase(first, id), openCase(late, id)]);
  const form = await openAct(late, 'assignOfficer');
  await perform(first, 'assignOfficer', act => act.pick(said.en.field.officerId, 'Officer O.'));

  await form.pick(said.en.field.officerId, 'Officer O.');
  await form.send(said.en.act.assignOfficer);
  const warning = form.within.getByRole('alert');
  await warning.waitFor();
  const told = await warning.innerText();
  expect(told).toContain('Supervisor S.');
  expect(told).toContain(said.en.act.assignOfficer);
  expect(told).toContain('10:00');

  await warning.getByRole('button', { name: said.en.errors.reload }).click();
  await standsIn(late, 'completeness');
  const { timeline } = await caseOf(cast.officer, id, 'timeline { act }');
  expect(timeline.filter(({ act }: { act: string }) => act === 'assignOfficer')).toHaveLength(1);
  for (const desk of [first, late]) {
    withoutComplaints(desk);
    await desk.close();
  }
});

test('whoever goes straight on is not told of their own act as of somebody else', { timeout: 60_000 }, async () => {
  const id = await caseIn(cast, 'portal', 'payment');
  const desk = await sitDown(browser, api, cast.officer, { language: 'en' });
  await openCase(desk, id);
  // The page learns of an act long after the answer to it: the next form is opened on what it showed before.
  await desk.page.route('**/graphql', async route => {
    if (/data: application\(id:/.test(route.request().postData() ?? '')) {
      await pause(1500);
    }
    await route.continue();
  });
  for (const channel of ['sms', 'email', 'telephone'] as const) {
    await perform(desk, 'remindPayment', act => act.mark(said.en.field.channel, said.en.reminderChannel[channel]));
  }
  await desk.page.unrouteAll({ behavior: 'wait' });
  const { timeline } = await caseOf(cast.officer, id, 'timeline { act }');
  expect(timeline.filter(({ act }: { act: string }) => act === 'remindPayment')).toHaveLength(3);
  withoutComplaints(desk);
  await desk.close();
});
