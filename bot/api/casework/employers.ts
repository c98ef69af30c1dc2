import { sourceOfText } from '../../cases/text-source.js';
import { hearPartners } from '../../employers/hear-partners.js';
import { importEmployers } from '../../employers/import-employers.js';
import { route } from '../api-route.js';
import { text } from '../takes.js';

/** What directories say of employers, and what partner employers say of their people. */
export const employerRoutes = [
  route({
    method: 'POST',
    path: '/api/employers',
    does: 'Stores employers: JSON, or CSV with a content type that says so. See [employers](employers.md) for the fields.',
    right: 'import',
    takes: text('text/csv', 'application/json'),
    answers: '200 and how many were stored, unchanged and faulty; 400 when nothing could be stored',
    async handle({ body, contentType }, { store }) {
      const format = contentType.includes('csv') ? 'csv' : 'json';
      const report = await importEmployers(sourceOfText(body), format, store);
      return { status: report.faults.length > 0 && report.stored + report.unchanged === 0 ? 400 : 200, body: report };
    },
  }),
  route({
    method: 'POST',
    path: '/api/employers/people',
    does: 'What partner employers say of their people, as CSV: see [employers](employers.md). `?by=` names who brings it. Who has left gets a task.',
    right: 'import',
    takes: text('text/csv'),
    signs: 'Who brings the list.',
    answers: '200 and how many parties were heard of, with the faults; 400 when nobody was',
    async handle({ body, by }, { store, desk, clock }) {
      const report = await hearPartners(sourceOfText(body), by, { store, desk, clock });
      return { status: report.faults.length > 0 && report.heard === 0 ? 400 : 200, body: report };
    },
  }),
] as const;
