import { request } from 'node:http';
import { connect } from 'node:net';
import { sign } from '../../adapters/phone/webhooks/signing.js';
import { authToken, RunningBot } from './running-bot.js';
import { dana, nobody, ours } from './trial-case.js';

const apiToken = 'a token for those who may come in';

describe('the door for webhooks', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  async function post(path: string, fields: Readonly<Record<string, string>>, signature?: string): Promise<number> {
    const response = await fetch(bot.url + path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        ...(signature && { 'x-twilio-signature': signature }),
      },
      body: new URLSearchParams(fields).toString(),
    });
    return response.status;
  }

  const fields = { MessageSid: `SM${'1'.repeat(32)}`, From: dana, To: ours, Body: 'secret words' };

  it('lets nothing in that is not signed, and notes only that it was refused', async () => {
    bot = await RunningBot.start();
    expect(await post('/twilio/sms', fields)).toBe(403);
    expect(await post('/twilio/sms', fields, sign('another token altogether', `${bot.url}/twilio/sms`, fields))).toBe(
      403,
    );
    expect(await post('/twilio/voice', fields, sign(authToken, `${bot.url}/twilio/sms`, fields))).toBe(403);
    expect(
      await post('/twilio/sms', { ...fields, Body: 'other words' }, sign(authToken, `${bot.url}/twilio/sms`, fields)),
    ).toBe(403);
    expect(await bot.conversationIds()).toEqual([]);
    expect(bot.log.map(({ event }) => event)).toEqual(Array(4).fill('webhook-refused'));
    expect(JSON.stringify(bot.log)).not.toMatch(/secret|other words|\+1212/u);
  });

  it('lets in what is signed with the token, or with the one before it', async () => {
    bot = await RunningBot.start({
      env: { TWILIO_AUTH_TOKEN: 'the token after rotating it', TWILIO_AUTH_TOKEN_PREVIOUS: authToken },
    });
    await bot.text('Hello?', nobody);
    expect(bot.received(nobody)).toHaveLength(1);
    const signature = sign('the token after rotating it', `${bot.url}/twilio/sms`, fields);
    expect(await post('/twilio/sms', fields, signature)).toBe(200);
  });

  it('refuses a signed webhook that is not one of Twilio’s, and one that is too long', async () => {
    bot = await RunningBot.start();
    const empty = { Hello: 'there' };
    expect(await post('/twilio/sms', empty, sign(authToken, `${bot.url}/twilio/sms`, empty))).toBe(400);
    const long = { ...fields, Body: 'x'.repeat(300_000) };
    expect(await post('/twilio/sms', long, sign(authToken, `${bot.url}/twilio/sms`, long))).toBe(413);
  });
});

