import type { Verb } from './verb.js';

/** Ends the call. */
export const hangup: Verb = async () => ({ kind: 'end', status: 'completed' });
