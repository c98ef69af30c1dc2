import type { Channel } from '../../vocabulary.js';
import type { Counter } from '../counter.js';
import { type Place, placeOf } from '../moment.js';

interface Attempt {
  readonly place: Place;
  answered: boolean;
  rightParty: boolean;
}

/**
 * Tries to reach a party, which of them somebody answered, and which the right party. A call is answered when a person
 * takes it, a message when the party writes back.
 */
export const countAttempts: Counter = (moments) => {
  const attempts: Attempt[] = [];
  const last = (fits: (channel: Channel) => boolean) => attempts.findLast(({ place }) => fits(place.channel));
  let onLine: Attempt | undefined;
  for (const moment of moments) {
    const { event, after } = moment;
    switch (event.kind) {
      case 'attempt-started':
        attempts.push({
          place: { ...placeOf(moment), channel: event.data.channel },
          answered: false,
          rightParty: false,
        });
        break;
      case 'call-connected':
        onLine = event.data.direction === 'outbound' ? last((channel) => channel === 'voice') : undefined;
        if (onLine) onLine.answered = true;
        break;
      case 'call-left':
        if (onLine && isMachine(event.data.because)) onLine.answered = false;
        break;
      case 'call-ended':
        onLine = undefined;
        break;
      case 'input-received':
      case 'text-held': {
        const written = event.kind === 'text-held' || event.data.channel !== 'voice';
        const attempt = written ? (last((channel) => channel !== 'voice') ?? attempts.at(-1)) : undefined;
        if (attempt) attempt.answered = true;
        break;
      }
      case 'right-party-confirmed':
      case 'identity-passed': {
        const onCall = after.session?.channel === 'voice';
        const attempt = onCall ? onLine : (last((channel) => channel !== 'voice') ?? attempts.at(-1));
        if (attempt) Object.assign(attempt, { answered: true, rightParty: true });
        break;
      }
    }
  }
  return attempts.flatMap(({ place, answered, rightParty }) => [
    { name: 'attempt', place },
    ...(answered ? [{ name: 'attempt-answered', place }] : []),
    ...(rightParty ? [{ name: 'attempt-right-party', place }] : []),
  ]);
};

function isMachine(because: string): boolean {
  return because === 'voicemail' || because === 'machine';
}
