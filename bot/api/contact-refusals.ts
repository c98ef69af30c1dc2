import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import { contactRefusals } from '../contact/contact-record.js';
import { route } from './api-route.js';

const querySchema = z.strictObject({ caseId: z.string().min(1).max(200).describe('The case.') });

const refusalsAnswer = z.object({
  refusals: z
    .array(
      z.object({
        conversationId: z.string().optional(),
        messageId: z.string().optional(),
        partyId: z.string(),
        at: z.string(),
        channel: z.string(),
        reason: z.string(),
        words: z.string().describe('For a person to read.'),
        until: z.string().optional().describe('From when it may be tried.'),
        rule: z.string().optional().describe('The rule of the policy that spoke.'),
        setting: z.string().optional().describe('The number of the market’s profile that it goes by.'),
      }),
    )
    .readonly(),
});

/** Why parties were not contacted. */
export const contactRefusalRoutes = [
  route({
    method: 'GET',
    path: '/api/contact-refusals',
    does: 'Why parties of a case were not contacted, in conversations and beside them, the oldest first.',
    right: 'cases',
    query: querySchema,
    answers:
      '200 and `{ "refusals" }`: each with its words, from when it may be tried, and the rule and number of the profile behind it',
    gives: refusalsAnswer,
    async handle({ query: { caseId } }, { store }) {
      if (!(await store.getCase(caseId)))
        throw new AppError('case-unknown', `There is no case ${caseId}. Import it first.`);
      return { status: 200, body: { refusals: await contactRefusals(caseId, store) } };
    },
  }),
] as const;
