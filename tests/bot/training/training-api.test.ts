import type { z } from 'zod';
import type { finishedSchema, practiceSchema, teamSchema, trainingSchema } from '../../../bot/api/training-answer.js';
import type { ConversationReviews } from '../../../bot/views/review-schema.js';
import { apiToken, type Browser, signedInAgain, signedInAs } from '../access/browser.js';
import { RunningBot } from '../running-bot.js';
import { good } from './good-practice.js';

type Training = z.output<typeof trainingSchema>;
type Practice = z.output<typeof practiceSchema>;
type Finished = z.output<typeof finishedSchema>;
type Team = z.output<typeof teamSchema>;

const dayMs = 24 * 3_600_000;

describe('R-TRN-1 training over the API', () => {
  let bot: RunningBot;
  let amy: Browser;
  const start = async (env: Readonly<Record<string, string>> = {}) => {
    bot = await RunningBot.start({ env: { RINGBACK_API_TOKEN: apiToken, ...env } });
    amy = await signedInAs(bot, 'amy', 'agent');
  };
  afterEach(() => bot.close());

  const training = async () => (await amy.ask<Training>('GET', '/api/training')).body;
  const finish = async (id: string, acts: readonly object[] = good[id]?.['en-US'] ?? []) =>
    (await amy.ask<Finished>('POST', `/api/training/${id}/finish`, { locale: 'en-US', acts })).body;
  const passAll = async () => {
    for (const { id } of (await training()).practices) expect(await finish(id)).toMatchObject({ passed: true });
  };
  const team = async () =>
    (await (await signedInAs(bot, `lea-${bot.clock.now()}`, 'reviewer')).ask<Team>('GET', '/api/training/team')).body;

  it('plays a practice like a conversation, and tells what was good and what was missed', async () => {
    await start();
    const play = (acts: readonly object[]) =>
      amy.ask<Practice>('POST', '/api/training/vague-income/play', { locale: 'en-US', acts });
    const { conversation, entries } = (await play([])).body;
    const review = conversation.reviews[0];
    expect(review).toMatchObject({ questionId: 'A8', reason: 'doubtful-answer' });
    expect(entries.length).toBeGreaterThan(10);
    const acts = [
      { kind: 'take-over' },
      { kind: 'write', text: 'How much do you take home a month?' },
      { kind: 'decide', reviewId: review?.id, resolution: { kind: 'correct', value: '4730' } },
    ];
    const then = (await play(acts)).body;
    expect(then.entries).toContainEqual(expect.objectContaining({ kind: 'said', who: 'person', by: 'The amy' }));
    expect(then.conversation.takeover).toMatchObject({ by: 'The amy' });
    expect(await finish('vague-income', acts)).toMatchObject({
      passed: false,
      goals: [
        { isMet: true, words: expect.any(String) },
        { isMet: true },
        { isMet: true },
        { id: 'handed-back', isMet: false },
      ],
    });
    expect((await training()).practices.every(({ until }) => until === undefined)).toBe(true);
    // Nothing of it is a conversation, nor anybody's text.
    expect(await bot.conversationIds()).toEqual([]);
    expect(bot.received()).toEqual([]);
    const misnamed = await play([{ kind: 'decide', reviewId: 'constructor', resolution: { kind: 'close' } }]);
    expect(misnamed.status).toBe(409);
    const unknown = await amy.ask('POST', '/api/training/nobody/play', { locale: 'en-US', acts: [] });
    expect([unknown.status, unknown.body.error.code]).toEqual([404, 'practice-unknown']);
  });

  it('attests who passed them all for a year, and warns both them and their lead in time', async () => {
    await start();
    expect(await training()).toMatchObject({ state: 'missing', isRequired: false });
    await passAll();
    expect(await training()).toMatchObject({ state: 'attested', until: '2027-03-02T15:00:00.000Z' });
    expect(await team()).toMatchObject([{ account: 'amy', name: 'The amy', state: 'attested' }]);
    await bot.advance(340 * dayMs);
    amy = await signedInAgain(bot, 'amy');
    expect((await training()).state).toBe('due');
    expect(await team()).toMatchObject([{ state: 'due', until: '2027-03-02T15:00:00.000Z' }]);
    await finish('vague-income');
    expect(await training()).toMatchObject({ state: 'due', until: '2027-03-02T15:00:00.000Z' });
    await bot.advance(30 * dayMs);
    amy = await signedInAgain(bot, 'amy');
    expect((await training()).state).toBe('lapsed');
    // Not demanded here: the queue stays open.
    expect((await amy.ask('GET', '/api/reviews')).status).toBe(200);
  });

  it('closes the queue to agents who have not practised, where that is set, and to nobody else', async () => {
    await start({ RINGBACK_ATTESTATION: 'required' });
    const id = await bot.openThread();
    await bot.answer({ B8: 'I think not, probably' }, 'B10');
    const { reviews } = (await bot.api<ConversationReviews>('GET', `/api/conversations/${id}/reviews`)).body;
    const wants = [
      ['GET', '/api/reviews'],
      ['POST', `/api/reviews/${reviews[0]?.id}/claim`],
      ['POST', `/api/conversations/${id}/takeover`],
    ] as const;
    for (const [method, path] of wants) {
      const { status, body } = await amy.ask(method, path, method === 'POST' ? {} : undefined);
      expect([path, status, body.error.code]).toEqual([path, 403, 'practice-first']);
    }
    // Whoever is in the middle of something can let go of it.
    expect((await amy.ask('POST', `/api/conversations/${id}/hold/release`, {})).status).toBe(200);
    const back = await amy.ask('POST', `/api/conversations/${id}/hand-back`, {});
    expect([back.status, back.body.error.code]).toEqual([409, 'not-taken-over']);
    expect((await amy.ask('GET', '/api/quality/own')).status).toBe(200);
    const lead = await signedInAs(bot, 'lea', 'reviewer');
    expect((await lead.ask('GET', '/api/reviews')).status).toBe(200);
    await passAll();
    for (const [method, path] of wants)
      expect([path, (await amy.ask(method, path, method === 'POST' ? {} : undefined)).status]).toEqual([path, 200]);
  });
});
