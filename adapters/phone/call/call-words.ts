/** Where a call stands, in Twilio's words. */
export type CallStatus =
  | 'queued'
  | 'ringing'
  | 'in-progress'
  | 'completed'
  | 'busy'
  | 'no-answer'
  | 'failed'
  | 'canceled';

/** How a call can end. */
export type FinalStatus = Exclude<CallStatus, 'queued' | 'ringing' | 'in-progress'>;

/** One line of a call as its handset's owner knows it. `at` is in epoch milliseconds. */
export interface Line {
  readonly from: 'them' | 'me' | 'note';
  readonly text: string;
  readonly at: number;
  /** Present when the keypad was used. */
  readonly keyed?: true;
}

/** What the line is open for at this moment. Times are in seconds. */
export interface Listening {
  readonly types: readonly ('speech' | 'dtmf' | 'recording')[];
  readonly timeout: number;
  readonly numDigits?: number;
  readonly finishOnKey?: string;
  readonly hints: readonly string[];
  readonly language?: string;
}

/** What ends a wait on the line. */
export type Wake =
  | { readonly kind: 'elapsed' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'rejected' }
  /** Somebody has begun to speak, and the words are still to come. */
  | { readonly kind: 'speaking' }
  | { readonly kind: 'speech'; readonly text: string; readonly confidence: number | undefined }
  | { readonly kind: 'digits'; readonly digits: string }
  | { readonly kind: 'partner-left' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'over' };
