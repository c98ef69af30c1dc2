import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { apiToken, browserOf, ownPassword } from '../bot/access/browser.js';
import { RunningBot } from '../bot/running-bot.js';
import { caseOf } from '../bot/trial-case.js';
import { openBrowser } from './open-browser.js';

/** A conversation in one language, looked at by an agent who reads the other. */
const pairs = [
  {
    conversation: 'en-US',
    page: 'zh-CN',
    vague: 'some day or other',
    goal: '每月几号还款',
    original: 'the day your payment is due',
    claim: '领取',
    claimAll: '全部领取',
    accept: '采信',
    correct: '更正',
    save: '保存',
    askAgain: '再问一次',
    close: '结案',
    unreadable: '看不懂',
    undecided: ['well', 'it depends', 'who knows'],
    typed: '十五号',
    corrected: 'day 15',
  },
  {
    conversation: 'zh-CN',
    page: 'en-US',
    vague: '大概月中吧',
    goal: 'the day your payment is due',
    original: '每月几号还款',
    claim: 'Claim',
    claimAll: 'Claim all',
    accept: 'Accept',
    correct: 'Correct',
    save: 'Save',
    askAgain: 'Ask again',
    close: 'Close',
    unreadable: 'cannot be read',
    undecided: ['再看看吧', '看情况', '再说吧'],
    typed: 'the 15th',
    corrected: '15号',
  },
] as const;

// A first start unpacks the browser, on a machine that may be busy.
const patience = 120_000;
const soon = { timeout: 20_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, patience);
afterAll(() => browser.close());

describe.each(pairs)('the reviews of a conversation in $conversation, read in $page', (words) => {
  let bot: RunningBot;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  beforeEach(async () => {
    const env = { RINGBACK_API_TOKEN: apiToken };
    bot = await RunningBot.start({ cases: [caseOf({}, { locale: words.conversation })], env });
    await browserOf(bot.url, 'kim', 'agent');
    await bot.openThread();
    await bot.answer({ B3: words.vague, B4: '3000' });
    context = await browser.newContext({ locale: words.page, viewport: { width: 1100, height: 900 } });
    page = await context.newPage();
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${bot.url}/reviews`);
    await page.fill('input[name=name]', 'kim');
    await page.fill('input[name=password]', 'not the password');
    await page.keyboard.press('Enter');
    await page.locator('.sign-in [role=alert]', { hasText: /./u }).waitFor(soon);
    await page.fill('input[name=password]', ownPassword);
    await page.keyboard.press('Enter');
    await page.locator('.item').nth(1).waitFor(soon);
  }, patience);

  afterEach(async () => {
    await context.close();
    await bot.close();
  }, patience);

  const review = (value: boolean) =>
    page.locator('.item').filter(value ? { hasText: '3,000' } : { hasNotText: '3,000' });
  const button = (item: Locator, name: string) => item.getByRole('button', { name, exact: true });
  const answer = async (questionId: string) => (await bot.view()).answers.find((one) => one.questionId === questionId);

  it(
    'shows goal, question and every saying, and is decided by accepting and by correcting',
    async () => {
      const doubtful = review(false);
      expect(await doubtful.locator('h3').textContent()).toContain(words.goal);
      expect(await doubtful.locator('.original').first().textContent()).toContain(words.original);
      expect(await doubtful.locator('.sayings li').count()).toBeGreaterThan(1);
      expect(await doubtful.locator('.flags').textContent()).toContain('RF-15');

      await button(doubtful, words.claim).click();
      await button(doubtful, words.correct).click();
      await page.keyboard.type('?');
      await page.keyboard.press('Enter');
      await page.locator('#notice', { hasText: words.unreadable }).waitFor(soon);
      await doubtful.locator('form input').fill(words.typed);
      await button(doubtful, words.save).click();
      await page
        .locator('.item')
        .nth(1)
        .waitFor({ ...soon, state: 'detached' });
      expect(await answer('B3')).toMatchObject({ status: 'set-by-person', by: 'The kim', value: words.corrected });

      await button(review(true), words.claim).click();
      await button(review(true), words.accept).click();
      await page.locator('#empty').waitFor(soon);
      expect(await answer('B4')).toMatchObject({ status: 'set-by-person', by: 'The kim' });
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'asks again by text, closes with a note, and puts an item of a read-back right',
    async () => {
      await page.locator('.row > header').getByRole('button', { name: words.claimAll }).click();
      await button(review(true), words.askAgain).click();
      await page
        .locator('.item')
        .nth(1)
        .waitFor({ ...soon, state: 'detached' });
      const before = bot.received().length;
      await bot.advance(2 * 60_000);
      expect(bot.received().length).toBeGreaterThan(before);
      expect((await bot.view()).open?.questionId).toBe('B4');

      await button(review(false), words.close).click();
      await page.keyboard.type('talked about it');
      await page.keyboard.press('Enter');
      await page.locator('#empty').waitFor(soon);
      expect((await bot.view()).reviews.map(({ resolved }) => resolved?.resolution).sort()).toEqual([
        'ask-again',
        'close',
      ]);

      await bot.answer({}, 'read-back');
      for (const text of words.undecided) await bot.text(text);
      const readBack = page.locator('.item');
      await button(readBack, words.claim).click();
      await button(readBack, words.correct).click();
      await readBack.locator('select').first().selectOption('correct');
      await page.keyboard.type('2150');
      await page.keyboard.press('Enter');
      await page.locator('#empty').waitFor(soon);
      expect(await answer('B4')).toMatchObject({ status: 'set-by-person', value: expect.stringMatching(/2,?150/u) });
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'keeps the place of whoever works by keyboard, and goes on with the next review',
    async () => {
      const focused = page.locator(':focus');
      const [mine, theirs] = [review(true), review(false)];
      const id = (await theirs.getAttribute('data-review')) ?? '';
      await button(mine, words.claim).press('Enter');
      await button(mine, words.askAgain).waitFor(soon);
      expect(await focused.textContent()).toBe(words.accept);

      await button(mine, words.askAgain).focus();
      await bot.api('POST', `/api/reviews/${encodeURIComponent(id)}/claim`, { by: 'Lee' });
      await theirs.filter({ hasText: 'Lee' }).waitFor(soon);
      expect(await focused.textContent()).toBe(words.askAgain);

      await page.keyboard.press('Enter');
      await mine.waitFor({ ...soon, state: 'detached' });
      expect(await focused.getAttribute('data-review')).toBe(id);
      expect(faults).toEqual([]);
    },
    patience,
  );
});
