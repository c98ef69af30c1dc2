import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { Notice } from '../../../dialogs/casework/notices/notice.js';
import type { Task } from '../../../dialogs/casework/tasks/task.js';
import { RunningBot } from '../running-bot.js';

const secret = `whsec_${Buffer.from('a secret that is for tests alone').toString('base64')}`;
const hour = 3_600_000;

interface Told {
  readonly id: string;
  readonly type: string;
  readonly data: { readonly fields: readonly { readonly questionId: string; readonly status: string }[] };
}

describe('the lender’s own system', () => {
  let bot: RunningBot;
  let crm: Server;
  let answers = 200;
  let heard: Told[] = [];
  let headers: Record<string, string> = {};
  let body = '';

  const notices = async () =>
    (await bot.api<readonly Notice[]>('GET', '/api/cases/case-dana/parties/dana/notices')).body;

  beforeEach(async () => {
    [answers, heard] = [200, []];
    crm = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => {
        text += chunk;
      });
      request.on('end', () => {
        headers = request.headers as Record<string, string>;
        body = text;
        if (answers === 200) heard.push({ id: String(headers['webhook-id']), ...JSON.parse(text) });
        response.writeHead(answers);
        response.end();
      });
    });
    await new Promise<void>((resolve) => crm.listen(0, '127.0.0.1', resolve));
    const { port } = crm.address() as AddressInfo;
    const env = { RINGBACK_WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, RINGBACK_WEBHOOK_SECRET: secret };
    bot = await RunningBot.start({ env });
  });
  afterEach(async () => {
    await bot.close();
    await new Promise((resolve) => crm.close(resolve));
  });

  /** A conversation from the first text to its end, all as on file. */
  const wholeThread = async () => {
    await bot.openThread();
    await bot.answer();
    await bot.advance(5_000);
  };

  it('R-CRM-1 R-INC-1 is told once, signed, with every field, and apart from it that all was clear at first contact', async () => {
    await wholeThread();
    expect(heard.map(({ type }) => type).sort()).toEqual(['case.verified_first_contact', 'conversation.closed']);
    expect(new Set(heard.map(({ id }) => id)).size).toBe(2);
    expect(heard[0]?.data.fields).toContainEqual(expect.objectContaining({ questionId: 'B3', status: 'verified' }));
    expect(JSON.stringify(heard)).not.toMatch(/"(rate|term|price|score)"/u);
    // Its own library checks time too, which stands still here.
    const time = new Date(Number(headers['webhook-timestamp']) * 1_000);
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(String(headers['webhook-id']), time, body));
    await bot.restart();
    await bot.advance(hour);
    expect(heard).toHaveLength(2);
  });

  it('R-CRM-1 loses nothing when it answers 500 for a day', async () => {
    answers = 500;
    await wholeThread();
    for (let hours = 0; hours < 20; hours += 1) await bot.advance(hour);
    expect((await notices()).map(({ status }) => status)).toEqual(['waiting', 'waiting']);
    answers = 200;
    await bot.advance(14 * hour);
    expect((await notices()).map(({ status }) => status)).toEqual(['delivered', 'delivered']);
    expect(heard).toHaveLength(2);
  });

  it('R-CRM-1 gives a person a task when it was away for days, and can be told again', async () => {
    answers = 500;
    await wholeThread();
    await bot.advance(5 * 24 * hour);
    expect((await notices()).map(({ status }) => status)).toEqual(['given-up', 'given-up']);
    const tasks = async () => (await bot.api<readonly Task[]>('GET', '/api/tasks')).body.map(({ kind }) => kind);
    expect(await tasks()).toEqual(['tell-the-lender', 'tell-the-lender']);
    answers = 200;
    for (const { id } of await notices())
      await bot.api('POST', `/api/cases/case-dana/parties/dana/notices/${id}/again`, { by: 'amy' });
    expect(heard).toHaveLength(2);
    expect(await tasks()).toEqual([]);
  });
});
