import { createTwilioClient } from '../../adapters/twilio/create-twilio-client.js';
import type { TwilioClient } from '../../adapters/twilio/twilio-client.js';
import { TwilioSmsAdapter } from '../../adapters/twilio/twilio-sms-adapter.js';
import { TwilioVoiceAdapter } from '../../adapters/twilio/twilio-voice-adapter.js';
import type { OpenParts } from '../core-parts.js';
import { watchedClient } from '../operating/watched-client.js';
import { openPace } from './open-pace.js';
import type { Pace } from './pace.js';

/** The telephone network, and when it is whose turn with it. */
export interface Provider {
  readonly client: TwilioClient;
  readonly pace: Pace;
  readonly sms: TwilioSmsAdapter;
  readonly voice: TwilioVoiceAdapter;
  /** The number that we call and write from, E.164; empty where there is none. */
  readonly ours: string;
}

/** Builds what reaches the telephone network. */
export function openProvider(parts: OpenParts): Provider {
  const { twilio, log, observer } = parts;
  const { client, pace } = openPace({ ...parts, client: watchedClient(createTwilioClient(twilio), observer) });
  const onError = (code: string) => log.error('turn', { code });
  return {
    client,
    pace,
    sms: new TwilioSmsAdapter(twilio, client, onError, (text) => pace.noteAnswered(text)),
    voice: new TwilioVoiceAdapter(twilio, client, onError),
    ours: twilio.from ?? '',
  };
}
