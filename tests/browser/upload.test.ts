import { request as httpRequest } from 'node:http';
import type { BrowserContext, Page } from 'playwright-core';
import type { MadeLink } from '../../bot/documents/upload-desk.js';
import type { Document } from '../../dialogs/casework/documents/document.js';
import type { Task } from '../../dialogs/casework/tasks/task.js';
import { pdf, png } from '../bot/documents/papers.js';
import { RunningBot } from '../bot/running-bot.js';
import { caseOf } from '../bot/trial-case.js';
import { browserForAll } from './open-browser.js';

const languages = [
  {
    locale: 'en-US',
    wrong: 'That is not what we have on file',
    item: 'new signed employment letter',
    sent: 'We have it, thank you',
    came: 'We have this and are looking at it:new signed employment letter (1 file)',
    known: 'We have that very file already',
    locked: 'A colleague will be in touch with a new one, or call us at 212-555-0199.',
    refused: 'We cannot open that kind of file',
    late: 'your file did not come through',
    nowhere: 'This link does not work',
  },
  {
    locale: 'zh-CN',
    wrong: '和我们登记的不一致',
    item: '在职证明',
    sent: '收到了，谢谢',
    came: '这些已经收到，正在查看：新的在职证明（盖章） (1个文件)',
    known: '这个文件之前已经收到了',
    locked: '我们会有同事联系您，给您一个新的。您也可以致电212-555-0199。',
    refused: '这种文件我们打不开',
    late: '文件没有传上来',
    nowhere: '这个链接打不开',
  },
] as const;

// A first start unpacks the browser, on a machine that may be busy.
const patience = 120_000;
const party = '/api/cases/case-dana/parties/dana';

const browser = browserForAll();

