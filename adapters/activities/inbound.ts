import type { Activity } from 'botbuilder';

/** The Bot Framework channels that Ringback brings itself. */
export type ChannelId = 'twilio-sms' | 'twilio-voice';

/** A file that came with a message. */
export interface InboundAttachment {
  readonly contentType: string;
  readonly contentUrl: string;
}

interface Arrival {
  readonly channelId: ChannelId;
  /** The same for every delivery of the same thing, so that a repeat is recognised. */
  readonly key: string;
  /** E.164 of the party; empty where the provider does not say (machine detection, recordings). */
  readonly party: string;
  /** E.164 of our own number; empty where the provider does not say. */
  readonly ours: string;
}

interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly attachments: readonly InboundAttachment[];
  /** Set when the provider itself took the message for one of its keywords, and answered it. */
  readonly optOut?: 'stop' | 'start' | 'help';
}

interface MessageStatus {
  readonly kind: 'message-status';
  readonly sid: string;
  readonly status: string;
  readonly errorCode?: number;
  readonly effect?: string;
}

interface CallConnected {
  readonly kind: 'call-connected';
  readonly callSid: string;
  readonly direction: 'inbound' | 'outbound';
  readonly answeredBy?: string;
  readonly effect?: string;
}

interface Spoken {
  readonly kind: 'spoken';
  readonly callSid: string;
  readonly step: string;
  /** What was recognised; empty when the party keyed. */
  readonly text: string;
  readonly keys?: string;
  readonly effect?: string;
  /** Over 0 to 1; absent when the recogniser gave none, or zero. */
  readonly confidence?: number;
}

interface Silence {
  readonly kind: 'silence';
  readonly callSid: string;
  readonly step: string;
  readonly effect?: string;
}

interface CallStatus {
  readonly kind: 'call-status';
  readonly callSid: string;
  readonly status: string;
  /** Seconds. */
  readonly duration?: number;
  readonly answeredBy?: string;
  readonly effect?: string;
  /** E.164 that was dialled. */
  readonly to: string;
}

interface AnsweringMachine {
  readonly kind: 'answering-machine';
  readonly callSid: string;
  readonly answeredBy: string;
  readonly effect?: string;
}

interface RecordingStatus {
  readonly kind: 'recording-status';
  readonly callSid: string;
  readonly recordingSid: string;
  readonly status: string;
  /** Seconds. */
  readonly duration?: number;
  readonly url?: string;
  readonly effect?: string;
}

interface TransferEnded {
  readonly kind: 'transfer-ended';
  readonly callSid: string;
  readonly status: string;
  /** Whether the two were connected; absent where the provider does not say. */
  readonly bridged?: boolean;
  readonly effect?: string;
}

/** Anything that a telephone channel tells the bot. */
export type Inbound = Arrival &
  (
    | Text
    | MessageStatus
    | CallConnected
    | Spoken
    | Silence
    | CallStatus
    | AnsweringMachine
    | RecordingStatus
    | TransferEnded
  );

const eventNames: ReadonlySet<string> = new Set([
  'message-status',
  'call-connected',
  'silence',
  'call-status',
  'answering-machine',
  'recording-status',
  'transfer-ended',
] satisfies Inbound['kind'][]);

/**
 * Wraps what arrived as a Bot Framework activity: texts and answers as messages, all else as events whose `name` is the
 * kind and whose `value` is the rest. `channelData.key` tells repeats; `from` is the party, `recipient` our number.
 */
export function inboundActivity(inbound: Inbound, idempotencyToken?: string): Partial<Activity> {
  const { channelId, key, party, ours } = inbound;
  const conversationId = 'callSid' in inbound ? inbound.callSid : party;
  const envelope = {
    channelId,
    id: key,
    from: { id: party, name: '' },
    recipient: { id: ours, name: '' },
    conversation: { id: conversationId, name: '', isGroup: false, conversationType: 'personal' },
    channelData: {
      key,
      ...(idempotencyToken && { idempotencyToken }),
      ...('optOut' in inbound && inbound.optOut && { optOut: inbound.optOut }),
    },
  };
  if (inbound.kind === 'text') {
    return { ...envelope, type: 'message', text: inbound.text, attachments: [...inbound.attachments] };
  }
  const { channelId: _channel, key: _key, party: _party, ours: _ours, kind, ...value } = inbound;
  if (kind !== 'spoken') return { ...envelope, type: 'event', name: kind, value };
  const { text, ...heard } = { ...value, text: inbound.text };
  return { ...envelope, type: 'message', text, value: heard };
}

/** Reads an activity of these channels back; undefined for activities of any other channel. */
export function readInbound(activity: Partial<Activity>): Inbound | undefined {
  const { channelId } = activity;
  if (channelId !== 'twilio-sms' && channelId !== 'twilio-voice') return undefined;
  const arrival: Arrival = {
    channelId,
    key: activity.channelData?.key ?? activity.id ?? '',
    party: activity.from?.id ?? '',
    ours: activity.recipient?.id ?? '',
  };
  if (activity.type === 'event') {
    if (!eventNames.has(activity.name ?? '')) return undefined;
    return { ...arrival, kind: activity.name, ...activity.value } as Inbound;
  }
  if (activity.type !== 'message') return undefined;
  const text = activity.text ?? '';
  if (channelId === 'twilio-voice') return { ...arrival, kind: 'spoken', text, ...activity.value };
  const attachments = (activity.attachments ?? []).map(({ contentType, contentUrl }) => ({
    contentType,
    contentUrl: contentUrl ?? '',
  }));
  const { optOut } = activity.channelData ?? {};
  return { ...arrival, kind: 'text', text, attachments, ...(optOut && { optOut }) };
}
