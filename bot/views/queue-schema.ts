import { z } from 'zod';
import { locales, markets, partyRoles, priorities, teams } from '../../dialogs/vocabulary.js';

/** A conversation with open reviews, as the queue shows it. */
export const queueItemSchema = z.object({
  conversationId: z.string(),
  caseId: z.string(),
  role: z.enum(partyRoles),
  name: z.string().describe('Initials.'),
  locale: z.enum(locales),
  market: z.enum(markets),
  team: z.enum(teams),
  priority: z.enum(priorities),
  dueAt: z.string(),
  heldBy: z.string().optional().describe('Who works on it now.'),
  about: z
    .array(
      z.object({
        reason: z.string(),
        goal: z.object({ 'zh-CN': z.string(), 'en-US': z.string() }).optional().describe('What was to be found out.'),
      }),
    )
    .describe('What each of its open reviews is about.'),
});
export type QueueItem = z.output<typeof queueItemSchema>;

/** A page of the queue. */
export const queuePageSchema = z.object({
  items: z.array(queueItemSchema).readonly(),
  next: z.string().optional().describe('`?after=` for the next page; without it this was the last.'),
  counts: z
    .array(z.object({ priority: z.enum(priorities), team: z.string(), conversations: z.number() }))
    .describe('How many wait of each sort, whatever was asked for.'),
});
export type QueuePage = z.output<typeof queuePageSchema>;
