import type { CampaignMark } from '../campaigns/campaign-mark.js';
import type { Personal, Public } from '../fact.js';
import type { Limit } from '../limits.js';
import type { PrivateNumber } from '../private-numbers/private-number.js';
import type { SideExit, Step } from '../script/steps.js';
import type {
  AnswerValue,
  Channel,
  Clarity,
  Intent,
  Locale,
  Market,
  PartyRole,
  Priority,
  RejectReason,
  Team,
} from '../vocabulary.js';
import type { Brief } from './brief.js';
import type { MessagePurpose } from './effect.js';
import type { AttemptFailure, ItemDecision, Resolution, TimerName } from './input.js';
import type { OutreachPlan } from './outreach/plan.js';
import type { TimeBand } from './outreach/time-band.js';
import type { AnswerStatus, Leaving, Open, Outcome } from './state.js';

/** Every kind of fact in the log: what is public in it, and what is the party's own and sealed. */
export interface EventBodies {
  'conversation-started': Personal<
    {
      conversationId: string;
      script: { id: string; version: number; hash: string };
      channel: Channel;
      inbound: boolean;
      caseId: string;
      partyId: string;
      role: PartyRole;
      locale: Locale;
      market: Market;
      /** The order in which ways to reach the party are tried; absent where none was given. */
      plan?: OutreachPlan;
      /** The campaign that it belongs to. */
      campaign?: CampaignMark;
    },
    { brief: Brief }
  >;
  /** `at`: the place in the plan; `band`: the part of the party’s day in which they are called. */
  'attempt-started': Public<{ channel: Channel; at?: number; band?: TimeBand; plan?: OutreachPlan }>;
  /** The way at this place of the plan is tried at that time. */
  'attempt-planned': Public<{ at: number; due: string }>;
  /** The party was heard in another conversation of theirs; what was planned for them here waits a day. */
  'heard-elsewhere': Public<Record<string, never>>;
  'attempt-failed': Public<{ channel: Channel; failure: AttemptFailure; code?: number }>;
  /** `rule` and `setting`: the policy's rule that spoke, and the number of the market's profile that it goes by. */
  'contact-refused': Public<{
    channel: Channel;
    reason: string;
    words: string;
    until?: string;
    rule?: string;
    setting?: string;
    /** Only this channel was stopped. */
    channelAlone?: true;
  }>;
  /** `voicemailAt`: when a mailbox of the party last got our text, in whatever conversation. */
  'call-connected': Public<{ callId: string; direction: 'inbound' | 'outbound'; voicemailAt?: string }>;
  /** We ended the call; the provider's own word of its end follows. */
  'call-left': Public<{ because: Leaving }>;
  /** `person`: whom we ring; the lender’s desk, unless told. `by`: who wanted the call; the party, unless told. */
  'transfer-begun': Public<{ person?: string; by?: string }>;
  'transfer-taken': Public<{ by: string }>;
  /** `bridged`: the two talked. */
  'transfer-ended': Public<{ bridged: boolean }>;
  'call-ended': Public<{ callId: string; status: string; seconds?: number }>;
  'thread-opened': Public<{ channel: Channel }>;
  'caller-disclosed': Public<{ channel: Channel }>;
  'right-party-confirmed': Public<Record<string, never>>;
  'recording-chosen': Public<{ choice: 'accepted' | 'declined' }>;
  /** `stored`: under what the sealed audio lies. */
  'recording-kept': Public<{ callId: string; stored: string; sha256: string; bytes: number; seconds: number }>;
  'recording-missed': Public<{ callId: string }>;
  'recording-forgotten': Public<{ callId: string }>;
  'time-found-convenient': Public<Record<string, never>>;
  'commands-explained': Public<Record<string, never>>;
  'identity-passed': Public<Record<string, never>>;
  'identity-failed': Public<{ tries: number }>;
  'identity-locked': Public<{ until: string }>;
  'input-received': Personal<
    {
      form: 'words' | 'keys' | 'nothing';
      channel: Channel;
      on?: string;
      confidence?: number;
      masked: boolean;
      attachments?: number;
    },
    { text?: string }
  >;
  /** Numbers of these sorts, which nobody asked for, stood in what came in; their digits were kept nowhere. */
  'number-covered': Public<{ kinds: readonly PrivateNumber[] }>;
  'text-held': Personal<Record<string, never>, { text: string }>;
  /** `aside`: a message that was sent beside a call, which the call does not wait upon. */
  prompted: Personal<
    {
      open?: Open;
      step?: Step;
      locale: Locale;
      channel: Channel;
      purpose: MessagePurpose;
      aside?: true;
      wording?: string;
    },
    /** `asks`: what asks in it, where other words stand before that. */
    { text: string; asks?: string }
  >;
  'command-recognised': Personal<{ intent: Intent; on?: string }, { words: string }>;
  'verdict-reached': Personal<
    { questionId: string; clarity: Clarity; codes: readonly string[]; intent?: Intent; confidence?: number },
    /** `alternatives`: what else the machine may have heard, the likeliest first. */
    { said: string; value?: AnswerValue; words: readonly string[]; alternatives?: readonly string[] }
  >;
  'answer-settled': Personal<
    { questionId: string; status: AnswerStatus; clarity?: Clarity; by: string },
    { value?: AnswerValue }
  >;
  'answer-reopened': Public<{
    questionId: string;
    because: 'correction' | 'go-back' | 'ask-again' | 'education' | 'text';
  }>;
  'questions-skipped': Public<{ ids: readonly string[] }>;
  /** `questionId` is absent in the opening and the read-back; `exhausted` after the last try. */
  'question-unheard': Public<{
    questionId?: string;
    silent: boolean;
    exhausted: boolean;
    evadedIfNextIsHeard: boolean;
  }>;
  'statement-made': Public<{ questionId: string }>;
  'education-given': Public<{ questionId: string; message: string }>;
  /** `disputed`: it is not read back again, a person looks at it. */
  'read-back-answered': Public<{ items: readonly string[]; right: boolean; disputed?: true }>;
  'flag-raised': Public<{ flag: string; questionId: string; because: string }>;
  'review-opened': Personal<
    {
      reviewId: string;
      questionId?: string;
      reason: string;
      priority: Priority;
      dueAt: string;
      clarity?: Clarity;
      codes: readonly string[];
      /** The questions of a read-back that was not confirmed. */
      items?: readonly string[];
    },
    { said?: string; value?: AnswerValue; words: readonly string[] }
  >;
  /** The party said more about what already waits for a person. */
  'review-extended': Personal<{ reviewId: string }, { said: string }>;
  'handed-to-team': Personal<{ team: Team; by: string }, { note?: string }>;
  noted: Personal<{ by: string }, { text: string }>;
  /** `until`: when it lapses unless they go on. */
  'taken-over': Public<{ by: string; until: string }>;
  'person-wrote': Personal<{ by: string; channel: Channel; warnsOfNumber?: true }, { text: string }>;
  /** `by`: who handed it back; nobody did where they walked away, or the party called or asked for silence. */
  'handed-back': Public<{ by?: string; because: 'handed-back' | 'lapsed' | 'called' | 'ended' }>;
  'review-claimed': Public<{ reviewId: string; by: string }>;
  'review-resolved': Personal<
    { reviewId: string; by: string; resolution: Resolution['kind']; cause?: string },
    { value?: AnswerValue; note?: string; items?: readonly ItemDecision[] }
  >;
  'supplement-requested': Public<{ item: string; due: string; questionId: string }>;
  /** Something for it waits for a person; or, if it is not there, turned out to be for something else. */
  'supplement-came': Public<{ item: string; isThere: boolean }>;
  'supplement-received': Public<{ item: string; by: string }>;
  'supplement-rejected': Personal<{ item: string; by: string; reason?: RejectReason }, { words?: string }>;
  /** The documents were named in a message, together with those asked for before. */
  'supplements-asked': Public<{ items: readonly string[] }>;
  /** A person settled the answer that it was asked for; it is not needed any more. */
  'supplement-withdrawn': Public<{ item: string }>;
  'withdrawals-told': Public<{ items: readonly string[] }>;
  reminded: Public<{ number: number; items: readonly string[] }>;
  'timer-set': Public<{ timer: TimerName; at: string }>;
  'timer-ended': Public<{ timer: TimerName; fired: boolean }>;
  'language-wished': Public<{ locale: Locale }>;
  'language-changed': Public<{ locale: Locale; by?: string }>;
  'pace-changed': Public<{ slower: boolean }>;
  'script-left': Public<{ exit: SideExit }>;
  /** `droppedAt`: nobody asked for it; it takes up a call that broke off then. */
  'call-back-agreed': Public<{ at: string; droppedAt?: string }>;
  /** `over`: where it was said; the words stand in what came in just before. `topic`: what about; all of it, unless told. */
  'opted-out': Public<{
    scope: 'sms' | 'voice' | 'all';
    by: 'words' | 'keys' | 'carrier' | 'silence';
    over?: Channel;
    topic?: 'all';
  }>;
  'opted-in': Public<{ scope: 'sms' }>;
  'limit-reached': Public<{ limit: Limit }>;
  'fault-met': Public<{ code: string }>;
  'conversation-closed': Public<{ outcome: Outcome }>;
  'conversation-reopened': Public<{ because: string }>;
}

/** The kind of an event. */
export type EventKind = keyof EventBodies;

/** A fact in the log, as the engine makes and reads it. */
export type EngineEvent<K extends EventKind = EventKind> = {
  [Kind in K]: { readonly kind: Kind; readonly version: number; readonly at: string } & EventBodies[Kind];
}[K];

/** What the engine records; time and version are added on the way out. */
export type Fact = { [K in EventKind]: { readonly kind: K } & EventBodies[K] }[EventKind];

/** Versions of event kinds that have changed since the first; all others are 1. */
export const eventVersions: Partial<Record<EventKind, number>> = {
  'supplement-rejected': 2,
};
