import { Writable } from 'node:stream';
import { jsonLog } from '../../bot/log.js';
import { RunningBot } from './running-bot.js';
import { caseOf, dana, nobody } from './trial-case.js';

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
      await bot.ask('/api/conversations', { method: 'POST', body: '{"caseId":"lavender"' });
      await bot.text('stop texting me, says lavender');
    });
    expect(bot.log.length).toBeGreaterThan(2);
    expect(JSON.stringify(bot.log) + seen).not.toMatch(ofDana);
  });
});

/** Everything that stands in a case about its parties, but for the words of the house. */
function personalIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (ofTheHouse.has(name) ? [] : personalIn(part)));
}

const ofTheHouse: ReadonlySet<string> = new Set([
  'id',
  'role',
  'locale',
  'zone',
  'kind',
  'channel',
  'consents',
  'dueDay',
]);

describe('what a server writes as it runs', () => {
  it('holds no value of a case and no word of a call or a text, at any level', async () => {
    const kept: string[] = [];
    const stream = new Writable({
      write(chunk, _, done) {
        kept.push(String(chunk));
        done();
      },
    });
    const bot = await RunningBot.start();
    try {
      await bot.openThread();
      await bot.answer({ B13: 'lavender, maybe' }, 'B16');
      await bot.contact('voice');
      await bot.handset().answer();
      await bot.press('1#');
      await bot.speak('my lavender is none of your business');
      bot.phone.faults.refuseCreate({ status: 500, code: 20_500 });
      await bot.handset().hangUp();
      await bot.text('I am Dana Trialname, lavender');
      await bot.advance(2 * 24 * 3_600_000);
      const { store } = bot.served;
      const { load } = store;
      store.load = () => Promise.reject(new Error(`no ${dana}, lavender`));
      await bot.text('1');
      store.load = load.bind(store);
    } finally {
      await bot.close();
    }
    const log = jsonLog(stream);
    for (const { level, event, fields } of bot.log) log[level](event, fields);
    const text = kept.join('');
    expect(kept.length).toBeGreaterThan(0);
    for (const line of text.trim().split('\n'))
      expect(JSON.parse(line)).toMatchObject({
        at: expect.any(String),
        level: expect.stringMatching(/^(info|error)$/u),
      });
    const personal = personalIn(caseOf().parties);
    expect(personal.length).toBeGreaterThan(4);
    for (const value of [...personal, 'lavender', 'business']) expect(text).not.toContain(value);
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
