import { z } from 'zod';
import type { Verifier, VerifierSource } from '../../dialogs/casework/pulls/verifier.js';

/** Where a source answers over HTTP. */
export interface HttpVerifierOptions {
  readonly source: VerifierSource;
  /** `POST <url>/<source>` with `{ "field", "claims" }`. */
  readonly url: string;
  readonly token?: string;
}

const timeoutMs = 10_000;

const answerSchema = z.object({
  status: z.enum(['match', 'mismatch', 'not-found']),
  found: z.union([z.string(), z.number(), z.boolean()]).optional(),
  evidence: z.string().optional(),
  asOf: z.iso.date().optional(),
});

/** A source that is asked over HTTP. Whatever is not an answer of the agreed shape counts as no answer. */
export function httpVerifier({ source, url, token }: HttpVerifierOptions): Verifier {
  const address = `${url.replace(/\/$/u, '')}/${source}`;
  return {
    source,
    verify: async (field, claims) => {
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
          body: JSON.stringify({ field, claims }),
          signal: AbortSignal.timeout(timeoutMs),
        });
        return response.ok ? answerSchema.parse(await response.json()) : { status: 'unavailable' };
      } catch {
        return { status: 'unavailable' };
      }
    },
  };
}
