import { next, type Verb } from './verb.js';

/** Turns away a call that has not been answered: as busy, or as if nobody were there. */
export const reject: Verb = async ({ call, verb }) => {
  if (call.answeredAt !== undefined) return next;
  return { kind: 'end', status: verb.attributes.reason === 'busy' ? 'busy' : 'no-answer' };
};
