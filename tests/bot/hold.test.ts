import { RunningBot } from './running-bot.js';

const day = 24 * 3_600_000;
const wishes = [
  ['hardship', 'I lost my job and cannot pay the mortgage any more'],
  ['complaint', 'I want to make a complaint about you'],
] as const;

describe.each(wishes)('after %s', (reason, words) => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.text(words);
    expect((await bot.view()).outcome).toBe(reason);
    await bot.advance(60_000);
  });
  afterEach(() => bot.close());

  async function decide(): Promise<void> {
    const rows = await bot.queue();
    const review = rows.flatMap((row) => row.reviews).find((one) => one.reason === reason);
    const done = await bot.api('POST', `/api/reviews/${review?.id}/resolve`, { kind: 'close', by: 'agent-1' });
    expect(done.status).toBe(200);
  }

  it('nothing is begun a minute later, over any channel, and the record says why', async () => {
    const before = bot.received().length;
    for (const channel of ['voice', 'sms'] as const)
      expect((await bot.contact(channel)).error?.code).toBe(`refused-${reason}`);
    expect(bot.handset().call).toBeUndefined();
    expect(bot.received()).toHaveLength(before);
    expect(await bot.conversationIds()).toHaveLength(1);
    expect((await bot.kinds()).filter((kind) => kind === 'contact-refused')).toHaveLength(2);
    expect((await bot.view()).reviews.map((review) => review.reason)).toEqual([reason]);
  });

  it('who writes again is still answered', async () => {
    const before = bot.received().length;
    await bot.text('When will somebody call me?');
    expect(bot.received()).toHaveLength(before + 1);
  });

  it('a contact is allowed once a person has decided', async () => {
    await decide();
    expect((await bot.contact()).status).toBe(201);
  });

  it('the next day it is allowed for hardship, and not while a complaint is open', async () => {
    await bot.advance(day);
    expect((await bot.contact('voice')).status).toBe(reason === 'hardship' ? 201 : 409);
  });
});
