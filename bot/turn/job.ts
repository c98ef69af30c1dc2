import type { Effect } from '../../dialogs/engine/effect.js';
import type { TimerName } from '../../dialogs/engine/input.js';
import type { Place } from '../../dialogs/pace/line.js';
import type { WaitingDecision } from '../reviews/waiting-decision.js';

/** What waits in the store to be done: an effect to carry out, words for a live call, a timer to fire, flags to look for, a campaign to be told, a person’s decision, or a place in the queue. */
export type JobPayload =
  | {
      readonly kind: 'effect';
      readonly effect: Effect;
      readonly tries: number;
      /** Epoch ms of when the provider was about to be asked: from then on it may have been carried out. */
      readonly begunAt?: number;
      /** How often a request ended without telling whether it was carried out. */
      readonly doubts?: number;
      /** Where it waits for its turn with the provider. */
      readonly waits?: Waits;
      /** The conversation knows that the provider lets it not out for now. */
      readonly heldUp?: boolean;
    }
  | { readonly kind: 'speech'; readonly effects: readonly Effect[] }
  | { readonly kind: 'timer'; readonly timer: TimerName }
  | { readonly kind: 'observe' }
  | { readonly kind: 'campaign' }
  | { readonly kind: 'urgency' }
  | WaitingDecision;

/** A place in a sender's line; it counts only for a job that is still due when its turn comes. */
export interface Waits extends Place {
  /** Epoch ms. */
  readonly until: number;
}

/** The id of a timer's job. There is one of each name in a conversation. */
export function timerJobId(timer: TimerName): string {
  return `timer:${timer}`;
}
