import { expect, test } from 'vitest';
import { findBrowser, launch } from '../support/browser.ts';

test('an installed browser is taken before the packaged one', async () => {
  expect(await findBrowser(process.execPath, [])).toBe(process.execPath);
  expect(await findBrowser('', ['/nowhere/chromium', process.execPath])).toBe(process.execPath);
});

test('a browser that is missing or does not start fails with the remedy', async () => {
  await expect(findBrowser('/nowhere/chrome')).rejects.toThrow(/CHROME_PATH names \/nowhere\/chrome.*unset it/);
  await expect(launch(process.execPath)).rejects.toThrow(/install Chrome or Chromium/);
});
