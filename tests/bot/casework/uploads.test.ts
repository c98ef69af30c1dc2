import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MadeLink } from '../../../bot/documents/upload-desk.js';
import { caseSchema } from '../../../dialogs/case.js';
import type { Document, ForItem } from '../../../dialogs/casework/documents/document.js';
import { dossierIdOf } from '../../../dialogs/casework/dossier-id.js';
import type { Message } from '../../../dialogs/casework/messages/message.js';
import { MailServer, wordsOf } from '../../adapters/email/mail-server.js';
import { pdf } from '../documents/papers.js';
import { RunningBot } from '../running-bot.js';
import { borrower, caseOf, dana, reachable } from '../trial-case.js';

const base = '/api/cases/case-dana/parties/dana';
type Papers = { readonly documents: Document[]; readonly missing: ForItem[]; readonly supplied: string };
type Made = MadeLink & { readonly error?: { readonly code: string } };

describe('a link to the upload page that a person sends', () => {
  let bot: RunningBot;
  let mail: MailServer;
  const send = async (by = 'amy') => (await bot.api<Made>('POST', `${base}/upload-links`, { by, send: true })).body;
  const papers = async () => (await bot.api<Papers>('GET', `${base}/documents`)).body;

  beforeEach(async () => {
    const onFile = { employer: { name: 'Harbour Tools Inc.' }, monthlyIncome: 5_200 };
    const address = { kind: 'email', value: 'dana@example.com', consents: [] } as const;
    const contactPoints = [reachable(dana), address];
    const parties = caseSchema.shape.parties.parse([{ ...borrower(), contactPoints, onFile }]);
    mail = await MailServer.start();
    const file = caseOf({ uploads: true, stage: 'before-disbursement', parties });
    bot = await RunningBot.start({
      cases: [file],
      env: { RINGBACK_UPLOADS: 'on', RINGBACK_SMTP_URL: mail.url, RINGBACK_MAIL_FROM: 'notices@example.com' },
    });
  });
  afterEach(async () => {
    await bot.close();
    await mail.close();
  });

  it('R-SUP-1 asks for two papers, takes one, and reminds of the other alone', async () => {
    expect((await send()).error?.code).toBe('nothing-missing');
    await bot.contact();
    await bot.answer({ ...usual });
    expect(await papers()).toMatchObject({
      missing: [{ item: 'employment-certificate' }, { item: 'income-proof' }],
      supplied: 'none',
    });

    const ask = () =>
      bot.api<{ over?: string; error?: { code: string } }>('POST', `${base}/documents/ask`, { by: 'amy' });
    mail.refusals.set('dana@example.com', [550, '5.1.1 no such user']);
    expect((await ask()).status).toBe(201);
    const file = await bot.api<{ parties: { messages: Message[] }[] }>('GET', '/api/cases/case-dana/file');
    expect(file.body.parties[0]?.messages).toMatchObject([{ over: 'email', status: 'undelivered', code: '5.1.1' }]);
    expect((await ask()).body.error?.code).toBe('point-failed');
    mail.refusals.clear();
    await bot.api('POST', `${base}/points/email-1/confirm`, { by: 'amy' });
    expect((await ask()).body).toMatchObject({ over: 'email', template: 'papers-wanted' });
    expect(mail.letters.map(wordsOf).join('\n')).toMatch(
      /we still need:.*signed employment letter, by Mar 9.*pay slips.*, by Mar 9.*There are no links in this e-mail/su,
    );
    expect((await ask()).body.error?.code).toBe('just-asked');

    const both = await Promise.all([send(), send('ben')]);
    expect(both.map(({ error }) => error?.code)).toContain('link-just-sent');
    const first = both.find(({ error }) => error === undefined);
    await bot.api('POST', `${base}/upload-links/${first?.id}/revoke`, { by: 'amy' });
    const { url, messageId } = await send();
    expect(messageId).toBe('m4');
    expect(bot.received().at(-1)).toContain(`you can send the documents we still need here: ${url} `);
    const log = await bot.served.store.load(dossierIdOf('case-dana', 'dana'));
    expect(JSON.stringify(log?.events)).toContain('we still need here: … ');
    expect(JSON.stringify(log?.events)).not.toContain(url.split('/').at(-1));

    const [paper] = (await papers()).missing;
    const fields = { for: `${paper?.conversationId}/${paper?.item}` };
    const cookie = await prove(url);
    const folder = join(bot.served.settings.RINGBACK_HOME, 'documents');
    await writeFile(folder, 'in the way');
    const inVain = await upload(url, cookie, fields);
    expect([inVain.status, await inVain.text()]).toEqual([
      503,
      expect.stringContaining('Please try again in a little'),
    ]);
    expect((await papers()).documents).toEqual([]);
    await rm(folder);
    const told = [];
    const better = Buffer.concat([pdf, Buffer.from('% scanned anew')]);
    // Twice the same, as by a double tap, is one paper.
    for (const bytes of [pdf, pdf, better])
      told.push((await upload(url, cookie, fields, bytes)).headers.get('location'));
    expect(told).toEqual(['?lang=en-US&came=now', '?lang=en-US&came=before', '?lang=en-US&came=now']);
    expect((await papers()).documents.map(({ id, bytes }) => [id, bytes])).toEqual([
      ['d1', pdf.length],
      ['d2', better.length],
    ]);
    expect(await (await fetch(url, { headers: { cookie } })).text()).toMatch(
      /We still need:<\/p><ul><li>[^<]*pay slips.*We have this and are looking at it:<\/p><ul><li>[^<]*employment letter <span class="hint">\(2 files\)/su,
    );
    expect((await papers()).supplied).toBe('none');
    const { missing } = await papers();
    const statuses = async () =>
      Object.fromEntries((await bot.view()).supplements.map((one) => [one.item, one.status]));
    const sort = ({ conversationId = '', item = '' }: Partial<ForItem> = {}) =>
      bot.api('POST', `${base}/documents/d2/sort`, { by: 'amy', for: { conversationId, item } });
    await sort(missing[1]);
    expect(await statuses()).toEqual({ 'employment-certificate': 'came', 'income-proof': 'came' });
    await sort(missing[0]);
    expect(await statuses()).toEqual({ 'employment-certificate': 'came', 'income-proof': 'requested' });
    const asked = bot.received().length;
    await bot.advance(25 * 3_600_000);
    // What waits for one of us is not asked for again.
    expect(bot.received().slice(asked)).toEqual([expect.stringContaining('we still need your pay slips')]);
    expect(bot.received().at(-1)).not.toContain('employment letter');
    await ask();
    expect(mail.letters).toHaveLength(2);
    expect(wordsOf(mail.letters[1] ?? '')).toMatch(/pay slips/u);
    expect(wordsOf(mail.letters[1] ?? '')).not.toMatch(/employment letter/u);
    await bot.api('POST', `${base}/documents/d1/accept`, { by: 'amy' });
    await bot.api('POST', `${base}/documents/d2/reject`, { by: 'amy', reason: 'unreadable' });
    // The second copy takes nothing away from the first.
    expect(bot.received().at(-1)).toContain('we got your signed employment letter');
    expect(await papers()).toMatchObject({ missing: [{ item: 'income-proof' }], supplied: 'partial' });
    const before = bot.received().length;
    await bot.advance(6 * 24 * 3_600_000);
    const reminders = bot.received().slice(before).join('\n');
    expect(reminders).toContain('we still need your pay slips');
    expect(reminders).not.toContain('employment letter');
  });
});

const rather = 'I would rather not say';
const usual = Object.fromEntries([
  ...Array.from({ length: 26 }, (_, at) => [`A${at}`, rather]),
  ...['A1a', 'A8us', 'A10us', 'A14a', 'A14b', 'A21a'].map((id) => [id, rather]),
  ['A0', 'employed'],
  ['A1', '2'],
]);

async function prove(url: string): Promise<string> {
  const body = new URLSearchParams({ month: '6', day: '21' });
  const answer = await fetch(url, { method: 'POST', redirect: 'manual', body });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function upload(
  url: string,
  cookie: string,
  fields: Readonly<Record<string, string>>,
  bytes = pdf,
): Promise<Response> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set('file', new Blob([new Uint8Array(bytes)]), 'paper.pdf');
  return await fetch(url, { method: 'POST', redirect: 'manual', headers: { cookie }, body });
}
