import { apiToken, signedInAs } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, overflowOf, patience, signInAs } from './console-page.js';

const languages = [
  {
    locale: 'zh-CN',
    practice: '收入说得含糊',
    begin: '开始练习',
    takeOver: '我来回复',
    write: '给对方写',
    send: '发送',
    guess: '您一个月到手一万四对吗？',
    ask: '您每个月到手多少？大概数就行。',
    reply: '税后到手一万四千六',
    threat: '再不回就起诉您',
    refused: /会给对方压力/u,
    correct: '更正',
    correctTo: '更正为',
    value: '14600',
    handBack: '交还机器人',
    finish: '做完了，看结果',
    missed: '没有替对方说数字',
    wanting: '还差一点，再来一次',
    again: '再来一次',
    good: '通过了',
    back: '全部练习',
    passed: /已通过/u,
    team: '同事的情况',
    state: '没练完',
  },
  {
    locale: 'en-US',
    practice: 'A vague income',
    begin: 'Practise',
    takeOver: 'Take over',
    write: 'Write to them',
    send: 'Send',
    guess: 'Your take home pay is 5,000, right?',
    ask: 'How much do you take home a month? A round number will do.',
    reply: 'I take home 4,730 a month',
    threat: 'Answer, or we sue you',
    refused: /puts pressure/u,
    correct: 'Correct',
    correctTo: 'Correct to',
    value: '4730',
    handBack: 'Hand back to the bot',
    finish: 'Done: see how it went',
    missed: 'Put no figure into their mouth',
    wanting: 'Not quite: try again',
    again: 'Once more',
    good: 'Passed',
    back: 'All practices',
    passed: /passed, counts until/u,
    team: 'The team',
    state: 'not all passed',
  },
] as const;

const browser = browserForAll();

describe.each(languages)('R-TRN-1 training in $locale', (words) => {
  let bot: RunningBot;
  const opened: ConsolePage[] = [];

  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
  }, patience);

  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ context }) => context.close()));
    await bot.close();
  }, patience);

  it(
    'is done with a written borrower, told what was missed, and done again',
    async () => {
      const one = await openConsole(browser(), bot.url, { locale: words.locale, path: '/training' });
      opened.push(one);
      const { page, faults } = one;
      await signInAs(page, bot.url, 'kim', 'agent');
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const card = page.getByRole('listitem').filter({ hasText: words.practice });
      await card.getByRole('link', { name: words.begin }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await card.getByRole('link', { name: words.begin }).click();

      const tryWith = async (text: string) => {
        await button(words.takeOver).click();
        await page.getByLabel(words.write).fill(text);
        await button(words.send).click();
        await page.getByRole('list').getByText(text).waitFor();
      };
      await tryWith(words.guess);
      // What is refused in earnest is refused here, and stays where it was written.
      await page.getByLabel(words.write).fill(words.threat);
      await button(words.send).click();
      await page.getByText(words.refused).waitFor();
      expect(await page.getByLabel(words.write).inputValue()).toBe(words.threat);
      expect(await barriersOn(page)).toEqual([]);
      await button(words.finish).click();
      await page.getByText(words.wanting).waitFor();
      await page.getByText(words.missed).waitFor();
      expect(await barriersOn(page)).toEqual([]);

      await button(words.again).click();
      await tryWith(words.ask);
      await page.getByText(words.reply).waitFor();
      await button(words.correct).click();
      await page.getByLabel(words.correctTo).fill(words.value);
      await page.locator('form').getByRole('button', { name: words.correct, exact: true }).click();
      await button(words.handBack).click();
      await button(words.takeOver).waitFor();
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overflowOf(page)).toBe(0);
      await button(words.finish).click();
      await page.getByText(words.good, { exact: true }).waitFor();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('link', { name: words.back }).first().click();
      await card.getByText(words.passed).waitFor();
      expect(await overflowOf(page)).toBe(0);
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'is seen by the lead, with who has still to do it',
    async () => {
      await signedInAs(bot, 'amy', 'agent');
      const one = await openConsole(browser(), bot.url, { locale: words.locale, path: '/training', dark: true });
      opened.push(one);
      await signInAs(one.page, bot.url, 'lea', 'reviewer');
      const team = one.page.getByRole('region', { name: words.team });
      await team.getByRole('row').filter({ hasText: 'The amy' }).getByText(words.state).waitFor();
      expect(await barriersOn(one.page)).toEqual([]);
      expect(one.faults).toEqual([]);
    },
    patience,
  );
});
