import { SignInTries, triesAllowed } from '../../../bot/access/sign-in-tries.js';
import { RunningBot } from '../running-bot.js';
import { apiToken, Browser, browserOf, ownPassword } from './browser.js';

const behindProxy = '203.0.113.7';

describe('signing in from one address', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());
  const start = async (env: Readonly<Record<string, string>> = {}) => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken, ...env } });
  };
  const tried = async (address: string, times: number) => {
    const tries = new SignInTries(bot.served.store.records, bot.clock);
    for (let at = 0; at < times; at += 1) await tries.begin(address);
  };
  const tryAs = async (name: string, password = 'a wrong guess', headers = {}) =>
    await new Browser(bot.url).ask('POST', '/api/session', { name, password }, headers);

  it('is refused after too many wrong passwords, whichever accounts they were tried on, until a while has passed', async () => {
    await start();
    await browserOf(bot.url, 'kim', 'agent');
    await tried('127.0.0.1', triesAllowed - 1);
    expect((await tryAs('nobody-1')).body.error.code).toBe('sign-in-refused');
    const refused = await tryAs('nobody-2');
    expect([refused.status, refused.body.error.code]).toEqual([429, 'too-many-tries']);
    expect((await tryAs('kim', ownPassword)).status).toBe(429);
    await bot.advance(15 * 60_000);
    expect((await tryAs('kim', ownPassword)).status).toBe(200);
  });

  it('counts nobody who signs in', async () => {
    await start();
    await browserOf(bot.url, 'kim', 'agent');
    await tried('127.0.0.1', triesAllowed - 1);
    for (const _ of [1, 2, 3]) expect((await tryAs('kim', ownPassword)).status).toBe(200);
  });

  it('lets no more through when they come at once', async () => {
    await start();
    await tried('127.0.0.1', triesAllowed - 2);
    const answers = await Promise.all([1, 2, 3, 4, 5].map((at) => tryAs(`nobody-${at}`)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
  });

  it('goes by what our own proxies say, and by nothing that came before them', async () => {
    await start({ RINGBACK_PROXIES: '1' });
    await tried(behindProxy, triesAllowed);
    const from = (forwarded: string) => ({ 'x-forwarded-for': forwarded });
    expect((await tryAs('nobody', 'a guess', from(`198.51.100.9, ${behindProxy}`))).status).toBe(429);
    expect((await tryAs('nobody', 'a guess', from(`${behindProxy}, 198.51.100.9`))).status).toBe(401);
  });

  it('takes a proxy that no setting names for nobody, so that one who guesses shuts out none of the others', async () => {
    await start();
    await tried('127.0.0.1', triesAllowed);
    expect((await tryAs('nobody', 'a guess', { 'x-forwarded-for': behindProxy })).status).toBe(401);
  });
});
