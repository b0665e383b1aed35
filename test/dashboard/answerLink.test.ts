import { expect, test } from 'vitest';
import { address, filled, giveAddress, invite, post } from '../links/invited.ts';
import { createApi } from '../support/api.ts';
import { openBrowser, withoutComplaints } from '../support/browser.ts';
import { openCase, said, sitDown } from '../support/dashboard.ts';
import { freePort } from '../support/freePort.ts';
import { documentsOf } from '../support/path.ts';
import { castOf } from '../support/people.ts';

const port = await freePort();
const api = await createApi({
  env: { SMTP_URL: `smtp://127.0.0.1:${port}`, SMTP_FROM: 'Апостиль <apostille@example.kz>' },
});
const cast = await castOf(api, 'education');
await giveAddress(api);
const browser = await openBrowser();

test(
  'the case shows where the link went, and that the organisation has answered by it',
  { timeout: 60_000 },
  async () => {
    const { id, url } = await invite(cast, port);
    const desk = await sitDown(browser, api, cast.officer, { language: 'en' });
    const { inquiries } = said.en.case;
    const { state, byLink } = said.en.answerLink;
    await openCase(desk, id);
    const card = desk.page.getByRole('region', { name: inquiries });
    await card.getByText(`${state.sent}: ${address}`).waitFor();

    await post(url, filled(await documentsOf(cast.officer, id)));
    await openCase(desk, id);
    await card.getByText(`${state.used}: ${address}`).waitFor();
    expect(await card.innerText()).toContain(byLink);
    withoutComplaints(desk);
    await desk.close();
  },
);
