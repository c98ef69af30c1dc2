import type { CampaignMark } from '../campaigns/campaign-mark.js';
import type { AnswerValue, Channel, Locale, RejectReason, Team } from '../vocabulary.js';
import type { Brief } from './brief.js';
import type { OutreachPlan } from './outreach/plan.js';
import type { KeptRecording } from './recording.js';

interface Arrival {
  /** Unique for what happened; a repeated webhook carries the same. */
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** What agents may decide about a review. */
export type Resolution = (
  | Decision
  /** Of what was read back, each item is decided by itself. */
  | { readonly kind: 'each'; readonly items: readonly ItemDecision[] }
  | { readonly kind: 'close'; readonly note?: string }
) & {
  /** Why an employer differs from the one on file, W1 to W9 or a desk’s own. */
  readonly cause?: string;
};

type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'correct'; readonly value: AnswerValue }
  | { readonly kind: 'ask-again' };

/** What an agent decided about one item of a read-back. */
export type ItemDecision = Decision & { readonly questionId: string };

/** Why an attempt reached nobody. */
export const attemptFailures = [
  'busy',
  'no-answer',
  'failed',
  'machine',
  'canceled',
  'undelivered',
  /** Nobody has this number (any more). */
  'invalid-number',
  /** The line is suspended. */
  'out-of-service',
  /** The party or the carrier blocks us. */
  'blocked',
  /** The handset is off or out of reach. */
  'unreachable',
  /** A message failed, and nobody says why. */
  'unexplained',
  /** A message waited too long to be sent. */
  'not-in-time',
  /** The provider lets nothing out for this sender or to this country. */
  'not-allowed',
  'takes-no-texts',
  /** Not from this sender to this number. */
  'no-route',
  /** A carrier filtered the wording. */
  'filtered',
] as const;
/** Why an attempt reached nobody. */
export type AttemptFailure = (typeof attemptFailures)[number];

/** Where in a call something was heard. */
interface InCall {
  readonly step?: number;
  readonly callId?: string;
  /** Who takes calls now in the party’s language, in the order in which they are rung. */
  readonly onDuty?: readonly string[];
}

