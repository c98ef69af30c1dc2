import type { Personal, Public } from '../../fact.js';
import type { Permission } from '../../policy/permission.js';
import type { AnswerValue, Clarity, Locale } from '../../vocabulary.js';

/** Why somebody who is not a party of the loan is called. */
export const callReasons = [
  'employer-not-reached',
  'employer-declined',
  'answers-differ',
  'employer-asked-for-it',
  'party-not-reached',
] as const;
/** Why somebody who is not a party of the loan is called. */
export type CallReason = (typeof callReasons)[number];

/** How a call that a person placed came out, as that person heard it. */
export const callOutcomes = [
  'confirmed',
  'left',
  'not-known',
  'declined',
  'passed-on',
  'wrong-company',
  'no-answer',
  'voicemail',
  'not-connected',
] as const;
/** How a call that a person placed came out. */
export type CallOutcome = (typeof callOutcomes)[number];

/** The two ends of a bridged call: the telephone of the person who calls, and the party's. */
export type CallLeg = 'person' | 'party';

/** How one end of a call stands, in the provider's words. */
export interface LegStanding {
  readonly status: string;
  readonly seconds?: number;
}

/** Where a dialled number was read. `provider` is a bridged call's own report. */
export const numberSources = ['system-record', 'telephone-display'] as const;
/** Where a dialled number was read. */
export type NumberSource = (typeof numberSources)[number] | 'provider';

/** What was answered to a question of the script on the screen, and what was understood of it. */
export interface CallAnswer {
  readonly questionId: string;
  readonly clarity: Clarity;
  readonly codes: readonly string[];
  readonly flags: readonly string[];
  readonly said: string;
  readonly value?: AnswerValue;
  readonly words: readonly string[];
}

/** Which script was on the screen. */
export interface ScriptShown {
  readonly id: string;
  readonly version: number;
}

/** A call that a person placed, or is placing. */
export interface PlacedCall {
  readonly id: string;
  readonly pointId: string;
  readonly checkId: string;
  readonly by: string;
  readonly at: string;
  /** Bridged by the provider, or dialled by hand on a telephone at the desk. */
  readonly over: 'bridge' | 'desk';
  readonly reason?: CallReason;
  readonly approvedBy?: string;
  /** The stored number that was to be dialled; empty once erased. */
  readonly number: string;
  readonly legs: Readonly<Partial<Record<CallLeg, LegStanding>>>;
  /** What was dialled as far as it is known; `number` is empty once erased. */
  readonly dialled?: { readonly number: string; readonly agrees: boolean; readonly source: NumberSource };
  readonly endedAt?: string;
  readonly outcome?: {
    readonly outcome: CallOutcome;
    readonly by: string;
    readonly at: string;
    readonly verifierName?: string;
    readonly verifierTitle?: string;
    readonly note?: string;
  };
  readonly script?: ScriptShown;
  readonly answers: readonly CallAnswer[];
}

/** That a second person agrees to a call; good for one call, by somebody else. */
export interface CallApproval {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly reason: CallReason;
  readonly usedBy?: string;
}

/** The calls of a dossier, oldest first, and what was agreed and proposed about them. */
export interface Calls {
  readonly placed: readonly PlacedCall[];
  readonly approvals: readonly CallApproval[];
  /** Rounds of attempts in vain, after which another number was proposed. */
  readonly proposals: readonly { readonly at: string; readonly callIds: readonly string[] }[];
}

/** What happens to calls. */
export interface CallEvents {
  'call-approved': Public<{ approvalId: string; by: string; reason: CallReason }>;
  'call-planned': Personal<
    {
      callId: string;
      pointId: string;
      checkId: string;
      by: string;
      over: PlacedCall['over'];
      reason?: CallReason;
      approvalId?: string;
    },
    { number: string; personPhone?: string }
  >;
  'call-leg-stood': Public<{ callId: string; leg: CallLeg; status: string; seconds?: number; code?: string }>;
  /** `agrees`: it is the number that was to be dialled. */
  'number-dialled': Personal<
    { callId: string; source: NumberSource; by: string; agrees: boolean },
    { number: string; reference?: string }
  >;
  /** Another number was dialled than was to be. Nothing in it speaks against the party. */
  misdialled: Public<{ callId: string; source: NumberSource }>;
  'call-noted': Personal<
    { callId: string; by: string; outcome: CallOutcome },
    { verifierName?: string; verifierTitle?: string; note?: string }
  >;
  'call-answer-noted': Personal<
    {
      callId: string;
      questionId: string;
      script: ScriptShown;
      clarity: Clarity;
      codes: readonly string[];
      flags: readonly string[];
    },
    { said: string; value?: AnswerValue; words: readonly string[] }
  >;
  /** `unreported`: nobody told of its end for longer than any call lasts. */
  'call-ended': Public<{ callId: string; because: 'hung-up' | 'noted' | 'unreported' }>;
  /** The number should be checked again, and one that was found independently be used. */
  'other-number-proposed': Public<{ callIds: readonly string[] }>;
}

/** A call to be placed: the telephone of the person who calls rings first (E.164), then the party's, once they press a key. */
export interface CallEffect {
  readonly kind: 'bridge-call';
  readonly callId: string;
  readonly personPhone: string;
  /** In which they are asked to press a key before the party's telephone rings. */
  readonly locale: Locale;
}

/** What is asked of calls, and told of them. */
export interface CallCommands {
  'approve-call': { readonly reason: CallReason };
  'plan-call': {
    readonly checkId: string;
    readonly over: PlacedCall['over'];
    /** E.164 of the telephone of the person who calls; needed for a bridge. */
    readonly personPhone?: string;
    /** Their language; the party's unless told. */
    readonly personLocale?: Locale;
    readonly reason?: CallReason;
    /** What the policy says to a call by a person at this moment. */
    readonly permission: Permission;
    /** True when this person has an open call with another party, in whatever case. */
    readonly busy: boolean;
    /** True when the telephone that is to ring first is a party’s: that one is dialled on a check only. */
    readonly telephoneOfParty: boolean;
    /** Whether whom it is about allows it by now; absent where nobody has to. */
    readonly allowed?: boolean;
  };
  'call-stands': {
    readonly callId: string;
    readonly leg: CallLeg;
    readonly status: string;
    readonly seconds?: number;
    readonly code?: string;
    /** What the provider dialled. */
    readonly to?: string;
  };
  'report-number': {
    readonly callId: string;
    readonly number: string;
    /** Typed a second time. */
    readonly again: string;
    readonly source: Exclude<NumberSource, 'provider'>;
    /** What finds it again: the record's number. */
    readonly reference?: string;
  };
  'note-call': {
    readonly callId: string;
    readonly outcome: CallOutcome;
    readonly verifierName?: string;
    readonly verifierTitle?: string;
    readonly note?: string;
    readonly script?: ScriptShown;
    readonly answers: readonly CallAnswer[];
  };
}
