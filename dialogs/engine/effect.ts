import type { Locale, ToldExclusion } from '../vocabulary.js';
import type { TimerName } from './input.js';
import type { Open } from './state.js';

/** How an answer is listened for on the telephone. Times in seconds; a channel rounds up. */
export interface Listen {
  /** Names the prompt, so that a late or repeated answer is told from the one awaited. */
  readonly step: number;
  readonly speech: boolean;
  readonly keys: boolean;
  readonly silence: number;
  readonly speechEnd: number;
  readonly longest: number;
  readonly bargeIn: boolean;
  readonly hints: readonly string[];
  /** Ends by itself after so many keys. */
  readonly digits?: number;
}

/** Why a number is not to be used, across conversations. */
export type RestrictReason =
  | 'opted-out'
  | 'wrong-number'
  | 'hardship'
  | 'complaint'
  /** Somebody said so; it holds until a person lifts it. */
  | ToldExclusion
  /** The provider says that nobody has it. */
  | 'number-invalid'
  /** A landline, or no carrier takes its messages. */
  | 'takes-no-texts';

/** What a message is for; openers and reminders count against the caps, replies do not. */
export type MessagePurpose = 'opener' | 'reply' | 'reminder' | 'confirmation' | 'follow-up';

/** Something to be done in the world, decided but not yet done. */
export type Effect =
  | {
      readonly kind: 'say';
      readonly text: string;
      readonly locale: Locale;
      readonly slower: boolean;
      readonly uninterruptible: boolean;
      readonly listen?: Listen;
    }
  | {
      readonly kind: 'send-message';
      readonly text: string;
      readonly locale: Locale;
      readonly purpose: MessagePurpose;
      /** Which wording it is, as `<script>/<locale>/<name>`; one that a carrier filtered is not sent again. */
      readonly wording?: string;
      /** The prompt that it is, as the state counts them. */
      readonly prompt?: number;
      /** What it asks; should it have to wait and that be answered meanwhile, it is not sent any more. */
      readonly asks?: Open;
    }
  | {
      readonly kind: 'place-call';
      /** The party asked for a `call-back`; a `resume` takes up a call that broke off, which is the same attempt. */
      readonly purpose: 'opener' | 'call-back' | 'resume';
      /** When the call that is resumed broke off. */
      readonly droppedAt?: string;
    }
  | { readonly kind: 'hang-up' }
  /** The party was heard: what their other conversations have planned for them waits. */
  | { readonly kind: 'call-off-others' }
  | { readonly kind: 'transfer'; readonly to: string }
  /** Rings one person of the house, tells them alone who is on the line, and connects the two once they press a key. */
  | { readonly kind: 'put-through'; readonly person: string }
  | { readonly kind: 'start-recording' }
  | { readonly kind: 'pause-recording' }
  | { readonly kind: 'resume-recording' }
  /** Fetches what the provider recorded, and seals it. */
  | { readonly kind: 'keep-recording'; readonly callId: string; readonly recordingId: string }
  /** Has the provider delete it. */
  | { readonly kind: 'drop-recording'; readonly recordingId: string }
  /** Removes what we keep of it, unless it has to be kept longer by then. ISO 8601. */
  | { readonly kind: 'forget-recording'; readonly callId: string; readonly at: string }
  | { readonly kind: 'schedule'; readonly timer: TimerName; readonly at: string }
  | { readonly kind: 'cancel'; readonly timer: TimerName }
  | {
      readonly kind: 'restrict';
      readonly channel: 'sms' | 'voice' | 'all';
      /** Hardship and complaints bind what we would begin, until a person has looked or, for hardship, the next day. */
      readonly reason: RestrictReason;
      readonly on: boolean;
    };
