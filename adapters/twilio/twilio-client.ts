import type { Media } from '../../dialogs/casework/documents/document.js';
import type { Locale } from '../../dialogs/vocabulary.js';
/** A text message to be sent. */
export interface MessageToSend {
  /** E.164. */
  readonly to: string;
  /** At most 1,600 characters. */
  readonly body: string;
  /** Id of the effect that sends it; comes back with its status. */
  readonly effect: string;
  /** Seconds for which it may wait to be sent; an hour unless given. */
  readonly validity?: number;
}

/** A call to be placed. Nothing is recorded before the party agreed. */
export interface CallToPlace {
  /** E.164. */
  readonly to: string;
  /** Id of the effect that places it; comes back with every webhook of the call that Twilio starts by itself. */
  readonly effect: string;
  /** Seconds for which it rings. */
  readonly timeout: number;
  readonly record: false;
  /** `Enable` tells at once who answered, `DetectMessageEnd` waits for the beep of a machine. */
  readonly machineDetection: 'Enable' | 'DetectMessageEnd' | 'off';
}

/** A call between a person of the house and a party. The person's telephone rings first, then the party's. */
export interface CallToBridge {
  /** E.164 of the person's own telephone. */
  readonly person: string;
  /** Comes back with the key that they press, and with the status of their leg. */
  readonly personEffect: string;
  /** Ask them to press a key, in their language. */
  readonly words: string;
  readonly locale: Locale;
  /** Seconds for which it rings. */
  readonly timeout: number;
}

/** What Twilio knows of a message. */
export interface MessageFacts {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  /** Empty where Twilio was told to forget it. */
  readonly body: string;
  readonly status: string;
  readonly errorCode?: number;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply' | 'outbound-call';
  /** How many files came with it. */
  readonly media: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** What Twilio knows of a call. */
export interface CallFacts {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly status: string;
  /** `inbound`, `outbound-api` or `outbound-dial`. */
  readonly direction: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** What Twilio knows of a recording. `duration` in seconds. */
export interface RecordingFacts {
  readonly sid: string;
  readonly callSid: string;
  readonly status: string;
  readonly duration?: number;
}

/** What Twilio knows of a number. */
export interface NumberFacts {
  readonly valid: boolean;
  /** ISO 3166 alpha-2. */
  readonly country?: string;
  /** `mobile`, `landline`, `fixedVoip`, `nonFixedVoip` … */
  readonly lineType?: string;
}

/**
 * What we ask of Twilio. Every call rejects with a `TwilioError` that tells what the refusal means and nothing
 * personal.
 */
export interface TwilioClient {
  sendMessage(message: MessageToSend): Promise<{ readonly sid: string }>;
  placeCall(call: CallToPlace): Promise<{ readonly sid: string }>;
  bridgeCall(call: CallToBridge): Promise<{ readonly sid: string }>;
  endCall(callSid: string): Promise<void>;
  /** Makes a live call go on with other TwiML, of at most 4,000 characters. */
  redirectCall(callSid: string, twiml: string): Promise<void>;
  startRecording(callSid: string, effect?: string): Promise<{ readonly sid: string }>;
  pauseRecording(callSid: string): Promise<void>;
  resumeRecording(callSid: string): Promise<void>;
  stopRecording(callSid: string): Promise<void>;
  fetchRecording(recordingSid: string): Promise<RecordingFacts>;
  /** The audio, as WAV. */
  downloadRecording(recordingSid: string): Promise<Uint8Array>;
  /** A file that came with a message, as its webhook told of it: at most so many bytes of it. */
  downloadMedia(media: Media, most: number): Promise<Uint8Array>;
  deleteRecording(recordingSid: string): Promise<void>;
  /** Messages made for a number since then, those that still wait to be sent too. */
  recentMessagesTo(number: string, since: Date): Promise<readonly MessageFacts[]>;
  /** Calls made to a number since then, those that still wait to be placed too. */
  recentCallsTo(number: string, since: Date): Promise<readonly CallFacts[]>;
  /** Messages that came to us since then, oldest first. */
  recentInbound(since: Date): Promise<readonly MessageFacts[]>;
  /** Messages that went out since then as the answer to a webhook, oldest first. */
  recentReplies(since: Date): Promise<readonly MessageFacts[]>;
  /** The files that came with a message. */
  mediaOf(messageSid: string): Promise<readonly Media[]>;
  fetchMessage(sid: string): Promise<MessageFacts>;
  lookup(number: string): Promise<NumberFacts>;
}
