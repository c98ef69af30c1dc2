import type { ConversationReviews } from '../../../bot/views/review-schema.js';
import type { TimelineEntry } from '../../../bot/views/timeline/timeline-schema.js';
import { RunningBot } from '../running-bot.js';

describe('a review', () => {
  let bot: RunningBot;
  let id: string;
  beforeEach(async () => {
    bot = await RunningBot.start();
    id = (await bot.contact()).id;
  });
  afterEach(() => bot.close());

  const say = async (...texts: readonly string[]) => {
    for (const text of texts) {
      await bot.text(text);
      await bot.advance(4_000);
    }
  };
  const reviews = async () =>
    (await bot.api<ConversationReviews>('GET', `/api/conversations/${id}/reviews`)).body.reviews;

  it('of who never answered the identity check holds what they said last, and no birthday', async () => {
    await say('1', 'hmm', 'not sure', 'who knows', 'my dog is called Rex, June of eighty seven');
    expect(await reviews()).toMatchObject([{ reason: 'identity-not-answered', said: 'my dog is called Rex, ***' }]);
    const events = (await bot.served.store.load(id))?.events.filter(({ kind }) => kind !== 'conversation-started');
    expect(JSON.stringify(events)).not.toMatch(/eighty seven/u);
  });

  it('of who failed the identity check holds that they answered, and no birthday', async () => {
    await say('1', '0101', '0202', 'March 3');
    expect(await reviews()).toMatchObject([{ reason: 'identity-locked', said: '***' }]);
    const events = (await bot.served.store.load(id))?.events.filter(({ kind }) => kind !== 'conversation-started');
    expect(JSON.stringify(events)).not.toMatch(/March 3|0202/u);
  });

  it('that asks to arrange a call is closed by the time that the party names', async () => {
    await say('2', 'hmm', 'not sure', 'whatever', 'blah');
    expect(await reviews()).toMatchObject([{ reason: 'call-back-to-arrange' }]);
    await say('tomorrow at 3 pm');
    expect((await bot.view()).timers).toContainEqual(expect.objectContaining({ name: 'call-back' }));
    expect((await reviews()).filter(({ resolved }) => !resolved)).toEqual([]);
    const { entries } = (await bot.api<{ entries: TimelineEntry[] }>('GET', `/api/conversations/${id}/timeline`)).body;
    expect(entries).toContainEqual(
      expect.objectContaining({ kind: 'review', step: 'decided', words: expect.stringMatching(/booked: .*3/u) }),
    );
  });
});
