import { expect, test } from 'vitest';
import { act, bodyOf, complaintOf, file, filing, moment, refusedCase, reviewerOf } from '../complaints/desk.ts';
import { createApi } from '../support/api.ts';
import { barriers, openBrowser, textsOf } from '../support/browser.ts';
import { type Desk, form, openAct, openCase, perform, said, turnsAt, unfinished } from '../support/dashboard.ts';
import { caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const superior = await reviewerOf(api, 'superior', 'education', 'Reviewer of the committee');
const { education: providerId, units } = api.place;
/** Has come to the reviewing body from the department whose act it is. */
const formerHead = await api.person(
  'Former head',
  { role: 'head', scope: 'provider', providerId, unitId: units.education },
  { role: 'reviewer', scope: 'body', bodyId: await bodyOf(api, 'superior') },
);
const browser = await openBrowser();
const turn = turnsAt(browser, api);
const bench = { timeout: 180_000 };

/** About a refusal as incomplete; on Thursday 12 March 2026 before the superior body. */
async function beforeBody(number: string) {
  const { id: caseId, contestedVersion } = await refusedCase(cast);
  api.clock.set('2026-03-10T10:00');
  const { id } = await file(
    cast.registrar,
    filing({ applicationId: caseId, contestedVersion, arrivedAt: moment('2026-03-10T10:00') }),
  );
  await act(cast.registrar, 'registerComplaint', id, { number });
  api.clock.set('2026-03-12T10:00');
  await act(cast.head, 'forwardComplaint', id);
  return { id, caseId };
}

async function inOrder({ page }: Desk): Promise<void> {
  expect(await barriers(page)).toEqual([]);
  expect(unfinished(await textsOf(page))).toEqual([]);
}

test(
  'in Russian, a reviewer takes a new complaint, reads the file and annuls the refusal beside it',
  bench,
  async () => {
    const { ru } = said;
    const { id, caseId } = await beforeBody('Ж-1');
    await turn(superior, { language: 'ru' }, '2026-03-13T10:00', async desk => {
      const { page } = desk;
      await page.goto('/Complaint');
      await page.getByRole('tab', { name: ru.complaintList.new, selected: true }).waitFor();
      await page.getByRole('link', { name: 'Ж-1', exact: true }).click();
      await page.getByRole('heading', { name: ru.acts.title }).waitFor();
      const clocks = page.getByRole('region', { name: ru.complaints.clocks });
      await clocks.getByText(ru.desk.daysLeft.split(' |||| ').at(-1)?.replace('%{count}', '19') ?? '').waitFor();
      await perform(desk, 'takeComplaint');

      await page.getByText('Бас тарту негізсіз.').waitFor();
      const chronology = page.getByRole('region', { name: ru.complaints.chronology });
      await chronology.getByRole('button', { name: ru.complaints.show.missed }).click();
      await chronology.getByText(ru.deadlineState.metLate).waitFor();
      const sealed = page.getByRole('region', { name: ru.complaints.sealed, exact: true });
      await sealed.getByRole('button', { name: /^Показать опись/ }).click();
      await sealed.getByText('SHA256SUMS').first().waitFor();
      await sealed.getByRole('button', { name: ru.complaints.hideItems }).click();
      await inOrder(desk);

      const decision = form(page.getByRole('region', { name: ru.act.decideComplaint }));
      await decision.mark(ru.field.decision, ru.complaintDecision.annulAndOrder);
      await decision.within.getByText(ru.decisionEffect.annulAndOrder).waitFor();
      await decision.within.getByRole('combobox', { name: ru.field.provisions }).click();
      await page.getByRole('option', { name: /^EDU-10\.3b/ }).click();
      await decision.type(ru.field.reasons, 'Документ был представлен при подаче.');
      await decision.send(ru.act.decideComplaint);
      await page.locator('header .MuiChip-root', { hasText: ru.complaintDecision.annulAndOrder }).waitFor();
      await inOrder(desk);

      await page.getByRole('link', { name: /^03-15/ }).click();
      await page.locator('header .MuiChip-root', { hasText: ru.complaints.reopened }).waitFor();
    });
    expect(await complaintOf(superior, id, 'stage decision decisionProvisions { id }')).toEqual({
      stage: 'closed',
      decision: 'annulAndOrder',
      decisionProvisions: [{ id: 'EDU-10.3b' }],
    });
    expect(await caseOf(cast.officer, caseId, 'stage reopenedOn')).toEqual({
      stage: 'completeness',
      reopenedOn: '2026-03-13',
    });
  },
);

test('in Kazakh, whoever directs the department is told at once that they cannot decide, and why', bench, async () => {
  const { kk } = said;
  const { id } = await beforeBody('Ж-2');
  await turn(formerHead, { language: 'kk', theme: 'dark', width: 390 }, '2026-03-13T10:00', async desk => {
    const { page } = desk;
    await page.goto(`/Complaint/${id}/show`);
    await page.getByRole('heading', { name: kk.complaints.conflictTitle }).waitFor();
    await page.getByRole('button', { name: kk.acts.notNow }).click();
    const refused = page.getByRole('listitem').filter({ hasText: kk.act.decideComplaint });
    expect(await refused.getByRole('button', { name: kk.act.decideComplaint }).isDisabled()).toBe(true);
    await inOrder(desk);
  });
  await turn(superior, { language: 'kk', theme: 'dark', width: 390 }, '2026-03-13T10:30', async desk => {
    await desk.page.goto(`/Complaint/${id}/show`);
    const decision = await openAct(desk, 'decideComplaint');
    await decision.mark(kk.field.decision, kk.complaintDecision.leaveUnexamined);
    await decision.within.getByText(kk.decisionEffect.leaveUnexamined).waitFor();
    await inOrder(desk);
  });
  expect(await complaintOf(superior, id, 'stage decision')).toEqual({ stage: 'body', decision: null });
});

test(
  'in English, a registrar files a complaint about the last refusal of a case; what was typed stays until it is right',
  bench,
  async () => {
    const { en } = said;
    const { id: caseId, contestedVersion } = await refusedCase(cast);
    await turn(cast.registrar, { language: 'en', width: 390 }, '2026-03-06T10:00', async desk => {
      const { page } = desk;
      await openCase(desk, caseId);
      await page.getByRole('button', { name: en.filing.button }).click();
      const filed = form(page.getByRole('dialog'));
      await filed.type(en.filing.text, 'The diploma was there.');
      await filed.send(en.filing.button);
      await filed.within.getByText('Required').waitFor();
      await inOrder(desk);
      expect(await filed.within.getByLabel(en.filing.text).inputValue()).toBe('The diploma was there.');
      await filed.type(en.filing.demands, 'Annul the refusal.');
      await filed.send(en.filing.button);
      await page.waitForURL(/\/Complaint\/\d+\/show/);
      await perform(desk, 'registerComplaint', opened => opened.type(en.field.number, 'Ж-3'));
      await page.getByRole('heading', { name: `${en.resources.Complaint.one} Ж-3`, level: 1 }).waitFor();
    });
    const { complaints } = await caseOf(
      cast.head,
      caseId,
      'complaints { number stage complainant { name } contested { version } }',
    );
    expect(complaints).toEqual([
      {
        number: 'Ж-3',
        stage: 'provider',
        complainant: { name: 'Ахметова Айгүл Серікқызы' },
        contested: { version: contestedVersion },
      },
    ]);
  },
);
