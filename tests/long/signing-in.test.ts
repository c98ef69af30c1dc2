import { Accounts } from '../../bot/access/accounts.js';
import { signIn } from '../../bot/access/sign-in.js';
import type { AppError } from '../../dialogs/app-error.js';
import { apiToken, Browser, browserOf, giveAccount, ownPassword } from '../bot/access/browser.js';
import { RunningBot } from '../bot/running-bot.js';

const minute = 60_000;

describe('signing in', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  beforeEach(async () => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
  });

  it('is needed at this machine, too, of all but its commands', async () => {
    const nobody = new Browser(bot.url);
    expect(await nobody.ask('GET', '/api/reviews')).toMatchObject({
      status: 401,
      body: { error: { code: 'signed-out' } },
    });
    expect((await bot.ask('/api/reviews')).status).toBe(200);
    const elsewhere = { 'x-forwarded-for': '203.0.113.7' };
    expect((await bot.ask('/api/reviews', { headers: elsewhere })).status).toBe(401);
  });

  it('lets nobody do anything with a given password but choose their own', async () => {
    const given = await giveAccount(bot.url, 'kim', ['agent']);
    const kim = new Browser(bot.url);
    await kim.signIn('Kim', given);
    expect(await kim.ask('GET', '/api/session')).toMatchObject({
      body: { rights: ['self'], account: { name: 'The kim' } },
    });
    expect(await kim.ask('GET', '/api/reviews')).toMatchObject({ status: 403, body: { error: { code: 'not-yours' } } });
    for (const [chosen, code] of [
      ['too short', 'password-weak'],
      ['aaaaaaaaaaaaaaaaaaaa', 'password-weak'],
      ['kim kim kim kim kim', 'password-weak'],
      [given, 'password-weak'],
    ])
      expect((await kim.ask('POST', '/api/session/password', { current: given, chosen })).body.error.code).toBe(code);
    const answer = await kim.ask('POST', '/api/session/password', {
      current: 'another one',
      chosen: 'seven grey herons',
    });
    expect(answer.status).toBe(401);
    const done = await kim.ask<{ csrf: string }>('POST', '/api/session/password', {
      current: given,
      chosen: 'seven grey herons',
    });
    kim.csrf = done.body.csrf;
    expect((await kim.ask('GET', '/api/reviews')).status).toBe(200);
    expect((await new Browser(bot.url).signIn('kim', given)).status).toBe(401);
  });

  it('keeps a cookie that no script reads, and asks for more than it before anything is changed', async () => {
    const kim = await browserOf(bot.url, 'kim', 'ops');
    const { cookie } = await kim.signIn('kim', ownPassword);
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax$/u);
    kim.csrf = 'what another page guesses';
    expect(await kim.ask('POST', '/api/stops/lift', { id: 'account' })).toMatchObject({
      status: 403,
      body: { error: { code: 'foreign-page' } },
    });
  });

  it('says the same of a wrong name and a wrong password, and closes the door after five', async () => {
    await browserOf(bot.url, 'kim', 'agent');
    const browser = new Browser(bot.url);
    const wrong = await browser.signIn('kim', 'not the password');
    expect(wrong.body).toEqual((await browser.signIn('nobody', 'not the password')).body);
    for (let tries = 1; tries < 5; tries += 1) await browser.signIn('kim', 'not the password');
    expect((await browser.signIn('kim', ownPassword)).body.error?.code).toBe('account-locked');
    await bot.advance(15 * minute);
    expect((await browser.signIn('kim', ownPassword)).status).toBe(200);
  });

  it('lasts half an hour after the last request, and a working day', async () => {
    const kim = await browserOf(bot.url, 'kim', 'agent');
    for (let waited = 0; waited < 11.5 * 60; waited += 29) {
      await bot.advance(29 * minute);
      expect((await kim.ask('GET', '/api/session')).status).toBe(200);
    }
    await bot.advance(29 * minute);
    expect((await kim.ask('GET', '/api/session')).status).toBe(401);
    await kim.signIn('kim', ownPassword);
    await bot.advance(30 * minute);
    expect((await kim.ask('GET', '/api/session')).status).toBe(401);
  });

  it('ends for who walked away from a page that brings itself up to date', async () => {
    const kim = await browserOf(bot.url, 'kim', 'agent');
    const byItself = { 'x-by-itself': '1' };
    await bot.advance(29 * minute);
    expect((await kim.ask('GET', '/api/session', undefined, byItself)).status).toBe(200);
    await bot.advance(1 * minute);
    expect((await kim.ask('GET', '/api/session')).status).toBe(401);
  });

  it('takes no form of another site for a wish to sign in', async () => {
    await giveAccount(bot.url, 'kim', ['agent']);
    const body = JSON.stringify({ name: 'kim', password: ownPassword });
    const response = await fetch(`${bot.url}/api/session`, { method: 'POST', body });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([400, null]);
  });

  it('gives nobody the name of somebody else, since names sign', async () => {
    const ada = await browserOf(bot.url, 'ada', 'admin');
    const kim = { id: 'kim', name: 'Kim Lee', roles: ['agent'] };
    expect((await ada.ask('POST', '/api/accounts', kim)).status).toBe(201);
    const second = await ada.ask('POST', '/api/accounts', { ...kim, id: 'kim2', name: 'kim lee' });
    expect([second.status, second.body.error.code]).toEqual([409, 'account-known']);
  });

  it('ends at once when an administrator closes the account, and when they sign out', async () => {
    const [kim, ada] = [await browserOf(bot.url, 'kim', 'agent'), await browserOf(bot.url, 'ada', 'admin')];
    await ada.ask('POST', '/api/accounts/kim/close', {});
    expect((await kim.ask('GET', '/api/session')).status).toBe(401);
    expect((await ada.ask('POST', '/api/accounts/ada/close', {})).body.error.code).toBe('last-administrator');
    await ada.ask('POST', '/api/session/end', {});
    expect((await ada.ask('GET', '/api/session')).status).toBe(401);
  });

  it('signs what somebody does with their name, and with no other', async () => {
    const olga = await browserOf(bot.url, 'olga', 'ops');
    const { body } = await olga.ask('POST', '/api/campaigns/none/start', { by: 'somebody else' });
    expect(body.error.code).toBe('campaign-unknown');
    const planned = await olga.ask<{ by: string }>('POST', '/api/campaigns', { id: 'spring', by: 'somebody else' });
    expect(planned.body.by).toBe('The olga');
  });

  it('counts every guess at a password, also one that is asked for with another or made to change it', async () => {
    const kim = await browserOf(bot.url, 'kim', 'agent');
    const accounts = new Accounts(bot.served.store.records);
    const guesses = [...Array.from({ length: 6 }, (_, index) => `a wrong guess, number ${index}`), ownPassword];
    const parts = { accounts, clock: bot.clock };
    const codes = await Promise.all(
      guesses.map((guess) => signIn('kim', guess, parts).then(String, (error: AppError) => error.code)),
    );
    expect(codes).toEqual([...Array(6).fill('sign-in-refused'), 'account-locked']);

    await bot.advance(15 * minute);
    await kim.signIn('kim', ownPassword);
    const change = (current: string) =>
      kim.ask('POST', '/api/session/password', { current, chosen: 'nine grey herons at noon' });
    for (let tries = 0; tries < 5; tries += 1) expect((await change('not the password')).status).toBe(401);
    expect((await change(ownPassword)).body.error.code).toBe('account-locked');
  });

  it('ends what a browser was signed in to when it signs in anew', async () => {
    const kim = await browserOf(bot.url, 'kim', 'agent');
    const before = kim.at(bot.url);
    expect((await before.ask('GET', '/api/session')).status).toBe(200);
    await kim.signIn('kim', ownPassword);
    expect((await before.ask('GET', '/api/session')).status).toBe(401);
    expect((await kim.ask('GET', '/api/session')).status).toBe(200);
  });

  it('keeps a cookie behind TLS that nobody else can set, and hears no other', async () => {
    await browserOf(bot.url, 'kim', 'agent');
    const headers = { 'content-type': 'application/json', 'x-forwarded-proto': 'https' };
    const body = JSON.stringify({ name: 'kim', password: ownPassword });
    const response = await fetch(`${bot.url}/api/session`, { method: 'POST', headers, body });
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-ringback-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/u);
    const [kept = ''] = cookie.split(';');
    const asked = (sent: string) =>
      fetch(`${bot.url}/api/session`, { headers: { ...headers, cookie: sent } }).then(({ status }) => status);
    expect([await asked(kept), await asked(kept.replace('__Host-', ''))]).toEqual([200, 401]);
  });

  it('takes a given password for a week, and gives none to a closed account', async () => {
    const given = await giveAccount(bot.url, 'kim', ['agent']);
    await bot.advance(7 * 24 * 60 * minute);
    expect((await new Browser(bot.url).signIn('kim', given)).body.error?.code).toBe('password-lapsed');
    const again = await bot.api<{ password: string }>('POST', '/api/accounts/kim/password', { by: 'Ada' });
    expect((await new Browser(bot.url).signIn('kim', again.body.password)).status).toBe(200);
    await bot.api('POST', '/api/accounts/kim/close', { by: 'Ada' });
    const closed = await bot.api('POST', '/api/accounts/kim/password', { by: 'Ada' });
    expect(closed.body).toMatchObject({ error: { code: 'account-closed' } });
  });
});
