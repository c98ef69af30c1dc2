import { RunningBot } from './running-bot.js';
import { dana, nobody } from './trial-case.js';

const ofDana = /Dana|Trialname|2125550141|555-?0141|0621|1987|06-21|lavender|2,?143/u;

describe('what reaches the log', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  /** All that is written to the console and to the streams while `act` runs. */
  async function written(act: () => Promise<void>): Promise<string> {
    const kept: string[] = [];
    const streams = [process.stdout, process.stderr];
    const writes = streams.map((stream) => stream.write);
    const { log, warn, error } = console;
    const keep = (...words: unknown[]) =>
      void kept.push(words.map((one) => (one instanceof Error ? one.stack : String(one))).join(' '));
    for (const stream of streams) stream.write = (chunk: string | Uint8Array) => kept.push(String(chunk)) > 0;
    Object.assign(console, { log: keep, warn: keep, error: keep });
    try {
      await act();
    } finally {
      streams.forEach((stream, index) => {
        stream.write = writes[index] ?? stream.write;
      });
      Object.assign(console, { log, warn, error });
    }
    return kept.join('\n');
  }

  it('holds no name, number, birth date or word of a party, whatever goes wrong', async () => {
    const seen = await written(async () => {
      await bot.openThread();
      await bot.answer({ B13: 'lavender, maybe' }, 'B16');
      const { store } = bot.served;
      const commit = store.commit.bind(store);
      let left = 1;
      store.commit = (wanted) => {
        left -= 1;
        return left < 0 ? commit(wanted) : Promise.reject(new Error(`no room for Dana Trialname ${dana}: lavender`));
      };
      await bot.text('1');
      bot.phone.faults.refuseCreate({ status: 400, code: 21_211 });
      await bot.contact('voice');
      await bot.text('I am lavender', nobody);
      await fetch(`${bot.url}/twilio/sms`, { method: 'POST', body: 'Body=lavender&From=%2B12125550141' });
      await fetch(`${bot.url}/api/conversations`, { method: 'POST', body: '{"caseId":"lavender"' });
      await bot.text('stop texting me, says lavender');
    });
    expect(bot.log.length).toBeGreaterThan(2);
    expect(JSON.stringify(bot.log) + seen).not.toMatch(ofDana);
  });
});

describe('erasing a party in the running bot', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.answer({}, 'B6');
  });
  afterEach(() => bot.close());

  it('ends all that was still to be done for them, without an error', async () => {
    expect(await bot.served.store.erase('dana')).toBe(true);
    const before = bot.received().length;
    await bot.advance(10 * 24 * 3_600_000);
    expect(bot.received()).toHaveLength(before);
    expect(bot.log).toEqual([]);
    expect(await bot.served.store.nextJobAt()).toBeUndefined();
  });

  it('leaves nothing of them in what is shown, and a chain that verifies', async () => {
    const [id = ''] = await bot.conversationIds();
    await bot.served.store.erase('dana');
    for (const again of [false, true]) {
      if (again) await bot.restart();
      const { status, body } = await bot.api('GET', `/api/conversations/${id}`);
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toMatch(ofDana);
      expect(JSON.stringify((await bot.api('GET', '/api/reviews')).body)).not.toMatch(ofDana);
      expect((await bot.served.store.verify()).faults).toEqual([]);
    }
  });

  it('makes their number that of a stranger', async () => {
    await bot.served.store.erase('dana');
    await bot.text('15');
    expect(bot.received().at(-1)).toContain('nothing open for this number');
    expect(bot.log).toEqual([]);
  });

  it('ends a call that is under way', async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.served.store.erase('dana');
    await bot.press('1#');
    await bot.advance(60_000);
    expect(bot.handset().call?.state).toBe('ended');
    expect(bot.heard().join(' ')).not.toMatch(/undefined|application error/u);
  });
});
