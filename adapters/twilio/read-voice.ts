import type { Inbound } from '../activities.js';
import { paths } from './addresses.js';
import { type FormParams, field, numberField, type TwilioWebhook } from './webhook.js';

/** Reads a voice webhook; undefined when it names no call. */
export function readVoice(webhook: TwilioWebhook): Inbound | undefined {
  const callSid = field(webhook.params, 'CallSid');
  if (!callSid) return undefined;
  switch (webhook.path) {
    case paths.voiceAnswer:
      return readAnswer(webhook, callSid);
    case paths.voiceStatus:
      return readStatus(webhook, callSid);
    default:
      return readConnected(webhook, callSid);
  }
}

function readConnected({ params, query }: TwilioWebhook, callSid: string): Inbound {
  const answeredBy = field(params, 'AnsweredBy');
  const effect = query.get('effect');
  return {
    ...ends(params),
    key: `call:${callSid}:connected`,
    kind: 'call-connected',
    callSid,
    direction: isOutbound(params) ? 'outbound' : 'inbound',
    ...(answeredBy && { answeredBy }),
    ...(effect && { effect }),
  };
}

function readAnswer({ params, query }: TwilioWebhook, callSid: string): Inbound {
  const step = query.get('step') ?? '';
  const effect = query.get('effect');
  const common = { ...ends(params), key: `call:${callSid}:${step}`, callSid, step, ...(effect && { effect }) };
  const keys = field(params, 'Digits');
  const text = field(params, 'SpeechResult') ?? '';
  if (!keys && !text) return { ...common, kind: 'silence' };
  const confidence = numberField(params, 'Confidence');
  return {
    ...common,
    kind: 'spoken',
    // Twilio sends one or the other; should both come, keys are what was surely meant.
    text: keys ? '' : text,
    ...(keys && { keys }),
    ...(!keys && confidence && confidence > 0 && { confidence }),
  };
}

/** Status callbacks share one address; each kind has a field that the others lack. */
function readStatus({ params, query }: TwilioWebhook, callSid: string): Inbound {
  const common = { ...ends(params), callSid };
  const effect = query.get('effect');
  const cause = effect ? { effect } : {};
  const transfer = field(params, 'DialCallStatus');
  if (transfer) {
    const leg = field(params, 'DialCallSid') ?? '';
    const bridged = field(params, 'DialBridged');
    return {
      ...common,
      key: `call:${callSid}:transfer:${leg}`,
      kind: 'transfer-ended',
      status: transfer,
      ...(bridged !== undefined && { bridged: bridged === 'true' }),
      ...cause,
    };
  }
  const recordingSid = field(params, 'RecordingSid');
  const recording = field(params, 'RecordingStatus');
  if (recordingSid && recording) {
    const duration = numberField(params, 'RecordingDuration');
    const url = field(params, 'RecordingUrl');
    return {
      ...common,
      key: `recording:${recordingSid}:${recording}`,
      kind: 'recording-status',
      recordingSid,
      status: recording,
      ...(duration !== undefined && { duration }),
      ...(url && { url }),
      ...cause,
    };
  }
  const answeredBy = field(params, 'AnsweredBy');
  // A call's own status callbacks may carry AnsweredBy too, but they name the callback's source or its place in a row.
  const ofCall = field(params, 'CallbackSource') ?? field(params, 'SequenceNumber') ?? field(params, 'CallDuration');
  const detected = field(params, 'MachineDetectionDuration') ?? (field(params, 'CallStatus') ? undefined : answeredBy);
  if (answeredBy && detected && !ofCall) {
    return { ...common, key: `call:${callSid}:answering-machine`, kind: 'answering-machine', answeredBy, ...cause };
  }
  return readCallStatus(params, callSid, cause);
}

function readCallStatus(params: FormParams, callSid: string, cause: { readonly effect?: string }): Inbound {
  const status = field(params, 'CallStatus') ?? 'unknown';
  const duration = numberField(params, 'CallDuration');
  const answeredBy = field(params, 'AnsweredBy');
  return {
    ...ends(params),
    key: `call-status:${callSid}:${status}`,
    kind: 'call-status',
    callSid,
    status,
    ...(duration !== undefined && { duration }),
    ...(answeredBy && { answeredBy }),
    ...cause,
    to: field(params, 'To') ?? '',
  };
}

function isOutbound(params: FormParams): boolean {
  return field(params, 'Direction')?.startsWith('outbound') ?? false;
}

function ends(params: FormParams) {
  const from = field(params, 'From') ?? '';
  const to = field(params, 'To') ?? '';
  const channelId = 'twilio-voice' as const;
  return isOutbound(params) ? { channelId, party: to, ours: from } : { channelId, party: from, ours: to };
}
