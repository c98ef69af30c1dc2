import type { Counter } from '../counter.js';
import { type Place, placeOf } from '../moment.js';

interface Spoken {
  readonly place: Place;
  rightParty: boolean;
  identified: boolean;
}

/** Calls and threads in which somebody said that they are the party or answered the identity check, and which passed it. */
export const countIdentity: Counter = (moments) => {
  const sessions: Spoken[] = [];
  for (const moment of moments) {
    const { kind } = moment.event;
    if (kind === 'call-connected' || kind === 'thread-opened')
      sessions.push({ place: placeOf(moment), rightParty: false, identified: false });
    const session = sessions.at(-1);
    if (!session) continue;
    if (kind === 'right-party-confirmed' || kind === 'identity-failed') session.rightParty = true;
    if (kind === 'identity-passed') Object.assign(session, { rightParty: true, identified: true });
  }
  return sessions.flatMap(({ place, rightParty, identified }) => [
    ...(rightParty ? [{ name: 'right-party', place }] : []),
    ...(identified ? [{ name: 'identified', place }] : []),
  ]);
};
