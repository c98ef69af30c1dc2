import { RunningBot } from './running-bot.js';

describe('a call whose end is never reported', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.answer({}, 'B3');
  });
  afterEach(() => bot.close());

  it('counts as over after a while, also when the conversation was closed during the call', async () => {
    bot.phone.faults.drop('call-status', 9);
    await bot.speak('I want to make a complaint about you');
    expect(await bot.view()).toMatchObject({ status: 'closed', outcome: 'complaint', channel: 'voice' });
    await bot.advance(11 * 60_000);
    expect((await bot.view()).channel).toBeUndefined();
    // Nothing is left to be done but to remove what was recorded, half a year from now.
    expect(await bot.served.store.nextJobAt()).toBeGreaterThan(bot.clock.now() + 179 * 24 * 3_600_000);
    const before = bot.received().length;
    await bot.text('When will somebody call me?');
    expect(bot.received().length).toBe(before + 1);
  });

  it('goes on by text where it broke off, since it is too late to take the call up', async () => {
    bot.phone.faults.drop('call-status', 9);
    await bot.handset().hangUp();
    await bot.advance(30 * 60_000);
    expect(bot.received()).toEqual([
      expect.stringContaining('by text'),
      expect.stringContaining('What day of the month'),
    ]);
    expect((await bot.kinds()).filter((kind) => kind === 'attempt-started')).toHaveLength(1);
  });

  it('counts as over after an opt-out, too', async () => {
    bot.phone.faults.drop('call-status', 9);
    await bot.speak('take me off your list and never call me again');
    expect(await bot.view()).toMatchObject({ outcome: 'opted-out', channel: 'voice' });
    await bot.advance(11 * 60_000);
    expect((await bot.view()).channel).toBeUndefined();
  });
});

describe('a call whose end is reported late', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  it.each(['no-answer', 'busy', 'machine'] as const)('counts once, as one attempt in vain (%s)', async (calls) => {
    bot.handset().behaviour = { calls };
    bot.phone.faults.delay('call-status', 15 * 60_000, 9);
    bot.phone.faults.delay('machine-detection', 15 * 60_000, 9);
    await bot.contact('voice');
    await bot.advance(60 * 60_000);
    expect((await bot.kinds()).filter((kind) => kind === 'attempt-failed')).toHaveLength(1);
  });
});
