import type { ConversationReviews } from '../../../bot/views/review-schema.js';
import { RunningBot } from '../running-bot.js';

describe('a decision that can be taken back', () => {
  let bot: RunningBot;
  let conversation: string;
  let review: string;
  beforeEach(async () => {
    bot = await RunningBot.start();
    await bot.openThread();
    await bot.answer({ B4: '3000' });
    [conversation = ''] = await bot.conversationIds();
    review = (await open())[0]?.id ?? '';
  });
  afterEach(() => bot.close());

  const open = async () =>
    (await bot.api<ConversationReviews>('GET', `/api/conversations/${conversation}/reviews`)).body.reviews;
  const decide = (body: object) =>
    bot.api('POST', `/api/reviews/${review}/resolve?undoable=true`, { by: 'Kim', ...body });
  const undo = (by = 'Kim') => bot.api<{ error: { code: string } }>('POST', `/api/reviews/${review}/undo`, { by });
  const income = async () => (await bot.view()).answers.find(({ questionId }) => questionId === 'B4');

  it('waits ten seconds, and says so, before it takes effect', async () => {
    expect((await decide({ kind: 'correct', value: '2143' })).status).toBe(200);
    expect(await open()).toMatchObject([{ deciding: { by: 'Kim', kind: 'correct', until: expect.any(String) } }]);
    await bot.advance(9_000);
    expect((await income())?.status).not.toBe('set-by-person');
    await bot.advance(3_000);
    expect(await income()).toMatchObject({ status: 'set-by-person', by: 'Kim' });
    expect(await open()).toEqual([]);
    expect((await undo()).body.error.code).toBe('decision-made');
  });

  it('is as if it had never been once it is taken back, by who made it', async () => {
    await decide({ kind: 'accept' });
    expect((await undo('Lee')).status).toBe(409);
    expect((await undo()).status).toBe(200);
    await bot.advance(60_000);
    expect(await open()).toMatchObject([{ id: review }]);
    expect((await open())[0]?.deciding).toBeUndefined();
    expect(await bot.kinds(conversation)).not.toContain('review-resolved');
  });

  it('is nobody else’s to replace while it can be taken back', async () => {
    await decide({ kind: 'correct', value: '2143' });
    for (const way of ['?undoable=true', '']) {
      const path = `/api/reviews/${review}/resolve${way}`;
      const { status, body } = await bot.api<{ error: { code: string } }>('POST', path, { by: 'Lee', kind: 'close' });
      expect([status, body.error.code]).toEqual([409, 'review-claimed']);
    }
    await bot.advance(15_000);
    expect(await income()).toMatchObject({ status: 'set-by-person', by: 'Kim' });
  });

  it('counts as it was made last', async () => {
    await decide({ kind: 'accept' });
    await decide({ kind: 'correct', value: '2143' });
    await bot.advance(15_000);
    expect((await income())?.value).toContain('2,143');
  });

  it('takes effect though the server stopped in between', async () => {
    await decide({ kind: 'accept' });
    await bot.restart();
    await bot.advance(15_000);
    expect(await income()).toMatchObject({ status: 'set-by-person', by: 'Kim' });
  });

  it('takes effect though somebody else works on the conversation by then', async () => {
    await bot.api('POST', `/api/reviews/${review}/claim`, { by: 'Kim' });
    await decide({ kind: 'correct', value: '2143' });
    await bot.api('POST', `/api/conversations/${conversation}/hold/release`, { by: 'Kim' });
    await bot.api('POST', `/api/reviews/${review}/claim`, { by: 'Lee' });
    expect((await decide({ kind: 'accept' })).status).toBe(409);
    await bot.advance(15_000);
    expect(await income()).toMatchObject({ status: 'set-by-person', by: 'Kim' });
  });

  it.each(['constructor', '__proto__', 'r99'])('is refused for a review that is not there: %s', async (name) => {
    const none = `/api/reviews/${conversation}~${name}`;
    const answers = [
      await bot.api<{ error: { code: string } }>('POST', `${none}/claim`, { by: 'Kim' }),
      await bot.api<{ error: { code: string } }>('POST', `${none}/resolve`, { by: 'Kim', kind: 'accept' }),
    ];
    expect(answers.map(({ status, body }) => [status, body.error.code])).toEqual([
      [404, 'review-unknown'],
      [404, 'review-unknown'],
    ]);
  });

  it('is refused at once where it cannot be made', async () => {
    expect((await decide({ kind: 'correct', value: 'who knows' })).status).toBe(400);
    expect((await open())[0]?.deciding).toBeUndefined();
  });
});
