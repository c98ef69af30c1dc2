import { freePort, RunningBot } from '../../running-bot.js';
import { Browser, browserOf } from '../browser.js';
import { type IdentityProvider, startIdentityProvider } from './identity-provider.js';
import { RedirectedBrowser } from './redirected-browser.js';

const apiToken = 'the token of who runs it';

interface Who {
  readonly account: { readonly id: string; readonly name: string; readonly roles: readonly string[] };
  readonly rights: readonly string[];
}

describe('signing in elsewhere', () => {
  let provider: IdentityProvider;
  let bot: RunningBot;
  afterEach(async () => {
    await bot.close();
    await provider.close();
  });

  /** Ringback is known there under its address before it runs. */
  async function start(env: Readonly<Record<string, string>> = {}): Promise<void> {
    const port = await freePort();
    provider = await startIdentityProvider(`http://127.0.0.1:${port}/api/session/oidc/callback`);
    bot = await RunningBot.start({
      env: {
        PORT: String(port),
        RINGBACK_PAGES_URL: `http://127.0.0.1:${port}/`,
        RINGBACK_API_TOKEN: apiToken,
        RINGBACK_OIDC_ISSUER: provider.issuer,
        RINGBACK_OIDC_CLIENT_ID: provider.clientId,
        RINGBACK_OIDC_CLIENT_SECRET: provider.clientSecret,
        RINGBACK_OIDC_ROLES_CLAIM: 'groups',
        RINGBACK_OIDC_ROLES: 'cn=agents,ou=bank=agent; bank-reviewers=reviewer',
        ...env,
      },
    });
  }

  const kim = { sub: 'u-1', name: 'Kim Lee', preferred_username: 'kim@bank.example', groups: ['cn=agents,ou=bank'] };
  const begin = () => `${bot.url}/api/session/oidc`;
  const callback = /\/api\/session\/oidc\/callback/u;

  async function signedIn(person: IdentityProvider['person']) {
    provider.person = person;
    const browser = new RedirectedBrowser();
    const { address } = await browser.go(begin(), /:\d+\/(?:$|\?sign-in)/u);
    return { browser, came: address.slice(bot.url.length), ...(await browser.get<Who>(`${bot.url}/api/session`)) };
  }

  it('makes an account at the first time, with the roles of the claim', async () => {
    await start();
    expect((await new Browser(bot.url).ask('GET', '/api/session/ways')).body).toEqual({ demo: false, elsewhere: true });
    const { came, status, body } = await signedIn(kim);
    expect([came, status]).toEqual(['/', 200]);
    expect(body).toMatchObject({ account: { name: 'Kim Lee', roles: ['agent'], passwordIsGiven: false } });
    expect(body.rights).toContain('queue');
  });

  it('gives the roles that the claim has each time, under the name of the first', async () => {
    await start();
    const first = await signedIn(kim);
    const second = await signedIn({
      ...kim,
      name: 'Somebody Else',
      groups: ['bank-reviewers', 'cn=agents,ou=bank', 'x'],
    });
    expect(second.body.account).toMatchObject({
      id: first.body.account.id,
      name: 'Kim Lee',
      roles: ['agent', 'reviewer'],
    });
  });

  it('tells who has no role so, makes no account, and ends what they were signed in to', async () => {
    await start();
    const before = await signedIn(kim);
    const after = await signedIn({ ...kim, groups: ['visitors', 'agent'] });
    expect([after.came, after.status]).toEqual(['/?sign-in=elsewhere-no-role', 401]);
    expect((await before.browser.get(`${bot.url}/api/session`)).status).toBe(401);
    expect((await signedIn({ sub: 'u-2', name: 'Lee' })).came).toBe('/?sign-in=elsewhere-no-role');
    expect((await bot.api<readonly object[]>('GET', '/api/accounts')).body).toHaveLength(1);
  });

  it('takes roles by their own names where nothing else is told, also from within a claim', async () => {
    await start({ RINGBACK_OIDC_ROLES: '', RINGBACK_OIDC_ROLES_CLAIM: 'realm.roles' });
    const { body } = await signedIn({ sub: 'u-1', name: 'Kim', realm: { roles: ['ops', 'owner'] } });
    expect(body.account.roles).toEqual(['ops']);
  });

  it('takes nobody for an account of ours, whatever they are called there', async () => {
    await start();
    await browserOf(bot.url, 'kim@bank.example', 'admin');
    const { body } = await signedIn({ ...kim, name: 'The kim@bank.example' });
    expect(body.account).toMatchObject({ name: 'The kim@bank.example (kim@bank.example)', roles: ['agent'] });
    expect(body.account.id).not.toBe('kim@bank.example');
    const other = await signedIn({ ...kim, sub: 'u-2' });
    expect(other.body.account.id).not.toBe(body.account.id);
  });

  it('lets in nobody with an answer that another browser asked for, or a second time', async () => {
    await start();
    provider.person = kim;
    const attacker = new RedirectedBrowser();
    const { address } = await attacker.go(begin(), callback);
    const victim = new RedirectedBrowser();
    const expired = `${bot.url}/?sign-in=elsewhere-expired`;
    expect((await victim.go(address, /sign-in/u)).address).toBe(expired);
    await victim.go(begin(), callback);
    expect((await victim.go(address, /sign-in/u)).address).toBe(`${bot.url}/?sign-in=elsewhere-failed`);
    expect((await victim.get(`${bot.url}/api/session`)).status).toBe(401);
    expect((await attacker.go(address, /:\d+\/$/u)).address).toBe(`${bot.url}/`);
    expect((await attacker.go(address, /sign-in/u)).address).toBe(expired);
  });

  it('says so when the provider says no, or is not there, and writes down only how', async () => {
    await start();
    expect((await signedIn(undefined)).came).toBe('/?sign-in=elsewhere-failed');
    expect(bot.log.filter(({ event }) => event === 'sign-in-elsewhere')).toHaveLength(1);
    await bot.restart();
    await provider.close();
    const { address } = await new RedirectedBrowser().go(begin(), /sign-in/u);
    expect(address).toBe(`${bot.url}/?sign-in=elsewhere-silent`);
    expect(JSON.stringify(bot.log)).not.toMatch(/kim|Kim/u);
  });

  it('stays shut to a closed account until it is opened, and gives no second door or role of ours', async () => {
    await start();
    const { body, browser } = await signedIn(kim);
    const path = `/api/accounts/${encodeURIComponent(body.account.id)}`;
    for (const [step, more] of [['password', {}] as const, ['roles', { roles: ['admin'] }] as const])
      expect((await bot.api('POST', `${path}/${step}`, { by: 'Ada', ...more })).body).toMatchObject({
        error: { code: 'signs-in-elsewhere' },
      });
    await bot.api('POST', `${path}/close`, { by: 'Ada' });
    expect((await browser.get(`${bot.url}/api/session`)).status).toBe(401);
    expect((await signedIn(kim)).came).toBe('/?sign-in=elsewhere-closed');
    await bot.api('POST', `${path}/open`, { by: 'Ada' });
    expect((await signedIn(kim)).came).toBe('/');
  });
});

describe('without a provider', () => {
  it('nobody is sent anywhere', async () => {
    const bot = await RunningBot.start();
    try {
      const answer = await new Browser(bot.url).ask('GET', '/api/session/oidc');
      expect([answer.status, answer.body.error.code]).toEqual([404, 'elsewhere-unknown']);
    } finally {
      await bot.close();
    }
  });
});
