import type { Page } from 'playwright-core';
import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, overflowOf, patience, signInAs } from './console-page.js';

const languages = [
  {
    locale: 'zh-CN',
    hear: /^听：/u,
    stop: /^停：/u,
    noVoice: '这个浏览器没有中文的声音',
    another: '电话里是另一个声音',
    channel: '怎么联系',
    call: '电话',
    lender: '海港银行',
    asked: '电话里怎么问',
  },
  {
    locale: 'en-US',
    hear: /^Hear: /u,
    stop: /^Stop: /u,
    noVoice: 'This browser has no English voice',
    another: 'the telephone has another',
    channel: 'How',
    call: 'call',
    lender: 'Harbor Lending',
    asked: 'Asked on the telephone',
  },
] as const;

const script = 'borrower-after';
const browser = browserForAll();

interface Voiced {
  /** What was read aloud, oldest first. */
  readonly said: { readonly text: string; readonly lang: string }[];
}

/** A browser with voices: the one of the tests has none, and no loudspeaker. */
function withVoices(): void {
  const said: { text: string; lang: string }[] = [];
  const voices = ['zh-HK', 'zh-CN', 'en-GB', 'en-US'].map((lang) => ({ lang, voiceURI: lang, name: lang }));
  const aloud = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: ({ text, lang }: { text: string; lang: string }) => said.push({ text, lang }),
    cancel: () => undefined,
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: aloud });
  Object.assign(globalThis, {
    said,
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
}

const saidOn = (page: Page) => page.evaluate(() => (globalThis as unknown as Voiced).said);

describe.each(languages)('hearing prompts before they are published, in $locale', (words) => {
  let bot: RunningBot;
  const opened: ConsolePage[] = [];

  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [caseOf()], env: { RINGBACK_API_TOKEN: apiToken } });
    await bot.api('POST', `/api/scripts/${script}/draft`, { by: 'Robin' });
  }, patience);

  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ context }) => context.close()));
    await bot.close();
  }, patience);

  async function atDraft(tab: string, isVoiced: boolean): Promise<ConsolePage> {
    const page = await openConsole(browser(), bot.url, { locale: words.locale, dark: isVoiced });
    opened.push(page);
    if (isVoiced) await page.context.addInitScript(withVoices);
    await page.page.goto(`${bot.url}/scripts/${script}?tab=${tab}`);
    await signInAs(page.page, bot.url, 'olive', 'ops');
    return page;
  }

  it(
    'reads out what is being written, with an example for what stands in braces',
    async () => {
      const { page, faults } = await atDraft('edit', true);
      const wording = page.getByLabel(words.asked);
      await wording.fill('{lender}, 15');
      await page.getByRole('button', { name: words.hear }).first().press('Enter');
      await page.getByRole('button', { name: words.stop }).waitFor();
      expect(await saidOn(page)).toEqual([{ text: `${words.lender}, 15`, lang: words.locale }]);
      await page.getByRole('button', { name: words.stop }).press('Enter');
      await page.getByText(words.another).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'reads out what the bot says on a call that is tried out',
    async () => {
      const { page, faults } = await atDraft('try', true);
      await page.getByRole('button', { name: words.channel }).click();
      await page.getByRole('option', { name: words.call }).click();
      const first = page.getByRole('list').getByRole('button', { name: words.hear }).first();
      await first.click();
      const [heard] = await saidOn(page);
      expect(heard?.lang).toBe(words.locale);
      expect(await page.getByText(heard?.text ?? 'nothing').count()).toBeGreaterThan(0);
      expect(await barriersOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'says so where the browser has no voice of the language',
    async () => {
      const { page, faults } = await atDraft('edit', false);
      await page.getByText(words.noVoice).waitFor();
      expect(await page.getByRole('button', { name: words.hear }).count()).toBe(0);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overflowOf(page)).toBe(0);
      expect(await barriersOn(page)).toEqual([]);
      expect(faults).toEqual([]);
    },
    patience,
  );
});
