import type { Page } from 'playwright-core';
import { findBrowser, launch, openWindow, settled } from '../support/browser.ts';
import type { Scenario } from './bench.ts';
import { bytesText, median, millisecondsText, timed } from './figures.ts';
import { signedIn, withDatabase } from './people.ts';
import { withServer } from './server.ts';

/** The work list in a real browser: nothing in its cache, then all of it; another tab of the list; a case opened. */
export const browser: Scenario = async ({ kept, largest, options: { rounds } }) => {
  const { urls, age } = await kept(largest);
  const person = await withDatabase(urls.serverUrl, orm => signedIn(orm, 'supervisor.astana'));
  const chromium = await launch(await findBrowser());
  try {
    return await withServer({ age }, urls.serverUrl, async ({ url }) => {
      const turns: Turn[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const { page, close } = await openWindow(chromium, url, { language: 'kk' });
        const [name = '', value = ''] = (person.headers['cookie'] ?? '').split('=');
        await page.context().addCookies([{ name, value, url }]);
        turns.push(await visit(page));
        await close();
      }
      const line = (what: string, time: (turn: Turn) => Spent) => ({
        scenario: 'browser',
        what,
        cases: largest,
        median: `${millisecondsText(median(turns.map(turn => time(turn).spent)))}, ${bytesText(median(turns.map(turn => time(turn).bytes)))}`,
      });
      return [
        line('work list until its rows stand there, nothing cached; bytes sent', turn => turn.cold),
        line('the same, loaded again', turn => turn.warm),
        line('another tab of the list', turn => turn.tab),
        line('a case opened from the list', turn => turn.open),
      ];
    });
  } finally {
    await chromium.close();
  }
};

interface Spent {
  readonly spent: number;
  readonly bytes: number;
}
type Turn = Readonly<Record<'cold' | 'warm' | 'tab' | 'open', Spent>>;

async function visit(page: Page): Promise<Turn> {
  let bytes = 0;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const spending = async (work: () => Promise<unknown>): Promise<Spent> => {
    bytes = 0;
    const spent = await timed(work);
    await settled(page);
    return { spent, bytes };
  };
  const rows = page.locator('main a[href*="/Application/"][href$="/show"]');
  const cold = await spending(async () => {
    await page.goto('/Application');
    await rows.first().waitFor();
  });
  const warm = await spending(async () => {
    await page.reload();
    await rows.first().waitFor();
  });
  const tab = await spending(async () => {
    await Promise.all([
      page.waitForResponse(response => response.url().endsWith('/graphql')),
      page.getByRole('tab').nth(1).click(),
    ]);
    await rows.first().waitFor();
  });
  await page.getByRole('tab').first().click();
  await rows.first().waitFor();
  const open = await spending(async () => {
    await rows.first().click();
    await page.waitForURL(/\/show$/);
    await page.locator('main h2').first().waitFor();
  });
  return { cold, warm, tab, open };
}
