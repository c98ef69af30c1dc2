import type { z } from 'zod';
import type { samplesSchema } from '../../../bot/api/quality-answer.js';
import type { ConversationReviews } from '../../../bot/views/review-schema.js';
import type { Browser } from '../access/browser.js';
import type { RunningBot } from '../running-bot.js';

/** The samples of this month. */
export async function samplesIn(bot: RunningBot) {
  return (await bot.api<z.output<typeof samplesSchema>>('GET', '/api/quality/samples')).body.samples;
}

/** A conversation with doubts, which somebody decides. */
export async function worked(bot: RunningBot, by: Browser): Promise<string> {
  const id = await bot.openThread();
  await bot.answer({ B3: 'some day or other', B4: 'a fair bit, it depends' });
  const { reviews } = (await by.ask<ConversationReviews>('GET', `/api/conversations/${id}/reviews`)).body;
  for (const { id: review } of reviews)
    await by.ask('POST', `/api/reviews/${review}/resolve`, { kind: 'close', note: 'seen to' });
  await bot.advance(60_000);
  return id;
}

/** What is drawn by the next day. */
export async function drawnSample(bot: RunningBot) {
  await bot.advance(24 * 3_600_000);
  for (;;) {
    const [sample] = await samplesIn(bot);
    if (sample) return sample;
  }
}