describe.each(languages)('the upload page in $locale', (words) => {
  let bot: RunningBot;
  let context: BrowserContext;
  let page: Page;
  let asked: string[];
  const link = async () => (await bot.api<MadeLink>('POST', `${party}/upload-links`, { by: 'amy' })).body;
  const documents = async () => (await bot.api<{ documents: Document[] }>('GET', `${party}/documents`)).body.documents;
  const tell = async (month: string, day: string) => {
    await page.selectOption('[name=month]', month);
    await page.selectOption('[name=day]', day);
    await page.click('button');
  };
  const send = async (name: string, mimeType: string, buffer: Buffer) => {
    await page.setInputFiles('#file', { name, mimeType, buffer });
    await page.click('button');
  };

  beforeAll(async () => {
    const file = caseOf({ uploads: true }, { locale: words.locale });
    bot = await RunningBot.start({ cases: [file], env: { RINGBACK_UPLOADS: 'on' } });
    await bot.openThread();
    await bot.answer({
      B10: '1',
      B10a: words.locale === 'zh-CN' ? '不方便说' : 'I would rather not say',
      B10b: words.locale === 'zh-CN' ? '会计' : 'accountant',
    });
    context = await browser().newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
    page = await context.newPage();
    asked = [];
    page.on('request', (one) => asked.push(new URL(one.url()).origin));
  }, patience);
  afterAll(async () => {
    await context.close();
    await bot.close();
  }, patience);

  it(
    'R-SUP-1 asks for the birthday first, then takes one file and says that it came',
    async () => {
      const { url } = await link();
      await page.goto(url);
      expect(await page.content()).not.toContain(words.item);
      expect(await page.content()).not.toContain('Dana');
      await tell('6', '20');
      expect(await page.textContent('[role=alert]')).toContain(words.wrong);
      await tell('6', '21');
      expect(await page.textContent('li')).toContain(words.item);
      await send('letter.exe', 'application/pdf', Buffer.from('MZ and so on'));
      expect(await page.textContent('[role=alert]')).toContain(words.refused);
      expect(await page.$eval('main', (main) => main.scrollWidth <= main.clientWidth)).toBe(true);
      await send('letter.pdf', 'application/pdf', pdf);
      expect(await page.textContent('[role=status]')).toContain(words.sent);
      expect(await page.textContent('main')).toContain(words.came);
      await send('the-same.pdf', 'application/pdf', pdf);
      expect(await page.textContent('[role=status]')).toContain(words.known);
      expect(await documents()).toMatchObject([
        { way: 'upload', type: 'application/pdf', name: 'letter.pdf', for: { item: 'new-employment-proof' } },
      ]);
      expect(new Set(asked)).toEqual(new Set([new URL(url).origin]));

      const stranger = await browser().newContext();
      const theirs = await stranger.newPage();
      await theirs.goto(url);
      expect(await theirs.locator('[name=month]').count()).toBe(1);
      await stranger.close();
    },
    patience,
  );

  it(
    'says nothing about anybody where a link is forged, revoked, locked, expired or switched off',
    async () => {
      const answers = new Set<string>();
      const open = async (url: string, method = 'GET') => {
        const answer = await fetch(url, { method });
        answers.add(`${answer.status} ${await answer.text()}`);
      };
      await open(`${bot.url}/u/${'A'.repeat(43)}`);
      await open(`${bot.url}/u/${'A'.repeat(43)}`, 'POST');
      // Behind a proxy all come from one address: who makes links up keeps nobody else out.
      for (let tries = 0; tries < 40; tries += 1) await open(`${bot.url}/u/${'B'.repeat(43)}`);
      expect((await fetch((await link()).url)).status).toBe(200);
      const revoked = await link();
      await bot.api('POST', `${party}/upload-links/${revoked.id}/revoke`, { by: 'amy' });
      await open(revoked.url);
      const locked = await link();
      const guess = () => fetch(locked.url, { method: 'POST', body: new URLSearchParams({ month: '1', day: '1' }) });
      expect([(await guess()).status, (await guess()).status]).toEqual([422, 422]);
      const third = await guess();
      expect([third.status, await third.text()]).toEqual([403, expect.stringContaining(words.locked)]);
      await open(locked.url);
      const tasks = async () => (await bot.api<(Task & { toDo: object })[]>('GET', '/api/tasks')).body;
      expect((await tasks()).find(({ kind }) => kind === 'upload-locked')).toMatchObject({
        about: locked.id,
        toDo: { 'en-US': expect.stringContaining('make a new one'), 'zh-CN': expect.stringContaining('新链接') },
      });
      const expired = await link();
      expect((await tasks()).map(({ kind }) => kind)).not.toContain('upload-locked');
      await bot.advance(72 * 3_600_000);
      await open(expired.url);
      const made = (await bot.api<{ id: string; status: string }[]>('GET', `${party}/upload-links`)).body;
      const statusOf = ({ id }: MadeLink) => made.find((one) => one.id === id)?.status;
      expect([revoked, locked, expired].map(statusOf)).toEqual(['revoked', 'locked', 'expired']);
      expect(JSON.stringify(made)).not.toMatch(/token|session/u);
      const off = await link();
      await bot.served.store.putCase(caseOf({}, { locale: words.locale }));
      await open(off.url);
      expect((await bot.api('POST', `${party}/upload-links`, { by: 'amy' })).status).toBe(409);
      await bot.served.store.putCase(caseOf({ uploads: true }, { locale: words.locale }));
      expect(answers.size).toBe(1);
      const [only = ''] = answers;
      expect(only.startsWith('404')).toBe(true);
      expect(only).toContain(words.nowhere);
      expect(only).not.toMatch(/Trial|试验|Dana/u);
      // From outside nothing but the page itself is open.
      const outside = { headers: { 'x-forwarded-for': '203.0.113.5' } };
      expect((await fetch(off.url, outside)).status).toBe(200);
      expect((await fetch(`${off.url}/../../api/tasks`, outside)).status).toBe(401);
      expect((await fetch(`${bot.url}${party}/documents`, outside)).status).toBe(401);
    },
    patience,
  );

  it(
    'asks for the birthday anew where a file comes late, and counts that as no wrong one',
    async () => {
      const { url } = await link();
      await page.goto(url);
      await tell('6', '21');
      await bot.advance(31 * 60_000);
      await send('letter.pdf', 'application/pdf', pdf);
      expect(await page.textContent('[role=alert]')).toContain(words.late);
      const form = new FormData();
      form.set('file', new Blob([new Uint8Array(pdf)]), 'a.pdf');
      for (const body of [form, new URLSearchParams()])
        expect((await fetch(url, { method: 'POST', body })).status).toBe(422);
      await tell('6', '21');
      expect(await page.textContent('li')).toContain(words.item);
    },
    patience,
  );

  it(
    'cuts off 200 MB early, with a clear answer, and keeps nothing',
    async () => {
      const { url } = await link();
      const proof = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ month: '6', day: '21' }),
      });
      const cookie = proof.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/HttpOnly; SameSite=Strict/u);
      const before = (await documents()).length;
      const { status, text, sent } = await sendEndlessly(url, cookie.split(';')[0] ?? '');
      expect(status).toBe(413);
      expect(text).toMatch(/too large|太大/u);
      expect(sent).toBeLessThan(60);
      expect(await documents()).toHaveLength(before);
    },
    patience,
  );
});

/** Sends 200 MB, a megabyte at a time, for as long as somebody takes it. */
function sendEndlessly(url: string, cookie: string): Promise<{ status: number; text: string; sent: number }> {
  const megabyte = Buffer.concat([png, Buffer.alloc(1024 * 1024 - png.length)]);
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'multipart/form-data; boundary=edge' };
    let [sent, answered] = [0, false];
    const upload = httpRequest(url, { method: 'POST', headers }, async (response) => {
      answered = true;
      let text = '';
      for await (const chunk of response) text += chunk;
      upload.destroy();
      resolve({ status: response.statusCode ?? 0, text, sent });
    });
    upload.on('error', (error) => answered || reject(error));
    upload.write(
      '--edge\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n',
    );
    const more = () => {
      if (answered || sent >= 200) return;
      sent += 1;
      upload.write(megabyte, () => setImmediate(more));
    };
    more();
  });
}