/** Everything that may happen to a conversation. Time comes with it; the engine has no clock. */
export type Input = Arrival &
  (
    | {
        readonly kind: 'start';
        /** Chosen once; the conversation stays on it. */
        readonly script: { readonly id: string; readonly version: number };
        readonly conversationId: string;
        readonly channel: Channel;
        readonly brief: Brief;
        /** True when the party wrote or called first: nothing is sent to them unasked. */
        readonly inbound?: boolean;
        /** The order in which ways to reach the party are tried; the usual one for the channel unless told. */
        readonly plan?: OutreachPlan;
        /** The campaign that it belongs to. */
        readonly campaign?: CampaignMark;
      }
    /** A number that no case knows wrote or called. */
    | {
        readonly kind: 'stranger';
        /** Any script: only its common words are used. */
        readonly script: { readonly id: string; readonly version: number };
        readonly conversationId: string;
        readonly channel: Channel;
        readonly brief: Brief;
        readonly text: string;
        readonly callId?: string;
        /** The carrier took the text for its own word, and has answered it. */
        readonly carrierWord?: 'stop';
      }
    /** A further attempt to reach the party of an open conversation. */
    | { readonly kind: 'contact'; readonly channel: Channel; readonly plan?: OutreachPlan }
    | {
        readonly kind: 'call-connected';
        readonly callId: string;
        readonly direction: 'inbound' | 'outbound';
        readonly answeredBy?: string;
        /** When a mailbox of the party last got our text, in whatever conversation. ISO 8601, UTC. */
        readonly voicemailAt?: string;
      }
    /** The provider has the recording of a call. */
    | { readonly kind: 'recording-ended'; readonly callId: string; readonly recordingId: string }
    /** It lies with us, sealed: under what, and its SHA-256. */
    | ({ readonly kind: 'recording-kept'; readonly callId: string; readonly recordingId: string } & KeptRecording)
    /** It could not be fetched. */
    | { readonly kind: 'recording-missed'; readonly callId: string; readonly recordingId: string }
    /** Its time is over, and it is gone. */
    | { readonly kind: 'recording-forgotten'; readonly callId: string }
    | { readonly kind: 'call-ended'; readonly callId: string; readonly status: string; readonly seconds?: number }
    | {
        readonly kind: 'attempt-failed';
        readonly channel: Channel;
        readonly failure: AttemptFailure;
        readonly code?: number;
        /** Which prompt was not delivered, as the state counts them; absent when that is not known. */
        readonly prompt?: number;
        /** The effect that came to nothing, and so counts for no attempt: a message that was not delivered, a call that the provider refused. */
        readonly undone?: string;
      }
    | ({
        readonly kind: 'speech';
        readonly text: string;
        readonly confidence?: number;
        readonly alternatives?: readonly string[];
      } & InCall)
    | ({ readonly kind: 'keys'; readonly keys: string } & InCall)
    | ({ readonly kind: 'silence' } & InCall)
    /** A person of the house wants the call that is on. */
    | { readonly kind: 'take-call'; readonly by: string }
    /** Whoever was rung for a call took it; the thread is theirs as well, until they hand back or walk away. */
    | { readonly kind: 'transfer-taken'; readonly callId: string; readonly by: string; readonly until: string }
    /** What became of a call that was put through. */
    | {
        readonly kind: 'transfer-ended';
        readonly callId: string;
        /** Whether the two talked. */
        readonly bridged: boolean;
        readonly onDuty?: readonly string[];
      }
    | { readonly kind: 'text'; readonly text: string; readonly attachments?: number; readonly channel?: 'sms' | 'chat' }
    /** The party was heard in another conversation of theirs. */
    | { readonly kind: 'heard-elsewhere' }
    /** The carrier handled one of its own words; it has confirmed by itself. */
    | { readonly kind: 'carrier-word'; readonly word: 'stop' | 'start' | 'help' }
    | { readonly kind: 'timer'; readonly name: TimerName }
    | { readonly kind: 'claim'; readonly by: string }
    /** Another team looks after it from now on. */
    | { readonly kind: 'team'; readonly team: Team; readonly by: string; readonly note?: string }
    /** A person notes something for those who come after. */
    | { readonly kind: 'note'; readonly by: string; readonly text: string }
    /** A person writes in the bot’s place until they hand back, or walk away: `until` is ISO 8601. */
    | { readonly kind: 'take-over'; readonly by: string; readonly until: string }
    /** Who took over writes to the party. */
    | {
        readonly kind: 'write';
        readonly by: string;
        readonly text: string;
        readonly until: string;
        /** It asks the party to send no numbers of IDs and cards. */
        readonly warnsOfNumber?: true;
      }
    /** Who took over goes on in another language, and so does the bot after them. */
    | { readonly kind: 'change-language'; readonly by: string; readonly locale: Locale; readonly until: string }
    /** Who took over fills in what the party told them. */
    | {
        readonly kind: 'fill';
        readonly by: string;
        readonly questionId: string;
        readonly value: AnswerValue;
        readonly until: string;
      }
    /** The bot goes on. */
    | { readonly kind: 'hand-back'; readonly by: string }
    | { readonly kind: 'resolve'; readonly reviewId: string; readonly by: string; readonly resolution: Resolution }
    | {
        readonly kind: 'supplement';
        readonly item: string;
        /** `came`: something waits for a person; `not-come`: what waited was for something else. */
        readonly status: 'came' | 'not-come' | 'received' | 'rejected';
        /** Why it will not do; unreadable unless told. */
        readonly reason?: RejectReason;
        /** What the party is told where the reason says too little. */
        readonly words?: string;
        readonly by: string;
      }
    /** Nobody is asked by this script any more: a person goes on. */
    | { readonly kind: 'script-withdrawn' }
    /** What was to be sent first is not wanted any more, and was not sent. */
    | { readonly kind: 'call-off' }
    /** The policy did not let an effect out. */
    | {
        readonly kind: 'contact-refused';
        readonly channel: Channel;
        readonly reason: string;
        readonly words: string;
        readonly until?: string;
        /** The policy's rule that spoke, and the number of the market's profile that it goes by. */
        readonly rule?: string;
        readonly setting?: string;
        /** Only this channel was stopped; the other one may do. */
        readonly channelAlone?: true;
        /** True for what the conversation itself had in hand: it is tried again then. A person who was refused decides anew. */
        readonly inHand?: boolean;
        /** The effect that was not carried out, where it was noted as begun. */
        readonly undone?: string;
      }
    /** A defect was caught on the way; a person takes over. */
    | { readonly kind: 'fault'; readonly code: string }
  );

/** What waits for its time. */
export const timerNames = [
  'reminder-1',
  'reminder-2',
  'expiry',
  'call-back',
  'call-watch',
  'join-texts',
  'follow-up',
  'next-attempt',
  'resend',
  'takeover',
] as const;
/** What waits for its time. */
export type TimerName = (typeof timerNames)[number];

/** What a party did, whatever the channel. */
export type Heard =
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly confidence?: number;
      readonly alternatives?: readonly string[];
      readonly spoken: boolean;
      /** What they wrote just before, where these words are a wish. */
      readonly before?: string;
    }
  | { readonly kind: 'keys'; readonly keys: string }
  | { readonly kind: 'nothing' };
