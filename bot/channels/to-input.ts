import type { Inbound } from '../../adapters/activities.js';
import { faultOf } from '../../adapters/twilio/errors.js';
import type { AttemptFailure, Input } from '../../dialogs/engine/input.js';
import { promptOfEffect } from '../effects/effect-id.js';
import { failureOf } from '../effects/failure-of.js';

/** What a telephone channel told, as an input to the conversation; undefined when it changes nothing there. */
export function inputFor(inbound: Inbound, at: string): Input | undefined {
  const arrival = { key: inbound.key, at };
  switch (inbound.kind) {
    case 'text':
      return inbound.optOut
        ? { ...arrival, kind: 'carrier-word', word: inbound.optOut }
        : { ...arrival, kind: 'text', text: inbound.text, attachments: inbound.attachments.length };
    case 'call-connected':
      return {
        ...arrival,
        kind: 'call-connected',
        callId: inbound.callSid,
        direction: inbound.direction,
        answeredBy: inbound.answeredBy,
      };
    case 'spoken':
      return inbound.keys === undefined
        ? { ...arrival, kind: 'speech', text: inbound.text, confidence: inbound.confidence, ...placeOf(inbound) }
        : { ...arrival, kind: 'keys', keys: inbound.keys, ...placeOf(inbound) };
    case 'silence':
      return { ...arrival, kind: 'silence', ...placeOf(inbound) };
    case 'call-status':
      return callStatus(inbound, arrival);
    case 'answering-machine':
      return /^(machine|fax)/u.test(inbound.answeredBy)
        ? { ...arrival, kind: 'attempt-failed', channel: 'voice', failure: 'machine' }
        : undefined;
    case 'message-status':
      return messageStatus(inbound, arrival);
    case 'transfer-ended': {
      const { callSid: callId, bridged = inbound.status === 'completed' } = inbound;
      return { ...arrival, kind: 'transfer-ended', callId, bridged };
    }
    case 'recording-status':
      return inbound.status === 'completed'
        ? { ...arrival, kind: 'recording-ended', callId: inbound.callSid, recordingId: inbound.recordingSid }
        : undefined;
  }
}

type Arrival = Pick<Input, 'key' | 'at'>;

/** Which prompt of which call was answered. */
function placeOf({ step, callSid }: { readonly step: string; readonly callSid: string }) {
  return { step: Number(step), callId: callSid };
}

const failures: Readonly<Record<string, AttemptFailure>> = {
  busy: 'busy',
  'no-answer': 'no-answer',
  failed: 'failed',
  canceled: 'canceled',
};

function callStatus(inbound: Extract<Inbound, { kind: 'call-status' }>, arrival: Arrival): Input | undefined {
  if (inbound.status === 'completed') {
    return {
      ...arrival,
      kind: 'call-ended',
      callId: inbound.callSid,
      status: inbound.status,
      seconds: inbound.duration,
    };
  }
  const failure = failures[inbound.status];
  return failure && { ...arrival, kind: 'attempt-failed', channel: 'voice', failure };
}

function messageStatus(inbound: Extract<Inbound, { kind: 'message-status' }>, arrival: Arrival): Input | undefined {
  if (inbound.status !== 'undelivered' && inbound.status !== 'failed') return undefined;
  if (saysStop(inbound)) return { ...arrival, kind: 'carrier-word', word: 'stop' };
  const { errorCode: code, effect } = inbound;
  const failure = failureOf('sms', code);
  return {
    ...arrival,
    kind: 'attempt-failed',
    channel: 'sms',
    failure,
    code,
    prompt: promptOfEffect(effect),
    undone: effect,
  };
}

/** Whether a message failed because its party has told the carrier to stop: a fact about the number, whoever wrote to it. */
export function saysStop(inbound: Inbound): boolean {
  if (inbound.kind !== 'message-status' || inbound.errorCode === undefined) return false;
  const fault = faultOf(inbound.errorCode);
  return fault.kind === 'opted-out' && fault.certain;
}
