import type { Exchange } from '../exchange.js';
import { rfc2822 } from '../rest/rest-date.js';
import type { Call } from './call.js';
import { callFields } from './call-fields.js';

/** Tells a call's status callback how it goes, if it asked for this event. */
export function reportCall(exchange: Exchange, call: Call, event: 'initiated' | 'ringing' | 'answered' | 'completed') {
  const { statusCallback, statusCallbackEvents } = call.settings;
  const status = event === 'initiated' ? 'initiated' : call.status;
  exchange.ledger.record({ kind: 'call', at: exchange.now(), sid: call.sid, status });
  exchange.handset(call.settings.handset).notify();
  if (!statusCallback || !statusCallbackEvents.includes(event)) return;
  exchange.notices.send(call.sid, 'call-status', statusCallback, {
    ...callFields(exchange, call),
    CallStatus: status,
    CallbackSource: 'call-progress-events',
    Timestamp: rfc2822(exchange.now()),
    SequenceNumber: String(call.noticesSent++),
    ...(event === 'completed' && {
      CallDuration: String(call.durationSeconds),
      Duration: String(Math.ceil(call.durationSeconds / 60)),
    }),
  });
}
