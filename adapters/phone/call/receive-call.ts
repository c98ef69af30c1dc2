import type { Exchange } from '../exchange.js';
import type { Call } from './call.js';
import { endCall } from './end-call.js';
import { enterCall } from './enter-call.js';
import { runCall } from './run-call.js';

/** Takes a call from a handset to one of the account's numbers and follows that number's instructions. */
export function receiveCall(exchange: Exchange, from: string, to: string): Call {
  const settings = exchange.numberSettings(to);
  const { statusCallback, voiceFallbackUrl } = settings ?? {};
  const call = enterCall(exchange, {
    direction: 'inbound',
    from,
    to,
    handset: from,
    line: to,
    statusCallbackEvents: ['completed'],
    ...(statusCallback && { statusCallback: { url: statusCallback } }),
    ...(voiceFallbackUrl && { fallbackUrl: voiceFallbackUrl }),
  });
  call.status = 'ringing';
  if (!settings) endCall(exchange, call, 'failed');
  else {
    const source = { kind: 'address', address: { url: settings.voiceUrl }, fields: {} } as const;
    call.activity.start(() => runCall(exchange, call, source));
  }
  return call;
}
