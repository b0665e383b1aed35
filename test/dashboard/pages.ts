import type { Page } from 'playwright-core';
import { type Act, type Desk, openAct, type said } from '../support/dashboard.ts';
import type { World } from './world.ts';

/** Where somebody stands, and what there is to be seen. */
interface Here extends World {
  readonly desk: Desk;
  readonly page: Page;
  readonly texts: (typeof said)['en'];
}

/** One thing to look at: a page, or without an address what opens on the page before. */
export interface Stop {
  readonly name: string;
  readonly path?: string | ((world: World) => string);
  /** Waits until it stands there, finished. */
  readonly ready: (here: Here) => Promise<unknown>;
  /** What looks like a slip elsewhere and is meant here. */
  readonly meant?: RegExp;
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const form =
  (act: Act) =>
  async ({ desk, page }: Here) => {
    await openAct(desk, act);
    await page.locator('[role=dialog] form').waitFor();
  };
const heading = (name: (texts: Here['texts']) => string) => (here: Here) =>
  here.page
    .getByRole('heading', { name: name(here.texts), exact: true })
    .first()
    .waitFor();
const link = (end: (world: World) => string) => (here: Here) =>
  here.page
    .locator(`a[href$="${end(here)}"]`)
    .first()
    .waitFor();
const caseOf = (which: 'closed' | 'running' | 'drafted' | 'heard') => (world: World) =>
  `/Application/${world[which]}/show`;
const acts = heading(texts => texts.acts.title);

export const pages: readonly Stop[] = [
  { name: 'home', path: '/', ready: heading(texts => texts.home.title) },
  {
    name: 'work list',
    path: '/Application',
    async ready({ page, texts, running }) {
      await page.getByRole('tab', { name: texts.work.department, exact: true }).click();
      await page.locator(`a[href*="/Application/${running}"]`).first().waitFor();
    },
  },
  {
    name: 'views of the work list',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.lists.views }).click();
      await page.getByRole('menuitem', { name: texts.lists.viewNew }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'search',
    path: '/Complaint',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.search.title }).click();
      await page.getByRole('dialog').getByText(texts.search.by).waitFor();
    },
  },
  { name: 'closed case', path: caseOf('closed'), ready: acts },
  {
    name: 'case',
    path: caseOf('running'),
    ready: ({ page, texts }) => page.getByRole('button', { name: texts.acts.notNow }).click(),
  },
  {
    name: 'why this date',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.why.ask }).first().click();
      await page.getByRole('dialog').getByText(texts.why.days).first().waitFor();
    },
  },
  {
    name: 'act',
    async ready(here) {
      await closeDialog(here.page);
      await form('sendInquiry')(here);
    },
  },
  {
    name: 'preliminary decision',
    path: caseOf('drafted'),
    ready: ({ page, texts }) => page.getByRole('table', { name: texts.desk.plans }).waitFor(),
  },
  { name: 'schedule the hearing', ready: form('scheduleHearing') },
  { name: 'hearing', path: caseOf('heard'), ready: heading(texts => texts.desk.hearing) },
  { name: 'record the hearing', ready: form('recordHearing') },
  { name: 'week of hearings', path: '/hearings?week=2026-03-12', ready: link(caseOf('heard')) },
  { name: 'list of hearings', path: '/hearings?view=awaitingMinutes', ready: link(caseOf('heard')) },
  { name: 'list of complaints', path: '/Complaint', ready: link(({ complaint }) => `/Complaint/${complaint}/show`) },
  {
    name: 'complaint about no case',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.filing.button }).click();
      await page.getByRole('radio', { name: texts.filing.aboutCase.none }).check();
      await page.getByRole('dialog').getByLabel(texts.filing.noCaseReason).waitFor();
    },
  },
  {
    name: 'complaint',
    path: ({ complaint }) => `/Complaint/${complaint}/show`,
    async ready({ page, texts }) {
      await page.getByRole('heading', { name: texts.complaints.conflictTitle }).waitFor();
      await page.getByText(texts.complaints.listHash).first().waitFor();
    },
  },
  { name: 'act on a complaint', ready: form('recordCourt') },
  { name: 'missed deadlines', path: '/Escalation', ready: link(({ missed }) => `/Escalation/${missed}/show`) },
  {
    name: 'answer for missed deadlines',
    async ready({ page, texts }) {
      await page.getByRole('checkbox', { disabled: false }).last().check();
      await page.getByRole('button', { name: texts.escalations.answer }).click();
      await page.getByRole('dialog').getByLabel(texts.escalations.measure).waitFor();
    },
  },
  {
    name: 'missed deadline',
    path: ({ missed }) => `/Escalation/${missed}/show`,
    ready: heading(texts => texts.case.timeline),
  },
  {
    name: 'reassignments',
    path: '/reassignments',
    ready: link(({ planned }) => `/reassignments/${planned}`),
  },
  {
    name: 'move a whole desk',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.reassignments.newDesk }).click();
      await page.getByRole('dialog').getByLabel(texts.reassignments.deskOfficer).waitFor();
    },
  },
  {
    name: 'plan of a reassignment',
    path: ({ planned }) => `/reassignments/${planned}`,
    ready: ({ page, texts }) => page.getByRole('heading', { name: texts.reassignments.groups }).waitFor(),
  },
  {
    name: 'messages of an officer',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.officerNotes.bell }).click();
      await page.getByRole('dialog', { name: texts.officerNotes.title }).waitFor();
    },
  },
  {
    name: 'failed notices',
    path: '/Notice',
    ready: ({ page, texts }) => page.getByRole('button', { name: texts.notices.resend }).first().waitFor(),
  },
  {
    name: 'intake',
    path: '/intake',
    async ready({ page }) {
      await page.locator('input[name="applicant.name"]').waitFor();
      await page.locator('input[name=isPaid]').check();
      await page.locator('input[name=hasRepresentative]').check();
    },
  },
  {
    name: 'workload',
    path: '/workload',
    ready: ({ page }) => page.getByText('Officer O.').first().waitFor(),
  },
  {
    name: 'report',
    path: '/reports?report=durationReport&from=2026-03-01&to=2026-03-31&by=month,channel&compare=previous',
    async ready({ page, texts }) {
      await page.getByRole('region', { name: texts.reports.figures, exact: true }).waitFor();
      await page.getByRole('figure').waitFor();
    },
  },
  {
    name: 'absences',
    path: '/absences?month=2026-03',
    ready: ({ page, texts }) => page.getByText(texts.staffing.noneInMonth).waitFor(),
  },
  {
    name: 'new absence',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.staffing.add }).click();
      await page.getByRole('dialog').getByLabel(texts.staffing.firstDay).waitFor();
    },
  },
  { name: 'providers', path: '/Provider', ready: link(({ providerId }) => `/Provider/${providerId}/show`) },
  {
    name: 'provider',
    path: ({ providerId }) => `/Provider/${providerId}/show`,
    ready: ({ page, texts }) => page.getByText(texts.field.units, { exact: true }).waitFor(),
  },
  {
    name: 'new unit',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.units.add }).click();
      await page.getByRole('dialog').locator('input[name="name.kk"]').waitFor();
    },
  },
  {
    name: 'calendar',
    path: '/calendar',
    ready: ({ page }) => page.getByRole('heading', { name: '20' }).first().waitFor(),
  },
  {
    name: 'draft of a calendar',
    path: ({ draftId }) => `/calendar/draft/${draftId}`,
    ready: ({ page, texts }) => page.getByRole('region', { name: texts.planning.impact }).waitFor(),
  },
  {
    name: 'register book',
    path: '/RegisterEntry',
    ready: ({ page, texts }) => page.getByText(texts.registerState.entered, { exact: true }).first().waitFor(),
  },
  {
    name: 'settings',
    path: '/settings',
    async ready({ page, texts }) {
      await page.getByRole('heading', { name: texts.settings.rates }).waitFor();
      await page.getByText(texts.hearingGrounds.byOrder).first().waitFor();
    },
  },
  {
    name: 'hearing ground',
    async ready({ page, texts }) {
      await page
        .getByRole('button', { name: `${texts.settings.change} ${texts.groundId.incomplete}` })
        .first()
        .click();
      await page.getByRole('dialog').getByLabel(texts.hearingGrounds.question).waitFor();
    },
  },
  {
    name: 'ladder',
    async ready({ page, texts }) {
      await closeDialog(page);
      await page.getByRole('button', { name: `${texts.settings.change} ${texts.deadline.term}`, exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: texts.ladders.add }).click();
    },
  },
  {
    name: 'history of settings',
    path: '/SettingEvent',
    ready: ({ page, texts }) => page.getByText(texts.settingHistory.isNew, { exact: true }).first().waitFor(),
  },
  { name: 'people', path: '/Officer', ready: ({ page }) => page.getByText('Registrar R.').waitFor() },
  {
    name: 'new person',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.people.add }).click();
      await page.getByRole('dialog').locator('input[name=email]').waitFor();
    },
  },
  {
    name: 'person',
    path: ({ clerk }) => `/Officer/${clerk}/show`,
    ready: ({ page, texts }) => page.getByRole('button', { name: texts.people.give }).waitFor(),
  },
  {
    name: 'new role',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.people.give }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'countries', path: '/countries', ready: ({ page }) => page.getByText('(DE)').waitFor() },
  {
    name: 'keys',
    path: '/keys',
    ready: ({ page, texts }) => page.getByText(texts.apiKeys.valid, { exact: true }).first().waitFor(),
  },
  {
    name: 'originals by receipt',
    path: '/receipt',
    async ready({ page, texts, receipt }) {
      await page.locator('input[name=receiptNumber]').fill(receipt);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: texts.act.acceptOriginals }).click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'no such page',
    path: '/no-such-page',
    ready: ({ page, texts }) => page.getByRole('banner').getByText(texts.app.name, { exact: true }).waitFor(),
  },
];
