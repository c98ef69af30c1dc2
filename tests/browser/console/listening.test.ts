import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, overflowOf, patience, signInAs } from './console-page.js';

const languages = [
  {
    locale: 'zh-CN',
    vague: '差不多吧，说不好',
    listen: /^从\d+:\d\d听$/u,
    player: '通话录音',
    close: '关闭录音',
    claim: /^领取/u,
  },
  {
    locale: 'en-US',
    vague: 'it depends, more or less',
    listen: /^Listen from \d+:\d\d$/u,
    player: 'Recording of the call',
    close: 'Stop listening',
    claim: /^Claim/u,
  },
] as const;

const browser = browserForAll();

describe.each(languages)('the recording of a call in $locale', (words) => {
  let bot: RunningBot;
  let opened: ConsolePage;
  let id: string;

  beforeEach(async () => {
    bot = await RunningBot.start({
      cases: [caseOf({}, { locale: words.locale })],
      env: { RINGBACK_API_TOKEN: apiToken },
    });
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.answer({}, 'B4');
    for (let tries = 0; tries < 4 && (await bot.view()).open?.questionId === 'B4'; tries += 1) {
      await bot.speak(words.vague);
      await bot.advance(4_000);
    }
    await bot.handset().hangUp();
    await bot.settle();
    [id = ''] = await bot.conversationIds();
    opened = await openConsole(browser(), bot.url, { locale: words.locale, dark: words.locale === 'en-US' });
    await signInAs(opened.page, bot.url, 'kim', 'agent');
  }, patience);

  afterEach(async () => {
    await opened.context.close();
    await bot.close();
  }, patience);

  const audio = async () =>
    await opened.page
      .getByRole('region', { name: words.player })
      .locator('audio')
      .evaluate(async (element) => {
        const player = element as unknown as { currentTime: number; duration: number; readyState: number };
        for (let waited = 0; waited < 100 && player.readyState < 2; waited += 1)
          await new Promise((resolve) => setTimeout(resolve, 50));
        return { at: player.currentTime, length: player.duration };
      });

  it(
    'is heard in a review from the question on, and in the conversation from every word',
    async () => {
      const { page, faults } = opened;
      await page.goto(`${bot.url}/queue/${id}`);
      await page.getByRole('button', { name: words.claim }).click();
      const button = page.getByRole('button', { name: words.listen }).first();
      const [minutes = 0, seconds = 0] = ((await button.textContent()) ?? '')
        .replace(/[^\d:]/gu, '')
        .split(':')
        .map(Number);
      await button.click();
      const heard = await audio();
      expect(heard.at).toBeGreaterThanOrEqual(minutes * 60 + seconds);
      expect(heard.length).toBeGreaterThan(heard.at);
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: words.close }).click();
      await page.getByRole('region', { name: words.player }).waitFor({ state: 'detached' });

      await page.goto(`${bot.url}/conversations/${id}`);
      const every = page.getByRole('main').locator('ol').getByRole('button', { name: words.listen });
      await every.first().waitFor();
      expect(await every.count()).toBeGreaterThan(4);
      await every.nth(3).click();
      expect((await audio()).length).toBeCloseTo(heard.length, 1);
      expect(await barriersOn(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overflowOf(page)).toBe(0);
      expect(faults).toEqual([]);
    },
    patience,
  );
});
