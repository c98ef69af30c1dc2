import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { type Served, serve } from '../../bot/serve.js';
import { caseOf } from '../bot/trial-case.js';
import { browserForAll } from './open-browser.js';

/** What the two languages have of their own: who is called, what is said, and the words on the page. */
const languages = [
  {
    locale: 'en-US',
    party: 'demo-ada/demo-ada-borrower',
    number: '+12125550101',
    identity: '0412',
    yes: 'Yes, that is me',
    employed: 'employed',
    vague: 'I think so, probably',
    vagueWords: 'I think so',
    page: {
      unclear: 'unclear',
      inCall: 'In a call',
      over: 'Call ended',
      asking: 'Now asking',
      attached: 'Sent an attachment',
    },
    answerShown: 'employed',
  },
  {
    locale: 'zh-CN',
    party: 'demo-wang/demo-wang-borrower',
    number: '+12065550103',
    identity: '1108',
    yes: '是我',
    employed: '上班',
    vague: '好像有吧',
    vagueWords: '好像',
    page: { unclear: '含糊', inCall: '通话中', over: '通话结束', asking: '正在问', attached: '' },
    answerShown: '上班',
  },
] as const;

// A first start unpacks the browser, on a machine that may be busy.
const patience = 90_000;
const soon = { timeout: 20_000 };

const browser = browserForAll();

