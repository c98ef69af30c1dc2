import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, patience, signInAs, titled } from './console-page.js';
import { tellInsights } from './told-insights.js';

const languages = [
  {
    locale: 'zh-CN',
    title: '成效 · Ringback',
    alert: '答不清楚（60次中18次）',
    figure: '接通率',
    how: '接通率怎么算',
    numerator: '有人接听或回复的联系',
    value: '62.5%',
    hidden: '不满30个，不显示',
    questions: '哪些问题答不清楚',
    table: '看表格',
    chart: '看图',
    ambiguous: '答不清楚',
    talks: '看对话',
    language: '语言',
    chinese: '中文',
    byVersion: '按版本',
    version: 'borrower-after 第1版',
    script: '看话术',
    back: '回到成效',
    download: '下载 CSV：哪些问题答不清楚',
  },
  {
    locale: 'en-US',
    title: 'Insights · Ringback',
    alert: 'ambiguous (18 of 60)',
    figure: 'Contact rate',
    how: 'How “Contact rate” is counted',
    numerator: 'Attempts that a person answered: took the call, or wrote back',
    value: '62.5%',
    hidden: 'Fewer than 30: hidden',
    questions: 'Which questions are ambiguous',
    table: 'Show as a table',
    chart: 'Show as a chart',
    ambiguous: 'Ambiguous',
    talks: 'See conversations',
    language: 'Language',
    chinese: 'Chinese',
    byVersion: 'By version',
    version: 'borrower-after version 1',
    script: 'See the script',
    back: 'Back to insights',
    download: 'Download CSV: Which questions are ambiguous',
  },
] as const;

const browser = browserForAll();

describe.each(languages)('insights in $locale', (words) => {
  let bot: RunningBot;
  let opened: ConsolePage;
  let talk = '';

  beforeAll(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    await tellInsights(bot);
    talk = await bot.openThread();
    await bot.answer({ B4: 'a fair bit, it depends' });
  }, patience);
  afterAll(() => bot.close(), patience);
  afterEach(() => opened.context.close());

  const enter = async (id: string, role: 'ops' | 'quality' | 'agent', look = {}) => {
    opened = await openConsole(browser(), bot.url, { locale: words.locale, ...look });
    await signInAs(opened.page, bot.url, id, role);
    return opened;
  };
  const inBothLooks = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await opened.page.emulateMedia({ colorScheme });
      expect(await barriersOn(opened.page)).toEqual([]);
    }
  };

  it(
    'are where ops begin: what needs a look, the worst question first, and from there to what was said',
    async () => {
      const { page, faults } = await enter('ola', 'ops');
      await titled(page, words.title);
      await page.getByText(words.alert).waitFor();

      const figures = page.locator('li', { has: page.getByRole('heading', { name: words.figure, exact: true }) });
      await figures.getByText(words.value).waitFor();
      await inBothLooks();
      await figures.getByRole('button', { name: words.how }).press('Enter');
      await figures.getByText(words.numerator).waitFor();
      await inBothLooks();

      const questions = page.getByRole('region', { name: words.questions });
      const first = questions.getByRole('listitem').first();
      expect(await first.textContent()).toContain('B4');
      expect(await questions.getByRole('listitem').filter({ hasText: 'B12' }).textContent()).toContain(words.hidden);
      expect(await first.getByRole('link', { name: words.script }).getAttribute('href')).toBe(
        '/scripts/borrower-after',
      );

      await questions.getByRole('button', { name: words.table }).press('Enter');
      await questions.getByRole('table').waitFor();
      expect(await questions.getByRole('row').nth(1).textContent()).toContain('30%');
      await inBothLooks();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        questions.getByRole('link', { name: words.download }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('questions.csv');
      await questions.getByRole('button', { name: words.chart }).press('Enter');

      await page.getByRole('tab', { name: words.byVersion }).click();
      await page.getByText(words.version).waitFor();

      await first.getByRole('link', { name: words.talks }).press('Enter');
      await page.getByRole('link', { name: talk }).waitFor();
      expect(await page.getByRole('row').count()).toBe(2);
      await inBothLooks();
      await page.getByRole('link', { name: words.back }).click();
      await titled(page, words.title);
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'are narrowed in the address, and fit on a phone',
    async () => {
      const { page, faults } = await enter('lee', 'quality', { phone: true });
      await titled(page, words.title);
      await page.getByText(words.alert).waitFor();
      await page.getByRole('region', { name: words.questions }).waitFor();
      const fits = () =>
        page.evaluate(() => {
          const { documentElement: root } = (
            globalThis as unknown as {
              readonly document: {
                readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number };
              };
            }
          ).document;
          return root.scrollWidth <= root.clientWidth;
        });
      expect(await fits()).toBe(true);
      await inBothLooks();
      const tables = page.getByRole('button', { name: words.table });
      for (let left = await tables.count(); left > 0; left -= 1) await tables.first().press('Enter');
      expect(await tables.count()).toBe(0);
      expect(await fits()).toBe(true);

      await page.getByRole('button', { name: words.language }).last().click();
      await page.getByRole('option', { name: words.chinese }).click();
      await page.waitForURL(/locale=zh-CN/u);
      await page.getByRole('region', { name: words.questions }).waitFor({ state: 'detached' });
      await page.goBack();
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'are not shown to agents',
    async () => {
      const { page } = await enter('kim', 'agent');
      await page.getByRole('navigation').getByRole('link').first().waitFor();
      expect(
        await page
          .getByRole('navigation')
          .getByRole('link', { name: words.title.split(' ')[0] ?? '' })
          .count(),
      ).toBe(0);
    },
    patience,
  );
});
