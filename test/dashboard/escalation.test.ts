import { expect, test } from 'vitest';
import { sweepEscalations } from '../../server/escalations/sweep.service.ts';
import { registered } from '../complaints/desk.ts';
import { createApi } from '../support/api.ts';
import { barriers, openBrowser, textsOf, withoutComplaints } from '../support/browser.ts';
import { type Desk, form, said, sitDown, unfinished } from '../support/dashboard.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const { education: providerId, units } = api.place;
const colleague = await api.person('Officer P.', {
  role: 'officer',
  scope: 'provider',
  providerId,
  unitId: units.education,
});
const administrator = await api.person('Administrator A.', { role: 'administrator', scope: 'country' });

// Five working days for the inquiries, three to send the complaint on: all end on Wednesday 18 March 2026.
const complaint = await registered(cast, '2026-03-13T16:00');
api.clock.set('2026-03-11T09:30');
const cases = [
  await caseIn(cast, 'portal', 'inquiry'),
  await caseIn({ ...cast, officer: colleague }, 'portal', 'inquiry'),
];
api.clock.set('2026-03-18T19:00');
await sweepEscalations(api.server.services);
const browser = await openBrowser();
const atTheDesk = { timeout: 120_000 };

async function inOrder(desk: Desk) {
  expect(await barriers(desk.page)).toEqual([]);
  expect(unfinished(await textsOf(desk.page))).toEqual([]);
}

test('in Kazakh, a supervisor answers for a complaint sent on too late', atTheDesk, async () => {
  const { kk } = said;
  const desk = await sitDown(browser, api, cast.supervisor, { language: 'kk' });
  const { page } = desk;
  await page.clock.setFixedTime('2026-03-18T19:00:00+05:00');
  const waiting = kk.badges.toAnswer.replace('%{smart_count}', '3');
  await page.getByRole('menuitem', { name: `${kk.resources.Escalation.name} (${waiting})` }).click();
  await page.getByRole('tab', { name: `${kk.escalations.mine} (3)`, selected: true }).waitFor();
  await inOrder(desk);
  await page.getByRole('link', { name: /^Шағым Ш-/ }).click();

  await page.getByRole('heading', { level: 1, name: kk.deadline.complaintForward }).waitFor();
  await page.getByText('Бас тарту негізсіз.').waitFor();
  const { number } = await caseOf(cast.officer, complaint.caseId, 'number');
  await page.getByRole('heading', { level: 2, name: `${kk.resources.Application.one} ${number}` }).waitFor();
  await page.getByRole('region', { name: kk.case.timeline }).getByText(kk.act.refuseIncomplete).waitFor();
  await page.getByRole('region', { name: kk.escalations.steps }).getByText('Supervisor S.').waitFor();
  await inOrder(desk);

  const answer = form(page.getByRole('region', { name: kk.escalations.answer }));
  await answer.send(kk.escalations.answer);
  await answer.within.getByText('Міндетті өріс').first().waitFor();
  await answer.select(kk.escalations.cause, kk.breachCause.absence);
  await answer.type(kk.escalations.measure, 'Шағым ертең іспен бірге жіберіледі.');
  await answer.send(kk.escalations.answer);
  await answer.within.getByText(kk.errors.correct).waitFor();
  await answer.type(kk.escalations.putRightBy, '2026-03-19');
  await answer.send(kk.escalations.answer);

  await page.locator('header').getByText(kk.escalationState.promised).first().waitFor();
  const measures = page.getByRole('region', { name: kk.escalations.dispositions });
  await measures.getByText('Шағым ертең іспен бірге жіберіледі.').waitFor();
  await answer.within.getByText(/19\sнау\.\s2026/).waitFor();
  expect(await page.getByRole('button', { name: kk.escalations.answer }).count()).toBe(0);
  withoutComplaints(desk);
  await desk.close();
});

