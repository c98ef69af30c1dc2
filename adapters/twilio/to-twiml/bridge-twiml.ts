import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import { paths, webhookAddress } from '../addresses.js';
import type { CallToBridge } from '../twilio-client.js';
import { speak } from './speak.js';
import type { CallSettings } from './voice-twiml.js';

const secondsForKey = 10;

/**
 * What a person's own telephone does once it was picked up: it asks for a key, and nothing follows where none comes. A
 * voicemail presses none, so that no party is ever connected with one. https://www.twilio.com/docs/voice/twiml/gather
 */
export function bridgeTwiml({ personEffect, words, locale }: CallToBridge, settings: CallSettings): string {
  const response = new VoiceResponse();
  const gather = response.gather({
    input: ['dtmf'],
    action: webhookAddress(settings, paths.voiceAnswer, { step: 'bridge', effect: personEffect }),
    method: 'POST',
    numDigits: 1,
    finishOnKey: '',
    timeout: secondsForKey,
  });
  speak(gather, { kind: 'say', words, locale });
  response.hangup();
  return response.toString();
}
