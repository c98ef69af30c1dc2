import type { Activity } from 'botbuilder';
import { callEnded, spoken, texted, transferTo } from '../../adapters/activities.js';
import type { Effect, Listen } from '../../dialogs/engine/effect.js';
import type { RingPerson } from '../transfers/ring-person.js';

/** Replies as Bot Framework activities. Effects that are not words or call control have no place in a reply. */
export function toActivities(effects: readonly (Effect | RingPerson)[]): Partial<Activity>[] {
  return effects.flatMap((effect): Partial<Activity>[] => {
    switch (effect.kind) {
      case 'say':
        return [
          spoken(effect.text, effect.locale, {
            slower: effect.slower,
            ...(effect.listen && { listen: listening(effect.listen) }),
          }),
        ];
      case 'send-message':
        return [texted(effect.text)];
      case 'hang-up':
        return [callEnded()];
      case 'transfer':
        return [transferTo(effect.to)];
      case 'ring-person':
        return [transferTo(effect.phone, effect)];
      default:
        return [];
    }
  });
}

/** Twilio takes whole seconds, and one pause for the whole answer; so times are rounded up. */
function listening(listen: Listen) {
  return {
    step: String(listen.step),
    types: [...(listen.keys ? (['dtmf'] as const) : []), ...(listen.speech ? (['speech'] as const) : [])],
    timeout: Math.ceil(listen.silence),
    speechTimeout: Math.ceil(listen.speechEnd),
    maxSpeechTime: listen.longest,
    hints: listen.hints,
    bargeIn: listen.bargeIn,
    finishOnKey: '#',
    ...(listen.digits && { digits: listen.digits }),
  };
}
