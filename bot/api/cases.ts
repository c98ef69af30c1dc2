import type { Server } from 'restify';
import { importCases } from '../cases/import-cases.js';
import { sourceOfText } from '../cases/text-source.js';
import { readText } from '../http/read-body.js';
import { exportResults } from '../results/export-results.js';
import { answering } from './answer.js';
import type { ApiParts } from './api-parts.js';

/** Cases over HTTP: a list without what is on file, import, and the results. */
export function mountCases(server: Server, parts: ApiParts): void {
  const { log, store, scripts } = parts;

  server.get(
    '/api/cases',
    answering(log, async () => {
      const body = [];
      for await (const id of store.caseIds()) {
        const file = await store.getCase(id);
        if (!file) continue;
        const { market, stage, tier, parties } = file;
        body.push({
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
        });
      }
      return { status: 200, body };
    }),
  );

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
    answering(log, async () => ({ status: 200, body: await exportResults({}, parts) })),
  );
}
