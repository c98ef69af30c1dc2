import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, patience, signInAs, titled } from './console-page.js';

const languages = [
  { locale: 'zh-CN', title: '登录 · Ringback', refused: '对不上', signOut: '退出登录' },
  {
    locale: 'en-US',
    title: 'Sign in · Ringback',
    refused: 'do not fit',

    signOut: 'Sign out',
  },
] as const;

const browser = browserForAll();

describe.each(languages)('signing in to the console in $locale', ({ locale, title, refused, signOut }) => {
  let bot: RunningBot;
  let opened: ConsolePage;

  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    opened = await openConsole(browser(), bot.url, { locale });
  }, patience);

  afterEach(async () => {
    await opened.context.close();
    await bot.close();
  }, patience);

  it(
    'asks for a password, says when it is wrong, and has a given one changed',
    async () => {
      const { page, faults } = opened;
      await titled(page, title);
      expect(await barriersOn(page)).toEqual([]);

      await page.locator('input[autocomplete=username]').fill('kim');
      await page.locator('input[type=password]').fill('not this one');
      await page.locator('button[type=submit]').click();
      await page.getByRole('alert').filter({ hasText: refused }).waitFor();
      await signInAs(page, bot.url, 'kim', 'agent');
      expect(await barriersOn(page)).toEqual([]);

      await page.getByRole('button', { name: /The kim/u }).click();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('menuitem', { name: signOut }).click();
      await titled(page, title);
      expect(faults).toEqual([]);
    },
    patience,
  );
});
