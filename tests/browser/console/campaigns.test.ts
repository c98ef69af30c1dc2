import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf, reachable } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, openConsole, overflowOf, patience, signInAs } from './console-page.js';

const languages = [
  {
    locale: 'zh-CN',
    plan: '新建批次',
    name: '名称',
    planIt: '先算一算',
    start: '开始',
    paused: '已暂停',
    pause: '暂停',
    done: '1 / 1 人已联系',
    noConsent: '没有同意的记录',
  },
  {
    locale: 'en-US',
    plan: 'Plan a campaign',
    name: 'Name',
    planIt: 'Plan it',
    start: 'Start',
    paused: 'paused',
    pause: 'Pause',
    done: '1 of 1 contacted',
    noConsent: 'no consent on file',
  },
] as const;

const browser = browserForAll();

it.each(languages)(
  'campaigns are planned, started, watched and paused in $locale',
  async (words) => {
    const unasked = { ...reachable('+12125550188'), consents: [] };
    const bot = await RunningBot.start({
      cases: [
        caseOf({}, { locale: words.locale }),
        caseOf({ id: 'case-unasked' }, { id: 'unasked', contactPoints: [unasked] }),
      ],
      env: { RINGBACK_API_TOKEN: apiToken },
    });
    const { page, context, faults } = await openConsole(browser(), bot.url, {
      locale: words.locale,
      path: '/campaigns',
      dark: words.locale === 'zh-CN',
    });
    await signInAs(page, bot.url, 'olive', 'ops');
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: words.plan }).click();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('textbox', { name: words.name }).fill('spring-check');
    await page.getByRole('button', { name: words.planIt }).click();
    await page.getByRole('heading', { name: 'spring-check' }).waitFor();

    // Who is left out, and why, is told before anybody is contacted.
    await page.getByText(words.noConsent).first().waitFor();
    expect(bot.received()).toEqual([]);
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: words.start, exact: true }).click();
    await page.getByRole('button', { name: words.pause, exact: true }).waitFor();
    await bot.advance(60_000);
    await page.getByText(words.done).first().waitFor();
    expect(bot.received()).toHaveLength(1);
    await page.getByRole('link', { name: /^查看$|^Look$/u }).waitFor();
    await page.getByRole('button', { name: words.pause, exact: true }).click();
    await page.getByText(words.paused, { exact: true }).waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflowOf(page)).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    await page.goto(`${bot.url}/campaigns`);
    await page.getByRole('link', { name: 'spring-check' }).waitFor();
    expect(await overflowOf(page)).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
    await bot.close();
  },
  patience,
);
