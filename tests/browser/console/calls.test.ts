import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, overflowOf, patience, signInAs } from './console-page.js';

const kimsPhone = '+12125550151';

const languages = [
  {
    locale: 'zh-CN',
    status: '您的状态：离开',
    here: '在岗',
    phone: '接电话的号码',
    save: '保存',
    person: '我要找人工',
    rings: '电话转给您了：Dana Trialname',
    talking: '正在和Dana Trialname通话',
    withKim: 'The kim正在和对方通话',
    question: '每月几号还款',
    typed: '十五号',
    fill: '填入',
    take: '我来接听',
    handBack: '交还机器人',
    talked: '转接的通话结束',
    call: '打电话',
    talkingNow: '正在和对方通话。',
    spoke: '和对方谈过了',
    note: '记下',
    noted: '已记下。请再处理上面的问题。',
    missed: '有一通电话转给您没人接，已自动设为离开。',
  },
  {
    locale: 'en-US',
    status: 'You are: Away',
    here: 'Available',
    phone: 'I take calls on',
    save: 'Save',
    person: 'I want to speak to a person',
    rings: 'Your telephone rings: Dana Trialname',
    talking: 'On the line: Dana Trialname',
    withKim: 'The kim is talking with them',
    question: 'the day your payment is due',
    typed: 'the 15th',
    fill: 'Fill in',
    take: 'Take the call',
    handBack: 'Hand back to the bot',
    talked: 'They have talked',
    call: 'Call',
    talkingNow: 'You are talking with them.',
    spoke: 'Spoke with them',
    note: 'Note it',
    noted: 'Noted. Now decide what is in doubt.',
    missed: 'A call rang for you and was not taken, so you were set to away.',
  },
] as const;

const browser = browserForAll();

describe.each(languages)('calls of people in $locale', (words) => {
  let bot: RunningBot;
  let opened: ConsolePage;

  beforeEach(async () => {
    bot = await RunningBot.start({
      cases: [caseOf({}, { locale: words.locale })],
      env: { RINGBACK_API_TOKEN: apiToken },
    });
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.answer({}, 'B3');
    opened = await openConsole(browser(), bot.url, { locale: words.locale, dark: words.locale === 'en-US' });
    await signInAs(opened.page, bot.url, 'kim', 'agent');
    const { page } = opened;
    await page.getByRole('button', { name: words.status }).click();
    await page.getByRole('radio', { name: words.here }).click({ force: true });
    await page.getByRole('textbox', { name: words.phone }).fill('+1 (212) 555-0151');
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: words.save }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }, patience);

  afterEach(async () => {
    await opened.context.close();
    await bot.close();
  }, patience);

  it(
    'rings on the page and on the telephone, and is answered for while they talk',
    async () => {
      const { page, faults } = opened;
      await bot.speak(words.person);
      await page.getByRole('link', { name: words.rings }).click();
      await bot.handset(kimsPhone).answer();
      await bot.press('1', kimsPhone);
      await page.getByText(words.withKim, { exact: true }).waitFor();
      await page.getByRole('link', { name: words.talking }).waitFor();

      await page.getByRole('button', { name: /哪个问题|Which question/u }).click();
      await page.getByRole('option', { name: words.question }).click();
      await page.getByRole('textbox', { name: /^答案|^The answer/u }).fill(words.typed);
      await page.getByRole('button', { name: words.fill }).click();
      await page.locator('dd', { hasText: /15/u }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      expect(await overflowOf(page)).toBe(0);

      await bot.handset(kimsPhone).hangUp();
      await bot.settle();
      await page.getByText(words.talked).waitFor();
      await page.getByRole('link', { name: words.talking }).waitFor({ state: 'detached' });
      await page.getByRole('button', { name: words.handBack }).click();
      await page.getByRole('button', { name: words.handBack }).waitFor({ state: 'detached' });
      expect((await bot.view()).answers.find(({ questionId }) => questionId === 'B3')).toMatchObject({
        by: 'The kim',
        status: 'set-by-person',
      });
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'is taken from the bot while it goes on',
    async () => {
      const { page } = opened;
      const [id] = await bot.conversationIds();
      await page.goto(`${bot.url}/conversations/${id}`);
      await page.getByRole('button', { name: words.take }).click();
      await page.getByRole('link', { name: words.rings }).waitFor();
      await bot.settle();
      await bot.handset(kimsPhone).answer();
      await bot.press('1', kimsPhone);
      await page.getByText(words.withKim, { exact: true }).waitFor();
    },
    patience,
  );

  it(
    'are placed from a review by a key, and noted',
    async () => {
      const { page, faults } = opened;
      await bot.speak(words.person);
      await bot.advance(30_000);
      await bot.handset('+12125550198').reject();
      await bot.settle();
      await page.getByRole('button', { name: words.status }).click();
      await page.getByText(words.missed).waitFor();
      await page.getByRole('button', { name: words.save }).click();
      await page.getByRole('dialog').waitFor({ state: 'hidden' });

      const [id] = await bot.conversationIds();
      await page.goto(`${bot.url}/queue/${id}`);
      await page.getByRole('button', { name: /^(?:领取|Claim)/u }).click();
      const call = page.getByRole('button', { name: new RegExp(`^${words.call} ?L$`, 'u') });
      await call.waitFor();
      await page.keyboard.press('l');
      await call.waitFor({ state: 'detached' });
      await bot.settle();
      await bot.handset(kimsPhone).answer();
      await bot.press('1', kimsPhone);
      await bot.handset().answer();
      await bot.settle();
      await page.getByText(words.talkingNow).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await bot.handset().hangUp();
      await bot.settle();
      await page.getByRole('button', { name: /通话结果|How it came out/u }).click();
      await page.getByRole('option', { name: words.spoke }).click();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: words.note }).click();
      await page.getByText(words.noted).waitFor();
      expect(faults).toEqual([]);
    },
    patience,
  );
});
