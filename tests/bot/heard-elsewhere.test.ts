import { RunningBot } from './running-bot.js';
import { caseOf, dana, reachable } from './trial-case.js';

const landline = '+12125550142';
const second = caseOf({ id: 'case-two' }, { contactPoints: [reachable(landline)] });

describe('a party with two conversations', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [caseOf(), second] });
    bot.handset(landline).behaviour = { calls: 'no-answer' };
  });
  afterEach(() => bot.close());

  const callsTo = (number: string) =>
    bot.phone.ledger.filter(
      (entry) =>
        entry.kind === 'rest' && /Calls/u.test(entry.path) && entry.method === 'POST' && entry.fields.To === number,
    ).length;

  it('gets nothing of the other one for a day when they have answered in one', async () => {
    await bot.contact();
    // It waits for its turn behind the first.
    const { id } = await bot.contact('sms', 'case-two');
    await bot.text('1');
    await bot.advance(60_000);
    expect(bot.received(landline)).toEqual([]);
    expect(await bot.kinds(id)).toContain('heard-elsewhere');

    await bot.advance(23 * 3_600_000);
    expect(bot.received(landline)).toEqual([]);
    await bot.advance(2 * 3_600_000);
    expect(bot.received(landline)).toHaveLength(1);
  });

  it('is not called for the other one either', async () => {
    const { id } = await bot.contact('voice', 'case-two');
    await bot.contact();
    await bot.advance(60_000);
    expect(callsTo(landline)).toBe(1);
    const planned = (await bot.view(id)).timers.find(({ name }) => name === 'next-attempt')?.at ?? '';
    await bot.advanceTo('2026-03-03T19:00:00Z');
    await bot.text('1');
    const moved = (await bot.view(id)).timers.find(({ name }) => name === 'next-attempt')?.at ?? '';
    expect([planned, moved]).toEqual(['2026-03-03T20:00:00.000Z', '2026-03-04T19:00:00.000Z']);
    await bot.advanceTo('2026-03-04T18:59:00Z');
    expect(callsTo(landline)).toBe(1);
    await bot.advanceTo('2026-03-04T19:30:00Z');
    expect(callsTo(landline)).toBe(2);
  });

  it('leaves another party on another number alone', async () => {
    await bot.served.store.putCase(caseOf({ id: 'case-two' }, { id: 'pat', contactPoints: [reachable(landline)] }));
    await bot.contact();
    const { id } = await bot.contact('sms', 'case-two');
    await bot.text('1', dana);
    await bot.advance(60_000);
    expect(bot.received(landline)).toHaveLength(1);
    expect(await bot.kinds(id)).not.toContain('heard-elsewhere');
  });
});
