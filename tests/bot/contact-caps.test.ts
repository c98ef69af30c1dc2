import { contactsCommand } from '../../bot/commands/contacts.js';
import { RunningBot } from './running-bot.js';
import { caseOf } from './trial-case.js';

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

  it('leave out a message that was not delivered, and replies', async () => {
    bot = await RunningBot.start();
    const counted = () => bot.served.store.contacts.with({ number: '', partyId: 'dana' }, '2026-03-02T00:00:00.000Z');
    bot.handset().behaviour = { messages: 'filtered' };
    await bot.contact();
    await bot.advance(60_000);
    expect(await counted()).toEqual([]);
    bot.handset().behaviour = {};
    await bot.contact();
    expect(await counted()).toMatchObject([{ kind: 'opener' }]);
    await bot.text('1');
    await bot.answer({}, 'B3');
    expect(bot.received().length).toBeGreaterThan(2);
    expect(await counted()).toHaveLength(1);
  });

  it('are told by the API with the rule and the number behind them', async () => {
    bot = await RunningBot.start();
    bot.handset().behaviour = { calls: 'no-answer' };
    await bot.contact('voice');
    await bot.advance(60_000);
    expect((await bot.contact('voice')).error?.code).toBe('refused-too-soon');
    const answer = await fetch(`${bot.url}/api/contact-refusals?caseId=case-dana`);
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
