import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import type { CellFilter } from '../../dialogs/insights/cell-counts.js';
import { channels, locales, markets } from '../../dialogs/vocabulary.js';
import { foundIn, soughtCounts } from '../insights/found-in.js';
import { tableNames, tableOf } from '../insights/insight-tables.js';
import { readAlerts, readInsights, spanOf } from '../insights/read-insights.js';
import { route } from './api-route.js';
import { alertsSchema, foundInSchema, insightsSchema } from './insights-answer.js';

const day = z.iso.date('a day like 2026-02-20').optional();
const filterFields = {
  from: day.describe('The first day; four weeks together with the last unless told.'),
  to: day.describe('The last day, where the lender is; today unless told.'),
  script: z.string().min(1).max(100).optional().describe('Only this script.'),
  version: z.coerce.number().int().min(1).optional().describe('Only this version of it.'),
  locale: z.enum(locales).optional().describe('Only what was said in this language.'),
  channel: z.enum(channels).optional().describe('Only what came over this channel.'),
  market: z.enum(markets).optional().describe('Only loans of this market.'),
};
const mostDays = 400;
const dayMs = 86_400_000;
const mostFound = 50;

/** What conversations tell together: counts and rates, nobody’s case. */
export const insightRoutes = [
  route({
    method: 'GET',
    path: '/api/insights',
    does: 'Rates with their definitions, questions with their ambiguity, hang-ups, how long reviews took, causes. A rate of fewer than 30 is hidden.',
    right: 'insights',
    query: z.strictObject(filterFields),
    gives: insightsSchema,
    answers:
      '200 and what was counted by now; what happened in the last seconds may be missing where several processes answer',
    handle: async ({ query }, parts) => ({
      status: 200,
      body: await readInsights(filterOf(query, parts.clock.now()), parts),
    }),
  }),
  route({
    method: 'GET',
    path: '/api/insights/alerts',
    does: 'What ops have to look at, of the last 14 days: questions that are ambiguous or not heard, places where people hang up, days with many opt-outs, filtered messages, flags that are mostly wrong.',
    right: 'insights',
    gives: alertsSchema,
    answers: '200 and `{ "from", "to", "alerts" }`',
    handle: async (_asked, parts) => ({ status: 200, body: await readAlerts(parts) }),
  }),
  route({
    method: 'GET',
    path: '/api/insights/conversations',
    does: 'Some conversations in which an answer stayed ambiguous or unheard, or in which the party hung up at a step: 50 at most, in no order.',
    right: 'insights',
    query: z.strictObject({
      what: z.enum(soughtCounts).describe('What happened in them.'),
      at: z.string().min(1).max(100).describe('A question’s id, or a step as `hangUps` names it.'),
      ...filterFields,
    }),
    gives: foundInSchema,
    answers: '200 and the conversations, of which there may be none',
    async handle({ query: { what, at, ...wish } }, { store, clock, insights }) {
      await insights.settled();
      const conversations = await foundIn(store.records, filterOf(wish, clock.now()), { what, at }, mostFound);
      return { status: 200, body: { conversations } };
    },
  }),
  route({
    method: 'GET',
    path: '/api/insights.csv',
    does: 'One table of the insights as CSV. That it was taken out is in the audit log.',
    right: 'insights',
    takesOut: true,
    query: z.strictObject({ table: z.enum(tableNames).describe('Which.'), ...filterFields }),
    answers: '200 and a line a row; a rate that is hidden is empty',
    async handle({ query: { table, ...wish } }, parts) {
      const rows = tableOf(table, await readInsights(filterOf(wish, parts.clock.now()), parts));
      // A spreadsheet would run a cell that begins like a formula (OWASP, "CSV Injection").
      const csv = stringify([...rows], { header: true, escape_formulas: true });
      return { status: 200, body: inOnePiece(csv), stream: 'text/csv; charset=utf-8' };
    },
  }),
] as const;

function filterOf({ from, to, ...rest }: Partial<CellFilter>, now: number): CellFilter {
  const span = spanOf({ ...(from !== undefined && { from }), ...(to !== undefined && { to }) }, now);
  const days = (Date.parse(span.to) - Date.parse(span.from)) / dayMs;
  if (days < 0) throw new AppError('body-wrong', 'The last day lies before the first one.');
  if (days > mostDays) throw new AppError('body-wrong', `Ask for ${mostDays} days at most.`);
  return { ...rest, ...span };
}

async function* inOnePiece(text: string): AsyncGenerator<string, void> {
  yield text;
}
