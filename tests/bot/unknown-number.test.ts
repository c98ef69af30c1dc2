import { RunningBot } from './running-bot.js';
import { nobody, ours } from './trial-case.js';

const ofLoans = /loan|mortgage|debt|payment|overdue|贷款|房贷|还款|逾期/iu;

describe('a number that nobody knows', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start();
  });
  afterEach(() => bot.close());

  const queue = async () => await bot.queue();

  it('that writes gets a neutral reply, and a person gets a task', async () => {
    await bot.text('Who are you? Is this about my loan?', nobody);
    expect(bot.received(nobody)).toHaveLength(1);
    expect(bot.received(nobody)[0]).toContain('212-555-0199');
    expect(bot.received(nobody)[0]).not.toMatch(ofLoans);
    expect(await queue()).toMatchObject([
      {
        caseId: 'unknown-number',
        reviews: [{ reason: 'unknown-number', said: 'Who are you? Is this about my loan?' }],
      },
    ]);
  });

  it('names the lender once, and a number to call also before there is a case', async () => {
    await bot.text('Hello?', nobody);
    expect(bot.received(nobody)[0]?.match(/Trial Bank/gu)).toHaveLength(1);
    await bot.close();
    bot = await RunningBot.start({ cases: [] });
    await bot.text('Hello?', nobody);
    expect(bot.received(nobody)[0]).toBe(
      `Customer service: This is an automated service. We have nothing open for this number. For help, call ${ours}.`,
    );
  });

  it('is answered in the language in which it wrote', async () => {
    await bot.text('你好，请问你们是谁？', nobody);
    expect(bot.received(nobody)[0]).toMatch(/试验银行/u);
    expect(bot.received(nobody)[0]).not.toMatch(ofLoans);
  });

  it('that writes again still learns nothing, and what it says reaches a person', async () => {
    await bot.text('Hello?', nobody);
    await bot.text('You have the wrong idea, call my lawyer', nobody);
    const words = bot.received(nobody).join(' ');
    expect(words).not.toMatch(ofLoans);
    expect(words).not.toMatch(/check is already finished/u);
    expect((await queue()).flatMap(({ reviews }) => reviews).map(({ said }) => said)).toContain(
      'You have the wrong idea, call my lawyer',
    );
  });

  it('that calls hears the same, and the line is closed', async () => {
    await bot.handset(nobody).dial(ours);
    await bot.advance(60_000);
    expect(bot.handset(nobody).call?.state).toBe('ended');
    expect(bot.heard(nobody).join(' ')).toContain('nothing open for this number');
    expect(bot.heard(nobody).join(' ')).not.toMatch(ofLoans);
    expect((await queue())[0]?.reviews).toMatchObject([{ reason: 'unknown-number' }]);
    await bot.handset(nobody).dial(ours);
    await bot.advance(60_000);
    expect(bot.heard(nobody).join(' ')).not.toMatch(/check is already finished/u);
  });

  it.each(['STOP', 'stop texting me', '退订'])('that asks for silence by %s gets it', async (words) => {
    await bot.text(words, nobody);
    expect(await bot.served.store.restrictionsOf(nobody)).toMatchObject([{ channel: 'sms' }, { channel: 'voice' }]);
    expect(bot.received(nobody)).toHaveLength(1);
    await bot.text('ok', nobody);
    expect(bot.received(nobody)).toHaveLength(1);
  });
});
