import { apiToken, ownPassword } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, patience, signInAs } from './console-page.js';

const browser = browserForAll();

describe('an agent who is interrupted', () => {
  let bot: RunningBot;
  let opened: ConsolePage;

  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    await bot.openThread();
    await bot.answer({ B3: 'some day or other' }, 'B4');
    opened = await openConsole(browser(), bot.url, { locale: 'en-US' });
    await signInAs(opened.page, bot.url, 'kim', 'agent');
    await opened.page.locator('a[href^="/queue/"]').first().click();
    await opened.page.getByRole('button', { name: /^Claim/u }).click();
    await opened.page
      .getByRole('button', { name: /^Correct/u })
      .first()
      .click();
  }, patience);

  afterEach(async () => {
    await opened.context.close();
    await bot.close();
  }, patience);

  it(
    'signs in again over the page when the session ended, and what was typed goes out',
    async () => {
      const { page, faults } = opened;
      await page.keyboard.type('the 15th');
      // Longer than a session lasts without anybody there; the hold lapsed as well, and nobody else took it.
      await bot.advance(13 * 3_600_000);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'You were signed out' });
      await dialog.waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await dialog.locator('input[type=password]').fill(ownPassword);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Undo/u }).waitFor();
      await bot.advance(12_000);
      const answer = (await bot.view()).answers.find(({ questionId }) => questionId === 'B3');
      expect(answer).toMatchObject({ status: 'set-by-person', by: 'The kim', value: 'day 15' });
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'sees what happened while the line was down once it is back',
    async () => {
      const { page, context } = opened;
      await context.setOffline(true);
      await bot.answer({ B4: 'a fair bit, depends' });
      await context.setOffline(false);
      await page.getByText('a fair bit, depends').first().waitFor();
    },
    patience,
  );

  it(
    'is live again after signing in again, though they had done nothing',
    async () => {
      const { page } = opened;
      await bot.advance(13 * 3_600_000);
      // The line breaks for a moment, and the stream is asked for again with a session that is over.
      await page.context().setOffline(true);
      await page.context().setOffline(false);
      const dialog = page.getByRole('dialog', { name: 'You were signed out' });
      await dialog.waitFor();
      await dialog.locator('input[type=password]').fill(ownPassword);
      await page.keyboard.press('Enter');
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('Reconnecting…').waitFor({ state: 'detached' });
      await bot.text('a fair bit, depends');
      await bot.advance(4_000);
      await page.getByText('a fair bit, depends').first().waitFor();
    },
    patience,
  );

  it(
    'goes on in one window after signing in again in another',
    async () => {
      const { page, context } = opened;
      await page.keyboard.type('the 15th');
      await bot.advance(13 * 3_600_000);
      const other = await context.newPage();
      await other.goto(bot.url);
      await other.locator('input[autocomplete=username]').fill('kim');
      await other.locator('input[type=password]').fill(ownPassword);
      await other.locator('button[type=submit]').click();
      await other.locator('#content').waitFor();
      await page.bringToFront();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Undo/u }).waitFor();
    },
    patience,
  );
});
