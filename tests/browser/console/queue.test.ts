import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, patience, signInAs } from './console-page.js';

/** A conversation in one language, looked at by an agent who reads the other. */
const pairs = [
  {
    conversation: 'en-US',
    page: 'zh-CN',
    vague: 'some day or other',
    goal: '每月几号还款',
    typed: '十五号',
    corrected: 'day 15',
    otherSources: '其他来源',
    unreadable: '看不懂',
  },
  {
    conversation: 'zh-CN',
    page: 'en-US',
    vague: '大概月中吧',
    goal: 'the day your payment is due',
    typed: 'the 15th',
    corrected: '15号',
    otherSources: 'Other sources',
    unreadable: 'cannot be read',
  },
] as const;

const browser = browserForAll();

describe.each(pairs)('the queue of a conversation in $conversation, read in $page', (words) => {
  let bot: RunningBot;
  let opened: ConsolePage;

  beforeEach(async () => {
    bot = await RunningBot.start({
      cases: [caseOf({}, { locale: words.conversation })],
      env: { RINGBACK_API_TOKEN: apiToken },
    });
    await bot.openThread();
    await bot.answer({ B3: words.vague, B4: '3000' });
    opened = await openConsole(browser(), bot.url, { locale: words.page });
    await signInAs(opened.page, bot.url, 'kim', 'agent');
  }, patience);

  afterEach(async () => {
    await opened.context.close();
    await bot.close();
  }, patience);

  const answer = async (questionId: string) => (await bot.view()).answers.find((one) => one.questionId === questionId);

  it(
    'is worked on by keys alone: taken, corrected with words, accepted',
    async () => {
      const { page, faults } = opened;
      await page.locator('a[href^="/queue/"]').first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.keyboard.press('j');
      const doubt = page.getByRole('region', { name: words.goal });
      await doubt.waitFor();
      expect(await doubt.locator('mark').first().textContent()).not.toBe('');
      expect(await barriersOn(page)).toEqual([]);

      await page.keyboard.press('c');
      await doubt.getByRole('button', { name: /E$/u }).waitFor();
      await page.keyboard.press('e');
      await page.keyboard.type('?');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').filter({ hasText: words.unreadable }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await doubt.locator('input').fill(words.typed);
      await page.keyboard.press('Enter');
      // It can be taken back for ten seconds, and is.
      await doubt.getByRole('button', { name: /Z$/u }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.keyboard.press('z');
      await doubt.getByRole('button', { name: /E$/u }).waitFor();
      await page.keyboard.press('e');
      await doubt.locator('input').fill(words.typed);
      await page.keyboard.press('Enter');
      await doubt.getByRole('button', { name: /Z$/u }).waitFor();
      await bot.advance(12_000);
      await doubt.waitFor({ state: 'detached' });
      expect(await answer('B3')).toMatchObject({ status: 'set-by-person', by: 'The kim', value: words.corrected });

      await page.keyboard.press('a');
      await page.getByRole('button', { name: /Z$/u }).waitFor();
      await bot.advance(12_000);
      await page.locator('article').waitFor({ state: 'detached' });
      expect(await answer('B4')).toMatchObject({ status: 'set-by-person' });
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'shows what other sources say of the same, once it is one’s own',
    async () => {
      const { page, faults } = opened;
      const claim = { by: 'Ann', field: 'dueDay', value: 21, source: 'application', reference: 'page 2' };
      expect((await bot.api('POST', '/api/cases/case-dana/parties/dana/claims', claim)).status).toBe(201);
      await page.locator('a[href^="/queue/"]').first().click();
      const doubt = page.getByRole('region', { name: words.goal });
      await doubt.waitFor();
      expect(await doubt.getByText(words.otherSources).count()).toBe(0);
      await page.keyboard.press('c');
      await doubt.getByText(words.otherSources).waitFor();
      await doubt.getByText('21').waitFor();
      expect(await barriersOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'is noted about and handed to another team by keys, with a word for them',
    async () => {
      const { page, faults } = opened;
      await page.locator('a[href^="/queue/"]').first().click();
      await page.getByRole('button', { name: /C$/u }).click();
      await page.getByRole('button', { name: /T$/u }).waitFor();
      await page.keyboard.press('m');
      await page.keyboard.type('call after six');
      expect(await barriersOn(page)).toEqual([]);
      await page.locator('form button[type=submit]').click();
      await page.getByRole('listitem').filter({ hasText: 'call after six' }).waitFor();
      await page.keyboard.press('t');
      await page.keyboard.type('知道支行情况的人来看');
      expect(await barriersOn(page)).toEqual([]);
      await page.locator('form button[type=submit]').click();
      await page.waitForURL(/\/queue(\?|$)/u);
      const [row] = await bot.queue();
      expect(row).toMatchObject({ team: 'enhanced' });
      expect(row?.heldBy).toBeUndefined();
      expect(faults).toEqual([]);
    },
    patience,
  );
});
