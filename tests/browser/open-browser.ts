import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** A headless browser that stays on this machine: it fetches nothing but what the pages under test ask for. */
export async function openBrowser(): Promise<Browser> {
  // Nothing here draws in three dimensions; a graphics card played by the processor is most of what a page costs.
  chromium.setGraphicsMode = false;
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [
      // In a single process the browser would end with the first page that is closed.
      ...chromium.args.filter((arg) => arg !== '--single-process'),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-pings',
    ],
    headless: true,
  });
}

/** What the first start of a browser takes at most: it is unpacked. */
const firstStart = 120_000;

/** One browser for all tests of a file: begun before the first, ended after the last. */
export function browserForAll(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  }, firstStart);
  afterAll(() => browser?.close());
  return () => {
    if (!browser) throw new Error('The browser is opened before the first test.');
    return browser;
  };
}
