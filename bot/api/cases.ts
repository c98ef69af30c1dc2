import { z } from 'zod';
import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import { type Case, stages } from '../../dialogs/case.js';
import { markets } from '../../dialogs/vocabulary.js';
import { checkCases } from '../cases/check-cases.js';
import { importCases } from '../cases/import-cases.js';
import { sourceOfText } from '../cases/text-source.js';
import { exportResults } from '../results/export-results.js';
import { formatJson } from '../results/format-json.js';
import { caseSummary, caseSummarySchema } from '../views/case-summary.js';
import { route } from './api-route.js';
import { pageQuery } from './page-of.js';
import { text } from './takes.js';

const id = z.string().min(1).max(200).optional();
const listSchema = z.strictObject({
  begins: id.describe('Only those whose id begins so.'),
  party: id.describe('Only those in which this party stands: their id.'),
  stage: z.enum(stages).optional().describe('Only those before the payout, or after it.'),
  market: z.enum(markets).optional().describe('Only loans of this market.'),
  ...pageQuery,
});
const listAnswer = z.object({
  cases: z.array(caseSummarySchema).readonly(),
  next: z.string().optional().describe('Where the next page goes on; absent on the last.'),
});
const importSchema = z.strictObject({
  check: z.enum(['true', 'false']).default('false').describe('`true` reads and checks all of it, and stores nothing.'),
});
const faultSchema = z.object({
  row: z.number().optional().describe('As a spreadsheet counts; in JSON the place in the list, from 1.'),
  line: z.number().optional(),
  column: z.string().optional(),
  caseId: z.string().optional(),
  partyId: z.string().optional(),
  message: z.string(),
  remedy: z.string(),
});
const importAnswer = z.object({
  stored: z.number(),
  unchanged: z.number().describe('They stood there already, and stay as they are.'),
  faults: z.array(faultSchema).readonly(),
  warnings: z.array(faultSchema).readonly(),
});
/** So many cases are looked through for a page; the next page goes on behind them. */
const lookedThrough = 500;
const exportSchema = z.strictObject({ caseId: id.describe('Only those of this case; of all cases unless told.') });

/** Cases: a list without what is on file, import, and the results. */
export const caseRoutes = [
  route({
    method: 'GET',
    path: '/api/cases',
    does: 'Lists the cases and their parties by id, a page at a time, without what is on file.',
    right: 'cases',
    query: listSchema,
    answers:
      '200 and `{ "cases", "next"? }`; without `next` it was the last page. A page may hold fewer than asked for, or none, and have a next',
    gives: listAnswer,
    handle: async ({ query }, { store }) => ({ status: 200, body: await listed(query, store) }),
  }),
  route({
    method: 'POST',
    path: '/api/cases',
    does: 'Stores cases: JSON, or CSV with a content type that says so. See [cases](cases.md) for the fields.',
    right: 'import',
    query: importSchema,
    takes: text('application/json', 'text/csv'),
    answers:
      '200 and how many were stored, unchanged and faulty, or with `check` would be; 400 when nothing could be stored',
    gives: importAnswer,
    async handle({ query, body, contentType }, { store, scripts }) {
      const format = contentType.includes('csv') ? 'csv' : 'json';
      if (query.check === 'true')
        return { status: 200, body: await checkCases(sourceOfText(body), format, store, { scripts }) };
      const report = await importCases(sourceOfText(body), format, store, { scripts });
      return { status: report.faults.length > 0 && report.stored + report.unchanged === 0 ? 400 : 200, body: report };
    },
  }),
  route({
    method: 'GET',
    path: '/api/export',
    does: 'How every field stands, with where it came from.',
    right: 'export',
    takesOut: true,
    query: exportSchema,
    answers: '200 and a list of fields, sent case by case; a connection that ends before its `]` is no whole list',
    async handle({ query }, parts) {
      if (query.caseId !== undefined && !(await parts.store.getCase(query.caseId)))
        throw new AppError('case-unknown', `There is no case ${query.caseId}. Import it first.`);
      return { status: 200, body: formatJson(exportResults(query, parts)) };
    },
  }),
] as const;

/** One page of the cases that fit. What fits is seen by opening each, so that a page looks through so many at most. */
async function listed({ after, limit, begins = '', party, stage, market }: z.output<typeof listSchema>, store: Store) {
  const ids = party === undefined ? idsFrom(begins, after, store) : await idsOfParty(party, begins, after, store);
  const cases: Case[] = [];
  let looked = 0;
  let last: string | undefined;
  for await (const id of ids) {
    if (cases.length === limit || looked === lookedThrough) return { cases: cases.map(caseSummary), next: last };
    const file = await store.getCase(id);
    const fits = (stage ?? file?.stage) === file?.stage && (market ?? file?.market) === file?.market;
    if (file && fits) cases.push(file);
    looked += 1;
    last = id;
  }
  return { cases: cases.map(caseSummary) };
}

async function idsOfParty(party: string, begins: string, after = '', store: Store): Promise<readonly string[]> {
  const ids = (await store.casesWith([party])).map(({ caseId }) => caseId);
  return [...new Set(ids)].sort().filter((id) => id > after && id.startsWith(begins));
}

/** Ids stand in order, so that all that begin alike are neighbours, and the shortest is what they begin with. */
async function* idsFrom(begins: string, after: string | undefined, store: Store): AsyncGenerator<string, void> {
  if (begins !== '' && after === undefined) yield begins;
  for await (const id of store.caseIds(after ?? (begins || undefined))) {
    if (!id.startsWith(begins)) return;
    yield id;
  }
}
