import { RunningBot } from './running-bot.js';

const day = 24 * 3_600_000;

describe('reminders', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  const reminders = async () => (await bot.kinds()).filter((kind) => kind === 'reminded').length;

  it('come on day 1 and day 3, name what is open, and then a person takes over', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.answer({}, 'B16');
    const before = bot.received().length;
    await bot.advance(day - 60_000);
    expect(bot.received()).toHaveLength(before);
    await bot.advance(60_000);
    expect(await reminders()).toBe(1);
    expect(bot.received().slice(before).join(' ')).toContain('repayment guide');
    await bot.advance(2 * day);
    expect(await reminders()).toBe(2);
    const after = bot.received().length;
    await bot.advance(day);
    expect(await bot.view()).toMatchObject({
      status: 'closed',
      outcome: 'expired',
      reviews: [{ reason: 'follow-up-unanswered' }],
    });
    await bot.advance(7 * day);
    expect(bot.received()).toHaveLength(after);
  });

  it('survive a restart and come once', async () => {
    bot = await RunningBot.start();
    await bot.contact();
    await bot.restart();
    await bot.advance(day);
    expect(await reminders()).toBe(1);
    await bot.restart();
    await bot.advance(60_000);
    expect(await reminders()).toBe(1);
    expect(bot.received()).toHaveLength(2);
  });

  it('that fell due while nobody was there collapse into one', async () => {
    bot = await RunningBot.start();
    await bot.contact();
    await bot.stop();
    await bot.advance(3 * day + 60_000);
    await bot.startAgain();
    await bot.settle();
    expect(bot.received()).toHaveLength(2);
    await bot.advance(60_000);
    expect(bot.received()).toHaveLength(2);
  });

  it('keep to the party’s wall clock over the change to summer time', async () => {
    bot = await RunningBot.start({ at: Date.parse('2026-03-07T15:00:00Z') });
    await bot.contact();
    await bot.advanceTo('2026-03-08T13:59:00Z');
    expect(await reminders()).toBe(0);
    await bot.advanceTo('2026-03-08T14:01:00Z');
    expect(await reminders()).toBe(1);
  });

  it('stop when the answer comes', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.answer();
    await bot.advance(10 * day);
    expect(await reminders()).toBe(0);
  });
});

describe('documents', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.answer({ B10: '1', B10a: 'I would rather not say', B10b: 'accountant' });
  });
  afterEach(() => bot.close());

  it('that are missing are asked for by message, and only those', async () => {
    expect(bot.received().at(-1)).toContain('new signed employment letter');
    expect((await bot.view()).supplements).toMatchObject([{ item: 'new-employment-proof', status: 'requested' }]);
  });

  it('that cannot be read are asked for again; what came ends the matter', async () => {
    const id = (await bot.conversationIds())[0];
    const note = (status: string) =>
      bot.api('POST', `/api/conversations/${id}/supplements`, { item: 'new-employment-proof', status, by: 'agent-1' });
    const before = bot.received().length;
    expect((await note('rejected')).status).toBe(200);
    expect(bot.received()).toHaveLength(before + 1);
    expect(bot.received().at(-1)).toContain('new signed employment letter');
    expect((await note('received')).status).toBe(200);
    const { status, outcome } = await bot.view();
    expect({ status, outcome }).toMatchObject({ status: 'closed' });
    const after = bot.received().length;
    await bot.advance(10 * day);
    expect(bot.received()).toHaveLength(after);
  });

  it('are reminded of by name, then left to a person', async () => {
    const before = bot.received().length;
    await bot.advance(day);
    expect(bot.received().slice(before)).toEqual([expect.stringContaining('new signed employment letter')]);
    await bot.advance(3 * day);
    expect(await bot.view()).toMatchObject({ status: 'closed' });
    expect((await bot.view()).reviews.map(({ reason }) => reason)).toContain('follow-up-unanswered');
  });

  it('that nobody asked for change nothing', async () => {
    const id = (await bot.conversationIds())[0];
    const body = { item: 'passport', status: 'received', by: 'agent-1' };
    expect((await bot.api('POST', `/api/conversations/${id}/supplements`, body)).status).toBe(404);
    expect((await bot.api('POST', `/api/conversations/nothing/supplements`, body)).status).toBe(404);
  });
});
