import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, overflowOf, patience, signInAs } from './console-page.js';
import { tellInsights } from './told-insights.js';

const languages = [
  {
    locale: 'zh-CN',
    questions: '哪些问题答不清楚',
    toScript: '看话术',
    begin: '开始写下一版',
    text: '短信里怎么问',
    asked: '贷款放下来的通知，您那边收到没有？收到回1，没收到回2。',
    threat: '再不回就起诉您',
    save: '保存',
    send: '请人同意',
    approve: '同意',
    publish: '发布',
    try: '试对话',
    say: '对方说',
    difference: '改了什么',
    replay: '用旧对话重放',
    replayNow: '开始重放',
    sideBySide: '两版对照',
    tooFew: /不满30个/u,
    again: '换回这一版',
    versions: '各版本',
    why: '为什么',
    confirm: '确定',
    inUse: '正在用',
    vague: '大概月中吧',
  },
  {
    locale: 'en-US',
    questions: 'Which questions are ambiguous',
    toScript: 'See the script',
    begin: 'Begin the next version',
    text: 'Asked by text',
    asked: 'Has the notice of the payout reached you? 1 yes, 2 no.',
    threat: 'Answer, or we sue you',
    save: 'Save',
    send: 'Ask a second person',
    approve: 'Agree',
    publish: 'Publish',
    try: 'Try it',
    say: 'They say',
    difference: 'What changes',
    replay: 'Replay',
    replayNow: 'Replay',
    sideBySide: 'Side by side',
    tooFew: /Fewer than 30/u,
    again: 'Use it again',
    versions: 'Versions',
    why: 'Why',
    confirm: 'Do it',
    inUse: 'In use',
    vague: 'some day or other',
  },
] as const;

const browser = browserForAll();

