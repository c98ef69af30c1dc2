import { RunningBot } from './running-bot.js';
import { caseOf, dana, reachable } from './trial-case.js';

const hour = 3_600_000;

/** A number that somebody has made sure of lately. */
const file = caseOf({}, { contactPoints: [{ ...reachable(dana), asOf: '2026-03-01' }] });

describe('a party whom texts do not reach', () => {
  let bot: RunningBot;
  beforeEach(async () => {
    bot = await RunningBot.start({ cases: [file] });
  });
  afterEach(() => bot.close());

  /** When something was asked of Twilio, from the first such thing on, in hours. */
  function askedFor(what: 'Messages' | 'Calls'): readonly number[] {
    const times = bot.phone.ledger.flatMap((entry) =>
      entry.kind === 'rest' && entry.method === 'POST' && entry.path.includes(`/${what}`) ? [entry.at] : [],
    );
    return times.map((at) => Math.round((at - since) / hour));
  }
  let since: number;
  async function begin(at: string): Promise<void> {
    await bot.advanceTo(at);
    since = bot.clock.now();
    await bot.contact('sms');
  }

  it('is called in the morning where the landline was found out in the evening', async () => {
    bot.handset().behaviour = { messages: 'landline', calls: 'no-answer' };
    await begin('2026-03-04T01:30:00Z'); // 20:30 in New York: texts may still go out, calls may not
    await bot.advance(14 * hour);
    expect({ texts: askedFor('Messages'), calls: askedFor('Calls') }).toEqual({ texts: [0], calls: [13] });
    expect((await bot.view()).reviews.map(({ reason }) => reason)).toEqual(['not-reached']);
  });

  it.each(['unreachable', 'filtered', 30008, 21612] as const)(
    'is not reminded of what never arrived (%s)',
    async (messages) => {
      bot.handset().behaviour = { messages, calls: 'no-answer' };
      await begin('2026-03-03T15:00:00Z');
      await bot.advance(30 * hour);
      const { reviews, status } = await bot.view();
      expect({ status, waiting: reviews.length }).toEqual({ status: 'open', waiting: 1 });
      const before = [askedFor('Messages'), askedFor('Calls')];
      await bot.advance(10 * 24 * hour);
      expect([askedFor('Messages'), askedFor('Calls')]).toEqual(before);
    },
  );

  it('is reminded again once they write', async () => {
    bot.handset().behaviour = { messages: 30008 };
    await begin('2026-03-03T15:00:00Z');
    await bot.advance(5 * hour);
    bot.handset().behaviour = {};
    await bot.text('1');
    await bot.advance(25 * hour);
    expect(await bot.kinds()).toContain('reminded');
  });
});
