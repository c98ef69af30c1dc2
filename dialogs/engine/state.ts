import type { CampaignMark } from '../campaigns/campaign-mark.js';
import type { SideExit } from '../script/steps.js';
import type { AnswerValue, Channel, Clarity, Locale, Priority, Team } from '../vocabulary.js';
import type { Brief } from './brief.js';
import type { PaperNews } from './following-up/paper-news.js';
import type { TimerName } from './input.js';
import type { Outreach } from './outreach/outreach.js';
import type { CallRecording } from './recording.js';

/** A part of the day that a party may name instead of an hour. */
export type DayPart = 'morning' | 'noon' | 'afternoon' | 'evening';

/** What stands open: the last thing that was put to the party and not yet answered. */
export type Open =
  | { readonly kind: 'right-party' }
  | { readonly kind: 'recording' }
  | { readonly kind: 'convenience' }
  | { readonly kind: 'notice' }
  | { readonly kind: 'identity' }
  | { readonly kind: 'question'; readonly questionId: string; readonly probe: number }
  | { readonly kind: 'confirm'; readonly questionId: string }
  | { readonly kind: 'read-back'; readonly items: readonly string[] }
  | { readonly kind: 'which-item'; readonly items: readonly string[] }
  | { readonly kind: 'stop-choice' }
  | {
      readonly kind: 'call-back-time';
      readonly day?: string;
      readonly part?: DayPart;
      /** They were told that the hour they had named is none in which we may call. */
      readonly outOfHours?: boolean;
    };

/** How an answer stands. `postponed` is to be asked by text; `reopened` is to be asked again. */
export type AnswerStatus =
  | 'clear'
  | 'doubtful'
  | 'refused'
  | 'unheard'
  | 'postponed'
  | 'reopened'
  | 'skipped'
  | 'set-by-person';

/** One thing that was said to a question, and what was understood. */
export interface Saying {
  readonly at: string;
  readonly said: string;
  readonly clarity: Clarity;
  readonly value?: AnswerValue;
  readonly codes: readonly string[];
  readonly words: readonly string[];
  /** How sure the machine was of having heard this, 0 to 1; absent where it was written or keyed. */
  readonly confidence?: number;
  /** What else it may have heard, the likeliest first. */
  readonly alternatives?: readonly string[];
}

/** All that a question has got so far. */
export interface AnswerRecord {
  readonly status?: AnswerStatus;
  readonly clarity?: Clarity;
  readonly value?: AnswerValue;
  readonly by?: string;
  readonly sayings: readonly Saying[];
  readonly probes: number;
  readonly educated: boolean;
}

/** One doubtful answer, or one task, that waits for a person. */
export interface Review {
  readonly id: string;
  readonly questionId?: string;
  readonly reason: string;
  readonly priority: Priority;
  readonly openedAt: string;
  readonly dueAt: string;
  readonly clarity?: Clarity;
  readonly codes: readonly string[];
  /** The questions of a read-back that was not confirmed. */
  readonly items?: readonly string[];
  readonly said?: string;
  readonly value?: AnswerValue;
  readonly words: readonly string[];
  readonly claimedBy?: string;
  readonly resolved?: {
    readonly by: string;
    readonly resolution: string;
    readonly at: string;
    readonly cause?: string;
  };
}

/** One missing detail or document that was asked for by message. */
export interface Supplement {
  readonly item: string;
  readonly questionId: string;
  readonly due: string;
  /** `came`: something for it came and waits for a person. */
  readonly status: 'requested' | 'came' | 'received' | 'rejected';
  /** A message has named it to the party. */
  readonly asked?: true;
}

/** A person who writes in the bot’s place. */
export interface Takeover {
  readonly by: string;
  /** Something was said, by them or by the party, or filled in. */
  readonly used: boolean;
  /** Whether a review was decided since: what that leaves open is taken up when it ends. */
  readonly decided: boolean;
  /** What the party wrote since the person last did something. */
  readonly unread?: string;
  /** What people made of papers meanwhile: the party hears it when the takeover ends. */
  readonly news?: readonly PaperNews[];
  /** The language that the party asked for meanwhile. */
  readonly wishedLocale?: Locale;
  /** The party sent the number of an ID or a card, and was not asked to send none. */
  readonly numberSent?: true;
}

/** How a conversation ended. It reports; it judges nobody. */
export type Outcome =
  | 'verified'
  | 'verified-after-supplement'
  | 'resolved-by-education'
  | 'wrong-employer'
  | 'mismatch'
  | 'ambiguous'
  | 'denies-knowledge'
  | 'refused'
  | 'unreachable'
  | 'wrong-number'
  | 'opted-out'
  | 'complaint'
  | 'hardship'
  | 'doubt'
  | 'locked'
  | 'handed-over'
  | 'expired'
  | 'called-off'
  /** Somebody said what bars contact; the side exit tells which. */
  | 'excluded';