describe.each(languages)('the handset page in $locale', (language) => {
  let home: string;
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'ringback-handset-'));
    served = await serve({ env: { RINGBACK_HOME: home, PORT: '0' } });
    context = await browser().newContext({ locale: language.locale, viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    faults = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`${served.url}/phone`);
    await page.selectOption('#party', language.party, soon);
  }, patience);

  afterEach(async () => {
    await context.close();
    await served.close();
    await rm(home, { recursive: true, force: true });
  }, patience);

  const open = (questionId: string) => page.locator('#open-question', { hasText: questionId }).waitFor(soon);
  const bubbles = (side: 'mine' | 'theirs') => page.locator(`#thread .${side}`);

  async function write(text: string): Promise<void> {
    const before = await bubbles('theirs').count();
    await page.fill('#text', text);
    await page.press('#text', 'Enter');
    await bubbles('theirs').nth(before).waitFor(soon);
  }

  it(
    'holds a thread: the bot writes first, and the state follows each answer',
    async () => {
      await page.click('#start-sms');
      await bubbles('theirs').first().waitFor(soon);
      await write('1');
      // Nobody who plays a fictional party can know when they were born.
      await page.locator('#card-now', { hasText: language.identity }).waitFor(soon);
      await write(language.identity);
      await open('A0');
      await write(language.employed);
      await open('A1');
      expect(await page.textContent('[data-question="A0"] .value')).toBe(language.answerShown);
      await page.fill('#text', language.vague);
      await page.press('#text', 'Enter');
      // The rest of a short text is waited for: the demo's clock need not be.
      await bubbles('mine').nth(3).waitFor(soon);
      await page.click('[data-advance="3600000"]');
      await page.locator('#card-verdict .clarity-unclear').waitFor(soon);
      expect(await page.textContent('#card-verdict .badge')).toBe(language.page.unclear);
      expect(await page.textContent('#card-verdict mark')).toContain(language.vagueWords);
      const payslip = { name: 'payslip.png', mimeType: 'image/png', buffer: Buffer.from('a picture') };
      await page.setInputFiles('#attach-file', payslip);
      await page.locator('#thread .mine .attached').waitFor(soon);
      await page.locator('#card-reviews', { hasText: language.page.attached }).waitFor(soon);
      await page.setViewportSize({ width: 1010, height: 700 });
      expect(await page.$eval('#state-top', (top) => top.scrollHeight <= top.clientHeight)).toBe(true);
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'shows the same person again after a reload',
    async () => {
      await page.locator('#own-number', { hasText: language.number }).waitFor(soon);
      await page.reload();
      await page.locator('#own-number', { hasText: language.number }).waitFor(soon);
      expect(await page.inputValue('#party')).toBe(language.party);
      await page.goto(`${served.url}/phone#nobody/borrower`);
      expect(await page.inputValue('#party')).not.toBe('');
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'takes a call: it rings, is answered by keyboard, heard, keyed and hung up',
    async () => {
      await page.click('#start-voice');
      await page.locator('#answer').waitFor(soon);
      await page.locator('#answer').press('Enter');
      await page.locator('#hears.open').waitFor(soon);
      expect(await page.textContent('#call-state')).toBe(language.page.inCall);
      const slowLine = await holdUp('speak');
      await page.fill('#speech', language.yes);
      await page.press('#speech', 'Enter');
      await tap('2');
      // What was keyed meanwhile would be lost, or be the answer to something else, if it overtook what was said.
      expect(await slowLine.overtakenBy('press')).toBe(false);
      await slowLine.letGo();
      await page.locator('#transcript .them').nth(2).waitFor(soon);
      await press('1');
      for (const key of language.identity) await tap(key);
      await open('A0');
      await page.fill('#speech', language.employed);
      await page.press('#speech', 'Enter');
      await open('A1');
      expect(await page.textContent('[data-question="A0"] .value')).toBe(language.answerShown);
      await page.click('#hang-up');
      await page.locator('#to-thread').waitFor(soon);
      expect(await page.textContent('#call-state')).toBe(language.page.over);
      await page.click('#to-thread');
      expect(await page.locator('#thread-screen').isVisible()).toBe(true);
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'finds a case by its id where there are too many to list, and shows more of them',
    async () => {
      expect(await page.locator('#find-form').isVisible()).toBe(false);
      const many = Array.from({ length: 205 }, (_, n) => caseOf({ id: `many-${1000 + n}` }));
      await Promise.all(many.map((file) => served.store.putCase(file)));
      await page.reload();
      const listed = (id: string) => page.locator(`#party option[value="${id}/dana"]`).count();
      await page.locator('#find-case').waitFor(soon);
      expect(await listed('many-1204')).toBe(0);
      await page.fill('#find-case', 'many-1204');
      await page.press('#find-case', 'Enter');
      // The number stands in all of them; the one that was found is the one that is shown.
      await page.locator('#state-top', { hasText: 'many-1204' }).waitFor(soon);
      expect([page.url(), await page.inputValue('#party')]).toEqual([
        `${served.url}/phone#many-1204/dana`,
        'many-1204/dana',
      ]);
      await page.reload();
      await page.locator('#state-top', { hasText: 'many-1204' }).waitFor(soon);
      expect(await listed('many-1203')).toBe(0);
      await page.click('#more-cases');
      await page.locator('#party option[value="many-1203/dana"]').waitFor({ state: 'attached', ...soon });
      expect(await page.locator('#more-cases').isVisible()).toBe(false);
      await page.fill('#find-case', 'nobody');
      await page.press('#find-case', 'Enter');
      await page.locator('#notice', { hasText: 'nobody' }).waitFor(soon);
      expect(faults).toEqual([]);
    },
    patience,
  );

  /** Keeps what the page sends of an action from leaving, and tells what else it sends meanwhile. */
  async function holdUp(action: string) {
    const line = await page.evaluateHandle((held) => {
      const send = globalThis.fetch;
      const sent: string[] = [];
      let letGo = () => {};
      const free = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      globalThis.fetch = async (path, init) => {
        sent.push(String(path));
        if (String(path).endsWith(held)) await free;
        return send(path, init);
      };
      return { sent, letGo };
    }, `/${action}`);
    return {
      overtakenBy: (other: string) =>
        line.evaluate(({ sent }, end) => sent.some((path) => path.endsWith(end)), `/${other}`),
      letGo: () => line.evaluate(({ letGo }) => letGo()),
    };
  }

  /** Presses one key once the line has asked the next thing and listens. */
  async function press(key: string): Promise<void> {
    const before = await page.locator('#transcript .them').count();
    await tap(key);
    await page.locator('#transcript .them').nth(before).waitFor(soon);
    await page.locator('#hears.open').waitFor(soon);
  }

  async function tap(key: string): Promise<void> {
    await page.locator('#hears.open').waitFor(soon);
    await page.locator('#keypad button', { hasText: key }).click();
  }
});
