import { buildPack } from '../../evidence/build-pack.js';
import { route } from '../api-route.js';

/** Evidence packs. */
export const evidenceRoutes = [
  route({
    method: 'GET',
    path: '/api/cases/:case/evidence',
    does: 'Everything that was said and done about a case, in an archive that `ringback verify` checks anywhere.',
    right: 'evidence',
    takesOut: true,
    signs: 'Who asks for it; it stands in the archive.',
    answers: '200 and a zip archive',
    async handle({ params, by }, parts) {
      const at = new Date(parts.clock.now()).toISOString();
      const body = await buildPack(params.case, by, at, { ...parts, documents: parts.files.documents });
      return { status: 200, body, file: { type: 'application/zip', name: `evidence-${params.case}.zip` } };
    },
  }),
] as const;
