import { sql } from 'kysely';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { en } from '../../admin/i18n/en.ts';
import { kk } from '../../admin/i18n/kk.ts';
import { reactAdminKk } from '../../admin/i18n/reactAdmin.kk.ts';
import { ru } from '../../admin/i18n/ru.ts';
import { rowsOf } from '../../server/database/rows.ts';
import type { Language } from '../../server/law/law.ts';
import type { Api, Client } from './api.ts';
import { newIin } from './intake.ts';
import { type Look, openWindow, type Window, withoutComplaints } from './browser.ts';
import { password } from './session.ts';

/** What the dashboard says, by language: a test names the thing and not its translation. */
export const said = {
  kk: { ...kk, yes: 'Иә' },
  ru: { ...ru, yes: 'Да' },
  en: { ...en, yes: 'Yes' },
} as const satisfies Record<Language, object>;

export type Act = keyof typeof en.act;

/** A person before the dashboard, in a window of their own. */
export interface Desk extends Window {
  readonly language: Language;
}

/** Has signed in already, and stands before the work list. */
export async function sitDown(browser: Browser, api: Api, client: Client, look: Look): Promise<Desk> {
  const window = await openWindow(browser, api.server.url, look);
  return takeSeat({ ...window, language: look.language }, api, client);
}

async function takeSeat(desk: Desk, api: Api, client: Client): Promise<Desk> {
  const [name = '', value = ''] = client.credentials['cookie']?.split('=') ?? [];
  await desk.page.context().addCookies([{ name, value, url: api.server.url }]);
  await desk.page.goto('/Application');
  await desk.page.getByRole('tablist').waitFor();
  return desk;
}

/** As a link in the dashboard does, without loading it anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate(address => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

/** Does what somebody who sits there does; their console has nothing to object. */
type Turn = (client: Client, look: Look, work: (desk: Desk) => Promise<void>) => Promise<void>;

/**
 * One person's turn after another's, each with nothing left of the one before. The window is kept for the next one with
 * the same look: to open one and to load the dashboard into it is most of what a turn costs.
 */
export function turnsOf(browser: Browser, api: Api): Turn {
  const free = new Map<string, Desk>();
  return async (client, look, work) => {
    const key = JSON.stringify(look);
    const kept = free.get(key);
    free.delete(key);
    if (kept) {
      await leave(kept);
    }
    const desk = kept ? await takeSeat(kept, api, client) : await sitDown(browser, api, client, look);
    await work(desk);
    withoutComplaints(desk);
    free.set(key, desk);
  };
}

async function leave({ page }: Desk): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto('about:blank');
  await page.context().clearCookies();
}

/** The same at that hour of the department, on the server's clock and on their own. */
export const turnsAt = (browser: Browser, api: Api) => {
  const turn = turnsOf(browser, api);
  return async (client: Client, look: Look, at: string, work: (desk: Desk) => Promise<void>): Promise<void> => {
    api.clock.set(at);
    await turn(client, look, async desk => {
      await desk.page.clock.setFixedTime(`${at}:00+05:00`);
      await work(desk);
    });
  };
};

/** Fills the sign-in page, and waits for the first page behind it. */
export async function signIn({ page }: Window, api: Api, client: Client): Promise<void> {
  await page.locator('input[name=email]').fill(await emailOf(api, client));
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('#main-content h1').waitFor();
}

async function emailOf(api: Api, { officerId }: Client): Promise<string> {
  const { rows } = await sql<{ email: string }>`select email from officer where id = ${officerId}`.execute(
    rowsOf(api.database.orm.em.fork()),
  );
  return rows[0]?.email ?? '';
}

export async function openCase({ page, language }: Desk, id: string): Promise<void> {
  const path = `/Application/${id}/show`;
  // From one case to another, or to the same one again, the headings of the first would be taken for those awaited.
  await (page.url().endsWith('/show') ? page.goto(path) : goTo(page, path));
  await page.getByRole('heading', { name: said[language].acts.title }).waitFor();
}

/** Finds the case among the work of whoever sits there and opens it. */
export async function openFromList({ page, language }: Desk, id: string): Promise<void> {
  await page.locator(`a[href$="/Application/${id}/show"]`).click();
  await page.getByRole('heading', { name: said[language].acts.title }).waitFor();
}

