import { stopInTime } from '../../../bot/commands/stop-in-time.js';
import { RunningBot } from '../running-bot.js';

describe('health and readiness', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  const at = async (path: string) => {
    const response = await fetch(bot.url + path);
    return `${response.status} ${await response.text()}`;
  };

  it('are told while all is well', async () => {
    bot = await RunningBot.start();
    expect(await at('/healthz')).toBe('200 alive');
    expect(await at('/readyz')).toBe('200 ready');
  });

  it.each([
    ['fails', () => Promise.reject(new Error('gone'))],
    ['never answers', () => new Promise<undefined>(() => {})],
  ])('tell a store that %s from a process that is dead', async (_, nextJobAt) => {
    bot = await RunningBot.start();
    const { store } = bot.served;
    const before = store.nextJobAt.bind(store);
    store.nextJobAt = nextJobAt;
    expect(await at('/readyz')).toBe('503 the store does not answer');
    expect(await at('/healthz')).toBe('200 alive');
    store.nextJobAt = before;
    expect(await at('/readyz')).toBe('200 ready');
  });

  it('say that a server is stopping while it still answers what comes', async () => {
    bot = await RunningBot.start({ env: { RINGBACK_DRAIN_SECONDS: '0.5' } });
    await bot.openThread();
    const before = bot.received().length;
    const { url } = bot;
    const stopping = bot.stop();
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    await bot.handset().text('1');
    expect(bot.received()).toHaveLength(before + 1);
    await stopping;
    await expect(fetch(`${url}/healthz`)).rejects.toThrow('fetch failed');
  });
});

describe('a stop', () => {
  it.each([
    ['stopped', () => Promise.resolve()],
    ['failed', () => Promise.reject(new Error('no room'))],
    ['overdue', () => new Promise<void>(() => {})],
  ] as const)('is %s at last', async (how, stop) => {
    const ends: string[] = [];
    await stopInTime(stop, 20, (end) => ends.push(end));
    expect(ends).toEqual([how]);
  });
});
