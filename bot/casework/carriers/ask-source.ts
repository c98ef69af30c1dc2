import type { Confirmation, VerifiedField, Verifier } from '../../../dialogs/casework/pulls/verifier.js';
import type { Carrier } from '../carriers.js';

/** Minutes before a source that did not answer is asked again. */
const waits = [1, 10, 60];

/** Asks a source, and asks again a few times when it cannot be reached. */
export function askSource(verifiers: readonly Verifier[]): Carrier<'ask-source'> {
  return async ({ pullId, source, fields, claims }, { tries, now }) => {
    const verifier = verifiers.find((one) => one.source === source);
    const results: Partial<Record<VerifiedField, Confirmation>> = {};
    for (const field of fields) results[field] = (await verifier?.verify(field, claims)) ?? { status: 'unavailable' };
    const wait = waits[tries];
    const isMissing = Object.values(results).some(({ status }) => status === 'unavailable');
    if (isMissing && wait !== undefined) return { kind: 'again', dueAt: now + wait * 60_000 };
    return { kind: 'done', tell: { kind: 'source-answered', pullId, results } };
  };
}
