import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, overflowOf, patience, signInAs } from './console-page.js';

const languages = [
  {
    locale: 'zh-CN',
    tab: '没听懂的',
    toWords: '看没听懂的：怎么还款 (B6)',
    said: '躺着就行',
    add: '加为同义说法：躺着就行',
    addIt: '加进草稿',
    means: '意思是',
    autopay: '自动扣款',
    shows: '这样说过的对话重放了1个：1个不用再追问，或结果更清楚。',
    before: '已核实 · 明确 · 自动扣款 · 答了2次',
    after: '已核实 · 明确 · 自动扣款 · 答了1次',
    refused: '同事刚改了这份草稿',
  },
  {
    locale: 'en-US',
    tab: 'Not understood',
    toWords: 'See what was not understood: how you pay (B6)',
    said: 'the lazy way',
    add: 'Add as synonym: the lazy way',
    addIt: 'Add to the draft',
    means: 'It means',
    autopay: 'autopay',
    shows:
      'Conversations with these words, replayed: 1. 1 of them would need no further question, or come out clearer.',
    before: 'verified · clear · autopay · answered 2 times',
    after: 'verified · clear · autopay · answered 1 time',
    refused: 'has changed this draft meanwhile',
  },
] as const;

const browser = browserForAll();
const script = 'borrower-after';

describe.each(languages)('what was not understood, in $locale', (words) => {
  let bot: RunningBot;
  const opened: ConsolePage[] = [];

  beforeEach(async () => {
    bot = await RunningBot.start({
      cases: [caseOf({}, { locale: words.locale })],
      env: { RINGBACK_API_TOKEN: apiToken },
    });
    await bot.openThread();
    await bot.answer({}, 'B6');
    for (const text of [words.said, '1']) {
      await bot.text(text);
      await bot.advance(4_000);
    }
  }, patience);

  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ context }) => context.close()));
    await bot.close();
  }, patience);

  async function signedIn(path: string, looks: { readonly dark?: boolean; readonly phone?: boolean } = {}) {
    const page = await openConsole(browser(), bot.url, { locale: words.locale, path, ...looks });
    opened.push(page);
    await signInAs(page.page, bot.url, looks.phone ? 'pat' : 'olive', 'ops');
    return page;
  }

  it(
    'leads from the insights to its words, to a synonym in a draft, and to what that changes',
    async () => {
      const { page, faults } = await signedIn('/insights');
      await page.getByRole('link', { name: words.toWords }).click();
      await page.getByRole('tab', { name: words.tab, selected: true }).waitFor();
      const row = page.getByRole('row', { name: words.said });
      await row.waitFor();
      expect(await barriersOn(page)).toEqual([]);

      await row.getByRole('button', { name: words.add }).press('Enter');
      const form = page.getByRole('form', { name: words.add });
      // What the party said later is chosen already.
      await form.getByRole('button', { name: words.means }).filter({ hasText: words.autopay }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await form.getByRole('button', { name: words.addIt }).press('Enter');
      await page.getByText(words.shows).waitFor();
      await page.getByRole('cell', { name: words.before }).waitFor();
      await page.getByRole('cell', { name: words.after }).waitFor();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriersOn(page)).toEqual([]);
      const { body } = await bot.api<{ draft?: { text: string } }>('GET', `/api/scripts/${script}`);
      expect(body.draft?.text).toContain(`, ${words.said}]`);
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'takes no words over a draft that somebody else changed, and fits a telephone',
    async () => {
      const { page, faults } = await signedIn(`/scripts/${script}?tab=not-understood&question=B6`, {
        phone: true,
        dark: true,
      });
      await page.getByRole('button', { name: words.add }).click();
      const form = page.getByRole('form', { name: words.add });
      expect(await overflowOf(page)).toBe(0);
      // Nobody has told this page of the draft that somebody begins now.
      await page.route('**/api/changes*', (route) => route.abort());
      await page.route(`**/api/scripts/${script}`, (route) => route.abort());
      await bot.api('POST', `/api/scripts/${script}/draft`, { by: 'Robin' });
      await form.getByRole('button', { name: words.addIt }).click();
      await form.getByText(words.refused).waitFor();
      expect(await overflowOf(page)).toBe(0);
      expect(await barriersOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
    patience,
  );
});