describe.each(languages)('R-OPS-1 an hour of ops in $locale', (words) => {
  let bot: RunningBot;
  const opened: ConsolePage[] = [];

  beforeEach(async () => {
    bot = await RunningBot.start({
      cases: [caseOf({}, { locale: words.locale })],
      env: { RINGBACK_API_TOKEN: apiToken },
    });
  }, patience);

  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ context }) => context.close()));
    await bot.close();
  }, patience);

  async function signedIn(id: string, role: 'ops' | 'compliance', path: string): Promise<ConsolePage> {
    const page = await openConsole(browser(), bot.url, { locale: words.locale, path, dark: role === 'compliance' });
    opened.push(page);
    await signInAs(page.page, bot.url, id, role);
    return page;
  }

  it(
    'finds the worst question, and has its script written, checked, tried, replayed, agreed with, published and taken back',
    async () => {
      await bot.openThread();
      await bot.answer({ B3: words.vague });
      await tellInsights(bot);
      // What ops begin with: the question that is understood least, and from there its script.
      const { page, faults } = await signedIn('olive', 'ops', '/');
      const worst = page.getByRole('region', { name: words.questions }).getByRole('listitem').first();
      await worst.getByText('B4').waitFor();
      await worst.getByRole('link', { name: words.toScript }).click();
      await page.getByRole('button', { name: words.begin }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: words.begin }).click();
      const editor = page.getByRole('textbox', { name: /YAML/u });
      await editor.waitFor();

      // What is wrong is told while it is written, and keeps nobody from going on.
      const field = page.getByRole('textbox', { name: words.text });
      await field.fill(words.threat);
      await page
        .getByText(/起诉|sue you/u)
        .first()
        .waitFor();
      await page
        .getByRole('listitem')
        .filter({ hasText: /threat/u })
        .waitFor();
      await field.fill(words.asked);
      await editor.getByText(words.asked).waitFor();
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await page.getByText(/^已保存$|^Saved$/u).waitFor();
      expect(await barriersOn(page)).toEqual([]);

      await page.getByRole('tab', { name: words.try }).click();
      const said = page.getByRole('textbox', { name: words.say });
      for (const one of ['1', '0315']) {
        await said.fill(one);
        await page.keyboard.press('Enter');
        await page.getByRole('list').getByText(one, { exact: true }).waitFor();
      }
      await page.getByRole('list').getByText(words.asked).waitFor();
      expect(await barriersOn(page)).toEqual([]);

      await page.getByRole('tab', { name: words.difference }).click();
      await page.getByText(words.asked).first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('tab', { name: words.replay }).click();
      await page.getByRole('button', { name: words.replayNow, exact: true }).click();
      await page.getByText(/^看了1个对话，重放了1个|^Conversations looked at: 1, replayed: 1/u).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      for (const tab of [words.replay, words.try, words.difference]) {
        await page.getByRole('tab', { name: tab }).click();
        expect([tab, await overflowOf(page)]).toEqual([tab, 0]);
      }
      await page.getByRole('button', { name: words.send }).click();
      await page.getByText(/请别人来同意|somebody else has to agree/u).waitFor();

      const second = await signedIn('carol', 'compliance', '/scripts/borrower-after');
      await second.page.getByRole('button', { name: words.approve, exact: true }).click();
      await second.page.getByRole('button', { name: words.publish, exact: true }).click();
      await second.page.getByRole('heading', { name: /101/u }).waitFor();
      expect(await barriersOn(second.page)).toEqual([]);
      const script = async () => (await bot.api<{ current: number }>('GET', '/api/scripts/borrower-after')).body;
      expect((await script()).current).toBe(101);

      await second.page.getByRole('tab', { name: words.difference }).click();
      await second.page.getByText(words.asked).waitFor();
      expect(await barriersOn(second.page)).toEqual([]);
      // How the two fare in the field stands side by side, hidden where there are too few.
      await second.page.getByRole('tab', { name: words.sideBySide }).click();
      const ambiguous = second.page.getByRole('row').filter({ hasText: 'B4' });
      await ambiguous.getByText('28.3%').waitFor();
      await ambiguous.getByText(words.tooFew).waitFor();
      expect(await barriersOn(second.page)).toEqual([]);
      await second.page.getByRole('tab', { name: words.versions }).click();

      await second.page.getByRole('button', { name: words.again }).click();
      await second.page.getByRole('textbox', { name: words.why }).fill('the old one was clearer');
      await second.page.getByRole('button', { name: words.confirm }).click();
      await second.page.getByRole('button', { name: new RegExp(`${words.again}.*101`, 'u') }).waitFor();
      expect((await script()).current).toBe(1);
      expect([...faults, ...second.faults]).toEqual([]);
    },
    patience * 2,
  );

  it(
    'shows both texts when two wrote at once, and loses neither',
    async () => {
      const { page, faults } = await signedIn('olive', 'ops', '/scripts/borrower-after');
      await page.getByRole('button', { name: words.begin }).click();
      const field = page.getByRole('textbox', { name: words.text });
      await field.fill(words.asked);
      const path = '/api/scripts/borrower-after';
      const { body } = await bot.api<{ draft: { edition: number; text: string } }>('GET', path);
      const text = `${body.draft.text}# theirs\n`;
      await bot.api('POST', `${path}/draft/text`, { by: 'Robin', edition: body.draft.edition, text });
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await page.getByText('# theirs').first().waitFor();
      await page.getByText(words.asked).first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: /用我的|Keep mine/u }).click();
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await page.getByText(/^已保存$|^Saved$/u).waitFor();
      const { body: kept } = await bot.api<{ draft: { text: string } }>('GET', path);
      expect(kept.draft.text).toContain(words.asked);
      expect(kept.draft.text).not.toContain('# theirs');
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'keeps what somebody writes whose draft is discarded meanwhile',
    async () => {
      const { page, faults } = await signedIn('olive', 'ops', '/scripts/borrower-after');
      await page.getByRole('button', { name: words.begin }).click();
      await page.getByRole('textbox', { name: words.text }).fill(words.asked);
      const path = '/api/scripts/borrower-after';
      const { body } = await bot.api<{ draft: { edition: number } }>('GET', path);
      await bot.api('POST', `${path}/draft/discard`, { by: 'Robin', edition: body.draft.edition });
      await page.getByRole('button', { name: words.save, exact: true }).click();
      const written = page.getByRole('textbox', { name: /^您写的内容|^What you wrote/u });
      await written.waitFor();
      expect(await written.inputValue()).toContain(words.asked);
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: words.begin }).click();
      await page.getByRole('button', { name: words.save, exact: true }).click();
      await page.getByText(/^已保存$|^Saved$/u).waitFor();
      expect((await bot.api<{ draft: { text: string } }>('GET', path)).body.draft.text).toContain(words.asked);
      expect(faults).toEqual([]);
    },
    patience,
  );
});
