import type { Page } from 'playwright-core';
import { giveAccount, ownPassword } from '../../tests/bot/access/browser.js';
import { openBrowser } from '../../tests/browser/open-browser.js';
import { apiToken } from './requests.js';

/** Milliseconds that somebody waits before the console. */
export interface InBrowser {
  /** From the address until the queue stands there. */
  readonly load: readonly number[];
  /** From the key until the next conversation’s reviews stand there and were painted. */
  readonly next: readonly number[];
}

const loads = 8;
const moves = 80;
/** Milliseconds between two keys: as fast as somebody reads a name. */
const pause = 400;

/** Signs an agent in on a running server, in a real browser, and goes through the queue by key. */
export async function queueInBrowser(port: number): Promise<InBrowser> {
  const url = `http://127.0.0.1:${port}`;
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(url);
    await signIn(page, url);
    const load: number[] = [];
    for (let at = 0; at < loads; at += 1) load.push(await loadQueue(page, url));
    const next: number[] = [];
    for (let at = 0; at < moves; at += 1) {
      await page.waitForTimeout(pause);
      next.push(await page.evaluate<number>(moveOn));
    }
    return { load, next };
  } finally {
    await browser.close();
  }
}

async function signIn(page: Page, url: string): Promise<void> {
  const given = await giveAccount(url, 'kim', ['agent'], apiToken);
  await page.locator('input[autocomplete=username]').fill('kim');
  await page.locator('input[type=password]').fill(given);
  await page.locator('button[type=submit]').click();
  await page.locator('input[autocomplete=new-password]').fill(ownPassword);
  await page.locator('input[autocomplete=current-password]').fill(given);
  await page.locator('button[type=submit]').click();
  await page.locator('#content').waitFor();
}

async function loadQueue(page: Page, url: string): Promise<number> {
  const begun = performance.now();
  await page.goto(`${url}/queue`);
  await page.locator('a[href^="/queue/"]').first().waitFor();
  return performance.now() - begun;
}

/** In the page, so as words: the address names the conversation, and its reviews link to it once they stand there. */
const moveOn = `(async () => {
  const before = location.pathname;
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const isThere = () => {
    const id = location.pathname.split('/')[2];
    return location.pathname !== before && document.querySelector('article a[href="/conversations/' + id + '"]') !== null;
  };
  const begun = performance.now();
  for (const kind of ['keydown', 'keyup'])
    document.body.dispatchEvent(new KeyboardEvent(kind, { key: 'j', code: 'KeyJ', bubbles: true }));
  while (!isThere()) await painted();
  await painted();
  return performance.now() - begun;
})()`;
