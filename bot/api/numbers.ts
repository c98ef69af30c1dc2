import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import { sourceOfText } from '../cases/text-source.js';
import { casesAskedFor } from '../numbers/cases-asked-for.js';
import { hearAnswers } from '../numbers/hear-answers.js';
import { numbersToAsk } from '../numbers/numbers-to-ask.js';
import { route } from './api-route.js';
import { text } from './takes.js';

const caseOrCampaign = z.string().min(1).max(200).optional();
const whichSchema = z.strictObject({
  caseId: caseOrCampaign.describe('One case; all unless told.'),
  campaign: caseOrCampaign.describe('The cases of a campaign.'),
});
const answersSchema = z.strictObject({
  asked: z.iso
    .date('year, month and day, like 2026-02-20')
    .optional()
    .describe('The day on which it was asked; today unless told.'),
});

/** Numbers that may have been given up. */
export const numberRoutes = [
  route({
    method: 'GET',
    path: '/api/numbers/to-ask',
    does: 'The numbers that nobody has confirmed for long, for the Reassigned Numbers Database to be asked about before they are dialled.',
    right: 'import',
    query: whichSchema,
    answers:
      '200, `{ "numbers", "forPeople" }`: each number with the day on which it was confirmed last, and the parties whose numbers only a person can make sure of',
    handle: async ({ query }, { store, clock }) => ({
      status: 200,
      body: await numbersToAsk(casesAskedFor(query, store), clock.now(), store),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/numbers/answers',
    does: 'What the Reassigned Numbers Database answered, as CSV: number, day, and `yes`, `no` or `no data`.',
    right: 'import',
    query: answersSchema,
    takes: text('text/csv'),
    signs: 'Who brings it.',
    answers: '200 and how many were heard of, with the faults; 400 when nothing was',
    async handle({ query, body, by }, { store, desk, clock }) {
      const today = new Date(clock.now()).toISOString().slice(0, 'YYYY-MM-DD'.length);
      const askedOn = query.asked ?? today;
      if (askedOn > today) throw new AppError('body-wrong', `asked does not fit: ${askedOn} has not come yet.`);
      const report = await hearAnswers(sourceOfText(body), { by, askedOn }, { store, desk, clock });
      const heard = Object.values(report.heard).some((count) => count > 0);
      return { status: report.faults.length > 0 && !heard ? 400 : 200, body: report };
    },
  }),
] as const;
