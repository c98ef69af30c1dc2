import { contactsCommand } from '../../bot/commands/contacts.js';
import { RunningBot } from './running-bot.js';
import { caseOf, ours } from './trial-case.js';

describe('caps across conversations', () => {
  let bot: RunningBot;
  afterEach(() => bot.close());

  it('keep what was done, for the number and for the party in any case, and show it on the command line', async () => {
    bot = await RunningBot.start({ cases: [caseOf(), caseOf({ id: 'case-two' })] });
    bot.handset().behaviour = { calls: 'no-answer' };
    await bot.contact('voice');
    await bot.advance(60_000);
    const { store, clock } = bot.served;
    const made = await store.contacts.with({ number: '', partyId: 'dana' }, '2026-03-02T00:00:00.000Z');
    expect(made).toMatchObject([{ kind: 'call', at: expect.stringMatching(/^2026-03-02T15:0/u) }]);

    const lines: string[] = [];
    const place = { home: bot.served.settings.RINGBACK_HOME };
    expect(await contactsCommand('case-two', { place, clock }, (line) => lines.push(line))).toBe(0);
    expect(lines.join('\n')).toMatch(/^dana \(borrower\)\n {2}2026-03-02T15:0\S+ call/u);
  });

  const counted = async (kind: string) =>
    (await bot.served.store.contacts.with({ number: '', partyId: 'dana' }, '2026-03-02T00:00:00.000Z')).filter(
      (one) => one.kind === kind,
    );

  it('leave out a message that was not delivered', async () => {
    bot = await RunningBot.start();
    bot.handset().behaviour = { messages: 'filtered' };
    await bot.contact();
    await bot.advance(60_000);
    expect(await bot.kinds()).toContain('attempt-failed');
    expect(await counted('opener')).toEqual([]);
  });

  it('count the first message, and no reply', async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.answer({}, 'B3');
    expect(bot.received().length).toBeGreaterThan(2);
    expect(await counted('opener')).toHaveLength(1);
    expect(await counted('reminder')).toEqual([]);
  });

  const hangUpEarly = async () => {
    await bot.contact('voice');
    await bot.handset().answer();
    await bot.settle();
    await bot.handset().hangUp();
    await bot.advance(60_000);
  };

  it('count the notice after a call of ours that broke off, and put it off when the day has its texts', async () => {
    bot = await RunningBot.start();
    await hangUpEarly();
    expect(bot.received()).toEqual([expect.stringContaining('we need to check some details')]);
    expect(await counted('opener')).toMatchObject([{ at: expect.stringMatching(/^2026-03-02T15:0/u) }]);

    await bot.contact('sms');
    await bot.advance(5 * 3_600_000);
    expect(await counted('opener')).toHaveLength(2);
    await hangUpEarly();
    expect(bot.received()).toHaveLength(2);
    expect(await bot.kinds()).toContain('contact-refused');
    await bot.advanceTo('2026-03-03T20:00:00Z');
    expect(bot.received().length).toBeGreaterThan(2);
  });

  it('leave out the notice to who called us and was cut off', async () => {
    bot = await RunningBot.start();
    await bot.contact();
    await bot.handset().dial(ours);
    await bot.settle();
    await bot.handset().hangUp();
    await bot.advance(60_000);
    expect(bot.received()).toHaveLength(2);
    expect(await counted('opener')).toHaveLength(1);
  });

  it('are told by the API with the rule and the number behind them', async () => {
    bot = await RunningBot.start();
    bot.handset().behaviour = { calls: 'no-answer' };
    await bot.contact('voice');
    await bot.advance(60_000);
    expect((await bot.contact('voice')).error?.code).toBe('refused-too-soon');
    const answer = await bot.ask('/api/contact-refusals?caseId=case-dana');
    const { refusals } = (await answer.json()) as { refusals: readonly object[] };
    expect(refusals).toMatchObject([
      {
        partyId: 'dana',
        channel: 'voice',
        reason: 'too-soon',
        rule: 'voice-gap',
        setting: 'voice.minGap 4 h',
        words: expect.stringContaining('less than 4 hours ago'),
        until: '2026-03-02T19:00:00.000Z',
      },
    ]);
  });
});
