import type { Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { createApi } from '../support/api.ts';
import { openBrowser } from '../support/browser.ts';
import { openAct, openCase, said, sitDown, standsIn } from '../support/dashboard.ts';
import { caseIn, caseOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const api = await createApi();
const cast = await castOf(api, 'education');
const browser = await openBrowser();

/** As the server answers when it is full, or without words, as a proxy before it does. */
const full = (route: Route, body = '') =>
  route.fulfill({ status: 503, headers: { 'retry-after': '2', 'content-type': 'application/json' }, body });
const message = 'The server is overloaded at the moment and has not answered the request in full.';
const refusal = JSON.stringify({ errors: [{ message, extensions: { code: 'OVERLOADED', facts: {} } }] });

test(
  'at an overloaded server lists and cases come by themselves; an act is told, and sent again is done once',
  { timeout: 60_000 },
  async () => {
    const { en } = said;
    const id = await caseIn(cast, 'corporation', 'assignment');
    const desk = await sitDown(browser, api, cast.supervisor, { language: 'en' });
    const { page } = desk;
    let turnedAway = 0;
    await page.route('**/graphql', route => {
      turnedAway += 1;
      return turnedAway <= 2 ? full(route, turnedAway === 1 ? refusal : '') : route.continue();
    });
    await openCase(desk, id);
    expect(turnedAway).toBeGreaterThan(2);
    expect(await page.getByText(message).count()).toBe(0);
    expect(await page.getByText(en.errors.OVERLOADED).count()).toBe(0);

    const form = await openAct(desk, 'assignOfficer');
    await form.pick(en.field.officerId, 'Officer O.');
    const sent: (string | null)[] = [];
    await page.unrouteAll({ behavior: 'wait' });
    await page.route('**/graphql', route => {
      const body = route.request().postData();
      if (!body?.includes('assignOfficer(')) {
        return route.continue();
      }
      sent.push(body);
      return sent.length === 1 ? full(route, refusal) : route.continue();
    });
    await form.send(en.act.assignOfficer);
    await form.within.getByText(message).waitFor();
    expect(sent).toHaveLength(1);
    await form.send(en.act.assignOfficer);
    await form.within.waitFor({ state: 'detached' });
    await standsIn(desk, 'completeness');
    expect(sent).toHaveLength(2);
    // With the same key: had the first been done after all, this would not have been done again.
    const keys = sent.map(body => /"idempotencyKey":"([^"]+)"/.exec(body ?? '')?.[1]);
    expect(new Set(keys).size).toBe(1);
    const { timeline } = await caseOf(cast.officer, id, 'timeline { act }');
    expect(timeline.filter(({ act }: { act: string }) => act === 'assignOfficer')).toHaveLength(1);
    await desk.close();
  },
);
