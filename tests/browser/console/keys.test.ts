import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, patience, signInAs } from './console-page.js';

const browser = browserForAll();

/** Nobody knows these numbers: each is a conversation that waits for a person. */
const strangers = ['+12125550171', '+12125550172', '+12125550173'];

describe('the queue by single keys', () => {
  let bot: RunningBot;
  let opened: ConsolePage;

  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [], env: { RINGBACK_API_TOKEN: apiToken } });
    for (const number of strangers) await bot.text('Who is this?', number);
    opened = await openConsole(browser(), bot.url, { locale: 'en-US' });
    await signInAs(opened.page, bot.url, 'kim', 'agent');
    await opened.page.locator('a[href^="/queue/"]').nth(2).waitFor();
  }, patience);

  afterEach(async () => {
    await opened.context.close();
    await bot.close();
  }, patience);

  const at = () => new URL(opened.page.url()).pathname;
  const goesOn = async (key: string) => {
    const before = at();
    await opened.page.keyboard.press(key);
    await opened.page.waitForURL((url) => url.pathname !== before);
    const conversation = at().split('/')[2];
    await opened.page.locator(`article a[href="/conversations/${conversation}"]`).waitFor();
    return at();
  };
  const decide = async () => {
    const { page } = opened;
    await page.keyboard.press('c');
    await page.getByRole('button', { name: /^Close X/u }).waitFor();
    await page.keyboard.press('x');
    await page.getByRole('textbox').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: /^Undo/u }).waitFor();
  };

  it(
    'goes on to the next that is free, behind this one, and from the top again',
    async () => {
      const seen = [await goesOn('n'), await goesOn('n'), await goesOn('n')];
      expect(new Set(seen).size).toBe(3);
      expect(await goesOn('n')).toBe(seen[0]);
    },
    patience,
  );

  it(
    'takes a decision back from the next conversation',
    async () => {
      const { page } = opened;
      const first = await goesOn('j');
      await decide();
      await goesOn('n');
      await page.getByRole('button', { name: /^Undo/u }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.keyboard.press('z');
      await page.getByRole('button', { name: /^Undo/u }).waitFor({ state: 'detached' });
      await bot.advance(30_000);
      const { reviews } = await bot.view(first.split('/')[2]);
      expect(reviews.map(({ resolved }) => resolved)).toEqual([undefined]);
    },
    patience,
  );

  it(
    'decides nothing while somebody chooses from a menu, nor where single keys are turned off',
    async () => {
      const { page } = opened;
      await goesOn('j');
      await page.getByRole('button', { name: 'Menu of The kim' }).focus();
      await page.keyboard.press('c');
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: 'Single keys: on' }).click();
      await page.locator('h1').click();
      await page.keyboard.press('c');
      expect((await bot.queue()).every(({ heldBy }) => heldBy === undefined)).toBe(true);
      await page.getByRole('button', { name: 'Menu of The kim' }).click();
      await page.getByRole('menuitem', { name: 'Single keys: off' }).click();
      await page.locator('h1').click();
      await page.keyboard.press('c');
      await page.getByRole('button', { name: /^Close X/u }).waitFor();
    },
    patience,
  );

  it(
    'leaves what was typed with whom it is about',
    async () => {
      const { page } = opened;
      const first = await goesOn('j');
      await page.keyboard.press('m');
      await page.keyboard.type('She will send the letter');
      await page.locator('a[href^="/queue/"]').nth(1).click();
      await page.waitForURL((url) => url.pathname !== first);
      await page.getByRole('button', { name: /^Add a note/u }).waitFor();
      await page.keyboard.press('m');
      expect(await page.getByRole('textbox').inputValue()).toBe('');
      await page.locator('a[href^="/queue/"]').first().click();
      await page.getByRole('button', { name: /^Add a note/u }).click();
      expect(await page.getByRole('textbox').inputValue()).toBe('She will send the letter');
    },
    patience,
  );

  it(
    'keeps what was typed though the hold lapses meanwhile',
    async () => {
      const { page } = opened;
      await goesOn('j');
      await page.keyboard.press('c');
      await page.getByRole('button', { name: /^Close X/u }).waitFor();
      await page.keyboard.press('x');
      await page.keyboard.type('They rang the wrong number, so I told them');
      await bot.advance(20 * 60_000);
      await bot.text('hello?', strangers[0]);
      await page.evaluate(() => (globalThis as unknown as EventTarget).dispatchEvent(new Event('focus')));
      await page.getByRole('button', { name: /^Claim/u }).click();
      const field = page.getByRole('textbox', { name: /^Note/u });
      await field.waitFor();
      expect(await field.inputValue()).toBe('They rang the wrong number, so I told them');
    },
    patience,
  );
});
