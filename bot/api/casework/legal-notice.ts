import { z } from 'zod';
import { route } from '../api-route.js';
import { json } from '../takes.js';
import { who } from '../who.js';
import { takeCommand } from './command-answer.js';

const letterSchema = z.strictObject({
  sentBy: who.describe('Who sent the letter.'),
  sentOn: z.iso.date().describe('The day on which it went out.'),
});

/** The letter about an incomplete application. */
export const legalNoticeRoutes = [
  route({
    method: 'POST',
    path: '/api/cases/:case/parties/:party/legal-notice',
    does: 'Notes that the letter about an incomplete application was sent, which closes its task.',
    right: 'casework',
    takes: json(letterSchema),
    signs: 'Who notes it.',
    answers: '200 and who sent it when; 404 when no letter is due',
    async handle({ params, body, by }, parts) {
      const { legalNotice } = await takeCommand(params, 'note-letter', { ...body, by }, parts);
      return { status: 200, body: legalNotice.letter };
    },
  }),
] as const;
