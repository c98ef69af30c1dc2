import type { Page } from 'playwright-core';
import type { ConversationReviews } from '../../../bot/views/review-schema.js';
import { apiToken } from '../../bot/access/browser.js';
import { png } from '../../bot/documents/papers.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf, reachable } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, openConsole, patience, signInAs } from './console-page.js';

/** What each party writes after the first notice, and so leaves to a person. */
const talks = {
  'zh-CN': {
    vague: ['1', '0621', '1', '大概月中吧', '说不准', '差不多那时候'],
    amount: ['1', '0621', '1', '15', '看情况', '说不准', '不一定'],
    fraud: ['1', '0621', '你们是骗子吧', '骗子'],
    person: ['1', '0621', '0'],
    locked: ['1', '0101', '0202', '0303'],
    complaint: ['1', '0621', '我要投诉你们'],
    hardship: ['1', '0621', '我失业了，还不上了'],
    stranger: ['1', '0621', '什么贷款，我没有贷过款'],
    wrong: ['打错了，我不是这个人'],
    stop: ['退订'],
    silent: ['1', '0621', '1', '大概月中吧', '不方便说', '不想说'],
    maybe: ['1', '0621', '你们别再问我这些了行不行'],
  },
  'en-US': {
    vague: ['1', '0621', '1', 'some day or other', 'hard to say', 'around then'],
    amount: ['1', '0621', '1', '15', 'it depends', 'hard to say', 'a fair bit'],
    fraud: ['1', '0621', 'is this a scam', 'this is a scam'],
    person: ['1', '0621', '0'],
    locked: ['1', '0101', '0202', '0303'],
    complaint: ['1', '0621', 'I want to make a complaint'],
    hardship: ['1', '0621', 'I lost my job and cannot pay'],
    stranger: ['1', '0621', 'What loan? I never took out a loan'],
    wrong: ['You have the wrong number'],
    stop: ['STOP'],
    silent: ['1', '0621', '1', 'some day or other', 'rather not say', 'I will not tell you'],
    maybe: ['1', '0621', 'could you all quit bothering me with this'],
  },
} as const;

const languages = [
  {
    locale: 'zh-CN',
    takeOver: '我来回复',
    write: '给对方写',
    hello: '您好，我是小林',
    handBack: '交还机器人',
    documents: '材料',
    accept: '接受',
    accepted: '已接受',
  },
  {
    locale: 'en-US',
    takeOver: 'Take over',
    write: 'Write to them',
    hello: 'Hello, this is Kim',
    handBack: 'Hand back to the bot',
    documents: 'Documents',
    accept: 'Accept',
    accepted: 'accepted',
  },
] as const;

const browser = browserForAll();

it.each(languages)(
  'an hour of an agent in $locale: signs in, clears reviews of all kinds, takes a thread over and hands it back, takes in a paper',
  async (words) => {
    const { locale } = words;
    const numbers = Object.keys(talks[locale]).map((name, at) => [name, `+121255501${20 + at}`] as const);
    const cases = numbers.map(([name, number]) =>
      caseOf({ id: `case-${name}` }, { id: name, locale, contactPoints: [reachable(number)] }),
    );
    const bot = await RunningBot.start({
      cases: [caseOf({}, { locale }), ...cases],
      env: { RINGBACK_API_TOKEN: apiToken },
    });
    const thread = await bot.openThread();
    for (const [name, number] of numbers) {
      await bot.contact('sms', `case-${name}`);
      for (const said of talks[locale][name as keyof (typeof talks)[typeof locale]]) {
        await bot.text(said, number);
        await bot.advance(4_000);
      }
    }
    const waiting = await bot.queue();
    const reasons = new Set(waiting.flatMap(({ reviews }) => reviews.map(({ reason }) => reason)));
    const open = waiting.reduce((sum, { reviews }) => sum + reviews.length, 0);
    expect([...reasons].sort().join(' ')).toMatch(
      /asked-for-person.*complaint.*doubtful-answer.*hardship.*identity-locked/u,
    );
    expect(open).toBeGreaterThanOrEqual(10);

    const { page, context, faults } = await openConsole(browser(), bot.url, { locale });
    await signInAs(page, bot.url, 'kim', 'agent', 'reviewer');
    for (let rounds = 0; rounds < 40 && (await bot.queue()).length > 0; rounds += 1) await clearFirst(page, bot);
    expect(await bot.queue()).toEqual([]);
    expect(await barriersOn(page)).toEqual([]);

    await page.goto(`${bot.url}/conversations/${thread}`);
    await page.getByRole('button', { name: words.takeOver }).click();
    await page.getByRole('textbox', { name: words.write }).fill(words.hello);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('main').locator('ol').getByText(words.hello).waitFor();
    await bot.settle();
    expect(bot.received().at(-1)).toContain(words.hello);
    await page.getByRole('button', { name: words.handBack }).click();
    await page.getByRole('button', { name: words.takeOver }).waitFor();
    expect((await bot.view(thread)).takeover).toBeUndefined();

    const paper = '/api/cases/case-dana/parties/dana/documents?by=amy&handedOver=branch';
    await bot.ask(paper, { method: 'POST', body: new Uint8Array(png) });
    await page.goto(`${bot.url}/cases/case-dana?tab=documents`);
    await page.getByRole('button', { name: words.accept, exact: true }).click();
    await page.getByText(words.accepted, { exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
    await bot.close();
  },
  patience * 3,
);

/** Takes what is most urgent, and decides it by keys: accepts what can be accepted, corrects a day, closes the rest. */
async function clearFirst(page: Page, bot: RunningBot): Promise<void> {
  await page.goto(`${bot.url}/queue`);
  await page.locator('a[href^="/queue/"]').first().click();
  const conversation = page.url().split('/queue/')[1]?.split('?')[0] ?? '';
  await page.getByRole('button', { name: /C$/u }).waitFor();
  await page.keyboard.press('c');
  const key = (name: string) => page.getByRole('button', { name: new RegExp(`${name}$`, 'u') }).first();
  const { reviews } = (await bot.api<ConversationReviews>('GET', `/api/conversations/${conversation}/reviews`)).body;
  for (const { questionId } of reviews) {
    await key('X').waitFor();
    if (await key('A').isVisible()) await page.keyboard.press('a');
    else if (questionId === 'B3') {
      await page.keyboard.press('e');
      await page.locator('form input').fill('15');
      await page.keyboard.press('Enter');
    } else {
      await page.keyboard.press('x');
      await page.locator('form button[type=submit]').click();
    }
    await key('Z').waitFor();
    await bot.advance(12_000);
    await key('Z').waitFor({ state: 'detached' });
  }
}
