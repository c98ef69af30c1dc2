import { z } from 'zod';
import type { Store } from '../../data/store.js';
import { AppError } from '../../dialogs/app-error.js';
import type { Case } from '../../dialogs/case.js';
import { importCases } from '../cases/import-cases.js';
import { sourceOfText } from '../cases/text-source.js';
import { exportResults } from '../results/export-results.js';
import { formatJson } from '../results/format-json.js';
import { route } from './api-route.js';
import { pageOf, pageQuery } from './page-of.js';
import { text } from './takes.js';

const id = z.string().min(1).max(200).optional();
const listSchema = z.strictObject({ begins: id.describe('Only those whose id begins so.'), ...pageQuery });
const exportSchema = z.strictObject({ caseId: id.describe('Only those of this case; of all cases unless told.') });

/** Cases: a list without what is on file, import, and the results. */
export const caseRoutes = [
  route({
    method: 'GET',
    path: '/api/cases',
    does: 'Lists the cases and their parties by id, a page at a time, without what is on file.',
    right: 'cases',
    query: listSchema,
    answers: '200 and `{ "cases", "next"? }`; without `next` it was the last page',
    async handle({ query: { after, limit, begins = '' } }, { store }) {
      const { page, ...more } = await pageOf(idsFrom(begins, after, store), limit, (id) => store.getCase(id));
      return { status: 200, body: { cases: page.map(caseSummary), ...more } };
    },
  }),
  route({
    method: 'POST',
    path: '/api/cases',
    does: 'Stores cases: JSON, or CSV with a content type that says so. See [cases](cases.md) for the fields.',
    right: 'import',
    takes: text('application/json', 'text/csv'),
    answers: '200 and how many were stored, unchanged and faulty; 400 when nothing could be stored',
    async handle({ body, contentType }, { store, scripts }) {
      const format = contentType.includes('csv') ? 'csv' : 'json';
      const report = await importCases(sourceOfText(body), format, store, { scripts });
      return { status: report.faults.length > 0 && report.stored + report.unchanged === 0 ? 400 : 200, body: report };
    },
  }),
  route({
    method: 'GET',
    path: '/api/export',
    does: 'How every field stands, with where it came from.',
    right: 'export',
    query: exportSchema,
    answers: '200 and a list of fields, sent case by case; a connection that ends before its `]` is no whole list',
    async handle({ query }, parts) {
      if (query.caseId !== undefined && !(await parts.store.getCase(query.caseId)))
        throw new AppError('case-unknown', `There is no case ${query.caseId}. Import it first.`);
      return { status: 200, body: formatJson(exportResults(query, parts)) };
    },
  }),
] as const;

/** Ids stand in order, so that all that begin alike are neighbours, and the shortest is what they begin with. */
async function* idsFrom(begins: string, after: string | undefined, store: Store): AsyncGenerator<string, void> {
  if (begins !== '' && after === undefined) yield begins;
  for await (const id of store.caseIds(after ?? (begins || undefined))) {
    if (!id.startsWith(begins)) return;
    yield id;
  }
}

function caseSummary({ id, market, stage, tier, parties }: Case) {
  return {
    id,
    market,
    stage,
    tier,
    fictional: id.startsWith('demo-'),
    parties: parties.map(({ id: partyId, role, name, locale, zone, contactPoints }) => ({
      id: partyId,
      role,
      name,
      locale,
      zone,
      number: contactPoints.find((point) => point.kind !== 'email')?.value,
    })),
  };
}
