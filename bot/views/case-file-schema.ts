import { z } from 'zod';
import { stages } from '../../dialogs/case.js';
import { flagActions, flagVerdicts } from '../../dialogs/casework/flags/flag.js';
import { locales, markets, partyRoles, priorities, rejectReasons } from '../../dialogs/vocabulary.js';
import { conversationSummarySchema } from './conversation-schema.js';

const words = z.object({ 'zh-CN': z.string(), 'en-US': z.string() });
const list = <S extends z.ZodType>(of: S) => z.array(of).readonly();

/** A value as a source gives it: plain, a sum, a span, or an employer with its other names. */
const valueSchema = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  list(z.string()),
  z.object({ amount: z.number(), currency: z.string().optional(), approximate: z.boolean().optional() }),
  z.object({ from: z.number(), to: z.number().optional() }),
  z.object({ name: z.string() }),
]);

const sourceSchema = z.object({
  ref: z.string().describe('Names it within its party.'),
  source: z.string(),
  stands: z.enum(['given', 'denied', 'vague', 'unknown', 'refused', 'unconfirmed']),
  value: valueSchema.optional(),
  by: z.string().optional(),
  at: z.string().optional(),
  asOf: z.string().optional().describe('The day it speaks of.'),
  reference: z.string().optional(),
  place: z
    .object({
      conversationId: z.string().optional(),
      callId: z.string().optional(),
      channel: z.string().optional(),
      questionId: z.string(),
    })
    .optional()
    .describe('Where it was said.'),
  clarity: z.string().optional(),
  said: z.string().optional().describe('The words that it was taken from.'),
  confirmedBy: z.string().optional(),
  correctedBy: z.string().optional().describe('It does not count any more.'),
});

const fieldSchema = z.object({
  name: z.string(),
  key: z.boolean().describe('Only two independent sources, or two people, verify it.'),
  status: z.enum(['verified', 'mismatch', 'ambiguous', 'unknown', 'refused', 'single-source', 'not-asked']),
  sources: list(sourceSchema).describe('Side by side.'),
});

const step = z.enum(['not-needed', 'open', 'mismatch', 'done']);

const stepsSchema = z.object({
  documents: z.object({ state: step }),
  employer: z.object({ state: step }),
  income: z.object({ state: step }),
  colleague: z.object({ state: step }),
  approval: z.object({
    state: z.enum(['not-needed', 'open', 'done', 'overtaken']),
    by: z.string().optional(),
    at: z.string().optional(),
  }),
});

/** A signal for people, with the words or facts that raised it. */
export const flagSchema = z.object({
  id: z.string(),
  flag: z.string(),
  severity: z.string(),
  name: words.optional(),
  ruleOut: words.optional().describe('What to rule out before anything is held against anybody.'),
  raisedAt: z.string(),
  raisedBy: z.string(),
  evidence: list(
    z.object({
      code: z.string(),
      partyId: z.string(),
      from: z.string().optional().describe('The conversation, call or check.'),
      questionId: z.string().optional(),
      words: z.string().optional(),
      cases: list(z.string()).optional(),
    }),
  ),
  plan: z
    .object({ action: z.enum(flagActions), owner: z.string(), due: z.string(), by: z.string(), at: z.string() })
    .optional(),
  closed: z
    .object({ by: z.string(), at: z.string(), verdict: z.enum(flagVerdicts), note: z.string().optional() })
    .optional(),
  outdatedAt: z.string().optional(),
});

/** A document that came from a party. */
export const documentSchema = z.object({
  id: z.string(),
  type: z.string(),
  bytes: z.number(),
  way: z.enum(['mms', 'upload', 'person']),
  handedOver: z.string().optional(),
  by: z.string(),
  at: z.string(),
  for: z.object({ conversationId: z.string(), item: z.string() }).optional(),
  name: z.string().optional(),
  looked: list(z.object({ by: z.string(), at: z.string() })).describe('Who looked at it.'),
  decided: z
    .object({
      by: z.string(),
      at: z.string(),
      how: z.enum(['accepted', 'rejected']),
      reason: z.enum(rejectReasons).optional(),
      words: z.string().optional(),
    })
    .optional(),
});

const taskSchema = z.object({
  id: z.string(),
  kind: z.string(),
  about: z.string().describe('A field, a step, a flag: a code or an id.'),
  priority: z.enum(priorities),
  team: z.string(),
  owner: z.string().optional(),
  dueAt: z.string(),
  openedAt: z.string(),
  openedBy: z.string(),
  closed: z.object({ by: z.string(), at: z.string(), how: z.string(), note: z.string().optional() }).optional(),
});

const callSchema = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  over: z.enum(['bridge', 'desk']),
  reason: z.string().optional(),
  endedAt: z.string().optional(),
  outcome: z.object({ outcome: z.string(), by: z.string(), at: z.string(), note: z.string().optional() }).optional(),
});

const messageSchema = z.object({
  id: z.string(),
  over: z.enum(['sms', 'email']),
  template: z.string().describe('Which text.'),
  status: z.enum(['waiting', 'sent', 'delivered', 'undelivered', 'refused']),
  code: z.string().optional(),
  by: z.string(),
  at: z.string(),
});

const partySchema = z.object({
  id: z.string(),
  role: z.enum(partyRoles),
  about: z.string().optional().describe('Whom they can tell of.'),
  name: z.string(),
  locale: z.enum(locales),
  zone: z.string().optional(),
  tier: z.string().optional(),
  exclusions: list(z.string()).describe('What bars automated contact.'),
  points: list(
    z.object({
      id: z.string(),
      kind: z.string(),
      value: z.string(),
      source: z.string().optional(),
      asOf: z.string().optional(),
      failedAt: z.string().optional(),
    }),
  ).describe('How they can be reached.'),
  fields: list(fieldSchema).describe('Every fact, with all its sources.'),
  steps: stepsSchema.optional().describe('Of those who stand behind the loan.'),
  flags: list(flagSchema),
  cause: z.object({ open: z.boolean() }).optional().describe('Why the employer could not be confirmed.'),
  tasks: list(taskSchema),
  conversations: list(conversationSummarySchema),
  calls: list(callSchema),
  documents: list(documentSchema),
  messages: list(messageSchema),
});

/** A case with all that is known and was done about it, party by party. */
export const caseFileSchema = z.object({
  id: z.string(),
  market: z.enum(markets),
  product: z.string().optional(),
  stage: z.enum(stages),
  tier: z.string().optional(),
  purposes: list(z.string()).optional(),
  disburseBy: z.string().optional(),
  openBeforeApproval: list(z.string()).describe('What has to be settled before an approval.'),
  parties: list(partySchema),
});