describe('the doors for people', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  /** Like fetch, with any header, also Host. */
  function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
    return new Promise((resolve, reject) => {
      const asked = request(bot.url + path, { headers }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  /** What a command of this machine brings. */
  const brought = () => ({ authorization: `Bearer ${bot.token}` });

  it('open to this machine alone, and /api to its token', async () => {
    bot = await RunningBot.start();
    expect(await get('/api/reviews', brought())).toBe(200);
    expect(await get('/api/reviews')).toBe(401);
    expect(await get('/metrics')).toBe(200);
    for (const path of ['/api/reviews', '/api/conversations', '/metrics', '/phone']) {
      expect(await get(path, { ...brought(), 'x-forwarded-for': '203.0.113.7' })).toBe(401);
      expect(await get(path, { ...brought(), forwarded: 'for=203.0.113.7' })).toBe(401);
      expect(await get(path, { ...brought(), host: 'attacker.example' })).toBe(401);
    }
  });

  it('show everybody the page that asks them to sign in, and nothing that is none of it', async () => {
    bot = await RunningBot.start();
    const elsewhere = { 'x-forwarded-for': '203.0.113.7', host: 'ringback.example.com' };
    for (const path of ['/', '/queue', '/queue/some-conversation']) expect(await get(path, elsewhere)).toBe(200);
    expect(await rawPathStatus('/web/../metrics', elsewhere)).toBe(401);
    expect(await rawPathStatus('/web/%2e%2e/metrics', elsewhere)).toBe(401);
    expect(await rawPathStatus('/web//metrics', elsewhere)).toBe(401);
    expect(await rawPathStatus('/queue/../metrics', elsewhere)).toBe(401);
    expect(await rawPathStatus('/api/../metrics', elsewhere)).toBe(401);
  });

  it.each([
    '/twilio/../api/reviews',
    '/twilio/%2e%2e/api/reviews',
    '/twilio/sms/../../api/reviews',
    '/twilio/.%2E/reviews',
    '/twilio/\\..\\..\\api\\reviews',
    '/healthz/../api/reviews',
    '/api/messages/../reviews',
    '//api/reviews',
    '/%61pi/reviews',
  ])('stay closed to whoever comes by a path that winds: %s', async (path) => {
    bot = await RunningBot.start();
    const elsewhere = { 'x-forwarded-for': '203.0.113.7', host: 'callbacks.example.com' };
    expect(await rawPathStatus(path, elsewhere)).toBe(401);
  });

  it('let webhooks in also with a slash at the end', async () => {
    bot = await RunningBot.start();
    const elsewhere = { 'x-forwarded-for': '203.0.113.7', host: 'callbacks.example.com' };
    expect(await rawPathStatus('/healthz/', elsewhere)).toBe(200);
    const response = await fetch(`${bot.url}/twilio/sms/`, {
      method: 'POST',
      headers: { 'x-forwarded-for': '203.0.113.7' },
    });
    expect(response.status).toBe(403);
  });

  it.each([
    ['via', '1.1 proxy'],
    ['x-real-ip', '203.0.113.7'],
    ['cf-connecting-ip', '203.0.113.7'],
    ['x-forwarded-proto', 'https'],
    ['x-forwarded-host', 'ringback.example.com'],
    ['true-client-ip', '203.0.113.7'],
  ])('stay closed to what a proxy on this machine passes on, by %s', async (name, value) => {
    bot = await RunningBot.start();
    expect(await get('/api/reviews', brought())).toBe(200);
    expect(await get('/api/reviews', { ...brought(), [name]: value })).toBe(401);
  });

  it('stay closed to a proxy that adds nothing and speaks HTTP/1.0, as an older nginx does', async () => {
    bot = await RunningBot.start();
    expect(await rawStatus('1.1')).toBe(200);
    expect(await rawStatus('1.0')).toBe(401);
  });

  /** What a path gets just as it is written, since clients straighten it first. */
  function rawPathStatus(path: string, headers: Readonly<Record<string, string>>): Promise<number> {
    const { hostname, port } = new URL(bot.url);
    return new Promise((resolve, reject) => {
      const asked = request({ hostname, port, path, headers }, (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  /** The status of a request in an older or newer HTTP, which the client of Node does not choose. */
  function rawStatus(version: string): Promise<number> {
    const { port } = new URL(bot.url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1');
      let text = '';
      socket.on('error', reject);
      socket.on('data', (chunk) => {
        text += String(chunk);
      });
      socket.on('close', () => resolve(Number(text.split(' ')[1])));
      const asked = `GET /api/reviews HTTP/${version}\r\nHost: 127.0.0.1:${port}\r\n`;
      socket.write(`${asked}Authorization: Bearer ${bot.token}\r\nConnection: close\r\n\r\n`);
    });
  }

  it('open to those who bring the token', async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    const elsewhere = { 'x-forwarded-for': '203.0.113.7', host: 'ringback.example.com' };
    expect(await get('/api/reviews', elsewhere)).toBe(401);
    expect(await get('/api/reviews', { ...elsewhere, authorization: 'Bearer something else' })).toBe(401);
    expect(await get('/api/reviews', { ...elsewhere, authorization: `Bearer ${apiToken}` })).toBe(200);
  });

  it('tell anybody that the bot is alive, and nothing else', async () => {
    bot = await RunningBot.start();
    const elsewhere = { 'x-forwarded-for': '203.0.113.7', host: 'ringback.example.com' };
    expect([await get('/healthz', elsewhere), await get('/readyz', elsewhere)]).toEqual([200, 200]);
  });

  it('have no emulator behind them with real credentials, and no Bot Framework without an app id', async () => {
    bot = await RunningBot.start();
    expect(bot.served.phone).toBeUndefined();
    expect(await get('/phone')).toBe(404);
    expect((await bot.api('POST', '/api/messages', { type: 'message', text: 'hi' })).status).toBe(404);
    expect((await bot.api('GET', '/phone/api/handsets')).status).toBe(404);
  });

  it('take no message from another channel without its signature', async () => {
    bot = await RunningBot.start({ env: { MICROSOFT_APP_ID: 'an-app', MICROSOFT_APP_PASSWORD: 'a-password' } });
    const { error } = console;
    console.error = () => {};
    const { status } = await bot.api('POST', '/api/messages', { type: 'message', text: 'hi', channelId: 'msteams' });
    console.error = error;
    expect(status).toBe(401);
    expect(await bot.conversationIds()).toEqual([]);
  });
});
