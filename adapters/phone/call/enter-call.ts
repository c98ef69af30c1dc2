import type { Exchange } from '../exchange.js';
import { Call, type CallSettings } from './call.js';

/** Enters a call as queued. */
export function enterCall(exchange: Exchange, settings: Omit<CallSettings, 'sid' | 'createdAt'>): Call {
  const named = { ...settings, sid: exchange.newSid('CA'), createdAt: exchange.now() };
  const call = new Call(named, exchange.settings.clock, exchange.activity);
  exchange.calls.set(call.sid, call);
  return call;
}
