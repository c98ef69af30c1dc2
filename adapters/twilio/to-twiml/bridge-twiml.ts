import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { paths, webhookAddress } from '../addresses.js';
import type { CallToBridge } from '../twilio-client.js';
import type { CallSettings } from './voice-twiml.js';
import { xmlSafe } from './xml-safe.js';

/**
 * What a person's own telephone does once it was picked up: it calls the party, and the party's leg reports by itself
 * which number was dialled. https://www.twilio.com/docs/voice/twiml/number
 */
export function bridgeTwiml({ party, partyEffect, timeout }: CallToBridge, settings: CallSettings): string {
  const response = new VoiceResponse();
  const status = webhookAddress(settings, paths.voiceStatus, { effect: partyEffect });
  const dial = response.dial({
    action: status,
    method: 'POST',
    answerOnBridge: true,
    timeout,
    record: 'do-not-record',
    ...(settings.from && { callerId: settings.from }),
  });
  dial.number(
    {
      statusCallback: status,
      statusCallbackMethod: 'POST',
      statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
    },
    xmlSafe(party),
  );
  return response.toString();
}
