import type { Server } from 'restify';
import { z } from 'zod';
import { AppError } from '../../dialogs/app-error.js';
import type { Case } from '../../dialogs/case.js';
import { importCases } from '../cases/import-cases.js';
import { sourceOfText } from '../cases/text-source.js';
import { readQuery, readText } from '../http/read-body.js';
import { exportResults } from '../results/export-results.js';
import { formatJson } from '../results/format-json.js';
import { answering } from './answer.js';
import type { ApiParts } from './api-parts.js';
import { pageOf, pageQuery } from './page-of.js';

/** The query of `GET /api/cases`. */
const listSchema = z.strictObject({ ...pageQuery, begins: z.string().min(1).max(200).optional() });

/** The query of `GET /api/export`. */
const exportSchema = z.strictObject({ caseId: z.string().min(1).max(200).optional() });

/** Cases over HTTP: a list without what is on file, import, and the results. */
export function mountCases(server: Server, parts: ApiParts): void {
  const { log, store, scripts } = parts;

  server.get(
    '/api/cases',
    answering(log, async (request) => {
      const { after, limit, begins = '' } = readQuery(request, listSchema);
      const { page, ...more } = await pageOf(idsFrom(begins, after), limit, (id) => store.getCase(id));
      return { status: 200, body: { cases: page.map(caseSummary), ...more } };
    }),
  );

  /** Ids stand in order, so that all that begin alike are neighbours, and the shortest is what they begin with. */
  async function* idsFrom(begins: string, after: string | undefined): AsyncGenerator<string, void> {
    if (begins !== '' && after === undefined) yield begins;
    for await (const id of store.caseIds(after ?? (begins || undefined))) {
      if (!id.startsWith(begins)) return;
      yield id;
    }
  }

  server.post(
    '/api/cases',
    answering(log, async (request) => {
      const isCsv = String(request.headers['content-type'] ?? '').includes('csv');
      const report = await importCases(sourceOfText(await readText(request)), isCsv ? 'csv' : 'json', store, {
        scripts,
      });
      return { status: report.faults.length > 0 && report.stored + report.unchanged === 0 ? 400 : 200, body: report };
    }),
  );

  server.get(
    '/api/export',
    answering(log, async (request) => {
      const filter = readQuery(request, exportSchema);
      if (filter.caseId !== undefined && !(await store.getCase(filter.caseId)))
        throw new AppError('case-unknown', `There is no case ${filter.caseId}. Import it first.`);
      return { status: 200, body: formatJson(exportResults(filter, parts)) };
    }),
  );
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
