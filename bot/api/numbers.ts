import type { Server } from 'restify';
import { z } from 'zod';
import { sourceOfText } from '../cases/text-source.js';
import { readQuery, readText } from '../http/read-body.js';
import { casesAskedFor } from '../numbers/cases-asked-for.js';
import { hearAnswers } from '../numbers/hear-answers.js';
import { numbersToAsk } from '../numbers/numbers-to-ask.js';
import { answering } from './answer.js';
import type { ApiParts } from './api-parts.js';
import type { ApiRoute } from './api-route.js';
import { who } from './who.js';

const whichSchema = z.strictObject({
  caseId: z.string().min(1).max(200).optional(),
  campaign: z.string().min(1).max(200).optional(),
});

/** Numbers that may have been given up, over HTTP. */
export function mountNumbers(server: Server, { log, store, desk, clock }: ApiParts): void {
  server.get(
    '/api/numbers/to-ask',
    answering(log, async (request) => {
      const which = readQuery(request, whichSchema);
      return { status: 200, body: await numbersToAsk(casesAskedFor(which, store), clock.now(), store) };
    }),
  );

  server.post(
    '/api/numbers/answers',
    answering(log, async (request) => {
      const today = new Date(clock.now()).toISOString().slice(0, 'YYYY-MM-DD'.length);
      const schema = z.strictObject({
        by: who,
        asked: z.iso
          .date('year, month and day, like 2026-02-20')
          .refine((day) => day <= today, 'a day that has come')
          .default(today),
      });
      const { by, asked: askedOn } = readQuery(request, schema);
      const source = sourceOfText(await readText(request));
      const report = await hearAnswers(source, { by, askedOn }, { store, desk, clock });
      const heard = Object.values(report.heard).some((count) => count > 0);
      return { status: report.faults.length > 0 && !heard ? 400 : 200, body: report };
    }),
  );
}

/** The routes of numbers that may have been given up. */
export const numberRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/numbers/to-ask',
    does: 'The numbers that nobody has confirmed for long, for the Reassigned Numbers Database to be asked about before they are dialled.',
    query: { caseId: 'One case; all unless told.', campaign: 'The cases of a campaign.' },
    answers:
      '200, `{ "numbers", "forPeople" }`: each number with the day on which it was confirmed last, and the parties whose numbers only a person can make sure of',
  },
  {
    method: 'POST',
    path: '/api/numbers/answers',
    does: 'What the Reassigned Numbers Database answered, as CSV: number, day, and `yes`, `no` or `no data`.',
    query: { by: 'Who brings it.', asked: 'The day on which it was asked; today unless told.' },
    answers: '200 and how many were heard of, with the faults; 400 when nothing was',
  },
];
