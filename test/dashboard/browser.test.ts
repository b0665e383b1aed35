import { expect, test } from 'vitest';
import { findBrowser, launch } from '../support/browser.ts';

test('an installed browser is taken before the packaged one', async () => {
  expect(await findBrowser(process.execPath, [])).toMatchObject({ executablePath: process.execPath });
  expect(await findBrowser(undefined, ['/nowhere/chromium', process.execPath])).toMatchObject({
    executablePath: process.execPath,
  });
});

test('a browser that is missing or does not start fails with the remedy', async () => {
  await expect(findBrowser('/nowhere/chrome')).rejects.toThrow(/CHROME_PATH names \/nowhere\/chrome.*unset it/);
  await expect(launch({ executablePath: process.execPath, args: [] })).rejects.toThrow(/install Chrome or Chromium/);
});
