import { setTimeout } from 'node:timers/promises';
import { apiToken, signedInAs } from '../access/browser.js';
import { RunningBot } from '../running-bot.js';

/** An event as it came. */
interface Came {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly conversations?: readonly string[]; readonly cases?: readonly string[] };
}

/** Listens as a browser does. */
class Listening {
  readonly #reader: ReadableStreamDefaultReader<string>;
  #rest = '';

  private constructor(reader: ReadableStreamDefaultReader<string>) {
    this.#reader = reader;
  }

  static async to(bot: RunningBot, lastEventId?: string): Promise<Listening> {
    const headers = new Headers(lastEventId === undefined ? [] : [['last-event-id', lastEventId]]);
    return Listening.on(await bot.ask('/api/changes', { headers }));
  }

  static on(response: Response): Listening {
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    if (!response.body) throw new Error('the stream has no body');
    return new Listening(response.body.pipeThrough(new TextDecoderStream()).getReader());
  }

  /** The next event; undefined at the end. */
  async next(): Promise<Came | undefined> {
    while (!this.#rest.includes('\n\n')) {
      const { value, done } = await this.#reader.read();
      if (done) return undefined;
      this.#rest += value;
    }
    const [block = '', ...rest] = this.#rest.split('\n\n');
    this.#rest = rest.join('\n\n');
    const field = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, 'mu'))?.[1] ?? '';
    return { id: field('id'), event: field('event'), data: JSON.parse(field('data')) };
  }

  async stop(): Promise<void> {
    await this.#reader.cancel();
  }
}

describe('the stream of what changes', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  it('begins with everything, then names what changed, within a second of the turn', async () => {
    const listening = await Listening.to(bot);
    expect(await listening.next()).toMatchObject({ event: 'reset', data: {} });
    await bot.openThread();
    await bot.answer({ B3: 'some day or other' });
    const answered = performance.now();
    const [id] = await bot.conversationIds();
    let told: Came | undefined;
    do told = await listening.next();
    while (told && !told.data.conversations?.includes(id ?? ''));
    expect(told).toMatchObject({ event: 'changed', data: { conversations: [id], cases: ['case-dana'] } });
    expect(performance.now() - answered).toBeLessThan(1_000);
    await listening.stop();
  });

  it('goes on behind the last event that a page heard, and begins anew after one that nobody knows', async () => {
    const first = await Listening.to(bot);
    const reset = await first.next();
    await first.stop();
    await bot.openThread();
    const again = await Listening.to(bot, reset?.id);
    expect(await again.next()).toMatchObject({ event: 'changed' });
    await again.stop();

    const stranger = await Listening.to(bot, 'another-run-7');
    expect(await stranger.next()).toMatchObject({ event: 'reset' });
    await stranger.stop();
  });

  it('ends when the server does, which waits for nobody', async () => {
    const listening = await Listening.to(bot);
    await listening.next();
    await Promise.race([
      bot.close(),
      setTimeout(10_000, undefined, { ref: false }).then(() => Promise.reject(new Error('still open'))),
    ]);
    expect(await listening.next()).toBeUndefined();
    bot = await RunningBot.start();
  });

  it('ends when who listens is signed in no more', async () => {
    await bot.close();
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken } });
    const kim = await signedInAs(bot, 'kim', 'agent');
    const listening = Listening.on(await fetch(`${bot.url}/api/changes`, { headers: { cookie: kim.cookie } }));
    expect(await listening.next()).toMatchObject({ event: 'reset' });
    await bot.advance(10_000);
    await bot.openThread();
    expect(await listening.next()).toMatchObject({ event: 'changed' });
    await bot.api('POST', '/api/accounts/kim/close', { by: 'Ada' });
    await bot.advance(10_000);
    await bot.text('hello?');
    let last: Came | undefined;
    do last = await listening.next();
    while (last !== undefined);
    expect(last).toBeUndefined();
  });
});
