import type { Stop } from './pages.ts';

/** What an analyst sees otherwise than the person of every other role, who does not become one: analysts see nothing personal. */
export const pagesOfAnalysts: readonly Stop[] = [
  {
    name: 'keys of an analyst',
    path: '/keys',
    ready: ({ page }) => page.getByRole('heading', { level: 3, name: 'notebook' }).waitFor(),
  },
  {
    name: 'new key',
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.apiKeys.issue }).click();
      await page.getByRole('dialog').locator('input[name=days]').waitFor();
    },
  },
  {
    name: 'explorer',
    path: '/explorer',
    // GraphQL answers so, and its schema speaks of it.
    meant: /\bnull\b/u,
    async ready({ page, texts }) {
      await page.getByRole('button', { name: texts.explorer.run }).click();
      await page.getByText('"data"').waitFor();
      await page.getByLabel(texts.explorer.search).waitFor();
    },
  },
];
