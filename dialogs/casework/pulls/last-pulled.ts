import type { PulledField } from '../flags/case-facts.js';
import type { Pulls } from './pull.js';
import type { Confirmation, VerifiedField } from './verifier.js';

/** What each source had of each field when it was last asked and did answer. */
export function lastPulled(pulls: Pulls): readonly PulledField[] {
  const last = new Map<string, PulledField>();
  for (const { source, came } of Object.values(pulls)) {
    for (const [field, { status }] of Object.entries(came?.results ?? {}) as [VerifiedField, Confirmation][])
      if (status !== 'unavailable') last.set(`${source} ${field}`, { source, field, status });
  }
  return [...last.values()];
}
