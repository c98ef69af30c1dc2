import type { EventBodies } from '../event.js';
import type { Outreach } from '../outreach/outreach.js';

/** An attempt begins; whatever was heard before is not about it. */
export function attemptStarted(before: Outreach, data: EventBodies['attempt-started']['data']): Outreach {
  const { plan = before.plan, at = before.at, band } = data;
  const bands = band ? [...before.bands, band] : before.bands;
  return {
    ...before,
    plan,
    at,
    bands,
    next: undefined,
    byPlan: data.at !== undefined,
    heard: false,
    heardAt: undefined,
  };
}

/** An attempt reached nobody. */
export function attemptFailed(before: Outreach, { channel, failure }: EventBodies['attempt-failed']['data']): Outreach {
  return {
    ...before,
    failures: { ...before.failures, [failure]: (before.failures[failure] ?? 0) + 1 },
    lastFailure: failure,
    // One that was called off because the party was heard was not in vain.
    callsInVain: before.callsInVain + (channel === 'voice' && !(before.heard && failure === 'canceled') ? 1 : 0),
  };
}

/** A call that was not let out was tried in no band. */
export function attemptRefused(before: Outreach, channel: string): Outreach {
  return channel === 'voice' && before.byPlan ? { ...before, bands: before.bands.slice(0, -1) } : before;
}

/** The party was heard: what their messages failed of counts anew. Whoever writes gets texts, whatever a carrier said. */
export function partyHeard(before: Outreach, at: string): Outreach {
  const { 'takes-no-texts': _, ...failures } = before.failures;
  return { ...before, heard: true, heardAt: at, failures: before.heard ? failures : {} };
}
