import { z } from 'zod';
import { guideIds } from '../../../dialogs/casework/education/guide.js';
import { lessonViews } from '../../../dialogs/casework/education/lesson-view.js';
import { lessonFor } from '../../casework/teaching/teach.js';
import { route } from '../api-route.js';
import { json } from '../takes.js';
import { placeIn, takeCommand } from './command-answer.js';

const base = '/api/cases/:case/parties/:party/education';
const guide = z.enum(guideIds).describe('Which guide.');
const giveSchema = z.strictObject({
  guide,
  over: z
    .array(z.enum(['sms', 'email']))
    .min(1)
    .max(2)
    .describe('The short form by SMS, the long one by e-mail, or both.'),
  yearly: z.boolean().optional().describe('Again every year. In the low tier always.'),
});
const stopSchema = z.strictObject({ guide });

/** Guides and notices. */
export const educationRoutes = [
  route({
    method: 'GET',
    path: base,
    does: 'The guides that a party was given, whether they arrived and were read, and when the next is due.',
    right: 'cases',
    answers: '200 and the lessons, the gaps that conversations showed, and what is planned',
    async handle({ params }, { desk }) {
      const { caseId, partyId } = placeIn(params);
      await desk.place(caseId, partyId);
      const dossier = await desk.dossier(caseId, partyId);
      const { gaps, planned } = dossier.education;
      return { status: 200, body: { lessons: lessonViews(dossier), gaps, planned } };
    },
  }),
  route({
    method: 'POST',
    path: base,
    does: 'Sends a party a guide.',
    right: 'casework',
    takes: json(giveSchema),
    signs: 'Who sends it.',
    answers: '201 and the lesson; 409 when there is no way, or it was sent within a day',
    async handle({ params, body: { over, ...wish }, by }, parts) {
      const once = [...new Set(over)];
      const lesson = await lessonFor({ ...placeIn(params), ...wish, over: once, because: 'person' }, parts.teaching);
      const dossier = await takeCommand(params, 'give-lesson', { ...lesson, by }, parts);
      return { status: 201, body: lessonViews(dossier).at(-1) };
    },
  }),
  route({
    method: 'POST',
    path: `${base}/stop`,
    does: 'Stops a guide from being sent every year.',
    right: 'casework',
    takes: json(stopSchema),
    signs: 'Who says so.',
    answers: '200 and what is still planned; 409 when it was not planned',
    async handle({ params, body, by }, parts) {
      const { education } = await takeCommand(params, 'stop-lessons', { ...body, by }, parts);
      return { status: 200, body: education.planned };
    },
  }),
] as const;
