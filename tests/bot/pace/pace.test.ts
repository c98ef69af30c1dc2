import type { CrowdedBot as Crowd } from './crowd.js';
import { CrowdedBot, numberOf, timesOf } from './crowd.js';

const second = 1_000;
const minute = 60_000;
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => numberOf(from + at));

describe('messages to many', () => {
  let crowd: Crowd;
  beforeEach(async () => {
    crowd = await CrowdedBot.start(8);
  });
  afterEach(() => crowd.bot.close());

  it('go out at the sender’s pace and in order, and survive a restart', async () => {
    await crowd.begin('sms', 1, 8);
    expect(crowd.made()).toHaveLength(1);
    await crowd.bot.advance(5 * second);
    expect(crowd.made()).toHaveLength(6);
    await crowd.bot.restart();
    await crowd.bot.advance(minute);
    expect(crowd.made().map(({ to }) => to)).toEqual(numbers(1, 8));
    expect(crowd.made().map(({ at }) => at)).toEqual(timesOf(crowd.made()));
  });

  it('wait for what a party is answered, over REST or with the webhook', async () => {
    await crowd.begin('sms', 1, 8);
    await crowd.bot.advance(3 * second);
    for (const words of ['1', '0621', 'well, you see']) await crowd.bot.text(words, numberOf(1));
    expect(crowd.bot.received(numberOf(1))).toHaveLength(3);
    await crowd.bot.advance(4 * second);
    const [, ...answers] = crowd.made().filter(({ to }) => to === numberOf(1));
    expect(answers.length).toBeGreaterThan(0);
    expect(crowd.bot.received(numberOf(1))).toHaveLength(3 + answers.length);
    await crowd.bot.advance(2 * minute);
    const openers = crowd.made().filter(({ to }) => to !== numberOf(1));
    expect(openers.map(({ to }) => to)).toEqual(numbers(2, 8));
    const undisturbed = timesOf(openers).at(-1) ?? 0;
    expect((openers.at(-1)?.at ?? 0) - undisturbed).toBeGreaterThanOrEqual(2 * second);
  });
});

describe('calls', () => {
  let crowd: Crowd;
  afterEach(() => crowd.bot.close());

  it('are placed one a second', async () => {
    crowd = await CrowdedBot.start(4);
    await crowd.begin('voice', 1, 4);
    expect(crowd.made('Calls')).toHaveLength(1);
    await crowd.bot.advance(3 * second);
    const [first = 0, ...rest] = crowd.made('Calls').map(({ at }) => at);
    expect(rest.map((at) => at - first)).toEqual([1_000, 2_000, 3_000]);
  });

  it('wait for one to end where only so many may be on, also after a restart, and are watched from then on', async () => {
    crowd = await CrowdedBot.start(5, { env: { RINGBACK_CALLS_AT_ONCE: '2', RINGBACK_CALLS_PER_SECOND: '100' } });
    const { bot } = crowd;
    await crowd.begin('voice', 1, 5);
    for (const at of [1, 2]) await bot.handset(numberOf(at)).answer();
    await bot.advance(5 * second);
    expect(crowd.made('Calls').map(({ to }) => to)).toEqual(numbers(1, 2));
    await bot.restart();
    await bot.handset(numberOf(2)).reject();
    await bot.settle();
    expect(crowd.made('Calls').map(({ to }) => to)).toEqual(numbers(1, 3));
    await bot.handset(numberOf(3)).reject();
    await bot.settle();
    expect(crowd.made('Calls').map(({ to }) => to)).toEqual(numbers(1, 4));
    // Nobody tells of the others' ends.
    bot.phone.faults.drop('call-status', 99);
    await bot.advance(45 * minute);
    expect(crowd.made('Calls').map(({ to }) => to)).toEqual(numbers(1, 5));
    expect(await crowd.failures()).toHaveLength(5);
  });
});
