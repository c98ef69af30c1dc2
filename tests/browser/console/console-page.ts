import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Role } from '../../../bot/access/role.js';
import { giveAccount, ownPassword } from '../../bot/access/browser.js';

/** What a page takes at most on a machine that does other things besides. */
export const soon = { timeout: 20_000 };

/** A first start unpacks the browser and builds the console. */
export const patience = 120_000;

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Somebody before the console, with what went wrong in their browser. */
export interface ConsolePage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page, and what its policy kept out. */
  readonly faults: readonly string[];
}

/** Opens the console for nobody yet. */
export async function openConsole(
  browser: Browser,
  url: string,
  options: { readonly locale: string; readonly path?: string; readonly dark?: boolean; readonly phone?: boolean },
): Promise<ConsolePage> {
  const context = await browser.newContext({
    locale: options.locale,
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: options.phone ? { width: 390, height: 844 } : { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(soon.timeout);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy|Warning:/u.test(message.text()))
      faults.push(message.text());
  });
  await page.goto(url + (options.path ?? '/'));
  return { page, context, faults };
}

/** Makes an account and signs it in by hand: name, the password it was given, one of its own. */
export async function signInAs(page: Page, url: string, id: string, ...roles: readonly Role[]): Promise<void> {
  const given = await giveAccount(url, id, roles);
  await page.locator('input[autocomplete=username]').fill(id);
  await page.locator('input[type=password]').fill(given);
  await page.locator('button[type=submit]').click();
  await page.locator('input[autocomplete=new-password]').fill(ownPassword);
  await page.locator('input[autocomplete=current-password]').fill(given);
  await page.locator('button[type=submit]').click();
  await page.locator('#content').waitFor();
}

/** Waits until the page is called so. */
export async function titled(page: Page, title: string): Promise<void> {
  await page.waitForFunction((expected) => {
    const { document } = globalThis as unknown as { readonly document: { readonly title: string } };
    return document.title === expected;
  }, title);
}

/** What stands in somebody's way on the page as it is now: WCAG 2.2 A and AA, and axe's own advice. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' · ')}`);
}

/** How far the page reaches over its right edge, in CSS pixels. */
export async function overflowOf(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const { document } = globalThis as unknown as {
      document: { documentElement: { scrollWidth: number; clientWidth: number } };
    };
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
  });
}
