import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { eraseCommand } from '../../../bot/commands/erase.js';
import { caseResults } from '../../../bot/results/export-results.js';
import { loadScripts } from '../../../bot/scripts/own-scripts.js';
import type { Document } from '../../../dialogs/casework/documents/document.js';
import type { Task } from '../../../dialogs/casework/tasks/task.js';
import { pdf, png, zipBomb } from '../documents/papers.js';
import { RunningBot } from '../running-bot.js';
import { caseOf, dana, ours } from '../trial-case.js';

const base = '/api/cases/case-dana/parties/dana/documents';
const item = 'new-employment-proof';

describe('documents', () => {
  let bot: RunningBot;
  const listed = async () => (await bot.api<{ documents: Document[]; missing: { item: string }[] }>('GET', base)).body;
  const tasks = async () => (await bot.api<Task[]>('GET', '/api/tasks')).body.map(({ kind }) => kind);
  const code = ({ body }: { readonly body: unknown }) => (body as { error?: { code: string } }).error?.code;
  const decide = (id: string, what: string, body: object = {}) =>
    bot.api('POST', `${base}/${id}/${what}`, { by: 'amy', ...body });
  const send = async (content: Buffer, contentType = 'image/png') => {
    await bot.handset().text('', [{ contentType, content }], ours);
    await bot.settle();
  };
  const bring = async (body: Buffer | FormData, query = '?by=amy&handedOver=branch', headers = {}) => {
    const answer = await bot.ask(base + query, {
      method: 'POST',
      body: body instanceof Buffer ? new Uint8Array(body) : body,
      headers,
    });
    return { status: answer.status, body: (await answer.json()) as Document };
  };

  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.answer({ B10: '1', B10a: 'I would rather not say', B10b: 'accountant' });
  });
  afterEach(() => bot.close());

  it('R-SUP-1 takes a picture that came by text for the one thing that is missing, and a person accepts it', async () => {
    await send(png, 'image/gif');
    const { documents, missing } = await listed();
    expect(documents).toMatchObject([
      { id: 'd1', type: 'image/png', declared: 'image/gif', way: 'mms', scan: 'not-scanned', for: { item } },
    ]);
    expect(missing).toMatchObject([{ item }]);
    expect(await tasks()).toContain('look-at-document');
    const before = bot.received().length;
    await bot.advance(5 * 24 * 3_600_000);
    expect([bot.received().length, (await bot.view()).status]).toEqual([before, 'open']);

    const seen = await bot.ask(`${base}/d1/content?by=amy`);
    expect([seen.headers.get('content-type'), seen.headers.get('x-content-type-options')]).toEqual([
      'image/png',
      'nosniff',
    ]);
    expect(Buffer.from(await seen.arrayBuffer()).equals(png)).toBe(true);
    expect((await bot.ask(`${base}/d1/content`)).status).toBe(400);

    const both = await Promise.all([decide('d1', 'accept'), decide('d1', 'accept', { by: 'ben' })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.map(code)).toContain('document-decided');
    await bot.settle();
    expect((await bot.view()).supplements).toMatchObject([{ item, status: 'received' }]);
    expect((await listed()).documents[0]).toMatchObject({ looked: [{ by: 'amy' }], decided: { how: 'accepted' } });
    expect(await tasks()).not.toContain('look-at-document');
    expect((await bot.served.store.verify()).faults).toEqual([]);
  });

  it('R-SUP-1 tells the party why a document will not do', async () => {
    await bring(pdf);
    const again = await bring(pdf);
    expect([again.status, code(again)]).toEqual([409, 'document-known']);
    expect((await tasks()).filter((kind) => kind === 'look-at-document')).toHaveLength(1);
    expect((await decide('d1', 'reject', { reason: 'incomplete' })).status).toBe(200);
    await bot.settle();
    // What was turned down may be sent again all the same.
    expect((await bring(pdf)).body.id).toBe('d2');
    expect(bot.received().at(-1)).toContain('part of your new signed employment letter is missing');
    const silent = await decide('d2', 'reject', { reason: 'other' });
    expect(code(silent)).toBe('words-missing');
    await decide('d2', 'reject', { reason: 'other', words: 'it is from 2019' });
    await bot.settle();
    // What was rejected before is told again: the reason is another.
    expect(bot.received().at(-1)).toContain('we cannot use your new signed employment letter yet: it is from 2019');
  });

  it('R-SUP-1 lets a person bring in what came otherwise, in a form or as it is, and say what it is', async () => {
    const form = new FormData();
    form.set('by', 'ben');
    form.set('handedOver', 'email');
    form.set('file', new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }), '在职证明.pdf');
    expect(await bring(form, '')).toMatchObject({
      status: 201,
      body: { id: 'd1', by: 'ben', handedOver: 'email', name: '在职证明.pdf' },
    });
    const wrong = await bring(pdf, `?by=amy&conversationId=none&item=${item}`, { 'content-type': 'application/pdf' });
    expect([wrong.status, code(wrong)]).toEqual([404, 'supplement-unknown']);
    const nobody = await bring(pdf, '');
    expect([nobody.status, code(nobody)]).toEqual([400, 'body-wrong']);
    expect((await listed()).documents).toHaveLength(1);
  });

  it('keeps nothing of what is no document, and says what to do', async () => {
    const rows = [
      [Buffer.alloc(0), 422, 'file-empty'],
      [zipBomb(), 415, 'file-type-not-accepted'],
      [Buffer.concat([png, Buffer.alloc(11 * 1024 * 1024)]), 413, 'file-too-large'],
    ] as const;
    for (const [body, status, expected] of rows) {
      const answer = await bring(body);
      expect([answer.status, code(answer)]).toEqual([status, expected]);
    }
    expect((await listed()).documents).toEqual([]);
  });

  it('R-SUP-1 makes the letter that the law wants somebody’s task once a paper is overdue', async () => {
    const file = caseOf({ stage: 'before-disbursement', applicationDate: '2026-02-16' });
    await bot.served.store.putCase(file);
    const shown = await bot.api<{ legalNoticeDueBy: string }>('GET', base);
    expect(shown.body.legalNoticeDueBy).toBe('2026-03-18T21:00:00.000Z');
    await bot.advance(2_000);
    await bot.api('POST', '/api/cases/case-dana/parties/dana/legal-notice', {
      by: 'amy',
      sentBy: 'amy',
      sentOn: '2026-03-01',
    });
    expect(await tasks()).not.toContain('legal-notice');
    await bot.advance(8 * 24 * 3_600_000);
    const due = (await bot.api<(Task & { id: string })[]>('GET', '/api/tasks')).body.find(
      ({ kind }) => kind === 'legal-notice',
    );
    expect(due).toMatchObject({ dueAt: '2026-03-18T21:00:00.000Z' });
    const place = '/api/cases/case-dana/parties/dana';
    expect(code(await bot.api('POST', `${place}/tasks/${due?.id}/close`, { by: 'amy', how: 'done' }))).toBe(
      'letter-missing',
    );
    const letter = { by: 'amy', sentBy: 'ben', sentOn: '2026-03-09' };
    expect((await bot.api('POST', `${place}/legal-notice`, { ...letter, sentOn: '2026-03-20' })).status).toBe(400);
    expect(await bot.api('POST', `${place}/legal-notice`, letter)).toMatchObject({ status: 200, body: letter });
    expect(await tasks()).not.toContain('legal-notice');
  });

  it('R-SUP-1 R-EXP-1 tells why a paper will not do after its conversation has run out, and exports one as received that will', async () => {
    await bot.advance(60 * 24 * 3_600_000);
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'expired' });
    await bring(pdf);
    await decide('d1', 'reject', { reason: 'unreadable' });
    await bot.settle();
    expect(bot.received().at(-1)).toBe(
      'Trial Bank: we could not read your new signed employment letter. Please take it again, flat and in good light. Reply 0 for help.',
    );
    await bring(png);
    await decide('d2', 'accept');
    const row = (await caseResults(caseOf(), { store: bot.served.store, scripts: loadScripts() })).find(
      ({ questionId }) => questionId === 'B10a',
    );
    expect(row).toMatchObject({ supplement: 'received', outcome: 'expired' });
  });

  it('has nothing left to show of who was erased, not even the sealed file', async () => {
    const { body } = await bring(pdf);
    const { RINGBACK_HOME: home } = bot.served.settings;
    const path = join(home, 'documents', body.stored.slice(0, 2), body.stored);
    expect(existsSync(path)).toBe(true);
    await bot.stop();
    const said: string[] = [];
    expect(await eraseCommand('dana', { home }, (line) => said.push(line))).toBe(0);
    expect(said.join(' ')).toContain('1 document that came');
    expect(existsSync(path)).toBe(false);
    await bot.startAgain();
    expect((await bot.ask(`${base}/d1/content?by=amy`)).status).toBe(404);
    expect((await bot.served.store.verify()).faults).toEqual([]);
  });

  it('R-SUP-1 tells whoever texted what cannot be opened, and tries a file that cannot be fetched for an hour', async () => {
    await send(zipBomb(), 'image/jpeg');
    expect(bot.received().at(-1)).toContain('Please send a photo (JPG, PNG, HEIC) or a PDF');
    const before = bot.received().length;
    const fields = {
      ...inbound,
      MediaUrl0: `${bot.phone.url}/2010-04-01/Accounts/${inbound.AccountSid}/Messages/MM1/Media/ME1`,
    };
    await bot.webhook('/twilio/sms', fields);
    await bot.advance(30 * 60_000);
    expect(await tasks()).not.toContain('media-missing');
    await bot.advance(60 * 60_000);
    expect(await tasks()).toContain('media-missing');
    expect(bot.received().slice(before).at(-1)).toContain('Your picture did not come through');
    expect((await listed()).documents).toEqual([]);
  });

  it('R-SUP-1 takes a picture when it comes at last, after a page of something on the way and an error', async () => {
    const answers: (readonly [number, string, Buffer])[] = [
      [200, 'text/html', Buffer.from('<h1>Back soon</h1>')],
      [502, 'text/html', Buffer.from('bad gateway')],
      [200, 'image/png', png],
    ];
    const storage = createServer((_request, response) => {
      const [status, type, body] = answers.shift() ?? [500, 'text/plain', Buffer.alloc(0)];
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    }).listen(0, '127.0.0.1');
    try {
      await once(storage, 'listening');
      const url = `http://127.0.0.1:${(storage.address() as AddressInfo).port}/me1`;
      await bot.handset().text('', [{ contentType: 'image/png', url }], ours);
      await bot.settle();
      expect((await listed()).documents).toEqual([]);
      const before = bot.received().length;
      await bot.advance(12 * 60_000);
      expect((await listed()).documents).toMatchObject([{ way: 'mms', type: 'image/png', bytes: png.length }]);
      expect(bot.received()).toHaveLength(before);
    } finally {
      storage.closeAllConnections();
      storage.close();
    }
  });
});

const inbound = {
  AccountSid: `AC${'7'.repeat(32)}`,
  MessageSid: `MM${'5'.repeat(32)}`,
  From: dana,
  To: ours,
  Body: '',
  NumMedia: '1',
  MediaContentType0: 'image/jpeg',
};
