import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, overflowOf, patience, signInAs } from './console-page.js';

const languages = [
  {
    locale: 'zh-CN',
    takeOver: '我来回复',
    snippet: '如何核实我们',
    snippetText: '想核实是不是我们',
    write: '给对方写',
    hello: '您好，我是小林',
    reply: '我想问一下，号码是13812345678',
    question: '每月几号还款',
    typed: '十五号',
    fill: '填入',
    handBack: '交还机器人',
    threat: '再不回复就起诉您',
    next: '大约要还',
    barred: '现在不能给对方写短信',
    card: '我的卡号是6222020200112230000',
    warn: '发这一句',
    warning: '请不要发证件号或银行卡号',
    otherPlease: '请说英文',
    wished: '对方想用英文',
    goOnIn: '改用英文',
  },
  {
    locale: 'en-US',
    takeOver: 'Take over',
    snippet: 'How to check us',
    snippetText: 'To check that it is us',
    write: 'Write to them',
    hello: 'Hello, this is Kim',
    reply: 'I have a question, my number is 212-555-0187',
    question: 'the day your payment is due',
    typed: 'the 15th',
    fill: 'Fill in',
    handBack: 'Hand back to the bot',
    threat: 'Reply, or we sue you',
    next: 'payment',
    barred: 'Nothing can be written to them',
    card: 'my card is 4111 1111 1111 1111',
    warn: 'Send this',
    warning: 'please never send ID or card numbers',
    otherPlease: 'Chinese please',
    wished: 'They would like to go on in Chinese',
    goOnIn: 'Go on in Chinese',
  },
] as const;

const browser = browserForAll();

describe.each(languages)('a thread that a person takes over in $locale', (words) => {
  let bot: RunningBot;
  let opened: ConsolePage;

  beforeEach(async () => {
    bot = await RunningBot.start({
      cases: [caseOf({}, { locale: words.locale })],
      env: { RINGBACK_API_TOKEN: apiToken },
    });
    await bot.openThread();
    await bot.answer({}, 'B3');
    const [id] = await bot.conversationIds();
    const dark = words.locale === 'en-US';
    opened = await openConsole(browser(), bot.url, { locale: words.locale, path: `/conversations/${id}`, dark });
    await signInAs(opened.page, bot.url, 'kim', 'agent');
  }, patience);

  afterEach(async () => {
    await opened.context.close();
    await bot.close();
  }, patience);

  it(
    'is written in, answered for, and handed back',
    async () => {
      const { page, faults } = opened;
      const timeline = page.getByRole('main').locator('ol');
      await page.getByRole('button', { name: words.takeOver }).click();
      const field = page.getByRole('textbox', { name: words.write });
      await field.fill(words.threat);
      await page.keyboard.press('Control+Enter');
      await page.getByRole('alert').filter({ hasText: /\S/u }).waitFor();
      expect(await field.inputValue()).toBe(words.threat);
      await field.fill(words.hello);
      await page.keyboard.press('Control+Enter');
      await timeline.getByText(words.hello).waitFor();
      await bot.settle();
      expect(bot.received().at(-1)).toContain(words.hello);
      expect(await barriersOn(page)).toEqual([]);

      // What they answer comes as they wrote it to who took over, and the bot says nothing.
      const sent = bot.received().length;
      await bot.text(words.reply);
      await timeline.getByText(words.reply).waitFor();
      expect(bot.received()).toHaveLength(sent);

      await page.getByRole('button', { name: /常用语|Snippets/u }).click();
      await page.getByRole('option', { name: words.snippet }).click();
      expect(await field.inputValue()).toContain(words.snippetText);
      expect(await barriersOn(page)).toEqual([]);

      await page.getByRole('button', { name: /哪个问题|Which question/u }).click();
      await page.getByRole('option', { name: words.question }).click();
      await page.getByRole('textbox', { name: /^答案|^The answer/u }).fill(words.typed);
      await page.getByRole('button', { name: words.fill }).click();
      await page.locator('dd', { hasText: /15/u }).waitFor();
      expect((await bot.view()).answers.find(({ questionId }) => questionId === 'B3')).toMatchObject({
        status: 'set-by-person',
        by: 'The kim',
      });

      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overflowOf(page)).toBe(0);
      await page.getByRole('button', { name: words.handBack }).click();
      await page.getByRole('button', { name: words.takeOver }).waitFor();
      await bot.settle();
      expect(bot.received().at(-1)).toContain(words.next);
      expect((await bot.view()).open?.questionId).toBe('B4');
      expect(await barriersOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'shows what the party wishes, and sees to it with one press each',
    async () => {
      const { page } = opened;
      await page.getByRole('button', { name: words.takeOver }).click();
      await page.getByRole('textbox', { name: words.write }).waitFor();
      await bot.text(words.card);
      await page.getByRole('button', { name: words.warn }).click();
      await page.getByRole('main').locator('ol').getByText(words.warning).waitFor();
      await page.getByRole('button', { name: words.warn }).waitFor({ state: 'detached' });
      await bot.text(words.otherPlease);
      await page.getByText(words.wished).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: words.goOnIn }).click();
      await page.getByText(words.wished).waitFor({ state: 'detached' });
      expect((await bot.view()).locale).not.toBe(words.locale);
    },
    patience,
  );

  it(
    'says why nobody can write to who must not be written to',
    async () => {
      const { page } = opened;
      await page.getByRole('button', { name: words.takeOver }).waitFor();
      const exclusion = 'represented-by-attorney';
      await bot.api('POST', '/api/cases/case-dana/parties/dana/exclusions', { by: 'amy', exclusion });
      await bot.settle();
      await page.getByText(words.barred).waitFor();
      await page.getByRole('button', { name: words.takeOver }).waitFor({ state: 'detached' });
      expect(await barriersOn(page)).toEqual([]);
    },
    patience,
  );

  it(
    'keeps what was half written, beside a snippet and when the takeover lapses',
    async () => {
      const { page } = opened;
      const field = page.getByRole('textbox', { name: words.write });
      await page.getByRole('button', { name: words.takeOver }).click();
      await field.fill(words.hello);
      await page.getByRole('button', { name: /常用语|Snippets/u }).click();
      await page.getByRole('option', { name: words.snippet }).click();
      const written = await field.inputValue();
      expect(written.startsWith(words.hello)).toBe(true);
      expect(written).toContain(words.snippetText);

      await field.fill(words.hello);
      await field.press('Home');
      await page.getByRole('button', { name: /常用语|Snippets/u }).click();
      await page.getByRole('option', { name: words.snippet }).click();
      const before = await field.inputValue();
      expect(before.endsWith(words.hello)).toBe(true);
      expect(before).toContain(words.snippetText);

      await bot.advance(16 * 60_000);
      await page.getByRole('button', { name: words.takeOver }).waitFor();
      await page.getByRole('main').getByText(words.hello).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: words.takeOver }).click();
      expect(await field.inputValue()).toBe(before);
      await page.keyboard.press('Control+Enter');
      await page.getByRole('main').locator('ol').getByText(words.hello).waitFor();
      expect(await field.inputValue()).toBe('');
    },
    patience,
  );
});
