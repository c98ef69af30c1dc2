import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Accounts } from '../../../bot/access/accounts.js';
import { firstAdministrator } from '../../../bot/access/first-administrator.js';
import { homeTokenAt } from '../../../bot/access/home-token.js';
import { passwordCommand } from '../../../bot/commands/password.js';
import { runner } from '../../../bot/processes/run-file.js';
import { type Served, serve } from '../../../bot/serve.js';
import type { RecordStore } from '../../../data/record-store.js';
import { type LowdbUnderTest, openInTemporaryHome } from '../../data/lowdb-home.js';
import { openInNewDatabase } from '../../data/postgres-home.js';
import { accountSid, authToken, freePort, RunningBot } from '../running-bot.js';
import { ours } from '../trial-case.js';
import { apiToken, Browser } from './browser.js';

describe('the first administrator', () => {
  // Both look before either has a password; since these are made one after the other, more would only wait longer.
  const startAtOnce = async (records: RecordStore) =>
    (await Promise.all([0, 0].map((now) => firstAdministrator(new Accounts(records), now)))).filter(Boolean);

  it('is one in the embedded store, however many start at once, and no other follows', async () => {
    const home: LowdbUnderTest = await openInTemporaryHome();
    try {
      expect(await startAtOnce(home.store.records)).toEqual([
        { id: 'admin', password: expect.stringMatching(/.{24}/u) },
      ]);
      expect(await startAtOnce(home.store.records)).toEqual([]);
    } finally {
      await home.dispose();
    }
  });

  it('is one in PostgreSQL', async () => {
    const base = await openInNewDatabase();
    try {
      expect(await startAtOnce(base.store.records)).toHaveLength(1);
      expect(await startAtOnce(base.store.records)).toEqual([]);
    } finally {
      await base.dispose();
    }
  });
});

describe('the first start', () => {
  let home: string;
  let served: Served | undefined;
  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'ringback-first-'));
  });
  afterEach(async () => {
    await served?.close();
    served = undefined;
    await rm(home, { recursive: true, force: true });
  });

  async function withTwilio() {
    const port = String(await freePort());
    return {
      RINGBACK_HOME: home,
      PORT: port,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_PHONE_NUMBER: ours,
      TWILIO_API_URL: 'http://127.0.0.1:9',
    };
  }

  it('gives the password of an administrator, who chooses another one, and the second start none', async () => {
    const env = await withTwilio();
    served = await serve({ env, host: '127.0.0.1' });
    const { id, password } = served.firstSignIn ?? { id: '', password: '' };
    const admin = new Browser(served.url);
    await admin.signIn(id, password);
    expect(await admin.ask('GET', '/api/session')).toMatchObject({
      body: { account: { id: 'admin', roles: ['admin'], passwordIsGiven: true }, rights: ['self'] },
    });
    await served.close();
    served = await serve({ env, host: '127.0.0.1' });
    expect(served.firstSignIn).toBeUndefined();
  });

  it('has no door without a password where there is a real telephone line', async () => {
    served = await serve({ env: await withTwilio(), host: '127.0.0.1' });
    const browser = new Browser(served.url);
    expect((await browser.ask('GET', '/api/session/ways')).body).toMatchObject({ demo: false });
    expect((await browser.ask('GET', '/api/session/demo')).status).toBe(404);
    expect((await browser.ask('POST', '/api/session/demo', { id: 'demo-admin' })).status).toBe(404);
  });

  it('of a demo signs in as one of each role by one click, and gives nobody who stays when it is over', async () => {
    served = await serve({ env: { RINGBACK_HOME: home, PORT: '0' } });
    const visitor = new Browser(served.url);
    expect((await visitor.ask('GET', '/api/session/ways')).body).toMatchObject({ demo: true });
    const { body } = await visitor.ask<{ id: string; roles: string[] }[]>('GET', '/api/session/demo');
    expect(body.map(({ roles }) => roles.join()).sort()).toEqual(
      ['admin', 'agent', 'compliance', 'ops', 'quality', 'reviewer'].sort(),
    );
    const outside = await fetch(`${served.url}/api/session/demo`, { headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(outside.status).toBe(403);
    expect((await visitor.ask('POST', '/api/session/demo', { id: 'admin' })).status).toBe(404);
    const { csrf } = (await visitor.ask<{ csrf: string }>('POST', '/api/session/demo', { id: 'demo-agent' })).body;
    visitor.csrf = csrf;
    expect((await visitor.ask('GET', '/api/reviews')).status).toBe(200);
    await fetch(`${served.url}/phone/api/clock`, { method: 'POST', body: JSON.stringify({ advanceMs: 3_600_000 }) });
    expect((await visitor.ask('GET', '/api/reviews')).status).toBe(200);
    await served.close();

    served = await serve({ env: await withTwilio(), host: '127.0.0.1' });
    const after = visitor.at(served.url);
    expect((await after.ask('GET', '/api/reviews')).status).toBe(401);
    expect((await after.signIn('demo-agent', '')).status).toBe(401);
  });

  it('lets the handset work whoever is signed in beside it', async () => {
    served = await serve({ env: { RINGBACK_HOME: home, PORT: '0' } });
    const { key } = (await (await fetch(`${served.url}/phone/api/key`)).json()) as { key: string };
    const headers = { authorization: `Bearer ${key}` };
    expect((await fetch(`${served.url}/api/cases`, { headers })).status).toBe(200);
    expect((await fetch(`${served.url}/api/accounts`, { headers })).status).toBe(403);
  });

  it('shows no password where a file may be what it is written to', async () => {
    const env = { ...process.env, RINGBACK_HOME: home, PORT: '0' };
    const server = spawn(process.execPath, [runner, 'bot/main.ts', 'start'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    try {
      let said = '';
      for await (const chunk of server.stdout) {
        said += String(chunk);
        if (said.includes('password admin')) break;
      }
      expect(said).toContain('as admin. For a password: ringback password admin');
      expect(said).not.toMatch(/(?:[a-z2-9]{4}-){4}/u);
    } finally {
      server.kill('SIGTERM');
    }
  });
});

describe('ringback password', () => {
  it('gives a password that opens the account, and says so where there is none', async () => {
    const bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    try {
      await bot.api('POST', '/api/accounts', { by: 'Kim', id: 'ada', name: 'Ada', roles: ['admin'] });
      const lines: string[] = [];
      const token = await homeTokenAt(bot.served.settings.RINGBACK_HOME);
      const server = { port: Number(new URL(bot.url).port), ...(token !== undefined && { token }) };
      expect(await passwordCommand('ada', 'Kim', server, (line) => lines.push(line))).toBe(0);
      expect((await new Browser(bot.url).signIn('ada', lines[0] ?? '')).status).toBe(200);
      expect(await passwordCommand('nobody', 'Kim', server, (line) => lines.push(line))).toBe(1);
      expect(lines.at(-1)).toBe('There is no account nobody.');
    } finally {
      await bot.close();
    }
  });
});
