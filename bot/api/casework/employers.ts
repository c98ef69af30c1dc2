import type { Server } from 'restify';
import { AppError } from '../../../dialogs/app-error.js';
import { sourceOfText } from '../../cases/text-source.js';
import { hearPartners } from '../../employers/hear-partners.js';
import { importEmployers } from '../../employers/import-employers.js';
import { readText } from '../../http/read-body.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { who } from '../who.js';

/** What directories say of employers, over HTTP. */
export function mountEmployers(server: Server, { log, store, desk, clock }: ApiParts): void {
  server.post(
    '/api/employers',
    answering(log, async (request) => {
      const isCsv = String(request.headers['content-type'] ?? '').includes('csv');
      const report = await importEmployers(sourceOfText(await readText(request)), isCsv ? 'csv' : 'json', store);
      return { status: report.faults.length > 0 && report.stored + report.unchanged === 0 ? 400 : 200, body: report };
    }),
  );

  server.post(
    '/api/employers/people',
    answering(log, async (request) => {
      const by = who.safeParse(new URL(request.url ?? '', 'http://localhost').searchParams.get('by'));
      if (!by.success) throw new AppError('body-wrong', 'Say who brings the list: ?by=NAME.');
      const report = await hearPartners(sourceOfText(await readText(request)), by.data, { store, desk, clock });
      return { status: report.faults.length > 0 && report.heard === 0 ? 400 : 200, body: report };
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
  {
    method: 'POST',
    path: '/api/employers/people',
    does: 'What partner employers say of their people, as CSV: see [employers](employers.md). `?by=` names who brings it. Who has left gets a task.',
    answers: '200 and how many parties were heard of, with the faults; 400 when nobody was',
  },
];
