import { CrowdedBot, numberOf, timesOf } from '../bot/pace/crowd.js';

const second = 1_000;
const minute = 60_000;
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => numberOf(from + at));

describe('messages to very many', () => {
  let crowd: CrowdedBot;
  beforeEach(async () => {
    crowd = await CrowdedBot.start(200);
  });
  afterEach(() => crowd.bot.close());

  it('go out one a second and in order, also over a restart, and each is put off a few times at most', async () => {
    await crowd.begin('sms', 1, 200);
    await crowd.bot.advance(60 * second);
    await crowd.bot.restart();
    await crowd.bot.advance(150 * second);
    expect(crowd.made().map(({ to }) => to)).toEqual(numbers(1, 200));
    const [first = 0] = crowd.made().map(({ at }) => at);
    expect(crowd.made().map(({ at }) => at - first)).toEqual(Array.from({ length: 200 }, (_, at) => at * second));
    const versions = await crowd.versions();
    // Begun, put off, noted, and done.
    expect(Math.max(...versions)).toBeLessThanOrEqual(8);
  }, 120_000);

  it('are slowed by a burst of refusals, go out all the same, and come back to their pace', async () => {
    await crowd.begin('sms', 1, 1);
    await crowd.bot.advance(minute);
    crowd.bot.phone.faults.refuseCreate({ status: 429, code: 20_429 }, 3);
    await crowd.begin('sms', 2, 8);
    await crowd.bot.advance(5 * minute);
    expect(crowd.bot.log.filter(({ event }) => event === 'provider-slowed').length).toBeGreaterThanOrEqual(1);
    const made = crowd.made().slice(1);
    expect(made.map(({ to }) => to).toSorted()).toEqual(numbers(2, 8));
    const [first, next] = made;
    expect(((next?.at ?? 0) - (first?.at ?? 0)) / (first?.segments ?? 1)).toBeGreaterThan(1.5 * second);
    await crowd.bot.advance(10 * minute);
    await crowd.begin('sms', 9, 12);
    await crowd.bot.advance(minute);
    expect(
      crowd
        .made()
        .slice(8)
        .map(({ at }) => at),
    ).toEqual(timesOf(crowd.made().slice(8)));
    expect(await crowd.failures()).toEqual([]);
  });

  it('wait while the provider is away for ten minutes: none is lost, none goes twice, and it is hardly asked', async () => {
    crowd.bot.phone.faults.goAway();
    await crowd.begin('sms', 1, 6);
    await crowd.begin('voice', 7, 10);
    await crowd.bot.advance(10 * minute);
    const asked = crowd.bot.phone.ledger.filter(({ kind }) => kind === 'fault').length;
    expect(crowd.made()).toEqual([]);
    expect((await fetch(`${crowd.bot.url}/readyz`)).status).toBe(200);
    expect(crowd.bot.log.filter(({ event }) => event === 'provider-away')[0]?.fields).toEqual({ of: 'messages' });
    crowd.bot.phone.faults.goAway(false);
    await crowd.bot.advance(4 * minute);
    expect(
      crowd
        .made()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(numbers(1, 6));
    expect(
      crowd
        .made('Calls')
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(numbers(7, 10));
    expect(await crowd.failures()).toEqual(['no-answer', 'no-answer', 'no-answer', 'no-answer']);
    expect(asked).toBeLessThan(1_000);
  });
});
