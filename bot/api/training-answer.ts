import { z } from 'zod';
import { teams } from '../../dialogs/vocabulary.js';
import { conversationSchema } from '../views/conversation-schema.js';
import { timelineSchema } from '../views/timeline/timeline-schema.js';

const inLanguages = z.object({ 'zh-CN': z.string(), 'en-US': z.string() });
const until = z.string().optional().describe('Until when it counts; ISO 8601.');
const state = z
  .enum(['missing', 'lapsed', 'due', 'attested'])
  .describe('`missing`: a practice was never passed; `due`: it lapses within thirty days.');

/** One’s own practices, and how one stands with them. */
export const trainingSchema = z.object({
  state,
  until: until.describe('Until when all of them count.'),
  isRequired: z.boolean().describe('Whether the queue is closed to agents without all of them.'),
  practices: z.array(z.object({ id: z.string(), title: inLanguages, situation: inLanguages, until })),
});

/** A practice as far as it has come. */
export const practiceSchema = z.object({
  conversation: conversationSchema,
  entries: timelineSchema.shape.entries,
  team: z.enum(teams).optional().describe('Whom it was handed to.'),
});

/** What a practice came to. */
export const finishedSchema = z.object({
  passed: z.boolean(),
  goals: z
    .array(
      z.object({
        id: z.string(),
        title: inLanguages,
        isMet: z.boolean(),
        words: z.string().optional().describe('The message that it is about.'),
      }),
    )
    .readonly(),
});

/** How the agents stand. */
export const teamSchema = z.array(z.object({ account: z.string(), name: z.string(), state, until }));
