import type { Server } from 'restify';
import { AppError } from '../../../dialogs/app-error.js';
import { buildPack } from '../../evidence/build-pack.js';
import { answering } from '../answer.js';
import type { ApiParts } from '../api-parts.js';
import type { ApiRoute } from '../api-route.js';
import { who } from '../who.js';

/** Evidence packs over HTTP. */
export function mountEvidence(server: Server, parts: ApiParts): void {
  const { log, clock } = parts;

  server.get(
    '/api/cases/:case/evidence',
    answering(log, async (request) => {
      const by = who.safeParse(new URL(request.url ?? '/', 'http://localhost').searchParams.get('by')).data;
      if (by === undefined) throw new AppError('body-wrong', 'Say who asks for it: ?by=NAME.');
      const caseId = decodeURIComponent(String(request.params.case));
      const body = await buildPack(caseId, by, new Date(clock.now()).toISOString(), {
        ...parts,
        documents: parts.files.documents,
      });
      return { status: 200, body, file: { type: 'application/zip', name: `evidence-${caseId}.zip` } };
    }),
  );
}

/** The route of evidence packs. */
export const evidenceRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/api/cases/:case/evidence',
    does: 'Everything that was said and done about a case, in an archive that `ringback verify` checks anywhere.',
    query: { by: 'Who asks for it; it stands in the archive.' },
    answers: '200 and a zip archive',
  },
];
