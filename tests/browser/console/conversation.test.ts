import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, overflowOf, patience, signInAs } from './console-page.js';

const languages = [
  { locale: 'zh-CN', vague: '大概月中吧', unclear: '含糊' },
  { locale: 'en-US', vague: 'some day or other', unclear: 'unclear' },
] as const;

const browser = browserForAll();

describe.each(languages)('the page of a conversation in $locale', ({ locale, vague, unclear }) => {
  let bot: RunningBot;
  let opened: ConsolePage;

  beforeEach(async () => {
    bot = await RunningBot.start({
      cases: [caseOf({}, { locale })],
      env: { RINGBACK_API_TOKEN: apiToken },
    });
    await bot.openThread();
    const [id] = await bot.conversationIds();
    opened = await openConsole(browser(), bot.url, { locale, path: `/conversations/${id}`, dark: locale === 'zh-CN' });
    await signInAs(opened.page, bot.url, 'kim', 'agent');
  }, patience);

  afterEach(async () => {
    await opened.context.close();
    await bot.close();
  }, patience);

  it(
    'shows what is said while it is said, and what was doubted in it',
    async () => {
      const { page, faults } = opened;
      const timeline = page.getByRole('main').locator('ol');
      await timeline.waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await bot.answer({ B3: vague });
      const words = timeline.locator('li', { has: page.locator('q', { hasText: vague }) }).first();
      await words.waitFor();
      await words.getByText(unclear).waitFor();
      expect(await words.locator('mark').count()).toBeGreaterThan(0);
      // The same page, never loaded again.
      await page.getByRole('link', { name: /^处理待核实|^Work on/u }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overflowOf(page)).toBe(0);
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'covers a number that was written, and shows it for a reason that is kept',
    async () => {
      const { page, faults } = opened;
      await bot.text('212-555-0187');
      await bot.advance(10_000);
      const said = page.locator('li', { hasText: /212|\*{2}/u }).last();
      await said.getByRole('button', { name: /^显示|^Show/u }).click();
      expect(await page.getByText('212-555-0187').count()).toBe(0);
      expect(await barriersOn(page)).toEqual([]);
      await page.keyboard.type('to call them back');
      await page.keyboard.press('Enter');
      await page.getByText('212-555-0187').waitFor();
      const { body } = await bot.api<{ entries: readonly { deed: string; reason?: string; name?: string }[] }>(
        'GET',
        '/api/audit?deed=revealed',
      );
      expect(body.entries).toMatchObject([{ deed: 'revealed', name: 'The kim', reason: 'to call them back' }]);
      expect(faults).toEqual([]);
    },
    patience,
  );
});
