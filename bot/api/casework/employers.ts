import type { Server } from 'restify';
import { sourceOfText } from '../../cases/text-source.js';
import { importEmployers } from '../../employers/import-employers.js';
import { readText } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';

/** What directories say of employers, over HTTP. */
export function mountEmployers(server: Server, { log, store }: ApiParts): void {
  server.post(
    '/api/employers',
    answering(log, async (request) => {
      const isCsv = String(request.headers['content-type'] ?? '').includes('csv');
      const report = await importEmployers(sourceOfText(await readText(request)), isCsv ? 'csv' : 'json', store);
      return { status: report.faults.length > 0 && report.stored + report.unchanged === 0 ? 400 : 200, body: report };
    }),
  );
}

/** The routes of employers. */
export const employerRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/api/employers',
    does: 'Stores employers: JSON, or CSV with a content type that says so. See [employers](employers.md) for the fields.',
    answers: '200 and how many were stored, unchanged and faulty; 400 when nothing could be stored',
  },
];
