import { z } from 'zod';

/** What somebody did, as the audit log calls it. */
export const auditedDeeds = [
  'signed-in',
  'sign-in-failed',
  'signed-out',
  'saw',
  'changed',
  'revealed',
  'exported',
] as const;

/** What something may be about. Ids alone: nothing of a party’s values is ever written to this log. */
export const auditedThings = [
  'case',
  'party',
  'conversation',
  'review',
  'campaign',
  'document',
  'call',
  'task',
  'flag',
  'point',
  'claim',
  'notice',
  'link',
  'rule',
  'account',
  'script',
  'sample',
  'practice',
] as const;

const id = z.string().max(400);

/** One thing that somebody did. */
export const auditEntrySchema = z.object({
  deed: z.enum(auditedDeeds),
  account: z
    .string()
    .optional()
    .describe('Whose account; absent for programs, and where somebody failed to sign in to an account that is none.'),
  name: z.string().optional().describe('How they are called.'),
  right: z.string().describe('The kind of work.'),
  route: z.string().describe('What was asked, its ids by their names.'),
  about: z.partialRecord(z.enum(auditedThings), id).describe('The ids of what it was about.'),
  field: z.string().optional().describe('What was revealed: the name of a field, never its value.'),
  reason: z.string().optional().describe('Why, in the words of who revealed it.'),
});

/** One thing that somebody did. */
export type AuditEntry = z.output<typeof auditEntrySchema>;

/** An entry where it stands. */
export const placedEntrySchema = auditEntrySchema.extend({
  id: z.string().describe('Day and number: where a page goes on.'),
  at: z.string().describe('ISO 8601, UTC.'),
});

/** An entry where it stands. */
export type PlacedEntry = z.output<typeof placedEntrySchema>;
