import { apiToken } from '../../bot/access/browser.js';
import { png } from '../../bot/documents/papers.js';
import { RunningBot } from '../../bot/running-bot.js';
import { caseOf, ours, reachable } from '../../bot/trial-case.js';
import { browserForAll } from '../open-browser.js';
import { barriersOn, type ConsolePage, openConsole, overflowOf, patience, signInAs, titled } from './console-page.js';

const languages = [
  {
    locale: 'zh-CN',
    find: '案件号或当事人编号',
    title: '案件case-dana · Ringback',
    tabs: ['事实', '信号', '待办', '材料', '联系', '当事人'],
    plan: '决定下一步',
    action: '做什么',
    recall: '再打一次电话',
    due: '最晚哪天',
    save: '保存',
    planned: '再打一次电话，由The kim在2026-03-20前完成',
    method: '自动扣款',
    accept: '接受',
    accepted: '已接受',
    none: '没有符合条件的案件',
    refused: '没有同意的记录',
    store: '导入1个案件',
    stored: '导入了1个案件',
  },
  {
    locale: 'en-US',
    find: 'Case or party id',
    title: 'Case case-dana · Ringback',
    tabs: ['Facts', 'Flags', 'Tasks', 'Documents', 'Contact', 'Parties'],
    plan: 'Say what is done',
    action: 'What is done',
    recall: 'call again',
    due: 'Until',
    save: 'Save',
    planned: 'call again, by The kim until 2026-03-20',
    method: 'autopay',
    accept: 'Accept',
    accepted: 'accepted',
    none: 'No case matches',
    refused: 'no consent on file',
    store: 'Store 1 case',
    stored: '1 case was stored',
  },
] as const;

const browser = browserForAll();

describe.each(languages)('the cases in $locale', (words) => {
  let bot: RunningBot;
  let opened: ConsolePage;

  beforeAll(async () => {
    bot = await RunningBot.start({
      cases: [
        caseOf(),
        caseOf({ id: 'other', stage: 'before-disbursement' }, { contactPoints: [reachable('+12125550142', [])] }),
      ],
      env: { RINGBACK_API_TOKEN: apiToken },
    });
    await bot.openThread();
    await bot.answer({ B10: '1', B10a: 'I would rather not say', B10b: 'accountant' });
    await bot.handset().text('', [{ contentType: 'image/png', content: png }], ours);
    await bot.settle();
    await bot.contact('sms', 'other');
    const flags = '/api/cases/case-dana/parties/dana/flags';
    await bot.api('POST', flags, { flag: 'RF-17', words: 'Somebody spoke in the background.', by: 'amy' });
  }, patience);
  afterAll(() => bot.close(), patience);
  afterEach(() => opened.context.close());

  it(
    'show what is one of some choices in words',
    async () => {
      const { page } = await enter('/cases/case-dana', 'cho', 'agent');
      await page.getByRole('main').locator('strong', { hasText: words.method }).first().waitFor();
      expect(
        await page
          .getByRole('main')
          .locator('strong', { hasText: /^(?:self|savings|fixed)$/u })
          .count(),
      ).toBe(0);
    },
    patience,
  );

  const enter = async (path: string, id: string, role: 'agent' | 'ops' | 'quality', look = {}) => {
    opened = await openConsole(browser(), bot.url, { locale: words.locale, path, ...look });
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
    'are found by case and by party, and the file says what to do next and lets it be done',
    async () => {
      const { page, faults } = await enter('/cases', 'kim', 'agent');
      await page.getByRole('link', { name: 'other' }).waitFor();
      await inBothLooks();
      await page.getByLabel(words.find).fill('case-d');
      await page.getByRole('link', { name: 'other' }).waitFor({ state: 'detached' });
      expect(page.url()).toContain('find=case-d');
      await page.getByLabel(words.find).fill('nobody');
      await page.getByText(words.none).waitFor();
      await inBothLooks();
      await page.getByLabel(words.find).fill('dana');
      await page.getByRole('link', { name: 'case-dana' }).press('Enter');
      await titled(page, words.title);

      for (const tab of words.tabs) {
        await page.getByRole('tab', { name: tab }).click();
        await page.getByRole('tabpanel').locator(':scope > *').first().waitFor();
        await inBothLooks();
      }

      await page.getByRole('tab', { name: words.tabs[1] }).click();
      expect(page.url()).toContain('tab=flags');
      const flag = page.getByRole('article').filter({ hasText: 'RF-17' });
      await flag.getByRole('button', { name: words.plan }).click();
      await flag.getByRole('button', { name: words.action }).click();
      await page.getByRole('option', { name: words.recall }).click();
      await flag.getByLabel(words.due).fill('2026-03-20');
      await flag.getByRole('button', { name: words.save }).click();
      await flag.getByText(words.planned).waitFor();

      await page.getByRole('tab', { name: words.tabs[3] }).click();
      await page.getByRole('button', { name: words.accept, exact: true }).click();
      await page.getByText(words.accepted, { exact: true }).waitFor();
      await inBothLooks();

      await page.goto(`${bot.url}/cases/other?tab=contact`);
      await page.getByText(words.refused).waitFor();
      await inBothLooks();
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'show no action to who may only look, and fit on a phone',
    async () => {
      const { page, faults } = await enter('/cases/case-dana?tab=flags', 'lee', 'quality', { phone: true });
      await titled(page, words.title);
      await page.getByRole('article').first().waitFor();
      expect(await page.getByRole('article').getByRole('button').count()).toBe(0);
      for (const path of ['/cases', '/cases/case-dana', '/cases/case-dana?tab=contact']) {
        await page.goto(bot.url + path);
        await page.locator('h1').waitFor();
        await page.getByRole('main').getByRole('link').first().waitFor();
        expect(await overflowOf(page)).toBe(0);
        expect(await barriersOn(page)).toEqual([]);
      }
      expect(faults).toEqual([]);
    },
    patience,
  );

  it(
    'are imported after a look at what is wrong in the file',
    async () => {
      const { page, faults } = await enter('/cases/import', 'ola', 'ops');
      await page.locator('h1').waitFor();
      await inBothLooks();
      const file = [caseOf({ id: 'new-1' }), { ...caseOf({ id: 'new-2' }), market: 'mars' }];
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) });
      await page.getByRole('cell', { name: 'new-2' }).waitFor();
      expect(await bot.served.store.getCase('new-1')).toBeUndefined();
      await inBothLooks();
      await page.getByRole('button', { name: words.store }).click();
      await page.getByText(words.stored).waitFor();
      expect(await bot.served.store.getCase('new-1')).toBeDefined();
      await inBothLooks();
      expect(faults).toEqual([]);
    },
    patience,
  );
});