/** Why we ended a call. What goes on afterwards depends on it. */
export type Leaving =
  | 'done'
  | 'to-text'
  | 'later'
  | 'to-person'
  | 'stopped'
  | 'locked'
  | 'voicemail'
  /** A mailbox that gets no text, or the voice of a network. */
  | 'machine'
  | 'unconfirmed'
  | 'not-now'
  | 'closed';

/** Putting a call through to a person. */
export interface Transfer {
  /** Who was rung for it; the last of them rings now, or talks. */
  readonly rung: readonly string[];
  /** The lender’s desk was rung. */
  readonly desk?: true;
  /** Who wanted the call; the party asked for a person, unless told. */
  readonly wantedBy?: string;
  readonly takenBy?: string;
  /** The call came back: the two have talked, or nobody took it. */
  readonly over?: true;
}

/** One call, or the thread of messages: what has been said and proved in it. */
export interface Session {
  readonly channel: Channel;
  readonly callId?: string;
  /** The party called us: no machine is on the line. */
  readonly inbound?: boolean;
  readonly startedAt: string;
  readonly disclosed: boolean;
  readonly rightParty: boolean;
  readonly recording?: 'accepted' | 'declined';
  readonly convenient: boolean;
  readonly identified: boolean;
  /** A key was pressed, as no machine does. */
  readonly keyed: boolean;
  readonly commandsExplained: boolean;
  /** Times that the party doubted who we are. */
  readonly doubts: number;
  /** Questions that got a heard answer in this session. */
  readonly heard: number;
  /** Unheard turns in this session since something was last heard. */
  readonly failures: number;
  /** Questions in a row that ended unheard. */
  readonly unheardInRow: number;
  /** A sensitive question that met silence; whether it was evaded shows with the next answer. */
  readonly silentOn?: string;
  /** The call was put through, or is being. */
  readonly transfer?: Transfer;
  /** We have said goodbye; whatever comes now is too late for this call. */
  readonly leaving?: Leaving;
}

/** A conversation at one moment: plain data, the sum of its events. */
export interface ConversationState {
  readonly id: string;
  readonly script: { readonly id: string; readonly version: number };
  readonly brief: Brief;
  readonly startedAt: string;
  readonly status: 'open' | 'closed';
  readonly outcome?: Outcome;
  readonly locale: Locale;
  readonly slower: boolean;
  readonly session?: Session;
  /** A text has told the party who we are and how to stop us. */
  readonly introduced?: boolean;
  readonly identity: { readonly tries: number; readonly passedAt?: string; readonly lockedUntil?: string };
  readonly open?: Open;
  /** Unheard tries at what stands open. */
  readonly tries: number;
  /** Counts prompts; names the one awaited. */
  readonly step: number;
  readonly lastPromptAt?: string;
  /** When the party was last asked for something; reminders do not move it. */
  readonly waitingSince?: string;
  /** The last words that were said or written; where they ask, only what asks. */
  readonly lastText?: string;
  readonly answers: Readonly<Record<string, AnswerRecord>>;
  readonly asked: readonly string[];
  /** What had to be said before certain questions and was said. */
  readonly stated: readonly string[];
  /** Items that were read back and found right. */
  readonly readBack: readonly string[];
  readonly readBackRejections: number;
  readonly reviews: Readonly<Record<string, Review>>;
  readonly supplements: Readonly<Record<string, Supplement>>;
  /** By call: those whose party agreed to be recorded. */
  readonly recordings?: Readonly<Record<string, CallRecording>>;
  /** Documents that the party was asked for, are not needed any more, and were not told so. */
  readonly withdrawn?: readonly string[];
  /** Who looks after its reviews, where a person said so. */
  readonly team?: Team;
  /** A person writes in the bot’s place. */
  readonly takeover?: Takeover;
  readonly flags: readonly { readonly flag: string; readonly questionId: string; readonly because: string }[];
  readonly timers: Readonly<Partial<Record<TimerName, string>>>;
  /** Texts that wait for the rest of them. */
  readonly held: readonly string[];
  readonly exit?: SideExit;
  readonly optedOut: boolean;
  /** The one channel over which the party wants no more automated contact. */
  readonly optedOutOf?: 'sms' | 'voice';
  /** Why no message may be sent to the party; until a contact is allowed again, what they write goes to a person. */
  readonly silenced?: string;
  readonly outreach: Outreach;
  /** The campaign that began it. */
  readonly campaign?: CampaignMark;
  readonly turns: number;
  readonly attempts: number;
  readonly failedAttempts: number;
  readonly callBacks: number;
  /** A call that was agreed upon and not placed yet; `droppedAt`: it takes up one that broke off then. */
  readonly agreedCall?: { readonly droppedAt?: string };
  /** How often the party was reminded of each item. */
  readonly reminded: Readonly<Record<string, number>>;
  readonly refusals: number;
}
