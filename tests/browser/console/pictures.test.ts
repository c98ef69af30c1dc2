import { mkdir } from 'node:fs/promises';
import { type Sample, sampleId, sampleKind } from '../../../bot/quality/sample.js';
import { apiToken } from '../../bot/access/browser.js';
import { RunningBot } from '../../bot/running-bot.js';
import { browserForAll } from '../open-browser.js';
import { openConsole, patience, signInAs } from './console-page.js';
import { tellInsights } from './told-insights.js';

const folder = 'docs/pictures';
const browser = browserForAll();

it(
  'takes the pictures that the guide to the console shows',
  async () => {
    await mkdir(folder, { recursive: true });
    const bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    await tellInsights(bot);
    const thread = await bot.openThread();
    await bot.answer({ B3: 'some day or other', B4: 'it depends' }, 'B6');
    for (const text of ['the lazy way', '1']) {
      await bot.text(text);
      await bot.advance(4_000);
    }
    await bot.api('POST', '/api/campaigns', { id: 'spring-check', by: 'Olive' });
    await bot.api('POST', '/api/scripts/borrower-after/draft', { by: 'Olive' });
    const { page, context, faults } = await openConsole(browser(), bot.url, { locale: 'en-US' });
    await page.screenshot({ path: `${folder}/sign-in.png` });
    await signInAs(page, bot.url, 'kim', 'reviewer', 'ops', 'admin', 'compliance');
    const take = async (name: string, path: string, isThere: string) => {
      await page.goto(bot.url + path);
      await page.getByRole('main').getByText(isThere).first().waitFor();
      await page.screenshot({ path: `${folder}/${name}.png` });
    };
    await page.goto(`${bot.url}/queue`);
    await page.locator('a[href^="/queue/"]').first().click();
    await page.getByRole('button', { name: /C$/u }).click();
    await page.getByRole('button', { name: /X$/u }).first().waitFor();
    await page.screenshot({ path: `${folder}/queue.png` });
    await page.goto(`${bot.url}/conversations/${thread}`);
    await page.getByRole('button', { name: 'Take over' }).click();
    await page.getByRole('textbox', { name: 'Write to them' }).waitFor();
    await page.screenshot({ path: `${folder}/conversation.png` });
    await take('cases', '/cases', 'case-dana');
    await take('case', '/cases/case-dana', 'In conversation');
    await take('import', '/cases/import', 'CSV');
    await take('campaigns', '/campaigns', 'spring-check');
    await take('campaign', '/campaigns/spring-check', 'spring-check');
    await take('insights', '/insights', 'ambiguous');
    await take('scripts', '/scripts', 'Borrower');
    await take('script', '/scripts/borrower-after?tab=edit', 'version');
    await take('not-understood', '/scripts/borrower-after?tab=not-understood', 'the lazy way');
    const sample: Sample = {
      month: '2026-03',
      conversationId: thread,
      agent: 'The amy',
      why: ['agent'],
      day: '2026-03-02',
      script: { id: 'borrower-after', version: 1 },
      role: 'borrower',
      locale: 'en-US',
      calibration: false,
      sheets: {},
    };
    await bot.served.store.records.put(sampleKind, { id: sampleId(sample), version: 0, value: sample });
    await take('quality', `/quality/${sampleId(sample)}`, 'Score sheet');
    await take('training', '/training/vague-income', 'To be decided');
    await take('accounts', '/accounts', 'kim');
    await take('audit', '/audit', 'Reviews and tasks');
    expect(faults).toEqual([]);
    await context.close();
    await bot.close();
  },
  patience,
);
