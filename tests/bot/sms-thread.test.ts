import { RunningBot } from './running-bot.js';

describe('a thread of messages', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  it('goes from the first notice to the end, with every answer kept and no word of the loan before identity', async () => {
    const { status } = await bot.contact();
    expect(status).toBe(201);
    expect(bot.received()).toHaveLength(1);
    await bot.answer({}, 'identity');
    expect(bot.received().join('\n')).not.toMatch(/loan|mortgage|debt|payment|overdue/iu);

    await bot.answer();

    const { status: ended, outcome, answers, reviews } = await bot.view();
    expect({ ended, outcome, reviews }).toEqual({ ended: 'closed', outcome: 'verified', reviews: [] });
    expect(answers.find(({ questionId }) => questionId === 'B3')).toMatchObject({ status: 'clear', value: 'day 15' });
    expect(bot.handset().thread.every(({ status: sent }) => ['delivered', 'received'].includes(sent))).toBe(true);
    expect(bot.log).toEqual([]);
  });

  it('takes YES for an answer where Twilio takes it for a wish to get messages again', async () => {
    await bot.openThread();
    await bot.text('YES');
    expect((await bot.view()).open?.questionId).toBe('B3');
  });

  it('waits three seconds for the rest of an unclear message and answers once', async () => {
    await bot.openThread();
    await bot.answer({}, 'B4');
    const before = bot.received().length;
    await bot.text('well,');
    await bot.text('let me see');
    expect(bot.received()).toHaveLength(before);
    await bot.text('2,143 dollars');
    expect(bot.received()).toHaveLength(before + 1);
    expect((await bot.view()).open?.questionId).toBe('B6');
  });

  it('hands a vague answer to a person with the words that caused it', async () => {
    await bot.openThread();
    await bot.answer({ B13: 'maybe, we will see' }, 'B16');
    const body = await bot.queue();
    expect(body.flatMap(({ reviews }) => reviews).map(({ said }) => said)).toContain('maybe, we will see');
  });

  it('reports a message that the carrier did not deliver to a person', async () => {
    bot.handset().behaviour = { messages: 'unknown-handset' };
    await bot.contact();
    expect((await bot.view()).reviews).toMatchObject([{ reason: 'number-invalid' }]);
    expect(bot.received()).toEqual([]);
  });
});
