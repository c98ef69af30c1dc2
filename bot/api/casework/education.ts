import type { Server } from 'restify';
import { z } from 'zod';
import { guideIds } from '../../../dialogs/casework/education/guide.js';
import { lessonViews } from '../../../dialogs/casework/education/lesson-view.js';
import { lessonFor } from '../../casework/teaching/teach.js';
import { readBody } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { who } from '../who.js';
import { placeIn, takeCommand } from './command-answer.js';

const guide = z.enum(guideIds).describe('Which guide.');
const giveSchema = z.strictObject({
  by: who.describe('Who sends it.'),
  guide,
  over: z
    .array(z.enum(['sms', 'email']))
    .min(1)
    .max(2)
    .describe('The short form by SMS, the long one by e-mail, or both.'),
  yearly: z.boolean().optional().describe('Again every year. In the low tier always.'),
});
const stopSchema = z.strictObject({ by: who.describe('Who says so.'), guide });

const base = '/api/cases/:case/parties/:party/education';

/** Guides and notices over HTTP. */
export function mountEducation(server: Server, parts: ApiParts): void {
  const { log, desk, teaching } = parts;

  server.get(
    base,
    answering(log, async (request) => {
      const { caseId, partyId } = placeIn(request);
      await desk.place(caseId, partyId);
      const dossier = await desk.dossier(caseId, partyId);
      const { gaps, planned } = dossier.education;
      return { status: 200, body: { lessons: lessonViews(dossier), gaps, planned } };
    }),
  );

  server.post(
    base,
    answering(log, async (request) => {
      const { by, over, ...wish } = await readBody(request, giveSchema);
      const once = [...new Set(over)];
      const lesson = await lessonFor({ ...placeIn(request), ...wish, over: once, because: 'person' }, teaching);
      const dossier = await takeCommand(request, 'give-lesson', { ...lesson, by }, parts);
      return { status: 201, body: lessonViews(dossier).at(-1) };
    }),
  );

  server.post(
    `${base}/stop`,
    answering(log, async (request) => {
      const { education } = await takeCommand(request, 'stop-lessons', await readBody(request, stopSchema), parts);
      return { status: 200, body: education.planned };
    }),
  );
}

/** The routes of guides and notices. */
export const educationRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: base,
    does: 'The guides that a party was given, whether they arrived and were read, and when the next is due.',
    answers: '200 and the lessons, the gaps that conversations showed, and what is planned',
  },
  {
    method: 'POST',
    path: base,
    does: 'Sends a party a guide.',
    body: giveSchema,
    answers: '201 and the lesson; 409 when there is no way, or it was sent within a day',
  },
  {
    method: 'POST',
    path: `${base}/stop`,
    does: 'Stops a guide from being sent every year.',
    body: stopSchema,
    answers: '200 and what is still planned; 409 when it was not planned',
  },
];