/** The clerk takes in an application at the counter, a paid one for a diploma; the id of the new case. */
export async function fillIntake({ page, language }: Desk): Promise<string> {
  const texts = said[language];
  await page.getByRole('menuitem', { name: texts.intake.menu }).click();
  const intake = form(page.locator('form', { has: page.locator('input[name="applicant.name"]') }));
  await intake.pick(texts.field.provider, 'Ақмола');
  await intake.pick(texts.case.destination, 'Германия');
  await intake.type(texts.intake.personName, 'Ахметова Айгүл Серікқызы');
  await intake.type(texts.case.iin, newIin());
  await intake.type(texts.field.phone, '+77012345678');
  await intake.select(texts.document.kind, texts.documentKind.diploma);
  await intake.type(texts.field.number, 'ЖБ 0012345');
  await intake.type(texts.document.issuedOn, '2015-06-30');
  await intake.type(texts.document.issuer, 'Еуразия ұлттық университеті');
  await intake.type(texts.document.signatory, 'Сейітов Асқар');
  await intake.type(texts.document.capacity, 'ректор');
  await intake.within.locator('input[name=isPaid]').check();
  await intake.select(texts.field.method, texts.paymentMethod.receipt);
  await intake.type(texts.field.reference, 'чек 17');
  await intake.type(texts.field.paidOn, '2026-03-02');
  await intake.type(texts.field.amountTenge, '2162.5');
  for (const box of await intake.within.locator('input[type=checkbox][name=presented]').all()) {
    await box.check();
  }
  await intake.type(texts.counter.joinedAt, '2026-03-02T09:40');
  await intake.type(texts.counter.calledAt, '2026-03-02T09:51');
  await intake.type(texts.counter.servedAt, '2026-03-02T10:00');
  await intake.send(texts.act.acceptApplication);
  await page.waitForURL(/\/Application\/[^/]+\/show/);
  return page.url().split('/').at(-2) ?? '';
}

/** The form of an act, opened from the case page. */
export async function openAct({ page, language }: Desk, act: Act): Promise<Form> {
  await page.getByRole('button', { name: said[language].act[act], exact: true }).click();
  return form(page.getByRole('dialog'));
}

/** Fills the form of an act and sends it, until the page says that it is done. */
export async function perform(desk: Desk, act: Act, fill: (form: Form) => Promise<void> = async () => {}) {
  const { page, language } = desk;
  const opened = await openAct(desk, act);
  await fill(opened);
  await opened.send(said[language].act[act]);
  await opened.within.waitFor({ state: 'detached' }).catch(async (cause: unknown) => {
    throw new Error(`${act} was not done: ${await opened.within.innerText()}`, { cause });
  });
  await page.getByText(said[language].acts.done.replace('%{act}', said[language].act[act])).waitFor();
}

export async function standsIn({ page, language }: Desk, stage: keyof typeof en.stage): Promise<void> {
  await page.locator('header .MuiChip-root', { hasText: said[language].stage[stage] }).first().waitFor();
}

export interface Form {
  readonly within: Locator;
  /** Types into the input of this label. */
  type(label: string, text: string): Promise<void>;
  /** Chooses from a list that the server fills. */
  pick(label: string, option?: string): Promise<void>;
  /** Chooses from a list that folds out. */
  select(label: string, option: string): Promise<void>;
  /** One answer of a question. */
  mark(question: string, answer: string): Promise<void>;
  tickAll(): Promise<void>;
  send(label: string): Promise<void>;
}

export function form(within: Locator): Form {
  const page: Page = within.page();
  return {
    within,
    type: (label, text) => within.getByLabel(labelled(label)).first().fill(text),
    async pick(label, option) {
      const input = within.getByRole('combobox', { name: label, exact: true });
      await input.click();
      if (option !== undefined) {
        await input.fill(option);
      }
      await page
        .getByRole('option', option === undefined ? {} : { name: option })
        .first()
        .click();
      await expect.poll(() => input.inputValue()).not.toBe('');
    },
    async select(label, option) {
      await within.getByRole('combobox', { name: label, exact: true }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    mark: (question, answer) =>
      within
        .locator('fieldset', { has: page.locator('legend', { hasText: question }) })
        .getByRole('radio', { name: answer, exact: true })
        .check(),
    async tickAll() {
      for (const box of await within.getByRole('checkbox').all()) {
        await box.check();
      }
    },
    send: label => within.getByRole('button', { name: label, exact: true }).click(),
  };
}

const labelled = (label: string) => new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*\\*?$`);

const keys = [...Object.keys({ ...said.en, ...reactAdminKk }), 'ra'];
const leftovers = new RegExp(
  `(?:^|[^\\p{L}@./])(?:(?:${keys.join('|')})\\.\\p{L}|undefined|null|NaN|Invalid Date)|\\[object |%\\{|\\|\\|\\|\\|`,
  'u',
);

/** Raw keys and other things that only a machine should read. */
export function unfinished(texts: readonly string[]): string[] {
  return texts.filter(text => leftovers.test(text));
}