test(
  'in Russian, two are answered for together: the refused one stays chosen with what was typed',
  atTheDesk,
  async () => {
    const { ru } = said;
    const desk = await sitDown(browser, api, cast.supervisor, { language: 'ru' });
    const { page } = desk;
    await page.clock.setFixedTime('2026-03-18T19:00:00+05:00');
    await page.goto('/Escalation');
    await page.getByRole('tab', { name: `${ru.escalations.mine} (2)`, selected: true }).waitFor();
    const numbers = await Promise.all(
      cases.map(async id => String((await caseOf(cast.officer, id, 'number'))['number'])),
    );
    const chosen = (number: string | undefined) =>
      page
        .getByRole('row')
        .filter({ hasText: number ?? '' })
        .getByRole('checkbox');
    for (const number of numbers) {
      await chosen(number).check();
    }
    await page.getByRole('button', { name: ru.escalations.answer }).click();
    const dialog = form(page.getByRole('dialog'));
    await dialog.select(ru.escalations.cause, ru.breachCause.workload);
    await dialog.type(ru.escalations.measure, 'Дело передано.');
    await dialog.pick(ru.escalations.newOwnerId, 'Officer P.');
    await inOrder(desk);
    await dialog.send(ru.escalations.answer);

    const results = page.getByRole('region', { name: ru.escalations.result });
    await results
      .getByRole('listitem')
      .filter({ hasText: numbers[0] ?? '' })
      .getByText(ru.escalations.done)
      .waitFor();
    // The other is with that officer already.
    await results
      .getByRole('listitem')
      .filter({ hasText: numbers[1] ?? '' })
      .getByText(ru.escalations.refused)
      .waitFor();
    expect(await dialog.within.getByLabel(ru.escalations.measure).inputValue()).toBe('Дело передано.');
    await inOrder(desk);
    await dialog.within.getByRole('button', { name: 'Закрыть' }).click();
    await dialog.within.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: `${ru.escalations.mine} (1)` }).waitFor();
    expect(await chosen(numbers[1]).isChecked()).toBe(true);

    await page.getByRole('button', { name: ru.escalations.answer }).click();
    await dialog.select(ru.escalations.cause, ru.breachCause.workload);
    await dialog.type(ru.escalations.measure, 'Дело передано.');
    await dialog.pick(ru.escalations.newOwnerId, 'Officer O.');
    await dialog.send(ru.escalations.answer);
    await dialog.within.waitFor({ state: 'detached' });
    await page.getByText(ru.escalations.noneMine).waitFor();
    const assignees = cases.map(async id => (await caseOf(cast.supervisor, id, 'assignee { name }'))['assignee'].name);
    expect(await Promise.all(assignees)).toEqual(['Officer P.', 'Officer O.']);
    withoutComplaints(desk);
    await desk.close();
  },
);

test('in English, an administrator sets a ladder; steps that overlap are refused', atTheDesk, async () => {
  const { en } = said;
  const desk = await sitDown(browser, api, administrator, { language: 'en' });
  const { page } = desk;
  await page.getByRole('menuitem', { name: en.settings.menu }).click();
  const ladders = page.getByRole('region', { name: en.ladders.title });
  await ladders.getByRole('button', { name: `${en.settings.change} ${en.deadline.stage}`, exact: true }).click();
  const dialog = form(page.getByRole('dialog'));
  await dialog.within.getByRole('button', { name: en.ladders.add }).click();
  const added = form(dialog.within.getByRole('group', { name: en.ladders.step.replace('%{number}', '5') }));
  await added.type(en.ladders.amount, '3');
  await added.within.getByRole('combobox', { name: en.ladders.tells }).click();
  await page.getByRole('option', { name: en.audience.head, exact: true }).click();
  await dialog.type(en.field.reason, 'Reminders for the head');
  await dialog.send('Save');
  await dialog.within.getByRole('alert').first().waitFor();
  await added.within.getByText(en.errors.correct).waitFor();
  await inOrder(desk);

  await added.type(en.ladders.amount, '5');
  await dialog.send('Save');
  await page.getByText(en.settings.saved).waitFor();
  await ladders.getByText(/Administrator A\.: Reminders for the head/).waitFor();
  await ladders.getByText(/^5 working days after/).waitFor();

  const terms = page.getByRole('region', { name: en.complaintTerms.title });
  await terms.getByRole('button', { name: `${en.settings.change} ${en.bodyKind.superior}` }).click();
  await dialog.type(en.complaintTerms.days, '18');
  await dialog.type(en.field.reason, 'Order of the committee');
  await dialog.send('Save');
  await terms.getByText(/18 working days on .*: Order of the committee/).waitFor();
  await inOrder(desk);
  withoutComplaints(desk);
  await desk.close();
});
