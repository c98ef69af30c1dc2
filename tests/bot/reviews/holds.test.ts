import type { QueuePage } from '../../../bot/views/queue-schema.js';
import type { ConversationReviews } from '../../../bot/views/review-schema.js';
import type { ReviewView } from '../../../bot/views/review-view.js';
import { RunningBot } from '../running-bot.js';

const minute = 60_000;

describe('who holds a conversation', () => {
  let bot: RunningBot;
  let conversation: string;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    // Two doubts, so that there are two reviews.
    await bot.answer({ B3: 'some day or other', B4: 'a fair bit, depends' });
    [conversation = ''] = await bot.conversationIds();
  });
  afterEach(() => bot.close());

  type Failure = { readonly error: { readonly code: string } };
  const open = async () =>
    (await bot.api<ConversationReviews>('GET', `/api/conversations/${conversation}/reviews`)).body;
  const claim = (by: string, id: string) => bot.api<ReviewView & Failure>('POST', `/api/reviews/${id}/claim`, { by });
  const hold = (what: 'renew' | 'release', by: string) =>
    bot.api<ConversationReviews & Failure>('POST', `/api/conversations/${conversation}/hold/${what}`, { by });

  it('takes all that is open in it, and shows what they compare', async () => {
    const { reviews } = await open();
    expect(reviews.length).toBeGreaterThan(1);
    await claim('Kim', reviews[0]?.id ?? '');
    const held = await open();
    expect(held).toMatchObject({ heldBy: 'Kim', heldUntil: expect.any(String) });
    expect(held.reviews.map(({ claimedBy }) => claimedBy)).toEqual(reviews.map(() => 'Kim'));
    const kinds = await bot.kinds(conversation);
    expect(kinds.filter((kind) => kind === 'review-claimed')).toHaveLength(reviews.length);
  });

  it('loses it a quarter of an hour after the last sign of life, and another may take it', async () => {
    const [{ id } = { id: '' }] = (await open()).reviews;
    await claim('Kim', id);
    await bot.advance(10 * minute);
    expect((await hold('renew', 'Kim')).status).toBe(200);
    await bot.advance(10 * minute);
    expect((await claim('Lee', id)).body.error.code).toBe('review-claimed');
    await bot.advance(6 * minute);
    expect((await open()).heldBy).toBeUndefined();
    expect((await open()).reviews[0]?.onFile).toBeUndefined();
    expect((await claim('Lee', id)).body.claimedBy).toBe('Lee');
    expect((await hold('renew', 'Kim')).body.error.code).toBe('review-claimed');
    const late = await bot.api<Failure>('POST', `/api/reviews/${id}/resolve`, { by: 'Kim', kind: 'ask-again' });
    expect(late.body.error.code).toBe('review-claimed');
  });

  it('may let others have it', async () => {
    const [{ id } = { id: '' }] = (await open()).reviews;
    await claim('Kim', id);
    await hold('release', 'Lee');
    expect((await open()).heldBy).toBe('Kim');
    await hold('release', 'Kim');
    expect((await open()).heldBy).toBeUndefined();
    expect((await hold('renew', 'Kim')).body.error.code).toBe('hold-lapsed');
  });

  it('holds what opens in it meanwhile as well', async () => {
    const [{ id } = { id: '' }] = (await open()).reviews;
    await claim('Kim', id);
    await bot.text('I want to speak to a person');
    await bot.advance(minute);
    const { reviews } = await open();
    expect(new Set(reviews.map(({ claimedBy }) => claimedBy))).toEqual(new Set(['Kim']));
  });

  it('hands it to another team with a note, and holds it no more', async () => {
    const [{ id } = { id: '' }] = (await open()).reviews;
    const hand = (by: string) =>
      bot.api<ConversationReviews & Failure>('POST', `/api/conversations/${conversation}/team`, {
        by,
        team: 'enhanced',
        note: 'They asked for somebody who knows the branch.',
      });
    await claim('Kim', id);
    expect((await hand('Lee')).body.error.code).toBe('review-claimed');
    expect((await hand('Kim')).body).toMatchObject({ team: 'enhanced' });
    expect((await open()).heldBy).toBeUndefined();
    const ofTeam = async (team: string) => (await bot.api<QueuePage>('GET', `/api/reviews?team=${team}`)).body.items;
    expect(await ofTeam('enhanced')).toMatchObject([{ conversationId: conversation, team: 'enhanced' }]);
    expect(await ofTeam('desk')).toEqual([]);
    const { body } = await bot.api<{ entries: readonly object[] }>(
      'GET',
      `/api/conversations/${conversation}/timeline`,
    );
    expect(body.entries.at(-1)).toMatchObject({
      kind: 'team',
      team: 'enhanced',
      by: 'Kim',
      words: 'They asked for somebody who knows the branch.',
    });
  });

  it('keeps notes for those who come after, also with a conversation that is handed on', async () => {
    const [{ conversationId = '' } = {}] = await bot.queue();
    const note = await bot.api('POST', `/api/conversations/${conversationId}/notes`, {
      by: 'Kim',
      text: 'Prefers to be called after six.',
    });
    expect(note.status).toBe(201);
    await bot.api('POST', `/api/conversations/${conversationId}/team`, {
      by: 'Lee',
      team: 'enhanced',
      note: 'Speaks fast.',
    });
    const { body } = await bot.api<ConversationReviews>('GET', `/api/conversations/${conversationId}/reviews`);
    expect(body.notes).toMatchObject([
      { by: 'Kim', text: 'Prefers to be called after six.' },
      { by: 'Lee', text: 'Speaks fast.' },
    ]);
    expect(bot.received().join()).not.toContain('after six');
  });
});
