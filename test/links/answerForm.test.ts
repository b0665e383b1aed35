import { beforeAll, describe, expect, test } from 'vitest';
import { longest, readForm } from '../../server/links/answerForm.rules.ts';
import { html } from '../../server/links/html.ts';
import { type Api, createApi } from '../support/api.ts';
import { barriers, openBrowser, openWindow, withoutComplaints } from '../support/browser.ts';
import { freePort } from '../support/freePort.ts';
import { diploma } from '../support/intake.ts';
import { caseOf, documentsOf, payment } from '../support/path.ts';
import { type Cast, castOf } from '../support/people.ts';
import { filled, giveAddress, invite, post } from './invited.ts';

const browser = await openBrowser();
const port = await freePort();
let api: Api;
let cast: Cast;
beforeAll(async () => {
  api = await createApi({ env: { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'apostille@example.kz' } });
  cast = await castOf(api, 'education');
  await giveAddress(api);
});

describe('What is written in the form', () => {
  const document = { id: 7 };
  const whole = filled(['7']);
  const errorsOf = (changes: Record<string, string | undefined>, asksStudy = true) => {
    const body = new URLSearchParams();
    for (const [field, value] of Object.entries({ ...whole, ...changes })) {
      if (value !== undefined) {
        body.set(field, value);
      }
    }
    return Object.fromEntries(readForm(body, [document], asksStudy).errors);
  };

  test.each([
    ['nothing wrong', {}, {}],
    ['a question left open', { 'genuine-7': undefined }, { 'genuine-7': 'choose' }],
    ['an answer that is neither yes nor no', { 'studied-7': 'maybe' }, { 'studied-7': 'choose' }],
    ['no name', { name: '  ' }, { name: 'nameNeeded' }],
    ['no position', { position: undefined }, { position: 'positionNeeded' }],
    ['no reference, which not every answer has', { reference: '' }, {}],
    ['a name of 200 letters', { name: 'Ә'.repeat(longest.name) }, {}],
    ['a name of 201 letters', { name: 'Ә'.repeat(longest.name + 1) }, { name: 'tooLong' }],
    ['a note of 1000 letters', { 'note-7': 'я'.repeat(longest.note) }, {}],
    ['a note of 1001 letters', { 'note-7': 'я'.repeat(longest.note + 1) }, { 'note-7': 'tooLong' }],
    ['lines in a note', { 'note-7': 'бір\r\nекі' }, {}],
    ['a character no database keeps', { reference: '01\u0000' }, { reference: 'unreadable' }],
  ])('%s', (_what, changes, expected) => {
    expect(errorsOf(changes)).toEqual(expected);
  });

  test('of a state body study is not asked', () => {
    expect(errorsOf({ 'studied-7': undefined }, false)).toEqual({});
  });

  test('whatever was typed stands in the page as text', () => {
    expect(html`<p title="${'"><script>'}">${"<b>&'"}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&#39;</p>',
    );
  });
});

describe('A form with errors', () => {
  test('comes back with what was typed, its errors named at their fields, and the link still open', async () => {
    const { id, url } = await invite(cast, port);
    const [documentId = ''] = await documentsOf(cast.officer, id);
    const { [`genuine-${documentId}`]: _open, ...rest } = filled(
      [documentId],
      { studied: 'no' },
      { name: '', reference: '"><b>№ 5' },
    );
    const answered = await post(url, rest);
    expect(answered.status).toBe(422);
    const page = await answered.text();
    expect(page).toContain('<title>Ошибка: Ответ на запрос');
    expect(page).toContain('Подтверждается ли подлинность документа? Отметьте «да» или «нет»');
    expect(page).toContain('Укажите фамилию и имя');
    expect(page).toContain('value="&quot;&gt;&lt;b&gt;№ 5"');
    expect(page).not.toContain('<b>№ 5');
    expect(await caseOf(cast.officer, id, 'inquiries { answeredAt }')).toEqual({ inquiries: [{ answeredAt: null }] });
    expect((await post(url, filled([documentId]))).status).toBe(200);
  });

  test('too large, or not a form, is refused in words', async () => {
    const { url } = await invite(cast, port);
    const large = await post(url, { name: 'я'.repeat(60_000) });
    expect(large.status).toBe(413);
    expect(await large.text()).toContain('Сократите примечания');
    const json = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    expect(json.status).toBe(415);
    expect(json.headers.get('content-type')).toContain('text/html');
  });
});

test('every page behind a link is kept by nobody, found by nobody and tells no other site where it was', async () => {
  const { url } = await invite(cast, port);
  for (const answered of [await fetch(url), await post(url, {}), await fetch(`${api.server.url}/answer/unknown`)]) {
    expect(Object.fromEntries(answered.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'content-security-policy': expect.stringContaining("default-src 'none'") as unknown,
    });
    expect(answered.headers.get('set-cookie')).toBeNull();
  }
});

test.each([
  ['kk-KZ,kk;q=0.9,ru;q=0.8', '', 'kk'],
  ['ru-RU,ru;q=0.9,kk;q=0.5', '', 'ru'],
  ['en-GB,en;q=0.9', '', 'kk'],
  ['ru', '?lang=kk', 'kk'],
  ['ru', '?lang=de', 'ru'],
])('a browser that likes %s at the address %s gets the page in %s', async (liked, query, language) => {
  const answered = await fetch(`${api.server.url}/answer/unknown${query}`, { headers: { 'accept-language': liked } });
  expect(await answered.text()).toContain(`<html lang="${language}">`);
});

describe.each([
  {
    language: 'kk',
    send: 'Жауапты жіберу',
    no: 'Жоқ, расталмайды',
    yes: 'Иә, расталады',
    errors: 'Қателерді түзетіңіз',
    taken: 'Жауап қабылданды',
    ended: 'Сілтеме енді жарамсыз',
  },
  {
    language: 'ru',
    send: 'Отправить ответ',
    no: 'Нет, не подтверждается',
    yes: 'Да, подтверждается',
    errors: 'Исправьте ошибки',
    taken: 'Ответ принят',
    ended: 'Ссылка больше не действует',
  },
] as const)('In the browser, $language', ({ language, send, no, yes, errors, taken, ended }) => {
  test.each([1280, 390])(
    'the form is filled, corrected and sent without barriers at %i px, and by keyboard',
    async width => {
      const supplement = { ...diploma, kind: 'supplement', number: 'ЖБ 0012345-Қ' };
      const { id, url } = await invite(cast, port, {
        documents: [diploma, supplement],
        payment: payment({ amountTenge: 4325 }),
      });
      const window = await openWindow(browser, api.server.url, { language, width });
      const { page } = window;
      const shot = async (name: string) => {
        if (process.env['SCREENSHOTS']) {
          await page.screenshot({
            path: `${process.env['SCREENSHOTS']}/${language}-${width}-${name}.png`,
            fullPage: true,
          });
        }
      };
      await page.goto(url);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await shot('form');

      await page.getByRole('radio', { name: no }).first().check();
      await page.getByRole('button', { name: send }).click();
      const summary = page.getByRole('alert');
      await summary.getByText(errors).waitFor();
      expect(await summary.evaluate(element => element === document.activeElement)).toBe(true);
      expect(await page.getByRole('radio', { name: no }).first().isChecked()).toBe(true);
      expect(await barriers(page)).toEqual([]);
      await shot('errors');

      await summary.getByRole('link').last().press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('position');
      await page.getByRole('radio', { name: yes }).nth(1).focus();
      await page.keyboard.press('Space');
      for (const at of [2, 3]) {
        await page.getByRole('radio', { name: yes }).nth(at).check();
      }
      await page.locator('#name').fill('Жүнісова Әсел');
      await page.locator('#position').fill('архивист');
      await page.locator('#position').press('Enter');
      await page.getByRole('heading', { name: taken }).waitFor();
      expect(await barriers(page)).toEqual([]);
      await shot('taken');
      expect(await caseOf(cast.officer, id, 'documents { confirmation }')).toEqual({
        documents: [{ confirmation: 'denied' }, { confirmation: 'confirmed' }],
      });

      // The browser itself complains of a page that answers 422 or 404.
      const failed = window.complaints.filter(text => !text.includes('status of 422'));
      expect(failed).toEqual([]);
      await page.goto(url);
      await page.getByRole('heading', { name: ended }).waitFor();
      expect(await barriers(page)).toEqual([]);
      await shot('ended');
      await window.close();
    },
  );
});

test('the other language is one press away', async () => {
  const { url } = await invite(cast, port);
  const window = await openWindow(browser, api.server.url, { language: 'kk' });
  const { page } = window;
  await page.goto(url);
  await page.getByRole('link', { name: 'Русский' }).click();
  await page.getByRole('heading', { name: 'Ответ на запрос' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  withoutComplaints(window);
  await window.close();
});
