import { apiToken, signedInAgain, signedInAs } from '../../bot/access/browser.js';
import { drawnSample, worked } from '../../bot/quality/drawn-sample.js';
import { RunningBot } from '../../bot/running-bot.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, overflowOf, patience, signInAs } from './console-page.js';

const languages = [
  {
    locale: 'zh-CN',
    quality: '质检',
    met: '做到',
    missed: '没做到',
    threat: '没有威胁，也没有施压',
    saved: /已保存/u,
    notes: '评语',
    handIn: '交评分表',
    score: /总分0/u,
    back: '全部样本',
    results: '结果',
    fatal: '一票否决的对话',
  },
  {
    locale: 'en-US',
    quality: 'Quality',
    met: 'Met',
    missed: 'Missed',
    threat: 'No threat and no pressure',
    saved: /Kept/u,
    notes: 'Notes',
    handIn: 'Hand in',
    score: /Score 0/u,
    back: 'All samples',
    results: 'Results',
    fatal: 'Conversations with a fatal item',
  },
] as const;

const browser = browserForAll();

describe.each(languages)('R-QA-1 quality in $locale', (words) => {
  let bot: RunningBot;
  const opened: ConsolePage[] = [];

  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    await worked(bot, await signedInAs(bot, 'amy', 'agent'));
    await drawnSample(bot);
  }, patience);

  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ context }) => context.close()));
    await bot.close();
  }, patience);

  it(
    'assesses a conversation beside its words, and shows what it came to',
    async () => {
      const first = await openConsole(browser(), bot.url, { locale: words.locale, path: '/quality' });
      opened.push(first);
      const { page, faults } = first;
      await signInAs(page, bot.url, 'quinn', 'quality');
      await page.getByRole('link', { name: words.quality, exact: true }).waitFor();
      await page.locator('table a').first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.locator('table a').first().click();
      const form = page.getByRole('form');
      const groups = form.getByRole('radiogroup');
      await groups.first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      for (let at = 0; at < (await groups.count()); at += 1)
        await groups.nth(at).getByText(words.met, { exact: true }).click();
      await form.getByRole('radiogroup', { name: words.threat }).getByText(words.missed, { exact: true }).click();
      await page.getByLabel(words.notes).fill('“Pay now” is pressure.');
      await page.getByText(words.saved).waitFor();
      // What was kept is there for who comes back.
      await page.reload();
      const marked = form.getByRole('radio', { checked: true });
      await marked.first().waitFor();
      expect(await marked.count()).toBe(await groups.count());
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriersOn(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overflowOf(page)).toBe(0);
      await page.getByRole('button', { name: words.handIn }).click();
      await page.getByText(words.score).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('link', { name: words.back }).click();
      await page.getByRole('tab', { name: words.results }).click();
      await page.getByRole('heading', { name: words.fatal }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);
      expect(faults).toEqual([]);

      const own = await (await signedInAgain(bot, 'amy')).ask<{ sheets: object[] }>('GET', '/api/quality/own');
      expect(own.body.sheets).toMatchObject([{ notes: '“Pay now” is pressure.' }]);
    },
    patience,
  );
});
