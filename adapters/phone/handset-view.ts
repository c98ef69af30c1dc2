import type { Call } from './call/call.js';
import type { CallStatus, Line, Listening } from './call/call-words.js';
import type { Media, Message, MessageStatus } from './messaging/message.js';

/** A message as the handset's owner sees it. `at` is in epoch milliseconds. */
export interface ThreadMessage {
  readonly sid: string;
  readonly direction: 'in' | 'out';
  /** The number at the other end. */
  readonly other: string;
  readonly body: string;
  readonly media: readonly Media[];
  readonly status: MessageStatus;
  readonly at: number;
}

/** A call as the handset's owner knows it. */
export interface HandsetCall {
  readonly sid: string;
  /** `in` when it rang here. */
  readonly direction: 'in' | 'out';
  readonly other: string;
  readonly state: 'ringing' | 'in-progress' | 'ended';
  readonly status: CallStatus;
  readonly transcript: readonly Line[];
  /** What the far end is listening for at this moment. */
  readonly listening?: Listening;
}

/** What was said, as a recogniser would hear it. */
export interface Heard {
  /** From 0 to 1; 0.9 unless told. `'missing'` sends none, as some recognisers do. */
  readonly confidence?: number | 'missing';
  /** Other hearings. Twilio passes none on, so that they only appear in the transcript. */
  readonly alternatives?: readonly string[];
}

/** A voicemail that the handset's machine has kept. */
export interface Voicemail {
  readonly callSid: string;
  readonly text: string;
  readonly at: number;
}

/** Shows a message from the side of a handset. */
export function viewMessage(message: Message, handset: string): ThreadMessage {
  const { sid, from, to, body, media, status, createdAt } = message;
  const direction = from === handset ? 'out' : 'in';
  return { sid, direction, other: direction === 'out' ? to : from, body, media, status, at: createdAt };
}

/** Shows a call from the side of its handset. */
export function viewCall(call: Call): HandsetCall {
  const { direction, from, to } = call.settings;
  const out = direction === 'inbound';
  const connected = call.answeredAt === undefined ? 'ringing' : 'in-progress';
  return {
    sid: call.sid,
    direction: out ? 'out' : 'in',
    other: out ? to : from,
    state: call.isOver ? 'ended' : connected,
    status: call.status,
    transcript: call.transcript,
    ...(call.listening && { listening: call.listening }),
  };
}
