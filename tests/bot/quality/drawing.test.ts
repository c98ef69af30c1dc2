import type { z } from 'zod';
import type { samplesSchema } from '../../../bot/api/quality-answer.js';
import type { ConversationReviews } from '../../../bot/views/review-schema.js';
import { apiToken, type Browser, signedInAgain, signedInAs } from '../access/browser.js';
import { RunningBot, type RunningBotOptions } from '../running-bot.js';
import { borrower, caseOf, monday, reachable } from '../trial-case.js';
import { samplesIn, worked } from './drawn-sample.js';

type Samples = z.output<typeof samplesSchema>;

const hour = 3_600_000;
const eli = '+12025550177';
const elis = caseOf({ id: 'case-eli', parties: [borrower({ id: 'eli', contactPoints: [reachable(eli)] })] as never });
const complaint = 'I want to make a complaint about your bank';

describe('R-QA-1 what is drawn', () => {
  let bot: RunningBot;
  let amy: Browser;
  const start = async (options: RunningBotOptions = {}) => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken }, ...options });
    amy = await signedInAs(bot, 'amy', 'agent');
  };
  afterEach(() => bot.close());

  const closeReviews = async (id: string) => {
    amy = await signedInAgain(bot, 'amy');
    const { reviews } = (await amy.ask<ConversationReviews>('GET', `/api/conversations/${id}/reviews`)).body;
    for (const review of reviews)
      await amy.ask('POST', `/api/reviews/${review.id}/resolve`, { kind: 'close', note: 'seen to' });
    await bot.advance(60_000);
    return reviews;
  };
  const otherThan = async (id: string) => (await bot.conversationIds()).find((one) => one !== id) ?? '';

  /** Somebody else's conversation that Amy saw to. */
  async function another(first: string): Promise<string> {
    await bot.contact('sms', 'case-eli', 'borrower');
    await bot.text('0', eli);
    const second = await otherThan(first);
    await closeReviews(second);
    await bot.advance(10 * 24 * hour);
    await closeReviews(second);
    return second;
  }

  it('goes on when a conversation became urgent before the lot fell on it', async () => {
    const disburseBy = new Date(monday + 26 * hour).toISOString();
    await start({
      cases: [caseOf({ disburseBy }), elis],
    });
    const id = await worked(bot, amy);
    expect(await samplesIn(bot)).toEqual([]);
    await bot.advance(3 * hour);
    await bot.text(complaint);
    expect(await closeReviews(id)).toMatchObject([{ priority: 'P1' }]);
    expect(await samplesIn(bot)).toMatchObject([{ conversationId: id, why: ['p1'] }]);
    const second = await another(id);
    await bot.advance(5 * 24 * hour);
    // Whoever draws is waited for.
    await bot.restart();
    expect(await samplesIn(bot)).toContainEqual(expect.objectContaining({ conversationId: second, why: ['agent'] }));
  });

  it('once, also when something is noted in another month', async () => {
    await start({ at: Date.parse('2026-03-31T13:00:00Z') });
    const id = await bot.openThread();
    await bot.text(complaint);
    await closeReviews(id);
    expect(await samplesIn(bot)).toMatchObject([{ conversationId: id, day: '2026-03-31' }]);
    await bot.advance(30 * hour);
    amy = await signedInAgain(bot, 'amy');
    expect((await amy.ask('POST', `/api/conversations/${id}/notes`, { text: 'filed' })).status).toBe(201);
    const april = (await bot.api<Samples>('GET', '/api/quality/samples?month=2026-04')).body;
    expect(april.samples).toEqual([]);
  });

  it('is nothing that was erased before the lot fell on it', async () => {
    await start();
    await worked(bot, amy);
    expect(await samplesIn(bot)).toEqual([]);
    await bot.served.store.erase('dana');
    await bot.advance(24 * hour);
    // Whoever draws is waited for.
    await bot.restart();
    expect(await samplesIn(bot)).toEqual([]);
  });
});
