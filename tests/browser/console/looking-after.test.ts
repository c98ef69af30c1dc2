import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, patience, signInAs } from './console-page.js';

const languages = [
  {
    locale: 'zh-CN',
    make: '新建账号',
    told: '已告诉本人',
    close: '停用',
    open: '恢复',
    audit: '操作记录',
    verify: '核验全部记录',
    whole: '没有改动过',
    save: '保存',
  },
  {
    locale: 'en-US',
    make: 'New account',
    told: 'I have told them',
    close: 'Close',
    open: 'Open again',
    audit: 'Audit',
    verify: 'Verify everything',
    whole: 'Nothing was changed',
    save: 'Save',
  },
] as const;

const browser = browserForAll();

describe.each(languages)('looking after accounts in $locale', (words) => {
  let bot: RunningBot;
  let opened: ConsolePage;

  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    opened = await openConsole(browser(), bot.url, { locale: words.locale, dark: words.locale === 'en-US' });
    await signInAs(opened.page, bot.url, 'ada', 'admin');
  }, patience);

  afterEach(async () => {
    await opened.context.close();
    await bot.close();
  }, patience);

  it(
    'makes an account, tells its password once, closes and opens it, and everything of it is in the audit log',
    async () => {
      const { page, faults } = opened;
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      // Who looks after accounts begins with them, and sees nobody’s case.
      await button(words.make).click();
      expect(await page.locator('header nav a').count()).toBe(2);
      expect(await barriersOn(page)).toEqual([]);
      await page.keyboard.type('Kim Doe');
      await page.locator('form input[autocomplete=off]').fill('kim.doe');
      await button(words.save).click();
      const password = await page.locator('section p').first().textContent();
      expect(password?.length).toBeGreaterThan(14);
      expect(await barriersOn(page)).toEqual([]);
      await button(words.told).click();
      expect(await page.getByText(password ?? '').count()).toBe(0);

      const row = page.locator('tr', { hasText: 'Kim Doe' });
      await row.getByRole('button', { name: words.close, exact: true }).click();
      await row.getByRole('button', { name: words.open, exact: true }).click();
      await row.getByRole('button', { name: words.close, exact: true }).waitFor();

      await page.getByRole('link', { name: words.audit, exact: true }).click();
      const kept = page.locator('tbody tr', { hasText: '/api/accounts' }).filter({ hasText: 'kim.doe' });
      await kept.first().waitFor();
      expect(await kept.count()).toBeGreaterThan(1);
      await button(words.verify).click();
      await page.getByRole('status').filter({ hasText: words.whole }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
    patience,
  );
});
