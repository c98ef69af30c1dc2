import type { Exchange } from '../exchange.js';
import type { Fields } from '../webhooks/webhook.js';
import type { Call } from './call.js';

/** The fields that every webhook about a call carries. */
export function callFields(exchange: Exchange, call: Call): Fields {
  const { from, to, direction, parentSid } = call.settings;
  return {
    ...exchange.commonFields(),
    CallSid: call.sid,
    From: from,
    To: to,
    Caller: from,
    Called: to,
    CallStatus: call.status,
    Direction: direction,
    ...(parentSid && { ParentCallSid: parentSid }),
    ...(call.answeredBy && { AnsweredBy: call.answeredBy }),
  };
}
