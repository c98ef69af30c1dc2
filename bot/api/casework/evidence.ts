import { z } from 'zod';
import { AppError } from '../../../dialogs/app-error.js';
import { buildPack } from '../../evidence/build-pack.js';
import { route } from '../api-route.js';
import { freeText } from '../free-text.js';

/** Evidence packs. */
export const evidenceRoutes = [
  route({
    method: 'GET',
    path: '/api/cases/:case/evidence',
    does: 'Everything that was said and done about a case, in an archive that `ringback verify` checks anywhere.',
    right: 'evidence',
    takesOut: true,
    query: z.object({
      reason: freeText(300).min(4).optional().describe('Why it is needed; whoever is signed in has to say it.'),
    }),
    signs: 'Who asks for it; it stands in the archive.',
    answers: '200 and a zip archive',
    async handle({ params, by, query, signedIn }, parts) {
      if (signedIn && query.reason === undefined)
        throw new AppError('reason-needed', 'Say why you need it: it is kept in the audit log with your name.');
      const at = new Date(parts.clock.now()).toISOString();
      const body = await buildPack(params.case, by, at, { ...parts, documents: parts.files.documents });
      return { status: 200, body, file: { type: 'application/zip', name: `evidence-${params.case}.zip` } };
    },
  }),
] as const;
