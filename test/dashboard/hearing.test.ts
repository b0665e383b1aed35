import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { rowsOf } from '../../server/database/rows.ts';
import type { Language } from '../../server/law/law.ts';
import { refusalReasons } from '../../server/law/refusalReasons.ts';
import { announce, denied, draft, freeSlot } from '../hearings/desk.ts';
import { createApi, type Client } from '../support/api.ts';
import { barriers, openBrowser, textsOf } from '../support/browser.ts';
import { type Desk, openAct, openCase, perform, said, standsIn, turnsAt, unfinished } from '../support/dashboard.ts';
import { runJobs } from '../support/jobs.ts';
import { caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const browser = await openBrowser();
const hearing = { timeout: 180_000 };

const turns = turnsAt(browser, api);
const turn = (client: Client, language: Language, at: string, work: (desk: Desk) => Promise<void>) =>
  turns(client, { language }, at, work);

/** The page tells how much is left until that moment; it may have to ask the server again first. */
const standsBeside = ({ page }: Desk, moment: string, left: string, count: number) =>
  page
    .getByRole('listitem')
    .filter({ hasText: moment })
    .getByText(left.replace('%{count}', String(count)))
    .first()
    .waitFor({ timeout: 30_000 });

test('in Kazakh, a case is refused through a hearing and not before', hearing, async () => {
  const { kk } = said;
  const id = await denied(cast);
  await turn(cast.officer, 'kk', '2026-03-17T11:00', async desk => {
    await openCase(desk, id);
    await perform(desk, 'draftPreliminaryDecision', async act => {
      await act.mark(kk.field.ground, kk.groundId.unreliable);
      await act.select(kk.desk.reason, refusalReasons.issuanceDenied.text.kk);
      await act.within.getByText(refusalReasons.issuanceDenied.whatToCorrect.kk).waitFor();
    });
    await standsIn(desk, 'hearing');
    const plans = desk.page.getByRole('table', { name: kk.desk.plans });
    await plans.getByText(kk.desk.lawful, { exact: true }).first().waitFor();
    await desk.page.getByText(kk.desk.nothingRecorded).waitFor();
    await perform(desk, 'scheduleHearing', async act => {
      await act.mark(kk.fieldOf.scheduleHearing.method, kk.hearingMethod.inPerson);
      await act.type(kk.fieldOf.scheduleHearing.place, '12-бөлме');
    });
    await perform(desk, 'sendHearingNotice', act => act.within.getByText('12-бөлме').waitFor());
    await desk.page.getByText(kk.desk.awaitingDelivery).waitFor();
    await runJobs(api);
    await standsBeside(desk, kk.desk.signNotBefore, kk.desk.daysLeft, 3);
    await standsBeside(desk, kk.deadline.objections, kk.desk.daysLeft, 2);
    await desk.page.getByText(kk.notices.file).first().waitFor();
  });
  await turn(cast.officer, 'kk', '2026-03-19T10:45', async desk => {
    await openCase(desk, id);
    await standsBeside(desk, kk.deadline.objections, kk.desk.hoursLeft, 13);
    await perform(desk, 'recordHearing', async act => {
      await act.mark(kk.fieldOf.recordHearing.attended, kk.yes);
      await act.type(kk.fieldOf.recordHearing.matter, 'Алдын ала шешім');
      await act.mark(kk.fieldOf.recordHearing.madeBy, kk.minutesMadeBy.computer);
    });
    await perform(desk, 'signMinutes');
  });
  await turn(cast.supervisor, 'kk', '2026-03-19T10:50', async desk => {
    await openCase(desk, id);
    await perform(desk, 'signMinutes');
  });
  await turn(cast.officer, 'kk', '2026-03-19T11:00', async desk => {
    await openCase(desk, id);
    await perform(desk, 'refuseOnMerits', act => act.type(kk.field.reason, 'Ұйым құжаттың берілгенін растамады.'));
    await standsIn(desk, 'signature');
  });
  await turn(cast.head, 'kk', '2026-03-19T12:00', async desk => {
    await openCase(desk, id);
    await desk.page.getByRole('button', { name: kk.acts.notNow }).click();
    const sign = desk.page.getByRole('listitem').filter({ hasText: kk.act.signDocuments });
    await sign.getByText('CODE-73').first().waitFor();
  });
  await turn(cast.head, 'kk', '2026-03-20T09:00', async desk => {
    await openCase(desk, id);
    await perform(desk, 'signDocuments');
    await standsIn(desk, 'booking');
  });
  expect(await caseOf(cast.officer, id, 'stage outcome ground { id }')).toEqual({
    stage: 'booking',
    outcome: 'refusal',
    ground: { id: 'unreliable' },
  });
});

test('in Russian, what was heard speaks for the document: an apostille after the hearing', hearing, async () => {
  const { ru } = said;
  const id = await denied(cast);
  await turn(cast.officer, 'ru', '2026-03-16T11:00', async desk => {
    await openCase(desk, id);
    await perform(desk, 'draftPreliminaryDecision', async act => {
      await act.mark(ru.field.ground, ru.groundId.unreliable);
      await act.select(ru.desk.reason, refusalReasons.notStudied.text.ru);
    });
    await perform(desk, 'scheduleHearing', async act => {
      await act.mark(ru.fieldOf.scheduleHearing.method, ru.hearingMethod.video);
      await act.type(ru.fieldOf.scheduleHearing.link, 'https://meet.example.kz/17');
      await act.type(ru.fieldOf.scheduleHearing.startsAt, '2026-03-18T11:00');
      await act.type(ru.fieldOf.scheduleHearing.endsAt, '2026-03-18T11:30');
    });
    await perform(desk, 'sendHearingNotice');
    await runJobs(api);
  });
  await turn(cast.officer, 'ru', '2026-03-18T11:40', async desk => {
    await openCase(desk, id);
    await perform(desk, 'recordObjection', async act => {
      await act.mark(ru.fieldOf.recordObjection.form, ru.objectionForm.written);
      await act.mark(ru.fieldOf.recordObjection.presentedBy, ru.participantKind.applicant);
      await act.type(ru.fieldOf.recordObjection.text, 'Архив переехал, справка приложена.');
    });
    await perform(desk, 'recordHearing', async act => {
      await act.mark(ru.fieldOf.recordHearing.attended, ru.yes);
      await act.type(ru.fieldOf.recordHearing.matter, 'Предварительное решение');
      await act.mark(ru.fieldOf.recordHearing.madeBy, ru.minutesMadeBy.electronic);
    });
    await perform(desk, 'signMinutes');
  });
  await turn(cast.supervisor, 'ru', '2026-03-18T12:00', async desk => {
    await openCase(desk, id);
    await perform(desk, 'signMinutes');
  });
  await turn(cast.officer, 'ru', '2026-03-18T12:10', async desk => {
    await desk.page.goto('/hearings?view=awaitingDecision');
    await desk.page.locator(`a[href$="/Application/${id}/show"]`).click();
    await perform(desk, 'grantAfterHearing', act => act.type(ru.field.reason, 'Архив подтвердил выдачу.'));
    await standsIn(desk, 'affixing');
    await perform(desk, 'affixApostille');
    await standsIn(desk, 'signature');
  });
  expect(await caseOf(cast.officer, id, 'preliminaryDecisions { outcome objections { inTime } }')).toEqual({
    preliminaryDecisions: [{ outcome: 'apostille', objections: [{ inTime: true }] }],
  });
});

test('where nobody came the minutes ask for nobody', hearing, async () => {
  const { en } = said;
  const id = await denied(cast);
  await announce(cast, id, '2026-03-12T11:00', '2026-03-16');
  await turn(cast.officer, 'en', '2026-03-16T15:00', async desk => {
    await openCase(desk, id);
    await perform(desk, 'recordHearing', async act => {
      const explanations = act.within.getByLabel(en.fieldOf.recordHearing.explanations);
      await explanations.fill('The archive has moved.');
      await act.mark(en.fieldOf.recordHearing.attended, 'No');
      await explanations.waitFor({ state: 'detached' });
      await act.mark(en.fieldOf.recordHearing.attended, 'Yes');
      expect(await explanations.inputValue()).toBe('The archive has moved.');
      await act.mark(en.fieldOf.recordHearing.attended, 'No');
      await explanations.waitFor({ state: 'detached' });
      await act.type(en.fieldOf.recordHearing.matter, 'Preliminary decision');
      await act.mark(en.fieldOf.recordHearing.madeBy, en.minutesMadeBy.computer);
    });
    await desk.page.getByText(en.desk.nobodyCame).first().waitFor();
  });
  const { preliminaryDecisions } = await caseOf(
    cast.officer,
    id,
    'preliminaryDecisions { hearings { endReason minutes { attended explanations participants { name } } } }',
  );
  expect(preliminaryDecisions[0].hearings[0]).toEqual({
    endReason: 'notAttended',
    minutes: { attended: false, explanations: null, participants: [] },
  });
});

test('a week of hearings is turned with the keyboard, and what is due stands in lists', hearing, async () => {
  const { en } = said;
  const id = await denied(cast);
  await announce(cast, id, '2026-03-05T11:00', '2026-03-10');
  const { number } = await caseOf(cast.officer, id, 'number');
  await turn(cast.head, 'en', '2026-03-06T11:00', async desk => {
    const { page } = desk;
    await page.getByRole('menuitem', { name: en.hearings.menu }).click();
    await page.getByRole('columnheader', { name: en.hearings.today }).waitFor();
    await page.getByRole('button', { name: en.hearings.next }).focus();
    await page.keyboard.press('PageDown');
    const cell = page.getByRole('row', { name: /^09:00/ }).getByRole('link');
    await cell.waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(unfinished(await textsOf(page))).toEqual([]);
    await page.keyboard.press('Home');
    await page.getByText(en.hearings.noneInWeek).waitFor();
    for (const tab of ['today', 'upcoming'] as const) {
      await page.getByRole('tab', { name: en.hearings[tab], exact: true }).click();
      await page.getByText(tab === 'today' ? en.hearings.noneHint.today : number).waitFor();
    }
    expect(await barriers(page)).toEqual([]);
  });
});

test('a letter is sent by a person and its delivery recorded with the number', hearing, async () => {
  const { en } = said;
  const id = await denied(cast);
  api.clock.set('2026-03-04T11:00');
  await draft(cast, id);
  await cast.officer.act('scheduleHearing', id, freeSlot(cast, '2026-03-16', { noticeChannel: 'registeredLetter' }));
  await cast.officer.act('sendHearingNotice', id, { channels: ['registeredLetter'] });
  await turn(cast.registrar, 'en', '2026-03-05T12:00', async desk => {
    await openCase(desk, id);
    await perform(desk, 'recordNotification', async act => {
      await act.mark(en.fieldOf.recordNotification.what, en.notificationEvent.delivered);
      await act.type(en.fieldOf.recordNotification.at, '2026-03-05T11:30');
      await act.type(en.fieldOf.recordNotification.reference, 'KZ 100200');
    });
    await desk.page.getByText('№ KZ 100200').waitFor();
  });
  expect((await caseOf(cast.officer, id, 'preliminaryDecisions { notifiedOn }'))['preliminaryDecisions']).toEqual([
    { notifiedOn: '2026-03-05' },
  ]);
});

test('a message that failed is sent again from the list of failed ones', hearing, async () => {
  const { en } = said;
  const id = await denied(cast);
  const { rows } = await sql<{ id: number }>`
    update notice set state = 'failed', trouble = 'undelivered'
    where application_id = ${id} and kind = 'accepted' and channel = 'sms' returning id`.execute(
    rowsOf(api.database.orm.em.fork()),
  );
  expect(rows).toHaveLength(1);
  await turn(cast.officer, 'en', '2026-03-02T12:00', async desk => {
    const { page } = desk;
    await page.getByRole('menuitem', { name: en.resources.Notice.name }).click();
    await page.getByText(en.noticeTrouble.undelivered).waitFor();
    await page.getByRole('button', { name: en.notices.resend }).click();
    await page.getByText(en.notices.noTrouble).waitFor();
    expect(await barriers(page)).toEqual([]);
  });
  await runJobs(api);
  const { notices } = await caseOf(cast.officer, id, 'notices { kind channel state resendOf }');
  expect(notices).toContainEqual({
    kind: 'accepted',
    channel: 'sms',
    state: 'delivered',
    resendOf: String(rows[0]?.id),
  });
});

test('a message that came back is recorded, and the hearing waits for another', hearing, async () => {
  const { en } = said;
  const id = await denied(cast);
  await announce(cast, id, '2026-03-12T11:00', '2026-03-16');
  await turn(cast.officer, 'en', '2026-03-12T12:00', async desk => {
    const { page } = desk;
    await openCase(desk, id);
    await page.getByRole('button', { name: new RegExp(`^${en.notices.bounce}: .*${en.noticeChannel.sms}`) }).click();
    const question = page.getByRole('dialog');
    await question.getByText(en.notices.bounceQuestion).waitFor();
    expect(await barriers(page)).toEqual([]);
    await question.getByRole('button', { name: en.notices.bounce, exact: true }).click();
    await page.getByText(en.notices.bounceRecorded).waitFor();
    await page.getByRole('button', { name: en.notices.resend }).first().waitFor();
  });
  const { notices } = await caseOf(cast.officer, id, 'notices { kind channel state }');
  expect(notices).toContainEqual({ kind: 'hearing', channel: 'sms', state: 'bounced' });
});

test('the form of a hearing says what is missing and stays open', hearing, async () => {
  const { en } = said;
  const id = await denied(cast);
  await turn(cast.officer, 'en', '2026-03-11T11:00', async desk => {
    await openCase(desk, id);
    const act = await openAct(desk, 'draftPreliminaryDecision');
    await act.mark(en.field.ground, en.groundId.unreliable);
    await act.select(en.desk.reason, refusalReasons.issuanceDenied.text.en);
    await act.mark(en.field.ground, en.groundId.convention);
    await act.send(en.act.draftPreliminaryDecision);
    const missing = act.within.locator('label.Mui-error, legend.Mui-error');
    const labels = async () => (await missing.allInnerTexts()).map(label => label.replace(/\s*\*$/, ''));
    await expect.poll(labels).toEqual([en.desk.reason]);
    await act.within.getByRole('heading', { name: en.act.draftPreliminaryDecision }).waitFor();
    expect(await barriers(desk.page)).toEqual([]);
  });
  expect(await caseOf(cast.officer, id, 'preliminaryDecisions { id }')).toEqual({ preliminaryDecisions: [] });
});
