import { RunningBot } from './running-bot.js';
import { ours } from './trial-case.js';

describe('after a conversation has ended', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.answer();
  });
  afterEach(() => bot.close());

  it('thanks lead to nothing', async () => {
    await bot.text('Thanks!');
    expect(await bot.view()).toMatchObject({ status: 'closed', reviews: [] });
  });

  it('something new is answered politely and goes to a person', async () => {
    await bot.text('By the way, I lost my job last week');
    expect(bot.received().at(-1)).toContain('already finished');
    expect((await bot.view()).reviews).toMatchObject([
      { reason: 'said-after-the-end', said: 'By the way, I lost my job last week' },
    ]);
  });

  it('what is said in several messages is one review', async () => {
    await bot.text('By the way, I lost my job last week');
    await bot.text('And I am moving');
    expect((await bot.view()).reviews).toMatchObject([
      { reason: 'said-after-the-end', said: 'By the way, I lost my job last week\nAnd I am moving' },
    ]);
  });

  it('a birthday that nothing asked for is not kept', async () => {
    await bot.text('0229');
    expect(JSON.stringify(await bot.view())).not.toContain('0229');
  });

  it('a call is answered politely and closed', async () => {
    await bot.handset().dial(ours);
    await bot.advance(60_000);
    expect(bot.heard()[0]).toBe('This is Trial Bank, using an AI voice.');
    expect(bot.heard().join(' ')).toContain('already finished');
    expect(bot.handset().call?.state).toBe('ended');
  });

  it('a wish to be left alone still counts', async () => {
    await bot.text('stop texting me');
    expect((await bot.contact('voice')).error?.code).toBe('refused-opted-out');
  });

  it('nothing is left to be done', async () => {
    expect(await bot.served.store.nextJobAt()).toBeUndefined();
    const before = bot.received().length;
    await bot.advance(10 * 24 * 3_600_000);
    expect(bot.received()).toHaveLength(before);
  });

  it('a new conversation may begin', async () => {
    expect((await bot.contact()).status).toBe(201);
    expect(await bot.conversationIds()).toHaveLength(2);
    const [newest = ''] = await bot.conversationIds();
    await bot.text('1');
    expect((await bot.view(newest)).open?.kind).toBe('identity');
  });
});

describe('a call after an end that finished nothing', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.contact('voice');
    await bot.handset().answer();
  });
  afterEach(() => bot.close());

  async function callsBack(): Promise<string> {
    await bot.settle();
    await bot.handset().dial(ours);
    await bot.advance(60_000);
    return bot.heard().join(' ');
  }

  it.each([
    ['I want to make a complaint about you', 'a person will contact you'],
    ['I was laid off, I cannot pay any more', 'a person will contact you'],
    ['wrong number', 'If you need us, call'],
    ['stop calling me', 'If you need us, call'],
  ])('thanks for no check (%s)', async (said, words) => {
    await bot.speak(said);
    const heard = await callsBack();
    expect(heard).toContain('using an AI voice');
    expect(heard).toContain(words);
    expect(heard).not.toContain('finished');
  });
});
