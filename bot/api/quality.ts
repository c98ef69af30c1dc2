import { z } from 'zod';
import { deskDay } from '../../dialogs/policy/business-time.js';
import { sampleReasons } from '../../dialogs/quality/finished.js';
import { rightsIn } from '../access/role.js';
import { calibrate, handInSheet, keepSheet } from '../quality/assess.js';
import { ownResults, resultsOf } from '../quality/results.js';
import { asAssessorSees, sampleSummary, sampleView } from '../quality/sample-view.js';
import { findSample, samplesOf } from '../quality/samples.js';
import type { ApiParts } from './api-parts.js';
import { route } from './api-route.js';
import { freeText } from './free-text.js';
import { marksSchema, ownResultsSchema, resultsSchema, samplesSchema, sampleViewSchema } from './quality-answer.js';
import { empty, json } from './takes.js';

const monthQuery = z.strictObject({
  month: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/u, 'a month like 2026-02')
    .optional()
    .describe('Which month, like 2026-02; this one unless told.'),
});
const sheet = json(
  z.strictObject({
    marks: marksSchema.describe('How each item was found: `met`, `missed` or `not-applicable`.'),
    notes: freeText(4_000).describe('What is to be said about it; who did the work reads it.'),
  }),
);

/** Assessing conversations: samples, score sheets, calibration, results. */
export const qualityRoutes = [
  route({
    method: 'GET',
    path: '/api/quality/samples',
    does: 'The conversations that were drawn in a month: five of each agent, two of a hundred that the bot closed alone, all with cause W5, all P1, all of guarantors.',
    right: 'quality',
    query: monthQuery,
    gives: samplesSchema,
    answers: '200 and the samples, the latest day first',
    async handle({ query, signedIn }, parts) {
      const month = monthOf(query.month, parts);
      const samples = await drawn(month, parts);
      const body = samples
        .toSorted((one, other) => (one.day > other.day ? -1 : 1))
        .map((sample) => sampleSummary(sample, signedIn?.name ?? ''));
      return { status: 200, body: { month, samples: body, reasons: sampleReasons } };
    },
  }),
  route({
    method: 'GET',
    path: '/api/quality/samples/:sample',
    does: 'One sample: the items of the score sheet, one’s own marks, and the sheets of others, in a calibration only once one’s own stands.',
    right: 'quality',
    gives: sampleViewSchema,
    answers: '200 and the sample',
    handle: async ({ params, signedIn }, { store }) => ({
      status: 200,
      body: sampleView(await findSample(store.records, params.sample), signedIn?.name ?? ''),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/quality/samples/:sample/sheet',
    does: 'Keeps what was marked so far, for its writer alone.',
    right: 'quality',
    takes: sheet,
    signs: 'Who assesses.',
    gives: sampleViewSchema,
    answers: '200 and the sample; 409 for one’s own work, and for a sheet that was handed in',
    handle: async ({ params, body, by }, parts) => ({
      status: 200,
      body: sampleView(await keepSheet(params.sample, by, body, parts), by),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/quality/samples/:sample/hand-in',
    does: 'Lets a sheet stand. Nobody changes it any more; who did the work can read it.',
    right: 'quality',
    takes: sheet,
    signs: 'Who assesses.',
    gives: sampleViewSchema,
    answers: '200 and the sample; 400 where an item is not marked',
    handle: async ({ params, body, by }, parts) => ({
      status: 200,
      body: sampleView(await handInSheet(params.sample, by, body, parts), by),
    }),
  }),
  route({
    method: 'POST',
    path: '/api/quality/samples/:sample/calibrate',
    does: 'Has several assess a sample without seeing each other’s sheets, to compare them then.',
    right: 'quality',
    takes: empty,
    signs: 'Who asks for it.',
    gives: sampleViewSchema,
    answers: '200 and the sample; 409 when somebody’s sheet stands already',
    handle: async ({ params, by }, parts) => ({
      status: 200,
      body: sampleView(await calibrate(params.sample, parts), by),
    }),
  }),
  route({
    method: 'GET',
    path: '/api/quality/results',
    does: 'What the assessments of a month come to, by agent and by script, and every fatal item. A mean of fewer than five is hidden; who assesses sees nothing of a calibration before their own sheet stands.',
    right: 'quality-results',
    query: monthQuery,
    gives: resultsSchema,
    answers: '200 and the results, the lowest first',
    async handle({ query, signedIn }, parts) {
      const month = monthOf(query.month, parts);
      const samples = await drawn(month, parts);
      const account = signedIn && (await parts.accounts.find(signedIn.accountId));
      const assesses = account && rightsIn(account.roles).has('quality');
      const seen = assesses ? samples.map((sample) => asAssessorSees(sample, signedIn.name)) : samples;
      return { status: 200, body: { month, ...resultsOf(seen) } };
    },
  }),
  route({
    method: 'GET',
    path: '/api/quality/own',
    does: 'What others made of one’s own work in a month.',
    right: 'self',
    query: monthQuery,
    gives: ownResultsSchema,
    answers: '200 and one’s own results',
    async handle({ query, signedIn }, parts) {
      const month = monthOf(query.month, parts);
      return { status: 200, body: { month, ...ownResults(await drawn(month, parts), signedIn?.name ?? '') } };
    },
  }),
] as const;

function monthOf(wanted: string | undefined, { clock }: ApiParts): string {
  return wanted ?? deskDay(new Date(clock.now()).toISOString(), 'cn').slice(0, 'YYYY-MM'.length);
}

async function drawn(month: string, { sampler, store }: ApiParts) {
  await sampler.settled();
  return await samplesOf(store.records, month);
}
